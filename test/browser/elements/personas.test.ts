import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import type {JourneyMapElement} from '../../../src/index.js';
import {allowWarnings} from '../support/console.js';
import {curveLines, lanes, part, parts, said, text, texts} from '../support/drawing.js';
import {covered, middle, rect} from '../support/geometry.js';
import {inlineMarkup} from '../support/journeys.js';
import {drawn, mount, mountMap, next, record} from '../support/mount.js';

const people = [
  {id: 'lea', name: 'Léa Martin', quote: 'Now!'},
  {id: 'max', name: 'Max', color: '#c00000'},
  {id: 'kim', name: 'Kim Lee'},
];

/** Three people, of whom two take the last step. */
const trip = (personas: object[] = people) => ({
  title: 'A trip',
  personas,
  stages: [
    {
      title: 'Before',
      steps: [
        {title: 'Plans', emotions: {lea: 2, max: 0, kim: -1}},
        {
          title: 'Books',
          emotions: {lea: {value: -2, label: 'Lost'}, max: 1, kim: 0.5},
          thoughts: ['Which one?', {text: 'Too dear', personas: ['lea']}],
          quotes: [{text: 'Fine', persona: 'Max'}],
          touchpoints: [{name: 'Site', personas: ['lea', 'kim']}],
          departments: [{name: 'Desk', personas: ['max']}],
        },
        {title: 'Packs', personas: ['lea', 'kim'], emotions: {lea: 1, kim: 1}},
      ],
    },
  ],
});

const look = (line: Element | null | undefined) => {
  if (!line) throw new Error('there is no line');
  const {stroke, strokeDasharray} = getComputedStyle(line);
  return `${stroke} ${strokeDasharray}`;
};

/** How the lines look in a step, from that of the first persona on. */
const looks = (map: JourneyMapElement, step: number) => {
  const cell = parts(map, 'cell emotion')[step]!;
  return [...cell.querySelectorAll('[part~=curve-line]')].map(look);
};

const legend = (map: JourneyMapElement) => [
  ...map.shadowRoot!.querySelectorAll<HTMLElement>('.labels .legend'),
];

const marks = (element: Element | undefined) =>
  [...element!.querySelectorAll('[part~=whose]')].map(text);

