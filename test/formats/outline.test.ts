import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  h,
  heading,
  lanesByStage,
  lanesOf,
  li,
  p,
  plan,
  read,
  readFrench,
  readTree,
  ul,
  workOf,
} from './tree.js';

const b = (text: string) => h('b', {}, text);

describe('headings and lists: the title', () => {
  it('is the first heading, where the others are lower', () => {
    const map = read(heading(2, 'Map'), heading(3, 'A'), ul('a'), heading(3, 'B'), ul('b'));
    assert.equal(map.journey.title, 'Map');
    assert.deepEqual(plan(map), [
      ['A', ['a']],
      ['B', ['b']],
    ]);
    assert.deepEqual(map.said, []);
  });

  it('is the first heading, where others are as high and it has no steps', () => {
    const map = read(
      heading(2, 'Map'),
      p('How'),
      heading(2, 'A'),
      ul('a'),
      heading(2, 'B'),
      ul('b'),
    );
    assert.equal(map.journey.title, 'Map');
    assert.equal(map.journey.description, 'How');
    assert.deepEqual(plan(map), [
      ['A', ['a']],
      ['B', ['b']],
    ]);
  });

  it('is none, where others are as high as the first and it has steps', () => {
    const map = read(heading(2, 'A'), ul('a'), heading(2, 'B'), ul('b'));
    assert.equal(map.journey.title, undefined);
    assert.deepEqual(plan(map), [
      ['A', ['a']],
      ['B', ['b']],
    ]);
  });

  it('is the first heading over a list alone', () => {
    const map = read(heading(2, 'Map'), ul(li('A', ul('a')), 'B'));
    assert.equal(map.journey.title, 'Map');
    assert.deepEqual(plan(map), [
      ['A', ['a']],
      ['B', []],
    ]);
  });

  it('is the attribute before any heading', () => {
    const map = readTree(
      h('journey-map', {heading: ' Mine '}, heading(2, 'Map'), heading(3, 'A'), ul('a')),
    );
    assert.equal(map.journey.title, 'Mine');
    assert.deepEqual(plan(map), [['A', ['a']]]);
  });

  for (const mark of ['journey-map: ', 'Journey-Map : ', 'journey-map\u00a0: ', 'JOURNEY-MAP:']) {
    it(`is without the mark of a map: ${mark}`, () => {
      assert.equal(read(heading(2, `${mark}Shoes`), ul('A')).journey.title, 'Shoes');
    });
  }
});

