import {expect} from '@open-wc/testing';
import type {
  EmotionCurveElement,
  JourneyMapElement,
  JourneyStageElement,
  JourneyStepElement,
} from '../../../src/index.js';
import '../../../src/index.js';
import {itemLaneIds} from '../../../src/model/lanes.js';
import {allowHints, allowWarnings} from '../support/console.js';
import {curveLines, lanes, part, parts, texts} from '../support/drawing.js';
import {nameOf, shoes} from '../support/journeys.js';
import {drawn, mount, mountDrawn} from '../support/mount.js';

const mapOf = async (data: unknown) => {
  const map = mount('<journey-map></journey-map>');
  map.data = data;
  return drawn(map);
};

const oneStep = (step: Record<string, unknown>) => ({
  stages: [{title: 'Stage', steps: [{title: 'Step', ...step}]}],
});

describe('<journey-map> and odd input', () => {
  it('without an end is looked through only as far as it can be drawn', async () => {
    allowWarnings(/./);
    allowHints(/./);
    const map = await mountDrawn<JourneyMapElement>('<journey-map></journey-map>');
    const stages: unknown[] = [];
    stages.push({title: 'Again', stages, steps: stages}, {title: 'Again', stages, steps: stages});
    for (const data of [{stages: new Array(2 ** 32 - 1)}, new Array(2 ** 32 - 1), {stages}]) {
      map.data = data;
      await drawn(map);
      expect(map.problems.length).to.be.greaterThan(0);
    }
  });

  it('makes no link of a script in an item of any lane', async () => {
    allowWarnings(/./);
    const item = {text: 'x', name: 'x', value: 1, href: 'javascript:alert(1)'};
    const fields = itemLaneIds.map(id => [id, [item]]);
    const map = await mapOf(oneStep({...Object.fromEntries(fields), cells: {own: [item]}}));
    expect(parts(map, 'cell').length).to.be.greaterThan(10);
    expect(map.shadowRoot!.querySelectorAll('a')).to.have.length(0);
    expect(map.problems.filter(({path}) => path.endsWith('.href'))).to.have.length.above(18);
  });

  it('draws on when a lane carries what belongs to another', async () => {
    const support = [
      {text: 'n', severity: {toString: 1}},
      {text: 'm', severity: 'constructor'},
    ];
    const map = await mapOf(oneStep({support, painPoints: [{text: 'Queue', severity: 'high'}]}));
    expect(texts(map, 'item')).to.deep.equal(['n', 'm']);
    expect(part(map, 'chip').querySelector('[role=img]')!.getAttribute('aria-label')).to.equal(
      'major',
    );
  });

  it('takes the lanes as a text or as a list', async () => {
    const map = await mapOf(shoes());
    map.lanes = 'touchpoints, emotion';
    await drawn(map);
    const asText = lanes(map);
    map.lanes = ['touchpoints', 'emotion'];
    await drawn(map);
    expect(asText).to.deep.equal(lanes(map));
    expect(asText).to.include('Touchpoints');
  });

  it('shows all lanes when those it is to show are neither a list nor a text', async () => {
    const map = await mapOf(shoes());
    const all = lanes(map);
    for (const value of [5, true, {}, () => 1]) {
      Object.assign(map, {lanes: value});
      await drawn(map);
      expect(lanes(map)).to.deep.equal(all);
    }
  });

  it('shortens a bar when its department leaves', async () => {
    const steps = (n: number) => ({
      stages: [
        {
          title: 'S',
          steps: [1, 2, 3].map(i => ({title: `${i}`, departments: i > n ? [] : ['Sales']})),
        },
      ],
    });
    const map = await mapOf(steps(3));
    map.data = steps(1);
    await drawn(map);
    const bar = part(map, 'bar');
    expect(bar.querySelector('li')!.getBoundingClientRect().width).to.be.at.most(
      bar.getBoundingClientRect().width,
    );
  });

  it('forgets the colour of a persona that has none any more', async () => {
    const persona = (color?: string) => ({personas: [{name: 'Léa', color}], stages: ['S']});
    const map = await mapOf(persona('red'));
    expect(part(map, 'persona').style.getPropertyValue('--_color')).to.equal('red');
    map.data = persona();
    await drawn(map);
    expect(part(map, 'persona').style.getPropertyValue('--_color')).to.equal('');
  });

  it('draws the colour of a stage as dark as its title needs, and forgets one that CSS does not know', async () => {
    const band = async (color?: string) => {
      const map = await mapOf({stages: [{title: 'S', color}]});
      return getComputedStyle(part(map, 'stage-title')).backgroundColor;
    };
    const usual = await band();
    for (const name of ['rosa', 'inherit', '#12345']) expect(await band(name)).to.equal(usual);
    expect(await band('yellow')).to.match(/^oklch\(0\.51 0\.18 /);
    expect(await band('rgb(0 0 40 / 10%)')).to.match(/^oklch\(0\.\d+ 0\.\d+ [\d.]+\)$/);
  });

  it('draws own lanes alike, whatever they are called', async () => {
    for (const id of ['word', 'curve', 'marker', 'stage', 'area']) {
      const map = await mapOf(oneStep({cells: {[id]: ['hello'], other: ['hello']}}));
      const heights = parts(map, 'cell').map(cell => cell.getBoundingClientRect().height);
      expect(heights[0], id).to.be.closeTo(heights[1]!, 0.1);
    }
  });

  it('follows a heading that names what comes from data', async () => {
    const map = await mountDrawn('<journey-map><h2>Before</h2></journey-map>');
    map.data = {stages: ['S']};
    await drawn(map);
    map.querySelector('h2')!.textContent = 'After';
    await drawn(map);
    expect(nameOf(map)).to.equal('After');
  });

  it('does not hang on a form among its children', async () => {
    const map = await mountDrawn(
      '<journey-map><journey-stage heading="A"><input name="nextSibling" form="f"><form id="f">x</form></journey-stage></journey-map>',
    );
    expect(texts(map, 'stage-title')).to.deep.equal(['A x']);
  });
});

describe('elements in a form', () => {
  it('are drawn in a page that has a form called host', async () => {
    // A document has its forms under their names.
    const stage = mount<JourneyStageElement>(
      '<form name="host"></form><journey-stage heading="A"></journey-stage>',
    );
    expect(texts(await drawn(stage), 'stage-title')).to.deep.equal(['A']);
  });

  it('are drawn whatever its fields are called', async () => {
    for (const name of ['parentNode', 'parentElement', 'localName', 'lang', 'host', 'childNodes']) {
      const form = `<form><input name="${name}">`;
      const around = mount(
        `<x-box>${form}<journey-stage heading="A"></journey-stage></form></x-box>`,
      );
      const stage = around.querySelector<JourneyStageElement>('journey-stage')!;
      expect(texts(await drawn(stage), 'stage-title'), name).to.deep.equal(['A']);
      const map = mount(
        `<journey-map><journey-stage heading="A">${form}<journey-step heading="B"></journey-step></form></journey-stage></journey-map>`,
      );
      expect(texts(await drawn(map), 'step-title'), name).to.deep.equal(['B']);
    }
  });
});

/** What cannot become a text: each throws when it is tried. */
const untellable = (): [what: string, value: unknown][] => {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  const throwing = {
    toString() {
      throw new Error('no');
    },
  };
  return [
    ['an object without a prototype', Object.create(null)],
    ['an object that throws', throwing],
    ['a symbol', Symbol('s')],
    ['a revoked proxy', proxy],
  ];
};

describe('what cannot become a text', () => {
  for (const [what, value] of untellable()) {
    it(`${what}: is empty where a step or a stage says it`, async () => {
      const map = mount('<journey-map><journey-stage heading="S"></journey-stage></journey-map>');
      const stage = map.querySelector('journey-stage')!;
      allowWarnings(/emotion/);
      const step = document.createElement('journey-step');
      Object.assign(step, {heading: 'T', description: value, notes: [value, 'N'], emotion: value});
      stage.append(step);
      Object.assign(stage, {goal: value, touchpoints: ['A', value]});
      expect(step.getAttribute('description')).to.be.oneOf(['', 'Symbol(s)']);
      await drawn(map);
      expect(texts(map, 'chip')).to.include('A');
      expect(texts(map, 'item')).to.include('N');
    });

    it(`${what}: is no heading of a map or a curve`, async () => {
      const map = mount<JourneyMapElement>('<journey-map></journey-map>');
      Object.assign(map, {data: {title: 'T', stages: ['S']}, heading: value, lanes: value});
      expect(texts(await drawn(map), 'title')[0]).to.be.oneOf(['T', 'Symbol(s)']);
      const curve = mount<EmotionCurveElement>('<emotion-curve values="0 1"></emotion-curve>');
      Object.assign(curve, {heading: value});
      await drawn(curve);
      expect(curveLines(curve)).to.have.length(2);
    });

    it(`${what}: is no address`, async () => {
      allowWarnings(/./);
      const map = mount<JourneyMapElement>('<journey-map></journey-map>');
      Object.assign(map, {src: value});
      await map.reload();
      expect(map.problems.map(({code}) => code)).to.deep.equal(['network']);
    });
  }
});

describe('<emotion-curve> and odd input', () => {
  it('takes values and labels as lists too', async () => {
    const curve = mount<EmotionCurveElement>('<emotion-curve></emotion-curve>');
    Object.assign(curve, {values: [0, 1, 2], labels: ['a', 'b', 'c']});
    await drawn(curve);
    expect(texts(curve, 'label')).to.deep.equal(['a', 'b', 'c']);
    expect(curveLines(curve)).to.have.length(3);
  });

  it('says that it cannot read what throws', async () => {
    allowWarnings(/./);
    const curve = mount<EmotionCurveElement>('<emotion-curve></emotion-curve>');
    curve.data = new Proxy([], {
      get() {
        throw new Error('no');
      },
    });
    await drawn(curve);
    expect(curve.problems[0]!.code).to.equal('unreadable');
  });
});

describe('<journey-step>: momentOfTruth', () => {
  it('is true or false, as the attribute is there or not', () => {
    const step = document.createElement('journey-step') as JourneyStepElement;
    expect(step.momentOfTruth).to.equal(false);
    step.momentOfTruth = true;
    expect(step.hasAttribute('moment-of-truth')).to.equal(true);
    expect(step.momentOfTruth).to.equal(true);
  });
});
