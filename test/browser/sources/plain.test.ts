import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import {expectWarning} from '../support/console.js';
import {feelings, lanes, noted, part, parts, showsContent, titles} from '../support/drawing.js';
import {nameOf, small} from '../support/journeys.js';
import {deferredLoader} from '../support/loader.js';
import {drawn, mount, mountDrawn, next} from '../support/mount.js';

const stages = (map: Element) => titles(map, 'stage-title');
const steps = (map: Element) => titles(map, 'step-title');
const items = (map: Element) => parts(map, 'item').map(({textContent}) => textContent!.trim());

const rows = `<tr><th></th><th>Choose</th><th>Buy</th></tr>
  <tr><th>Emotions</th><td>1</td><td>-1</td></tr>
  <tr><th>Notes</th><td>Which?</td><td>At last.</td></tr>`;
const table = `<table><caption>Shoes</caption>${rows}</table>`;
const list = '<h2>Shoes</h2><ul><li>Choose<ul><li>Tries (+)</li></ul></li><li>Buy</li></ul>';
const headings = `<h2>Shoes</h2><h3>Choose</h3><ul><li>Tries (+)<ul><li>Pains: queue</li></ul></li></ul>
  <h3>Buy</h3><ul><li>Pays</li></ul>`;

const inMap = (content: string, attributes = '') =>
  `<journey-map ${attributes}>${content}</journey-map>`;

describe('<journey-map>: a table that is edited', () => {
  it('is followed when the text of a cell changes', async () => {
    const map = await mountDrawn(inMap(table));
    expect(nameOf(map)).to.equal('Shoes');
    expect(items(map)).to.deep.equal(['Which?', 'At last.']);
    (map.querySelector('tr:last-of-type td')!.firstChild as Text).data = 'These?';
    await drawn(map);
    expect(items(map)).to.deep.equal(['These?', 'At last.']);
    map.querySelector('caption')!.textContent = 'Boots';
    map.querySelector('tr:nth-of-type(2) td')!.textContent = '2 glad';
    await drawn(map);
    expect(nameOf(map)).to.equal('Boots');
    expect(feelings(map)[0]).to.contain('very positive').and.to.contain('glad');
  });

  it('is followed when a row comes, moves and goes', async () => {
    const map = await mountDrawn(inMap(table));
    const body = map.querySelector('tbody')!;
    const row = body.insertRow();
    row.innerHTML = '<th>Needs</th><td>help</td><td></td>';
    await drawn(map);
    expect(lanes(map)).to.deep.equal(['Emotions', 'Notes', 'Needs']);
    body.rows[0]!.after(row);
    await drawn(map);
    expect(lanes(map)).to.deep.equal(['Needs', 'Emotions', 'Notes']);
    row.remove();
    await drawn(map);
    expect(lanes(map)).to.deep.equal(['Emotions', 'Notes']);
  });

  it('is followed when a column comes, and when a cell grows over another', async () => {
    const map = await mountDrawn(inMap(table));
    for (const [i, row] of [...map.querySelectorAll('tr')].entries())
      row.insertCell().textContent = ['Wear', '2', 'Ah.'][i]!;
    await drawn(map);
    expect(stages(map)).to.deep.equal(['Choose', 'Buy', 'Wear']);
    const [last] = [...map.querySelectorAll('tr')].slice(-1);
    last!.cells[2]!.remove();
    last!.cells[1]!.colSpan = 2;
    await drawn(map);
    expect(items(map)).to.deep.equal(['Which?', 'Which?', 'Ah.']);
  });

  it('names what can no longer be read, and draws the rest', async () => {
    expectWarning('#edited');
    const map = await mountDrawn(inMap(table, 'id="edited"'));
    const cell = map.querySelector('tr:nth-of-type(2) td')!;
    cell.textContent = 'so-so';
    await drawn(map);
    expect(noted(map)).to.have.length(1);
    expect(items(map)).to.deep.equal(['Which?', 'At last.']);
    cell.textContent = '1';
    await drawn(map);
    expect(noted(map)).to.deep.equal([]);
  });

  it('gives way to elements, and takes their place when they go', async () => {
    expectWarning('#gives-way');
    const map = await mountDrawn(inMap(table, 'id="gives-way"'));
    const stage = document.createElement('journey-stage');
    stage.setAttribute('heading', 'Alone');
    map.append(stage);
    await drawn(map);
    expect(stages(map)).to.deep.equal(['Alone']);
    stage.remove();
    await drawn(map);
    expect(stages(map)).to.deep.equal(['Choose', 'Buy']);
  });

  it('that goes leaves an empty map, whose content shows', async () => {
    const map = await mountDrawn(inMap(`${table}<p>See the shop</p>`));
    map.querySelector('table')!.remove();
    await drawn(map);
    expect(map.journey).to.equal(undefined);
    expect(showsContent(map)).to.equal(true);
  });
});