describe('headings and lists: stages', () => {
  it('are the deepest headings, and those above them their groups', () => {
    const map = read(
      heading(1, 'Map'),
      heading(2, 'Before'),
      heading(3, 'A'),
      ul('a'),
      heading(3, 'B'),
      ul('b'),
      heading(2, 'After'),
      heading(3, 'C'),
      ul('c'),
    );
    assert.deepEqual(
      map.journey.stages.map(({title, group}) => [title, group]),
      [
        ['A', 'Before'],
        ['B', 'Before'],
        ['C', 'After'],
      ],
    );
  });

  it('may stand beside groups', () => {
    const map = read(
      heading(1, 'Map'),
      heading(2, 'Before'),
      heading(3, 'A'),
      ul('a'),
      heading(2, 'B'),
      ul('b'),
    );
    assert.deepEqual(
      map.journey.stages.map(({title, group}) => [title, group]),
      [
        ['A', 'Before'],
        ['B', undefined],
      ],
    );
  });

  it('have no steps, where all items directly below the title’s headings begin with lanes’ words', () => {
    const map = read(
      heading(2, 'Map'),
      heading(3, 'A (−1)'),
      ul('Pains: queue'),
      heading(3, 'B'),
      ul('Touchpoints: Shop, Web', 'Emotion: +'),
    );
    assert.deepEqual(plan(map), [
      ['A', []],
      ['B', []],
    ]);
    assert.deepEqual(lanesByStage(map), [
      {emotion: {value: -1}, painPoints: [{text: 'queue'}]},
      {emotion: {value: 1}, touchpoints: [{name: 'Shop'}, {name: 'Web'}]},
    ]);
  });

  it('are the outermost items, where no heading is below the title', () => {
    const map = read(
      ul(li('A', ul(li('a', ul('Pain: queue')), 'Touchpoints: Shop', 'b')), 'B (+)'),
    );
    assert.deepEqual(plan(map), [
      ['A', ['a', 'b']],
      ['B', []],
    ]);
    const [a, second] = map.journey.stages;
    assert.deepEqual(lanesOf(a), {touchpoints: [{name: 'Shop'}]});
    assert.deepEqual(lanesOf(a!.steps[0]), {painPoints: [{text: 'queue'}]});
    assert.deepEqual(lanesOf(second), {emotion: {value: 1}});
  });

  it('are bold paragraphs, where a list follows', () => {
    const map = read(heading(2, 'Map'), p(b('A')), ul('a'), p(b('Only loud')), p(b('B')), ul('b'));
    assert.deepEqual(plan(map), [
      ['A', ['a']],
      ['B', ['b']],
    ]);
  });

  it('are bold paragraphs below one that is the title', () => {
    const map = read(p(b('Map')), p(b('A')), ul('a'), p(b('B')), ul('b'));
    assert.equal(map.journey.title, 'Map');
    assert.deepEqual(plan(map), [
      ['A', ['a']],
      ['B', ['b']],
    ]);
  });

  it('have the text below their heading as description, and lanes from headings and paragraphs', () => {
    const map = read(
      heading(2, 'Map'),
      heading(3, 'A'),
      p('It begins.'),
      ul('a'),
      heading(4, 'Pains'),
      ul('queue', 'noise'),
      heading(3, 'B'),
      p('Irritants : file d’attente ; bruit'),
      ul('b'),
    );
    assert.deepEqual(plan(map), [
      ['A', ['a']],
      ['B', ['b']],
    ]);
    assert.deepEqual(lanesByStage(map), [
      {description: 'It begins.', painPoints: [{text: 'queue'}, {text: 'noise'}]},
      {painPoints: [{text: 'file d’attente'}, {text: 'bruit'}]},
    ]);
  });

  it('called like a lane are stages nevertheless', () => {
    const map = readFrench(
      heading(2, 'Carte'),
      heading(3, 'Besoin'),
      ul('a'),
      heading(3, 'Service'),
      ul('b'),
    );
    assert.deepEqual(plan(map), [
      ['Besoin', ['a']],
      ['Service', ['b']],
    ]);
  });

  it('are none where nothing is, and text alone is none', () => {
    for (const content of [[], ['text'], [p('a'), p('b')], [heading(2, 'Map'), p('text')]])
      assert.deepEqual(read(...content).journey.stages, []);
  });
});

describe('headings and lists: steps', () => {
  const stepOf = (...content: Parameters<typeof li>) => {
    const {journey, said, problems} = read(
      heading(2, 'Map'),
      heading(3, 'A'),
      ul(li(...content), 'z'),
    );
    const [step] = journey.stages[0]!.steps;
    return {
      step: {title: step!.title, ...lanesOf(step)},
      said,
      places: problems.map(({place}) => place),
    };
  };

  it('fill their lanes from nested items', () => {
    const {said, step} = stepOf(
      'Tries (−1)',
      ul(
        'Irritant (fort) : Guide imprécis',
        'Pain [low]: Light',
        'Touchpoints: Shop, Hotline',
        li('Besoins :', ul('Aide', 'Repos')),
        li(b('Thoughts'), ' – Why?'),
        'Idea: a bench',
        'Wait — KPI',
        'KPI: Wait: 12 min / 3',
      ),
    );
    assert.deepEqual(step, {
      title: 'Tries',
      emotion: {value: -1},
      description: 'Wait — KPI',
      thoughts: [{text: 'Why?'}],
      needs: [{text: 'Aide'}, {text: 'Repos'}],
      touchpoints: [{name: 'Shop'}, {name: 'Hotline'}],
      painPoints: [
        {text: 'Guide imprécis', severity: 'high'},
        {text: 'Light', severity: 'low'},
      ],
      opportunities: [{text: 'a bench'}],
      metrics: [{name: 'Wait', value: 12, unit: 'min', target: 3}],
    });
    assert.deepEqual(said, ['hint read-as']);
  });

  it('have nested items without a word as their description, with a hint', () => {
    const {said, places, step} = stepOf('Tries', ul('In the shop', 'With a friend'));
    assert.deepEqual(said, ['hint read-as']);
    assert.deepEqual(places, ['li 1']);
    assert.equal(step.title, 'Tries');
    assert.match(
      String((step as {description?: string}).description),
      /^In the shop\sWith a friend$/,
    );
  });

  it('lead where their name does', () => {
    const {step} = stepOf(h('a', {href: '/try'}, 'Tries'), ' (+)');
    assert.deepEqual(step, {title: 'Tries', href: '/try', emotion: {value: 1}});
  });
});

