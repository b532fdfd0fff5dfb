import {expect} from '@open-wc/testing';
import {type JourneyMapElement, observe, upgrade} from '../../../src/index.js';
import {inlineMarkup, nameOf} from '../support/journeys.js';
import {box, drawn, fewFrames, until} from '../support/mount.js';

const table = '<table><tbody><tr><td>A</td></tr></tbody></table>';
const marked = table.replace('<table', '<table class="journey-map"');
const wrapped = (markup: string) => `<journey-map>${markup}</journey-map>`;

/** When the changes so far have been heard of. */
const heard = () => Promise.resolve();

describe('observe()', () => {
  const ends: (() => void)[] = [];
  afterEach('end it', () => {
    for (const end of ends.splice(0)) end();
  });

  function observed(markup = ''): HTMLElement {
    const place = box();
    place.innerHTML = markup;
    ends.push(observe(place));
    return place;
  }

  it('makes maps of what is there', () => {
    expect(observed(marked).innerHTML).to.equal(wrapped(marked));
  });

  it('makes maps of what comes, before it is seen', async () => {
    const place = observed();
    place.innerHTML = `<p>A</p>${marked}`;
    await heard();
    expect(place.innerHTML).to.equal(`<p>A</p>${wrapped(marked)}`);
  });

  it('makes maps of what is in what comes', async () => {
    const place = observed();
    const article = document.createElement('article');
    place.append(article);
    article.innerHTML = `<div>${marked}</div>`;
    article.append('text');
    await heard();
    expect(article.innerHTML).to.equal(`<div>${wrapped(marked)}</div>text`);
    article.innerHTML = '';
    await heard();
    article.innerHTML = `<div>${marked}</div>`;
    await heard();
    expect(article.innerHTML).to.equal(`<div>${wrapped(marked)}</div>`);
  });

  it('makes a map of an element that gets its class or attribute later', async () => {
    const place = observed(`<figure>${table}</figure>${table}<ul><li>A</li></ul>`);
    const [figure, second, list] = place.children;
    figure!.classList.add('journey-map');
    second!.className = 'journey-map';
    list!.setAttribute('data-journey-map', '');
    await heard();
    expect(place.innerHTML).to.equal(
      `<figure class="journey-map">${wrapped(table)}</figure>${wrapped(marked)}` +
        wrapped('<ul data-journey-map=""><li>A</li></ul>'),
    );
  });

  it('makes a map of what was empty when something comes', async () => {
    const place = observed(
      '<div class="journey-map"></div><pre><code class="language-journey-map"></code></pre>',
    );
    const [container, block] = place.children;
    container!.innerHTML = `<p>A</p>${marked}`;
    block!.firstElementChild!.textContent = '{"stages":["A"]}';
    await heard();
    expect(container!.innerHTML).to.equal(wrapped(`<p>A</p>${marked}`));
    expect(block!.parentElement!.localName).to.equal('journey-map');
  });

  it('takes the outermost of what comes, and of what it comes into', async () => {
    const place = observed('<section class="journey-map"><div></div></section>');
    const section = place.firstElementChild!;
    // The section holds an element, and so is a map already.
    expect(section.innerHTML).to.equal(wrapped('<div></div>'));
    section.innerHTML = '';
    await heard();
    const div = document.createElement('div');
    div.className = 'journey-map';
    section.append(div);
    div.innerHTML = marked;
    await heard();
    expect(section.innerHTML).to.equal(wrapped(`<div class="journey-map">${marked}</div>`));
  });

  it('takes the outermost of what becomes one at the same time', async () => {
    const place = observed(`<section><div>${table}</div></section>`);
    const section = place.firstElementChild!;
    for (const one of [section.firstElementChild!, section]) one.className = 'journey-map';
    await heard();
    expect(section.innerHTML).to.equal(wrapped(`<div class="journey-map">${table}</div>`));
  });

  it('makes a new map of new content of a container', async () => {
    const place = observed(`<div class="journey-map">${table}</div>`);
    const container = place.firstElementChild!;
    container.innerHTML = '<p>New</p>';
    await heard();
    expect(container.innerHTML).to.equal(wrapped('<p>New</p>'));
  });

  it('makes a map of a table whose heading comes or changes', async () => {
    const place = observed(
      `${table}<h2>Shoes</h2><div>${table}</div><p>A</p><h3>Boots</h3>${table}`,
    );
    const heading = document.createElement('h2');
    heading.textContent = 'journey-map: New';
    place.prepend(heading);
    place.querySelector('h3')!.innerHTML = '<b>journey-map</b>: Boots';
    await heard();
    expect(place.innerHTML).to.equal(
      `${wrapped(`<h2>journey-map: New</h2>${table}`)}<h2>Shoes</h2><div>${table}</div><p>A</p>` +
        wrapped(`<h3><b>journey-map</b>: Boots</h3>${table}`),
    );
    place.querySelector('h2:not(journey-map *)')!.textContent = 'journey-map: Shoes';
    await heard();
    expect(place.querySelectorAll('journey-map')).to.have.length(3);
  });

  it('makes a map of a table whose caption comes', async () => {
    const place = observed(table);
    const inner = place.querySelector('table')!;
    inner.createCaption().textContent = 'journey-map: A';
    await heard();
    expect(inner.parentElement!.localName).to.equal('journey-map');
  });

  it('makes a map of the table below a heading that comes together with it', async () => {
    const place = observed();
    const heading = document.createElement('h2');
    place.append(heading);
    place.insertAdjacentHTML('beforeend', `<div>${table}</div>`);
    heading.append('journey-map: A');
    await heard();
    expect(place.innerHTML).to.equal(`<div>${wrapped(`<h2>journey-map: A</h2>${table}`)}</div>`);
  });

  it('leaves what an editor is writing', async () => {
    const place = observed('<div contenteditable="true"></div>');
    const editor = place.firstElementChild!;
    editor.innerHTML = `<p>A</p>${marked}`;
    await heard();
    expect(editor.innerHTML).to.equal(`<p>A</p>${marked}`);
  });

  it('leaves what comes into a map', async () => {
    const place = observed(wrapped(''));
    place.firstElementChild!.innerHTML = `<div class="journey-map">${marked}</div>`;
    await heard();
    expect(place.innerHTML).to.equal(wrapped(`<div class="journey-map">${marked}</div>`));
  });

  it('leaves what is around its root', async () => {
    const outer = box();
    outer.innerHTML = '<section class="journey-map"><div></div></section>';
    ends.push(observe(outer.querySelector('div')!));
    outer.querySelector('div')!.innerHTML = `<p>${''}</p>${marked}`;
    await heard();
    expect(outer.innerHTML).to.equal(
      `<section class="journey-map"><div><p></p>${wrapped(marked)}</div></section>`,
    );
  });

  it('does nothing about its own moves', async () => {
    const place = observed();
    let batches = 0;
    const watch = new MutationObserver(() => batches++);
    watch.observe(place, {attributes: true, childList: true, subtree: true});
    place.innerHTML = `<figure class="journey-map">${table}</figure><h2>journey-map: A</h2>${table}${marked}`;
    await fewFrames();
    watch.disconnect();
    const {innerHTML} = place;
    expect(place.querySelectorAll('journey-map')).to.have.length(3);
    // That which was written, and that which was made of it.
    expect(batches).to.be.at.most(2);
    expect(upgrade(place)).to.deep.equal([]);
    expect(place.innerHTML).to.equal(innerHTML);
  });

  it('finds the maps of a cached page again when its clone is shown', async () => {
    const place = observed();
    const script = inlineMarkup().replace(/<\/?journey-map>/g, '');
    place.innerHTML = `<main><figure class="journey-map">${script}</figure>${marked}<h2>journey-map: A</h2>${table}</main>`;
    await heard();
    const page = place.firstElementChild!;
    const {innerHTML} = place;
    const clone = page.cloneNode(true);
    page.replaceWith('Another page');
    await heard();
    place.replaceChildren(clone);
    await heard();
    expect(place.innerHTML).to.equal(innerHTML);
    const [map] = place.querySelectorAll<JourneyMapElement>('journey-map');
    expect(nameOf(await drawn(map!))).to.equal('Buying shoes');
  });

  it('observes a page whose body is replaced', async () => {
    const frame = document.createElement('iframe');
    box().append(frame);
    const page = frame.contentDocument!;
    ends.push(observe(page));
    for (let turn = 0; turn < 3; turn++) {
      const body = page.createElement('body');
      body.innerHTML = `<p>${turn}</p>${marked}`;
      page.documentElement.replaceChild(body, page.body);
      await heard();
      expect(page.body.innerHTML).to.equal(`<p>${turn}</p>${wrapped(marked)}`);
    }
    const root = page.createElement('html');
    root.innerHTML = `<head></head><body>${marked}</body>`;
    page.replaceChild(root, page.documentElement);
    await heard();
    expect(page.body.innerHTML).to.equal(wrapped(marked));
  });

  it('observes a shadow root by a call of its own', async () => {
    const host = box();
    const root = host.attachShadow({mode: 'open'});
    ends.push(observe(root));
    root.innerHTML = marked;
    await heard();
    expect(root.innerHTML).to.equal(wrapped(marked));
  });

  it('observes the page without a root', async () => {
    ends.push(observe());
    const place = box();
    place.innerHTML = marked;
    await heard();
    expect(place.innerHTML).to.equal(wrapped(marked));
  });

  it('ends, and leaves the maps', async () => {
    const place = observed(marked);
    ends[0]!();
    place.append(document.createElement('p'));
    place.lastElementChild!.innerHTML = '';
    place.insertAdjacentHTML('beforeend', marked);
    await heard();
    expect(place.innerHTML).to.equal(`${wrapped(marked)}<p></p>${marked}`);
    ends.push(observe(place));
    expect(place.innerHTML).to.equal(`${wrapped(marked)}<p></p>${wrapped(marked)}`);
    place.innerHTML = marked;
    await heard();
    expect(place.innerHTML).to.equal(wrapped(marked));
  });

  it('observes a root once, however often it is called', async () => {
    const place = observed();
    expect(observe(place)).to.equal(ends[0]);
    place.innerHTML = marked;
    await heard();
    expect(place.innerHTML).to.equal(wrapped(marked));
    observe(place)();
    place.innerHTML = marked;
    await heard();
    expect(place.innerHTML).to.equal(marked);
  });
});

