import {expect} from '@open-wc/testing';
import type {JourneyStepElement} from '../../../src/index.js';
import '../../../src/index.js';
import {expectWarning} from '../support/console.js';
import {
  drawing,
  feelings,
  noted,
  part,
  parts,
  showsContent,
  text,
  texts,
  titles,
} from '../support/drawing.js';
import {inlineMarkup, nameOf, shoes, shoesMarkup, small} from '../support/journeys.js';
import {deferredLoader} from '../support/loader.js';
import {box, drawn, fewFrames, mount, mountDrawn, next, record} from '../support/mount.js';

const stages = (map: Element) => titles(map, 'stage-title');
const steps = (map: Element) => titles(map, 'step-title');

describe('<journey-map>: when data changes', () => {
  it('draws new data, and none when it is taken away', async () => {
    const map = mount('<journey-map><p>Fallback</p></journey-map>');
    map.data = small('One');
    expect(nameOf(await drawn(map))).to.equal('One');
    map.data = small('Two');
    expect(nameOf(await drawn(map))).to.equal('Two');
    map.data = null;
    await drawn(map);
    expect(parts(map, 'map')).to.deep.equal([]);
    expect(map.journey).to.equal(undefined);
    expect(showsContent(map)).to.equal(true);
  });

  it('goes back to its children when data is taken away', async () => {
    expectWarning('two-source-back');
    const map = await mountDrawn(
      shoesMarkup().replace('<journey-map', '<journey-map id="two-source-back"'),
    );
    map.data = small('Data');
    expect(stages(await drawn(map))).to.deep.equal(['Stage']);
    map.data = undefined;
    expect(stages(await drawn(map))).to.deep.equal(['Choose', 'Buy']);
    expect(noted(map)).to.deep.equal([]);
  });

  it('keeps the last good map when new data is no journey', async () => {
    expectWarning('#kept-data');
    const map = mount('<journey-map id="kept-data"></journey-map>');
    map.data = shoes();
    await drawn(map);
    map.data = 'nonsense';
    await drawn(map);
    expect(stages(map)).to.deep.equal(['Choose', 'Buy']);
    expect(noted(map)).to.have.length(1);
    map.data = small('Sound again');
    await drawn(map);
    expect(noted(map)).to.deep.equal([]);
  });
});

describe('<journey-map>: when its content changes', () => {
  it('follows an attribute of a child', async () => {
    const map = await mountDrawn(shoesMarkup());
    const step = map.querySelector('journey-step')!;
    step.setAttribute('heading', 'Hears of it');
    step.setAttribute('touchpoints', 'Friend');
    await drawn(map);
    expect(steps(map)[0]).to.equal('Hears of it');
    expect(texts(map, 'cell touchpoints')).to.include('Friend');
    step.removeAttribute('touchpoints');
    await drawn(map);
    expect(texts(map, 'cell touchpoints')).to.deep.equal(['Hotline']);
  });

  it('follows the text of a child', async () => {
    const map = await mountDrawn(shoesMarkup());
    map.querySelector('h2')!.firstChild!.nodeValue = 'Boots';
    map.querySelector('h3')!.textContent = 'Asks';
    map.querySelector('li')!.textContent = 'What now?';
    await drawn(map);
    expect(nameOf(map)).to.equal('Boots');
    expect(steps(map)[1]).to.equal('Asks');
    expect(text(part(map, 'cell thoughts'))).to.equal('“What now?”');
  });

  it('follows children that are added, moved and removed', async () => {
    const map = await mountDrawn(shoesMarkup());
    const [choose, buy] = map.querySelectorAll('journey-stage');
    choose!.insertAdjacentHTML('afterbegin', '<journey-step heading="Needs shoes"></journey-step>');
    await drawn(map);
    expect(steps(map)).to.have.length(5).and.to.include('Needs shoes');
    map.append(choose!);
    await drawn(map);
    expect(stages(map)).to.deep.equal(['Buy', 'Choose']);
    choose!.append(buy!.firstElementChild!);
    await drawn(map);
    expect(steps(map)).to.deep.equal([
      'Unpacks',
      'Needs shoes',
      'Sees an advertisement',
      'Looks for the size',
      'Pays',
    ]);
    buy!.remove();
    await drawn(map);
    expect(stages(map)).to.deep.equal(['Choose']);
  });

  it('draws the same after changes as a map that was so from the start', async () => {
    const map = await mountDrawn('<journey-map></journey-map>');
    map.innerHTML = shoesMarkup().replace(/^<journey-map>|<\/journey-map>$/g, '');
    const changed = drawing(await drawn(map));
    expect(changed).to.equal(drawing(await mountDrawn(shoesMarkup())));
  });

  it('is empty again when its children are gone', async () => {
    const map = await mountDrawn(shoesMarkup());
    map.replaceChildren();
    await drawn(map);
    expect(parts(map, 'map')).to.deep.equal([]);
    expect(map.journey).to.equal(undefined);
    expect(map.matches(':state(empty)')).to.equal(true);
  });

  it('follows its own attributes', async () => {
    const map = await mountDrawn(shoesMarkup());
    map.setAttribute('state', 'future');
    map.setAttribute('emotion-min', '-4');
    map.setAttribute('emotion-max', '4');
    const before = part(map, 'marker highest').style.getPropertyValue('--_y');
    await drawn(map);
    expect(text(part(map, 'header'))).to.contain('Future state');
    expect(part(map, 'marker highest').style.getPropertyValue('--_y')).not.to.equal(before);
  });

  it('follows inline JSON that is edited', async () => {
    const map = await mountDrawn(inlineMarkup(small('One')));
    map.querySelector('script')!.firstChild!.nodeValue = JSON.stringify(small('Two'));
    expect(nameOf(await drawn(map))).to.equal('Two');
    map.querySelector('script')!.textContent = JSON.stringify(small('Three'));
    expect(nameOf(await drawn(map))).to.equal('Three');
  });

  it('keeps the last good map while inline JSON is half written', async () => {
    expectWarning('#half-written');
    const map = await mountDrawn(inlineMarkup(small('One')));
    map.id = 'half-written';
    map.querySelector('script')!.textContent = '{"title": "Two", "stages": [';
    await drawn(map);
    expect(nameOf(map)).to.equal('One');
    expect(noted(map)[0]).to.contain('line 1, column');
  });

  it('draws inline JSON that comes later', async () => {
    const map = await mountDrawn('<journey-map></journey-map>');
    map.innerHTML = inlineMarkup(small('Late')).replace(/<\/?journey-map>/g, '');
    expect(nameOf(await drawn(map))).to.equal('Late');
  });

  it('follows properties of steps', async () => {
    const map = await mountDrawn(shoesMarkup());
    const step = map.querySelector<JourneyStepElement>('journey-step')!;
    step.heading = 'By property';
    step.emotion = '-2 Furious';
    await drawn(map);
    expect(steps(map)[0]).to.equal('By property');
    expect(feelings(map)[0]).to.contain('very negative, Furious');
  });
});