describe('emotions in names', () => {
  const names: [text: string, title: string, emotion?: object][] = [
    ['Tries (−1)', 'Tries', {value: -1}],
    ['Tries (-1)', 'Tries', {value: -1}],
    ['Tries (+2)', 'Tries', {value: 2}],
    ['Tries (1)', 'Tries', {value: 1}],
    ['Tries (0)', 'Tries', {value: 0}],
    ['Tries [−1,5]', 'Tries', {value: -1.5}],
    ['Tries (0.5)', 'Tries', {value: 0.5}],
    ['Tries (-1,5 Frustrée)', 'Tries', {value: -1.5, label: 'Frustrée'}],
    ['Tries (++)', 'Tries', {value: 2}],
    ['Tries (--)', 'Tries', {value: -2}],
    ['Tries (-)', 'Tries', {value: -1}],
    ['Tries (😡)', 'Tries', {value: -2}],
    ['Tries 😡', 'Tries', {value: -2}],
    ['Tries 🙂', 'Tries', {value: 1}],
    ['Tries ☹️', 'Tries', {value: -1}],
    ['Tries (négatif)', 'Tries', {value: -1}],
    ['Tries (very positive)', 'Tries', {value: 2}],
    ['Tries (Positive, at last)', 'Tries', {value: 1, label: 'at last'}],
    ['Tries (size 42) (+)', 'Tries (size 42)', {value: 1}],
    ['Tries (-3)', 'Tries', {value: -3}],
    ['Tries (3)', 'Tries (3)'],
    ['Fair (2025)', 'Fair (2025)'],
    ['Tries (twice)', 'Tries (twice)'],
    ['Tries (2 times)', 'Tries (2 times)', undefined],
    ['Tries (+2 times)', 'Tries', {value: 2, label: 'times'}],
    ['Tries (10 %)', 'Tries (10 %)'],
    ['Tries 🚲', 'Tries 🚲'],
    ['Tries -1', 'Tries -1'],
    ['(−1)', '(−1)'],
    ['😡', '😡'],
    ['Tries ()', 'Tries ()'],
  ];
  for (const [text, title, emotion] of names) {
    it(text, () => {
      const {journey} = read(heading(2, 'Map'), heading(3, text), ul(text));
      const [stage] = journey.stages;
      for (const part of [stage!, stage!.steps[0]!])
        assert.deepEqual([part.title, part.emotion], [title, emotion]);
    });
  }

  it('stand on the scale that the map declares', () => {
    const {journey} = readTree(
      h(
        'journey-map',
        {'emotion-min': '0', 'emotion-max': '10'},
        heading(3, 'A'),
        ul('a (7)', 'b (11)', 'c (+)', 'd 😡'),
      ),
    );
    const outline = journey.stages.flatMap(({title, emotion, steps}) => [
      [title, emotion],
      ...steps.map(step => [step.title, step.emotion]),
    ]);
    assert.ok(outline.length >= 4);
    const byTitle = new Map(outline.map(([title, emotion]) => [String(title), emotion]));
    assert.deepEqual(byTitle.get('a'), {value: 7});
    assert.ok(byTitle.has('b (11)') && byTitle.has('c (+)') && byTitle.has('d 😡'));
  });

  it('stand in items of their own, of one persona, too', () => {
    const {journey, said} = readFrench(
      heading(2, 'Carte'),
      p('Persona : Léa, 34 ans, acheteuse'),
      heading(3, 'A'),
      ul(li('a', ul('Émotion : −1 Frustrée', 'Émotion – Léa : −2'))),
    );
    assert.deepEqual(said, []);
    const {personas, stages} = journey;
    assert.deepEqual(
      personas.map(({name, role}) => [name, role]),
      [['Léa', '34 ans, acheteuse']],
    );
    const [step] = stages[0]!.steps;
    assert.deepEqual({...step!.emotions}, {Léa: {value: -2}});
    assert.deepEqual(step!.emotion, {value: -1, label: 'Frustrée'});
  });
});