describe('<journey-map>: headings and lists that are edited', () => {
  it('are followed when an item goes, comes and changes', async () => {
    const map = await mountDrawn(inMap(list));
    expect([stages(map), steps(map)]).to.deep.equal([['Choose', 'Buy'], ['Tries']]);
    map.querySelector('ul > li:last-child')!.remove();
    await drawn(map);
    expect(stages(map)).to.deep.equal(['Choose', 'Buy']);
    expect(steps(map)).to.deep.equal([]);
    map.querySelector('journey-map > ul > li:last-child')!.remove();
    await drawn(map);
    expect(stages(map)).to.deep.equal(['Choose']);
    map.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>Wear 😀</li>');
    await drawn(map);
    expect(stages(map)).to.deep.equal(['Choose', 'Wear']);
    expect(feelings(map).at(-1)).to.contain('very positive');
  });

  it('are of stages alone if the first has steps, and then name no map', async () => {
    const map = await mountDrawn(inMap(headings.replace('<h2>Shoes</h2>', '')));
    expect(stages(map)).to.deep.equal(['Choose', 'Buy']);
    expect(parts(map, 'title')).to.deep.equal([]);
    expect(nameOf(map)).to.equal('Customer journey map');
  });

  it('are followed when headings change, come and go', async () => {
    const map = await mountDrawn(inMap(headings));
    expect([nameOf(map), stages(map), steps(map)]).to.deep.equal([
      'Shoes',
      ['Choose', 'Buy'],
      ['Tries', 'Pays'],
    ]);
    map.querySelector('h2')!.textContent = 'Boots';
    map.querySelector('h3')!.textContent = 'Look';
    await drawn(map);
    expect([nameOf(map), stages(map)]).to.deep.equal(['Boots', ['Look', 'Buy']]);
    map.insertAdjacentHTML('beforeend', '<h3>Wear</h3><ul><li>Walks</li></ul>');
    await drawn(map);
    expect(steps(map)).to.deep.equal(['Tries', 'Pays', 'Walks']);
    for (const one of map.querySelectorAll('h3:first-of-type, ul:first-of-type')) one.remove();
    await drawn(map);
    expect(stages(map)).to.deep.equal(['Buy', 'Wear']);
  });
});

describe('<journey-map>: a table or a list beside another source', () => {
  for (const [name, content] of [
    ['a table', table],
    ['a list', list],
    ['headings', headings],
  ] as const) {
    it(`${name}: data goes before it, without a warning`, async () => {
      const map = mount(inMap(content));
      map.data = small('Data');
      await drawn(map);
      expect([nameOf(map), stages(map)]).to.deep.equal(['Data', ['Stage']]);
      expect(map.problems).to.deep.equal([]);
      map.data = undefined;
      await drawn(map);
      expect(stages(map)).to.deep.equal(['Choose', 'Buy']);
    });

    it(`${name}: an address goes before it, without a warning, and it shows meanwhile`, async () => {
      const {loader, asked} = deferredLoader();
      const map = mount(inMap(content));
      map.loader = loader;
      map.src = 'x.json';
      await drawn(map);
      expect(map.journey).to.equal(undefined);
      expect(showsContent(map)).to.equal(true);
      asked[0]!.answer(small('File'));
      await next(map, 'journey-load');
      expect([nameOf(map), stages(map)]).to.deep.equal(['File', ['Stage']]);
      expect(map.problems).to.deep.equal([]);
    });

    it(`${name}: inline JSON goes before it, without a warning`, async () => {
      const script = `<script type="application/json">${JSON.stringify(small('Inline'))}</script>`;
      const map = await mountDrawn(inMap(content + script));
      expect([nameOf(map), stages(map)]).to.deep.equal(['Inline', ['Stage']]);
      expect(map.problems).to.deep.equal([]);
      map.querySelector('script')!.remove();
      await drawn(map);
      expect(stages(map)).to.deep.equal(['Choose', 'Buy']);
    });

    it(`${name}: elements go before it`, async () => {
      // A list beside stages is no more than their map's text.
      const isTable = name === 'a table';
      if (isTable) expectWarning('#beside-elements');
      const map = await mountDrawn(
        inMap(
          `${content}<journey-stage heading="Alone" emotion="1"></journey-stage>`,
          'id="beside-elements"',
        ),
      );
      const {stages, personas, lanes} = map.journey!;
      expect(stages).to.deep.equal([{id: 'alone', title: 'Alone', emotion: {value: 1}, steps: []}]);
      expect([personas, lanes]).to.deep.equal([[], undefined]);
      expect(map.problems.map(({code}) => code)).to.deep.equal(isTable ? ['two-sources'] : []);
    });
  }

  it('a table beside elements is not a text of the map', async () => {
    expectWarning('#no-text');
    const map = await mountDrawn(
      inMap(
        `<p>How it goes.</p>${table}<journey-stage heading="Alone"></journey-stage>`,
        'id="no-text"',
      ),
    );
    expect(map.journey!.description).to.equal('How it goes.');
  });
});