describe('observe() while a page is being parsed', () => {
  function page(): Document {
    const frame = document.createElement('iframe');
    box().append(frame);
    const {contentDocument} = frame;
    contentDocument!.open();
    return contentDocument!;
  }

  it('waits until the parser is done with an element', async () => {
    const parsing = page();
    const end = observe(parsing);
    parsing.write('<!doctype html><body><div class="journey-map"><p>A</p>');
    await heard();
    expect(parsing.body.innerHTML).to.equal('<div class="journey-map"><p>A</p></div>');
    parsing.write(`<p>B</p></div><main>${marked}`);
    await heard();
    // The table may still get rows.
    expect(parsing.querySelectorAll('journey-map')).to.have.length(1);
    parsing.write('</main><p>End</p>');
    upgrade(parsing);
    expect(parsing.querySelectorAll('journey-map')).to.have.length(2);
    parsing.write('<pre class="journey-map">A');
    await heard();
    expect(parsing.querySelectorAll('journey-map')).to.have.length(2);
    parsing.close();
    await until(() => parsing.querySelectorAll('journey-map').length === 3, 'the rest');
    expect(parsing.body.innerHTML).to.equal(
      `<div class="journey-map">${wrapped('<p>A</p><p>B</p>')}</div>` +
        `<main>${wrapped(marked)}</main><p>End</p>${wrapped('<pre class="journey-map">A</pre>')}`,
    );
    end();
  });

  it('is not misled by the fields of a form around it', async () => {
    const parsing = page();
    const end = observe(parsing);
    parsing.write(
      '<!doctype html><form><input name="parentNode"><div class="journey-map"><p>A</p>',
    );
    await heard();
    expect(parsing.querySelectorAll('journey-map')).to.have.length(0);
    parsing.write('</div></form>');
    parsing.close();
    await until(() => parsing.querySelectorAll('journey-map').length === 1, 'the map');
    end();
  });

  it('leaves the rest if it has ended', async () => {
    const parsing = page();
    const end = observe(parsing);
    parsing.write(`<!doctype html><body>${marked}`);
    await heard();
    end();
    parsing.close();
    await until(() => parsing.readyState === 'complete', 'the page is read');
    expect(parsing.body.innerHTML).to.equal(marked);
  });

  it('takes what a script has not put on the page yet', () => {
    const parsing = page();
    parsing.write('<!doctype html><body>');
    const apart = parsing.createElement('div');
    apart.innerHTML = marked;
    expect(upgrade(apart)).to.have.length(1);
    parsing.close();
  });
});