describe('before the first stage', () => {
  it('stand personas and the story behind the map', () => {
    const {journey, said} = readFrench(
      heading(1, 'Carte'),
      p('Ce que vivent nos clients.'),
      p('Persona : Léa, 34 ans'),
      ul('Persona : Max', 'Problème : Trop de retours', 'Attentes : Vite ; simple'),
      p('Scénario : Un achat en ligne'),
      p('Issue : Elle garde ses chaussures'),
      p('Objectif de l’entreprise : Moins de retours'),
      p('Sources : Entretiens ; sondage'),
      heading(2, 'A'),
      ul('a'),
    );
    assert.deepEqual(said, []);
    assert.deepEqual(
      journey.personas.map(({name, role}) => [name, role]),
      [
        ['Léa', '34 ans'],
        ['Max', undefined],
      ],
    );
    const {title, description, problem, scenario, expectations, outcome, businessGoal, sources} =
      journey;
    assert.deepEqual([title, description], ['Carte', 'Ce que vivent nos clients.']);
    assert.deepEqual([problem, scenario], ['Trop de retours', 'Un achat en ligne']);
    assert.deepEqual(expectations, [{text: 'Vite'}, {text: 'simple'}]);
    assert.deepEqual([outcome, businessGoal], ['Elle garde ses chaussures', 'Moins de retours']);
    assert.deepEqual(sources, [{text: 'Entretiens'}, {text: 'sondage'}]);
    assert.deepEqual(plan({journey}), [['A', ['a']]]);
  });

  it('stand the same in English', () => {
    const {journey} = read(
      heading(1, 'Map'),
      p('Problem: Too many returns'),
      p('Scenario: A purchase online'),
      p('Outcome: She keeps her shoes'),
      p('Business goal: Fewer returns'),
      heading(2, 'A'),
      ul('a'),
    );
    const {problem, scenario, outcome, businessGoal} = journey;
    assert.deepEqual(
      [problem, scenario, outcome, businessGoal],
      ['Too many returns', 'A purchase online', 'She keeps her shoes', 'Fewer returns'],
    );
  });
});

describe('lists that lie deep or are long', () => {
  const lists: [name: string, stages: number, content: () => Parameters<typeof read>][] = [
    [
      'lists in lists',
      1,
      () => {
        let nested = ul('z');
        for (let i = 0; i < 250; i++) nested = ul(li(`item ${i}`, nested));
        return [heading(3, 'A'), nested];
      },
    ],
    [
      '3,000 steps',
      1,
      () => [
        heading(2, 'Map'),
        heading(3, 'A'),
        ul(...Array.from({length: 3_000}, (_, i) => li(`step ${i}`, ul('Pain: queue')))),
      ],
    ],
    [
      '1,000 stages',
      1_000,
      () => [
        heading(2, 'Map'),
        ...Array.from({length: 1_000}, (_, i) => [heading(3, `S${i}`), ul('a')]).flat(),
      ],
    ],
    [
      'long lines',
      1,
      () => [
        heading(2, 'Map'),
        heading(3, `A${' '.repeat(50_000)}x`),
        ul(
          '('.repeat(50_000),
          `${'['.repeat(50_000)})`,
          `Pains${' –'.repeat(20_000)}`,
          '- '.repeat(50_000),
        ),
      ],
    ],
  ];
  for (const [name, stages, content] of lists) {
    it(`end quickly: ${name}`, () => {
      const nodes = content();
      const seconds = workOf(() => assert.equal(read(...nodes).journey.stages.length, stages));
      assert.ok(seconds < 3, `${seconds} s`);
    });
  }
});