describe('<journey-map>: JSON in a block of code', () => {
  const json = JSON.stringify(small('Code'), undefined, 2);

  it('is read, however it is coloured', async () => {
    for (const code of [
      json,
      `<code>${json}</code>`,
      `<code class="language-json">${json.replaceAll('"', '<span class="p">"</span>')}</code>`,
      json.replaceAll(' ', '\u00a0'),
    ]) {
      const map = await mountDrawn(inMap(`<p>A map:</p><div><pre>${code}</pre></div>`));
      expect(nameOf(map)).to.equal('Code');
      expect(map.problems).to.deep.equal([]);
    }
  });

  it('goes before a table, and gives way to a script', async () => {
    const map = await mountDrawn(inMap(`${table}<pre>${json}</pre>`));
    expect(nameOf(map)).to.equal('Code');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(small('Script'));
    map.append(script);
    await drawn(map);
    expect(nameOf(map)).to.equal('Script');
    expect(map.problems).to.deep.equal([]);
  });

  it('is followed when it is edited', async () => {
    const map = await mountDrawn(inMap(`<pre>${json}</pre>`));
    map.querySelector('pre')!.textContent = JSON.stringify(small('Edited'));
    await drawn(map);
    expect(nameOf(map)).to.equal('Edited');
  });

  it('with a mistake shows, with a note of line and column', async () => {
    expectWarning('#code-mistake');
    const map = await mountDrawn(inMap('<pre>{\n"stages" []}</pre>', 'id="code-mistake"'));
    expect(map.journey).to.equal(undefined);
    expect(showsContent(map)).to.equal(true);
    expect(part(map, 'problem').textContent).to.contain('line 2');
  });
});

describe('<journey-map>: what a table says wrongly', () => {
  it('is named with the place of its cell', async () => {
    expectWarning('(tr 3, td 2)');
    const map = await mountDrawn(
      inMap(`<table><tr><th></th><th>Choose</th><th>Buy</th></tr>
        <tr><th>Pains</th><td>queue</td><td></td></tr>
        <tr><th>Emotion</th><td>1</td><td>so-so</td></tr></table>`),
    );
    expect(map.problems.map(({path, place}) => [path, place])).to.deep.equal([
      ['stages[1].emotion', 'tr 3, td 2'],
    ]);
  });
});

describe('<journey-map>: content that is no map', () => {
  for (const [name, content] of [
    ['a text', '<p>Please wait</p>'],
    ['a heading', '<h2>Shoes</h2><p>Please wait</p>'],
    ['a picture', '<p><img src="data:," alt="A map"></p>'],
    ['a table of one row', '<table><tr><td>Please</td><td>wait</td></tr></table>'],
    ['a table of one column', '<table><tr><td>Please</td></tr><tr><td>wait</td></tr></table>'],
    ['an empty table before a text', '<p>Please wait</p><table></table>'],
  ] as const) {
    it(`stays in sight, without a problem: ${name}`, async () => {
      const map = await mountDrawn(inMap(content));
      expect(map.journey).to.equal(undefined);
      expect(map.matches(':state(empty)')).to.equal(true);
      expect(showsContent(map)).to.equal(true);
      expect(map.problems).to.deep.equal([]);
    });
  }
});