describe('<journey-map>: several sources at once', () => {
  const rivals = `<script type="application/json">${JSON.stringify(small('Inline'))}</script>
    <journey-stage heading="Child"></journey-stage>`;

  it('prefers data to src, src to inline JSON, and that to children, and says so', async () => {
    for (const id of ['first', 'second', 'third']) expectWarning(`#${id}`);
    const {loader, asked} = deferredLoader();
    const map = mount(`<journey-map id="first">${rivals}</journey-map>`);
    map.loader = loader;
    map.data = small('Data');
    map.src = 'x.json';
    await drawn(map);
    expect(nameOf(map)).to.equal('Data');
    expect(asked).to.have.length(0);
    expect(noted(map).join()).to.contain('src').and.to.contain('inline').and.to.contain('child');

    map.id = 'second';
    map.data = undefined;
    await drawn(map);
    asked[0]!.answer(small('File'));
    await next(map, 'journey-load');
    expect(nameOf(map)).to.equal('File');
    expect(noted(map)).to.have.length(2);

    map.id = 'third';
    map.src = null;
    await drawn(map);
    expect(nameOf(map)).to.equal('Inline');
    expect(noted(map)).to.have.length(1);

    map.querySelector('script')!.remove();
    await drawn(map);
    expect(stages(map)).to.deep.equal(['Child']);
    expect(noted(map)).to.deep.equal([]);
  });

  it('says nothing of a fallback that is no journey', async () => {
    const map = mount('<journey-map><p>Please wait</p><h2>Name</h2></journey-map>');
    map.data = shoes();
    await drawn(map);
    expect(map.problems).to.deep.equal([]);
  });
});

describe('<journey-map>: taken off the page and put back', () => {
  it('draws again what it drew', async () => {
    const map = await mountDrawn(shoesMarkup());
    const before = drawing(map);
    map.remove();
    box().append(map);
    expect(drawing(await drawn(map))).to.equal(before);
  });

  it('notices what changed meanwhile, and follows on', async () => {
    const map = await mountDrawn(shoesMarkup());
    map.remove();
    map.querySelector('journey-stage')!.setAttribute('heading', 'Changed');
    box().append(map);
    expect(stages(await drawn(map))[0]).to.equal('Changed');
    map.querySelector('journey-stage')!.setAttribute('heading', 'And again');
    expect(stages(await drawn(map))[0]).to.equal('And again');
  });

  it('watches nothing while it is off the page', async () => {
    const map = await mountDrawn(shoesMarkup());
    const {journey} = map;
    const loads = record(map, 'journey-load');
    map.remove();
    let updates = 0;
    map.requestUpdate = () => void updates++;
    map.querySelector('journey-stage')!.setAttribute('heading', 'Changed');
    map.append(document.createElement('journey-stage'));
    await fewFrames();
    expect(map.journey).to.equal(journey);
    expect(updates).to.equal(0);
    expect(loads).to.deep.equal([]);
  });

  it('can be moved without a trace', async () => {
    const map = await mountDrawn(shoesMarkup());
    const before = drawing(map);
    const place = box();
    for (let times = 0; times < 5; times++) {
      place.append(map);
      map.remove();
    }
    place.append(map);
    expect(drawing(await drawn(map))).to.equal(before);
  });
});