describe('a map of several personas', () => {
  it('draws a curve for each, with a colour and a dash of its own', async () => {
    const lines = looks(await mountMap(trip()), 1);
    expect(lines).to.have.length(3);
    const dashes = lines.map(line => line.replace(/^.*\) /, ''));
    expect(new Set(dashes).size).to.equal(3);
    expect(new Set(lines.map((line, i) => line.replace(dashes[i]!, ''))).size).to.equal(3);
  });

  it('draws one face for each who feels something there', async () => {
    const cells = parts(await mountMap(trip()), 'cell emotion');
    expect(cells.map(cell => cell.querySelectorAll('[part~=marker]').length)).to.deep.equal([
      3, 3, 2,
    ]);
  });

  it('names the curves beside them, in the order of the personas, each with its line', async () => {
    const map = await mountMap(trip());
    expect(legend(map).map(text)).to.deep.equal(['Léa Martin', 'Max', 'Kim Lee']);
    expect(legend(map).map(one => look(one.querySelector('path')))).to.deep.equal(looks(map, 1));
    const cell = rect(parts(map, 'cell emotion')[0]);
    for (const one of legend(map)) {
      expect(rect(one).top).to.be.at.least(cell.top - 2);
      expect(rect(one).bottom).to.be.at.most(cell.bottom + 2);
      expect(rect(one).right).to.be.at.most(cell.left + 1);
    }
  });

  it('shows a piece of each line in the card of the persona', async () => {
    const map = await mountMap(trip());
    const samples = parts(map, 'persona').map(card => look(card.querySelector('.sample path')));
    expect(samples).to.deep.equal(looks(map, 1));
  });

  it('draws the curve of somebody who is not among the personas under the name given', async () => {
    allowWarnings('is unknown here');
    const data = trip([people[0]!]);
    const map = await mountMap(data);
    expect(legend(map).map(text)).to.deep.equal(['Léa Martin', 'max', 'kim']);
    expect(parts(map, 'persona')).to.have.length(1);
    expect(new Set(looks(map, 1)).size).to.equal(3);
  });

  it('tells the feeling of each in words', async () => {
    const cells = parts(await mountMap(trip()), 'cell emotion');
    expect(cells.map(cell => cell.getAttribute('aria-label'))).to.deep.equal([
      'Emotions; Léa Martin: very positive; Max: neutral; Kim Lee: negative',
      'Emotions; Léa Martin: very negative, Lost; Max: positive; Kim Lee: positive',
      'Emotions; Léa Martin: positive; Kim Lee: positive',
    ]);
  });

  it('tells each curve in a sentence that begins with whose it is', async () => {
    const map = await mountMap(trip());
    const sentences = [...map.shadowRoot!.querySelectorAll('p.word')].map(text);
    expect(sentences.map(one => one.replace(/:.*/, ''))).to.deep.equal([
      'Emotions, Léa Martin',
      'Emotions, Max',
      'Emotions, Kim Lee',
    ]);
    expect(sentences[0]).to.contain('very positive').and.contain('very negative');
  });

  it('does not draw one face over another, however near the feelings are', async () => {
    const personas = Array.from({length: 4}, (_, i) => ({id: `p${i}`, name: `Person ${i}`}));
    const rows = [
      [1, 1, 1, 1],
      [0, 0.2, 0.4, 0.6],
      [2, 1.9, 1.1, 1],
      [-2, -1.2, -0.4, 0.4],
      [0, 0.65, 1.3, 1.95],
      [-1.5, -1.5, -0.7, -0.7],
    ];
    const steps = rows.map((row, i) => ({
      title: `Step ${i}`,
      emotions: Object.fromEntries(row.map((value, j) => [`p${j}`, value])),
    }));
    for (const choice of ['none', 'all']) {
      const map = await mountMap(
        {personas, stages: [{title: 'S', steps}]},
        `emotion-labels="${choice}"`,
      );
      for (const [i, cell] of parts(map, 'cell emotion').entries()) {
        const faces = [...cell.querySelectorAll('[part~=marker]')].map(rect);
        expect(faces).to.have.length(4);
        expect(covered(faces, faces), `${rows[i]} with ${choice}`).to.deep.equal([]);
        const mean = faces.reduce((sum, face) => sum + middle(face), 0) / 4;
        expect(mean, `${rows[i]}`).to.be.closeTo(middle(rect(cell)), 32);
      }
    }
  });
});

describe('whose something is', () => {
  it('stands at items and steps of some personas as initials, with the name for the ear', async () => {
    const map = await mountMap(trip());
    const thoughts = [...part(map, 'cell thoughts').querySelectorAll('[part~=item]')];
    expect(thoughts.map(marks)).to.deep.equal([[], ['LM']]);
    expect(marks(part(map, 'cell quotes'))).to.deep.equal(['M']);
    expect(marks(part(map, 'cell touchpoints'))).to.deep.equal(['LM', 'KL']);
    expect(marks(part(map, 'bar'))).to.deep.equal(['M']);
    expect(parts(map, 'step-title').map(marks)).to.deep.equal([[], [], ['LM', 'KL']]);
    const mark = part(map, 'whose');
    expect(mark.getAttribute('role')).to.equal('img');
    expect(mark.getAttribute('aria-label')).to.equal('for Léa Martin');
    expect(mark.title).to.equal('for Léa Martin');
  });

  it('has the colour of the persona', async () => {
    const map = await mountMap(trip());
    const before = getComputedStyle(part(map, 'bar').querySelector('[part~=whose]')!).color;
    map.data = trip([people[0]!, {...people[1], color: '#0000c0'}, people[2]!]);
    await drawn(map);
    const after = getComputedStyle(part(map, 'bar').querySelector('[part~=whose]')!).color;
    expect(after).not.to.equal(before);
  });

  it('is not said where there is one persona, nor where one is chosen', async () => {
    expect(parts(await mountMap(trip([people[0]!])), 'whose')).to.have.length(0);
    expect(parts(await mountMap(trip(), 'persona="lea"'), 'whose')).to.have.length(0);
  });
});

