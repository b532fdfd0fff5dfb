import {expect} from '@open-wc/testing';
import type {
  EmotionCurveElement,
  JourneyMapElement,
  JourneyStageElement,
} from '../../../src/index.js';
import '../../../src/index.js';
import {box, drawn, mount} from '../support/mount.js';
import {text} from '../support/drawing.js';

const data = {title: 'Map', stages: [{title: 'Stage', steps: [{title: 'Step'}]}]};

/** Titles with their levels, as in `2 Map`. */
const levels = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[role=heading]')].map(
    one => `${one.getAttribute('aria-level')} ${text(one)}`,
  );

async function map(markup: string, journey: unknown = data) {
  const host = mount(markup);
  host.data = journey;
  return drawn(host);
}

/** The level of a map's title behind that markup. */
async function levelAfter(before: string) {
  const place = box();
  place.innerHTML = `${before}<p>Text</p><div><journey-map></journey-map></div>`;
  const host = [...place.querySelectorAll<JourneyMapElement>('journey-map')].at(-1)!;
  host.data = data;
  await drawn(host);
  return Number(levels(host)[0]!.split(' ')[0]);
}

describe('headings of a map', () => {
  it('begin at 2 on a page without any', async () => {
    expect(levels(await map('<journey-map></journey-map>'))).to.deep.equal([
      '2 Map',
      '3 Stage',
      '4 Step',
    ]);
  });

  it('begin at the level of the attribute, and end at 6', async () => {
    const host = await map('<h2>Page</h2><journey-map heading-level="5"></journey-map>');
    expect(levels(host)).to.deep.equal(['5 Map', '6 Stage', '6 Step']);
    host.headingLevel = 1;
    await drawn(host);
    expect(levels(host)).to.deep.equal(['1 Map', '2 Stage', '3 Step']);
  });

  for (const bad of ['', '0', '7', '2.5', 'three', '-1']) {
    it(`follow the page with heading-level="${bad}"`, async () => {
      const host = await map(`<h3>Page</h3><journey-map heading-level="${bad}"></journey-map>`);
      expect(levels(host)[0]).to.equal('4 Map');
    });
  }

  for (const [name, before, level] of [
    ['a heading just before', '<h2>Page</h2>', 3],
    ['the nearest of several', '<h1>Page</h1><h2>A</h2><h3>B</h3>', 4],
    ['one with a role', '<div role="heading" aria-level="4">Page</div>', 5],
    ['one with a role and no level', '<div role="heading">Page</div>', 3],
    ['one in a box', '<div class="title"><header><h3>Page</h3></header></div>', 4],
    ['one with a role and a level that HTML has not', '<b role="heading" aria-level="8">A</b>', 6],
    [
      'the one before a role with a level that is no number',
      '<h4>Page</h4><b role="heading" aria-level="some">A</b>',
      5,
    ],
    ['the sixth', '<h6>Page</h6>', 6],
    [
      'one before a section that has ended',
      '<h2>Page</h2><section><h3>A</h3><h4>B</h4></section>',
      3,
    ],
    ['one before an aside', '<h2>Page</h2><aside><h5>A</h5></aside>', 3],
    ['none: a map before it', '<journey-map><h5>A</h5><h6>B</h6></journey-map>', 2],
    [
      'one in a form with odd names',
      '<form><h4>Page</h4><input name="localName"><input name="matches"></form>',
      5,
    ],
    [
      'one before a form whose fields hide what it is',
      '<h3>Page</h3><form role="heading"><input name="ariaLevel"><input name="previousSibling"><input name="parentNode"></form>',
      4,
    ],
  ] as const) {
    it(`follow ${name}`, async () => {
      expect(await levelAfter(before)).to.equal(level);
    });
  }

  it('follow the section they are in', async () => {
    const host = await map(
      '<h1>Page</h1><section><h2>Part</h2><article><h3>Chapter</h3><journey-map></journey-map></article></section>',
    );
    expect(levels(host)[0]).to.equal('4 Map');
  });

  it('do not follow headings in the map or after it', async () => {
    const place = box();
    place.innerHTML =
      '<h2>Page</h2><journey-map><h5>Map</h5><journey-stage heading="Stage"></journey-stage></journey-map><h5>Next</h5>';
    const host = await drawn(place.querySelector('journey-map')!);
    expect(levels(host)).to.deep.equal(['3 Map', '4 Stage']);
  });

  it('follow those around a shadow root', async () => {
    const place = box();
    place.innerHTML = '<h3>Page</h3><div></div>';
    const root = place.querySelector('div')!.attachShadow({mode: 'open'});
    root.innerHTML = '<p>Text</p><journey-map></journey-map>';
    const host = root.querySelector('journey-map')!;
    host.data = data;
    await drawn(host);
    expect(levels(host)[0]).to.equal('4 Map');
  });

  it('leave no level out where a map has no title', async () => {
    const host = await map('<h2>Page</h2><journey-map></journey-map>', {stages: data.stages});
    expect(levels(host)).to.deep.equal(['3 Stage', '4 Step']);
  });

  it('stay as they are when the page changes and the map is drawn anew', async () => {
    const host = await map('<h2>Page</h2><journey-map></journey-map>');
    host.before(Object.assign(document.createElement('h5'), {textContent: 'Late'}));
    host.heading = 'Other';
    await drawn(host);
    expect(levels(host)[0]).to.equal('3 Other');
  });

  it('follow the place to which a map is moved', async () => {
    const host = await map('<h2>Page</h2><journey-map></journey-map>');
    const place = box();
    place.innerHTML = '<h4>Elsewhere</h4>';
    place.append(host);
    await drawn(host);
    expect(levels(host)[0]).to.equal('5 Map');
  });

  it('are not looked for over all of a long page', async () => {
    const place = box();
    place.innerHTML = `<h5>Far</h5>${'<p></p>'.repeat(10_000)}<journey-map></journey-map>`;
    const host = place.querySelector('journey-map')!;
    host.data = data;
    await drawn(host);
    expect(levels(host)[0]).to.equal('2 Map');
  });

  it('say nothing of the journey: the content is not read again', async () => {
    const host = await drawn(
      mount('<journey-map><journey-stage heading="Stage"></journey-stage></journey-map>'),
    );
    const {journey} = host;
    host.setAttribute('heading-level', '4');
    await drawn(host);
    expect(host.journey).to.equal(journey);
    expect(host.problems).to.deep.equal([]);
    expect(levels(host)).to.deep.equal(['4 Stage']);
  });

  it('have the same levels in the table', async () => {
    const host = await map('<h3>Page</h3><journey-map view="table"></journey-map>');
    expect(levels(host)).to.deep.equal(['4 Map', '5 Stage', '6 Step']);
  });
});

