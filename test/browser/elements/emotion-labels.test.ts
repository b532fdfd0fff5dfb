import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import type {JourneyMapElement} from '../../../src/index.js';
import {part, parts, said, text, texts} from '../support/drawing.js';
import {covered, middle, rect, textRect} from '../support/geometry.js';
import {drawn, mountMap} from '../support/mount.js';

type Felt = number | {value: number; label: string} | undefined;

/** One stage with a step for each feeling. */
const journey = (feelings: readonly Felt[], more: object = {}) => ({
  ...more,
  stages: [{title: 'S', steps: feelings.map((emotion, i) => ({title: `Step ${i + 1}`, emotion}))}],
});

/** Up, down, and up again in two moves. */
const ups = [0, 2, -2, 1, 1.5];

/** The words by step, of those steps whose face has some. */
const labels = (map: JourneyMapElement) =>
  parts(map, 'step').map(step => text(step.querySelector('[part=emotion-label]')));

const boxes = (map: JourneyMapElement) => parts(map, 'emotion-label').map(textRect);

/** The same numbers at each run, from 0 to 1. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

describe('words at faces', () => {
  const extremes = ['neutral', 'very positive', 'very negative', '', 'very positive'];

  it('stand at peaks and valleys unless a page says otherwise', async () => {
    expect(labels(await mountMap(journey(ups)))).to.deep.equal(extremes);
    expect(labels(await mountMap(journey(ups), 'emotion-labels="extremes"'))).to.deep.equal(
      extremes,
    );
  });

  it('stand at every face, or at none, if a page wants it so', async () => {
    const all = ['neutral', 'very positive', 'very negative', 'positive', 'very positive'];
    expect(labels(await mountMap(journey(ups), 'emotion-labels="all"'))).to.deep.equal(all);
    const map = await mountMap(journey(ups), 'emotion-labels="none"');
    expect(parts(map, 'emotion-label')).to.have.length(0);
    expect(parts(map, 'marker')).to.have.length(5);
  });

  it('stand at peaks and valleys if the choice is not known', async () => {
    for (const choice of ['', 'ALL', 'every', 'none all']) {
      const map = await mountMap(journey(ups), `emotion-labels="${choice}"`);
      expect(labels(map), choice).to.deep.equal(extremes);
    }
    const map = await mountMap(journey(ups));
    for (const choice of [7, null, undefined, {}, ['all'], true, Symbol('all'), NaN]) {
      (map as {emotionLabels: unknown}).emotionLabels = choice;
      expect(labels(await drawn(map))).to.deep.equal(extremes);
    }
  });

  it('come and go with the property, and nothing moves for them', async () => {
    const map = await mountMap(journey(ups), 'emotion-labels="none"');
    const top = rect(part(map, 'cell emotion')).top;
    map.emotionLabels = 'all';
    await drawn(map);
    expect(parts(map, 'emotion-label')).to.have.length(5);
    expect(rect(part(map, 'cell emotion')).top).to.be.closeTo(top, 0.5);
    map.emotionLabels = 'none';
    await drawn(map);
    expect(parts(map, 'emotion-label')).to.have.length(0);
    expect(rect(part(map, 'cell emotion')).top).to.be.closeTo(top, 0.5);
  });

  it('say what the author calls the feeling, else what the scale does, else what we do', async () => {
    const own = journey([1, {value: 5, label: 'Delighted'}, 3], {
      emotionScale: {min: 1, max: 5, labels: ['Angry', 'Calm', 'Glad']},
    });
    const map = await mountMap(own, 'emotion-labels="all"');
    expect(labels(map)).to.deep.equal(['Angry', 'Delighted', 'Calm']);
    expect(parts(map, 'cell emotion').map(said)).to.deep.equal([
      'Emotions, Angry',
      'Emotions, Glad, Delighted',
      'Emotions, Calm',
    ]);
    const plain = await mountMap(
      journey([-2, {value: 2, label: 'Delighted'}, 0]),
      'emotion-labels="all"',
    );
    expect(labels(plain)).to.deep.equal(['very negative', 'Delighted', 'neutral']);
  });

  it('are French on a French page', async () => {
    const map = await mountMap(journey([-2, 2]), 'lang="fr"');
    expect(labels(map)).to.deep.equal(['très négatif', 'très positif']);
  });

  it('are hidden from the ear, which hears them from the cell', async () => {
    const map = await mountMap(journey([{value: -2, label: 'Lost'}, 2]));
    for (const label of parts(map, 'emotion-label')) {
      expect(label.getAttribute('aria-hidden')).to.equal('true');
    }
    expect(parts(map, 'cell emotion').map(said)).to.deep.equal([
      'Emotions, very negative, Lost',
      'Emotions, very positive',
    ]);
  });

  it('stand above a peak and below a valley, in the middle of the column', async () => {
    const map = await mountMap(journey(ups));
    for (const [i, side] of [
      [1, 'above'],
      [2, 'below'],
    ] as const) {
      const step = parts(map, 'step')[i]!;
      const label = textRect(step.querySelector('[part=emotion-label]')!);
      const face = rect(step.querySelector('[part~=marker]'));
      expect(middle(label)).to.be.closeTo(middle(face), 1.5);
      if (side === 'above') expect(label.bottom).to.be.within(face.top - 12, face.top + 1);
      else expect(label.top).to.be.within(face.bottom - 1, face.bottom + 12);
    }
  });
});

describe('the ends of the scale', () => {
  const ends = (map: JourneyMapElement) => {
    const [best, worst] = map.shadowRoot!.querySelectorAll('.key > span');
    return {best: best!, worst: worst!};
  };

  it('are named at the side, at the heights of the best and the worst', async () => {
    const map = await mountMap(journey([2, -2]));
    const {best, worst} = ends(map);
    expect([text(best), text(worst)]).to.deep.equal(['very positive', 'very negative']);
    const [high, low] = parts(map, 'marker').map(rect);
    const height = ({top, bottom}: DOMRect) => (top + bottom) / 2;
    expect(height(rect(best))).to.be.closeTo(height(high!), 4);
    expect(height(rect(worst))).to.be.closeTo(height(low!), 4);
    expect(rect(best).right).to.be.at.most(rect(part(map, 'cell emotion')).left);
    expect(best.closest('[aria-hidden=true]')).not.to.equal(null);
  });

  it('have the names that the scale gives them', async () => {
    const emotionScale = {min: 0, max: 10, labels: ['Awful', 'So so', 'Great']};
    const {best, worst} = ends(await mountMap(journey([2, 7], {emotionScale})));
    expect([text(best), text(worst)]).to.deep.equal(['Great', 'Awful']);
  });
});

describe('a word at a face covers no face', () => {
  const words = ['Fine', 'Not sure what to do', 'Relieved', 'Angry about the queue', 'Hm'];

  /** Feelings of some people at some steps, many of them near to each other. */
  function random(seed: number, people: number) {
    const number = numbers(seed);
    const feel = (): Felt => {
      const value = Math.round((number() * 4 - 2) * 4) / 4;
      const pick = Math.floor(number() * 9);
      return pick > 7 ? undefined : words[pick] ? {value, label: words[pick]} : value;
    };
    const felt = () =>
      people
        ? {emotions: Object.fromEntries(['a', 'b'].map(id => [id, feel() ?? 0]))}
        : {emotion: feel()};
    return {
      personas: people
        ? [
            {id: 'a', name: 'Ann'},
            {id: 'b', name: 'Bob'},
          ]
        : [],
      stages: [1, 2, 3].map(stage => ({
        title: `Stage ${stage}`,
        steps: Array.from({length: 4}, (_, i) => ({title: `Step ${i}`, ...felt()})),
      })),
    };
  }

  for (const [what, people, width] of [
    ['one curve', 0, 1200],
    ['one curve on a phone', 0, 400],
    ['curves of two personas', 2, 1200],
    ['curves of two personas on a phone', 2, 400],
  ] as const) {
    it(`in ${what}, whatever is felt`, async () => {
      for (let seed = 1; seed <= 12; seed++) {
        const map = await mountMap(random(seed, people), 'emotion-labels="all"', width);
        const faces = parts(map, 'marker').map(rect);
        const said = boxes(map);
        expect(said.length, `${seed}`).to.be.above(3);
        expect(covered(said, faces), `journey ${seed}`).to.deep.equal([]);
        expect(covered(said, said), `words of journey ${seed}`).to.deep.equal([]);
        map.parentElement!.remove();
      }
    });
  }

  it('nor the words above and below the curve', async () => {
    const data = journey([2, -2, 2, -2], {});
    for (const step of data.stages[0]!.steps) Object.assign(step, {thoughts: ['Is it far?']});
    const map = await mountMap(data, 'emotion-labels="all"');
    const others = [...parts(map, 'step-title'), ...parts(map, 'item')].map(textRect);
    expect(others).to.have.length(8);
    expect(covered(boxes(map), others)).to.deep.equal([]);
    expect(texts(map, 'emotion-label')).to.have.length(4);
  });

  it('where one persona speaks of a stage and another of its steps', async () => {
    const map = await mountMap(
      {
        personas: [
          {id: 'a', name: 'Ann'},
          {id: 'b', name: 'Bob'},
        ],
        stages: [
          {
            title: 'S',
            emotions: {a: 0},
            steps: [
              {title: '1', emotions: {b: -1}},
              {title: '2', emotions: {b: 1}},
            ],
          },
          {title: 'T', emotions: {a: 2, b: -2}},
        ],
      },
      'emotion-labels="all"',
      500,
    );
    const faces = parts(map, 'marker').map(rect);
    expect(faces).to.have.length(5);
    expect(covered(boxes(map), faces)).to.deep.equal([]);
  });
});