describe('one persona alone', () => {
  const shown = (map: JourneyMapElement) => ({
    cards: texts(map, 'persona').map(card => card.replace(/^[A-Z]{1,2} /, '')),
    feelings: parts(map, 'cell emotion').map(said),
    items: [...texts(map, 'item'), ...texts(map, 'chip'), ...texts(map, 'bar')],
  });
  const onlyMax = {
    cards: ['Max'],
    feelings: ['Emotions, neutral', 'Emotions, positive'],
    items: ['“Which one?”', '“Fine”', 'Desk'],
  };

  it('is shown with its curve, its card and its items, by id or by name', async () => {
    for (const reference of ['max', 'Max']) {
      const map = await mountMap(trip(), `persona="${reference}"`);
      expect(shown(map), reference).to.deep.equal(onlyMax);
      expect(legend(map)).to.have.length(0);
      expect(lanes(map)).to.deep.equal(['Emotions', 'Thoughts', 'Quotes', 'Departments']);
    }
  });

  it('has the steps of others drawn paler, and told in words', async () => {
    const map = await mountMap(trip(), 'persona="max"');
    const steps = parts(map, 'step');
    expect(steps.map(step => text(step).includes('not taken by Max'))).to.deep.equal([
      false,
      false,
      true,
    ]);
    const colours = parts(map, 'step-title').map(title => getComputedStyle(title).color);
    expect(colours[1]).to.equal(colours[0]);
    expect(colours[2]).to.equal(getComputedStyle(part(map, 'lane-label')).color);
    expect(colours[2]).not.to.equal(colours[0]);
  });

  it('has a curve that goes on, paler, over the steps of others', async () => {
    const felt = [{max: 1}, {lea: -2}, {max: 2}];
    const steps = felt.map((emotions, i) => ({
      title: `Step ${i}`,
      emotions,
      personas: Object.keys(emotions),
    }));
    const map = await mountMap({personas: people, stages: [{title: 'S', steps}]}, 'persona="max"');
    const cells = parts(map, 'cell emotion');
    expect(curveLines(map)).to.have.length(3);
    expect(cells.map(cell => cell.querySelectorAll('[part~=marker]').length)).to.deep.equal([
      1, 0, 1,
    ]);
    const opacity = parts(map, 'curve').map(curve => Number(getComputedStyle(curve).opacity));
    expect([opacity[0], opacity[2]]).to.deep.equal([1, 1]);
    expect(opacity[1]).to.be.within(0.3, 0.7);
  });

  it('is told in French', async () => {
    const map = await mountMap(trip(), 'persona="max" lang="fr"');
    expect(text(parts(map, 'step-title')[2])).to.equal('Packs pas pour Max');
  });

  it('can be changed at any time, by property and by attribute', async () => {
    const map = await mountMap(trip());
    const all = shown(map);
    expect(all.cards).to.have.length(3);
    map.persona = 'max';
    expect(shown(await drawn(map))).to.deep.equal(onlyMax);
    map.setAttribute('persona', 'Kim Lee');
    expect(shown(await drawn(map)).cards).to.deep.equal(['Kim Lee']);
    expect(texts(map, 'step-title').some(one => one.includes('not taken'))).to.equal(false);
    map.removeAttribute('persona');
    expect(shown(await drawn(map))).to.deep.equal(all);
  });

  it('is not waited for: one that is not in the journey is reported, and all are shown', async () => {
    allowWarnings('is unknown here');
    for (const reference of ['nobody', '', ' ']) {
      const map = await mountMap(trip(), `persona="${reference}"`);
      expect(parts(map, 'persona'), reference).to.have.length(3);
      expect(legend(map)).to.have.length(3);
      expect(
        map.problems.map(({code}) => code),
        reference,
      ).to.deep.equal(reference.trim() ? ['unknown-reference'] : []);
    }
    const map = await mountMap(trip());
    for (const reference of [7, {}, [], null, NaN, Symbol('max')]) {
      (map as {persona: unknown}).persona = reference;
      expect(parts(await drawn(map), 'persona')).to.have.length(3);
    }
  });

  it('is chosen without reading the journey again', async () => {
    const map = mount(inlineMarkup(trip()));
    await next(map, 'journey-load');
    const loads = record(map, 'journey-load');
    const {journey} = map;
    map.setAttribute('persona', 'max');
    await drawn(map);
    expect(shown(map).cards).to.deep.equal(['Max']);
    expect(map.journey).to.equal(journey);
    expect(loads).to.have.length(0);
  });
});