describe('headings of elements that stand alone', () => {
  it('of a stage: its title, then its steps', async () => {
    const stage = mount<JourneyStageElement>(
      '<h2>Page</h2><journey-stage heading="Stage"><journey-step heading="Step"></journey-step></journey-stage>',
    );
    await drawn(stage);
    expect(levels(stage)).to.deep.equal(['3 Stage', '4 Step']);
    stage.headingLevel = 5;
    await drawn(stage);
    expect(levels(stage)).to.deep.equal(['5 Stage', '6 Step']);
  });

  it('of a curve: its title', async () => {
    const curve = mount<EmotionCurveElement>(
      '<h3>Page</h3><emotion-curve heading="Curve" values="0; 1"></emotion-curve>',
    );
    await drawn(curve);
    expect(levels(curve)).to.deep.equal(['4 Curve']);
  });
});

describe('the curve of a map', () => {
  const images = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('[role=img]')].map(one =>
      one.getAttribute('aria-label'),
    );

  it('is an image with its sentence for a name, and a word in each step', async () => {
    const host = await map('<journey-map></journey-map>', {
      stages: [
        {
          title: 'A',
          steps: [{title: 'One', emotion: 2}, {title: 'Two'}, {title: 'Three', emotion: -2}],
        },
      ],
    });
    const [whole, ...steps] = images(host);
    expect(whole).to.match(/^Emotions: Starts very positive \(“One”\).*ends very negative/);
    expect(steps).to.deep.equal(['Emotions, very positive', 'Emotions, very negative']);
  });

  it('is one image for each of several persons', async () => {
    const host = await map('<journey-map></journey-map>', {
      personas: ['Léa', 'Max'],
      stages: [{title: 'A', steps: [{title: 'One', emotions: {Léa: 2, Max: 1}}, {title: 'Two'}]}],
    });
    const [first, second, ...steps] = images(host);
    expect(first).to.match(/^Emotions, Léa: /);
    expect(second).to.match(/^Emotions, Max: /);
    expect(steps).to.deep.equal(['Emotions; Léa: very positive; Max: positive']);
  });

  it('is an image where it stands alone', async () => {
    const curve = mount<EmotionCurveElement>('<emotion-curve values="0; 1; -"></emotion-curve>');
    await drawn(curve);
    const [whole, ...values] = images(curve);
    expect(whole).to.match(/^Starts neutral/);
    expect(values).to.have.length(2);
  });
});

describe('what was said of a step', () => {
  const status = (host: Element) => text(host.shadowRoot!.querySelector('[role=status]'));

  it('goes when the step goes, and stays when others do', async () => {
    const host = await map('<journey-map></journey-map>');
    host.reveal('Step');
    expect(status(host)).to.equal('Stage: Step');
    host.data = {stages: [{title: 'Stage', steps: [{title: 'Step', id: 'x'}, {title: 'More'}]}]};
    await drawn(host);
    host.reveal('Step');
    host.data = {stages: [{title: 'Stage', steps: [{title: 'Step', id: 'x'}]}]};
    await drawn(host);
    expect(status(host)).to.equal('Stage: Step');
    host.data = {stages: [{title: 'Stage', steps: [{title: 'Other', id: 'y'}]}]};
    await drawn(host);
    expect(status(host)).to.equal('');
  });
});
