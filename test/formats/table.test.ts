import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gridOf} from '../../src/formats/grid.js';
import {limits} from '../../src/model/limits.js';
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
  row,
  table,
  ul,
  workOf,
  type CellContent,
} from './tree.js';

const b = (text: string) => h('b', {}, text);
const td = (attributes: Record<string, string>, ...content: Parameters<typeof p>) =>
  h('td', attributes, ...content);
const th = (attributes: Record<string, string>, ...content: Parameters<typeof p>) =>
  h('th', attributes, ...content);

type Rows = readonly (readonly CellContent[])[];

/** Rows of `td` cells alone, as pasted tables have them. */
const bare = (...rows: Rows) => h('table', {}, ...rows.map(cells => row(...cells)));

const head: CellContent[] = ['', 'A', 'B'];
const pains: CellContent[] = ['Pains', 'queue', 'noise'];
const needs: CellContent[] = ['Needs', 'help', 'rest'];

describe('a table', () => {
  it('has stages across and lanes down', () => {
    const map = read(
      table([head, pains, ['Emotion', '+', '-1 cross'], ['Touchpoints', 'Shop, Web', '']]),
    );
    assert.deepEqual(plan(map), [
      ['A', []],
      ['B', []],
    ]);
    assert.deepEqual(lanesByStage(map), [
      {
        emotion: {value: 1},
        touchpoints: [{name: 'Shop'}, {name: 'Web'}],
        painPoints: [{text: 'queue'}],
      },
      {emotion: {value: -1, label: 'cross'}, painPoints: [{text: 'noise'}]},
    ]);
    assert.deepEqual(map.said, []);
  });

  it('may consist of plain cells, or of layers and bold text', () => {
    const wanted = lanesByStage(read(table([head, pains, needs])));
    const layered = (text: CellContent) => p(h('span', {}, h('strong', {}, String(text))));
    for (const one of [
      bare(head, pains, needs),
      bare(head.map(layered), pains, needs),
      bare(head, ...[pains, needs].map(([first, ...rest]) => [layered(first!), ...rest])),
    ])
      assert.deepEqual(lanesByStage(read(h('figure', {}, h('div', {}, one)))), wanted);
  });

  it('leaves rows and columns out that hold nothing', () => {
    const map = read(
      bare(
        ['', '', ''],
        ['', 'A', '', 'B', ' '],
        ['', '', ''],
        ['Pains', 'queue', '', 'noise', ''],
        [],
        ['\u00a0'],
      ),
    );
    assert.deepEqual(plan(map), [
      ['A', []],
      ['B', []],
    ]);
    assert.deepEqual(lanesByStage(map), [
      {painPoints: [{text: 'queue'}]},
      {painPoints: [{text: 'noise'}]},
    ]);
  });

  it('may have rows of different lengths', () => {
    const map = read(bare(head, ['Pains', 'queue'], ['Needs', 'help', 'rest', 'lost?']));
    assert.deepEqual(plan(map).slice(0, 2), [
      ['A', []],
      ['B', []],
    ]);
    assert.deepEqual(lanesByStage(map).slice(0, 2), [
      {needs: [{text: 'help'}], painPoints: [{text: 'queue'}]},
      {needs: [{text: 'rest'}]},
    ]);
  });

  it('of one row or one column is none', () => {
    for (const rows of [[head], [[''], ['Pains'], ['Needs']], [[]], []])
      assert.deepEqual(read(bare(...rows)).journey.stages, []);
  });

  it('inside another is the map, and not the one around it', () => {
    const map = read(
      h('table', {}, h('tr', {}, td({}, table([head, pains])), td({}, 'Advertisement'))),
    );
    assert.deepEqual(plan(map), [
      ['A', []],
      ['B', []],
    ]);
  });

  it('stays the map, whatever table is in one of its cells', () => {
    for (const inner of [
      table([['queue']]),
      bare(['queue', 'noise']),
      bare(['a', 'b'], ['c', 'd']),
    ]) {
      const map = read(table([head, ['Pains', inner, 'noise'], needs]));
      assert.deepEqual(plan(map), [
        ['A', []],
        ['B', []],
      ]);
      assert.deepEqual(map.journey.stages[1]!.painPoints, [{text: 'noise'}]);
    }
  });

  it('is the first of several', () => {
    assert.deepEqual(plan(read(table([head, pains]), table([['', 'X', 'Y'], needs]))), [
      ['A', []],
      ['B', []],
    ]);
  });
});

describe('cells of a table', () => {
  const cells: [name: string, content: CellContent, texts: string[]][] = [
    ['list', ul('queue; long', 'noise'), ['queue; long', 'noise']],
    ['list with layers', ul(li(p('queue')), li(p(b('noise')))), ['queue', 'noise']],
    ['breaks', ['queue', h('br'), 'noise; loud'], ['queue', 'noise; loud']],
    ['paragraphs', [p('queue'), p('\u00a0'), p('noise')], ['queue', 'noise']],
    ['signs', [p('• queue'), p('• noise')], ['queue', 'noise']],
    ['signs and breaks', ['- queue', h('br'), '- noise'], ['queue', 'noise']],
    ['separator', 'queue ; noise', ['queue', 'noise']],
    ['separators at the ends of lines', [p('queue;'), p('noise.')], ['queue', 'noise.']],
    ['comma', 'slow, loud', ['slow, loud']],
  ];
  for (const [name, content, texts] of cells) {
    it(`have several items: ${name}`, () => {
      const {journey} = read(table([head, ['Pains', content, 'x'], needs]));
      assert.deepEqual(
        journey.stages[0]!.painPoints?.map(({text}) => text),
        texts,
      );
    });
  }

  for (const text of ['', ' ', '\u00a0', '-', '–', '—', '/', 'n/a', 'N/A', '\u200b']) {
    it(`are empty: ${JSON.stringify(text)}`, () => {
      const map = read(
        table([
          head,
          ['Pains', text, 'noise'],
          ['Emotion', text, '1'],
          ['Storyboard', text, 'sun'],
        ]),
      );
      assert.deepEqual(lanesOf(map.journey.stages[0]), {});
      assert.deepEqual(map.said, []);
    });
  }

  it('are empty in a lane of its own, too', () => {
    const {journey} = read(table([head, ['Weather', '–', 'rain'], pains]));
    assert.deepEqual(lanesOf(journey.stages[0]), {painPoints: [{text: 'queue'}]});
  });

  it('among signs, a hyphen is one', () => {
    const signed = read(
      table([
        ['', 'A', 'B', 'C'],
        ['Emotion', '-', '++', '--'],
      ]),
    );
    assert.deepEqual(
      signed.journey.stages.map(({emotion}) => emotion?.value),
      [-1, 2, -2],
    );
    const dashed = read(
      table([
        ['', 'A', 'B', 'C'],
        ['Emotion', '-', '2', '-1'],
      ]),
    );
    assert.deepEqual(
      dashed.journey.stages.map(({emotion}) => emotion?.value),
      [undefined, 2, -1],
    );
  });

  it('have links, levels, channels and figures', () => {
    const map = read(
      table([
        head,
        ['Touchpoints', [h('a', {href: '/shop'}, 'Shop'), ', Courier @ Home'], 'x'],
        ['Pains', 'Queue (high); Noise [low]', 'x'],
        ['KPI', 'Wait: 12 min / 3', 'Sales: 5'],
      ]),
    );
    assert.deepEqual(lanesOf(map.journey.stages[0]), {
      touchpoints: [
        {name: 'Shop', href: '/shop'},
        {name: 'Courier', channel: 'Home'},
      ],
      painPoints: [
        {text: 'Queue', severity: 'high'},
        {text: 'Noise', severity: 'low'},
      ],
      metrics: [{name: 'Wait', value: 12, unit: 'min', target: 3}],
    });
  });

  it('have pictures', () => {
    const map = read(
      table([
        head,
        ['Storyboard', h('img', {src: 'a.png', alt: 'A queue'}), h('img', {src: 'b.png'})],
        pains,
      ]),
    );
    assert.deepEqual(
      map.journey.stages.map(({image}) => image),
      [{src: 'a.png', alt: 'A queue'}, {src: 'b.png'}],
    );
  });

  it('have emotions in every notation', () => {
    const notations: [text: CellContent, value: number, label?: string][] = [
      ['-1,5 Frustrée', -1.5, 'Frustrée'],
      ['− 1', -1],
      ['+', 1],
      ['😡', -2],
      ['😀 Yes', 2, 'Yes'],
      ['négatif', -1],
      [h('img', {src: 'f.svg', alt: '🙁', class: 'emoji'}), -1],
    ];
    for (const [text, value, label] of notations) {
      const {journey, said} = read(table([head, ['Emotion', text, '1'], pains]));
      assert.deepEqual(journey.stages[0]!.emotion, label ? {value, label} : {value});
      assert.deepEqual(said, []);
    }
  });

  it('that cannot be read are named, and the rest is drawn', () => {
    const {journey, problems} = read(table([head, ['Emotion', 'so-so', '1'], pains]));
    assert.deepEqual(
      problems.map(({severity, code, path}) => [severity, code, path]),
      [['error', 'expected', 'stages[0].emotion']],
    );
    assert.deepEqual(lanesOf(journey.stages[0]), {painPoints: [{text: 'queue'}]});
  });
});

describe('two rows of heads', () => {
  const wanted = [
    ['A', ['a', 'b']],
    ['B', ['c']],
  ];
  const lanes: Rows = [['Pains', 'x', 'y', 'z']];
  const heads: [name: string, tree: ReturnType<typeof h>][] = [
    [
      'colspan',
      h(
        'table',
        {},
        h('tr', {}, th({}), th({colspan: '2'}, 'A'), th({}, 'B')),
        row('', 'a', 'b', 'c'),
        row(...lanes[0]!),
      ),
    ],
    [
      'colspan, and rowspan of the corner',
      h(
        'table',
        {},
        h('tr', {}, th({rowspan: '2'}, 'Stages'), th({colspan: '2'}, 'A'), th({}, 'B')),
        h('tr', {}, th({}, 'a'), th({}, 'b'), th({}, 'c')),
        row(...lanes[0]!),
      ),
    ],
    ['repeated names', bare(['', 'A', 'A', 'B'], ['', 'a', 'b', 'c'], ...lanes)],
    ['empty names', bare(['', 'A', '', 'B'], ['', 'a', 'b', 'c'], ...lanes)],
    ['a thead of two rows', table([['', 'A', '', 'B'], ['', 'a', 'b', 'c'], ...lanes], 2)],
    [
      'a thead of two rows with names',
      table([['Journey', 'A', 'A', 'B'], ['Moments', 'a', 'b', 'c'], ...lanes], 2),
    ],
    ['a word for steps', bare(['Stages', 'A', 'A', 'B'], ['Steps', 'a', 'b', 'c'], ...lanes)],
    [
      'a French word for steps',
      bare(['Phases', 'A', 'A', 'B'], ['Étapes', 'a', 'b', 'c'], ...lanes),
    ],
    ['bold steps', bare(['', 'A', 'A', 'B'], ['', b('a'), b('b'), b('c')], ...lanes)],
  ];
  for (const [name, tree] of heads) {
    it(`give stages and steps: ${name}`, () => {
      const map = read(tree);
      assert.deepEqual(plan(map), wanted);
      assert.deepEqual(
        map.journey.stages.flatMap(({steps}) => steps.map(({painPoints}) => painPoints?.[0]?.text)),
        ['x', 'y', 'z'],
      );
      assert.deepEqual(map.said, []);
    });
  }

  it('give steps where each stage has one', () => {
    for (const steps of [
      ['Steps', 'a', 'b'],
      ['', b('a'), b('b')],
    ])
      assert.deepEqual(plan(read(bare(head, steps, pains))), [
        ['A', ['a']],
        ['B', ['b']],
      ]);
  });

  it('are not there where the second names a lane', () => {
    assert.deepEqual(plan(read(bare(head, ['Actions', 'walks', 'pays'], pains))), [
      ['A', []],
      ['B', []],
    ]);
  });

  it('may leave a stage without steps', () => {
    const map = read(bare(['', 'A', 'A', 'B'], ['', 'a', 'b', ''], ['Pains', 'x', 'y', 'z']));
    assert.deepEqual(plan(map), [
      ['A', ['a', 'b']],
      ['B', []],
    ]);
    assert.deepEqual(lanesOf(map.journey.stages[1]), {painPoints: [{text: 'z'}]});
  });

  it('may have emotions behind the names', () => {
    const map = read(
      bare(['', 'A (+)', 'A (+)', 'B'], ['', 'a 😡', 'b', 'c (−1)'], ['Pains', 'x', 'y', 'z']),
    );
    assert.deepEqual(
      map.journey.stages.flatMap(({emotion, steps}) => [
        emotion,
        ...steps.map(step => step.emotion),
      ]),
      [{value: 1}, {value: -2}, undefined, undefined, {value: -1}],
    );
  });
});

describe('cells over several columns or rows', () => {
  const heads = [
    h('tr', {}, th({}), th({colspan: '3'}, 'A'), th({}, 'B')),
    row('', 'a', 'b', 'c', 'd'),
  ];
  const readBody = (...rows: ReturnType<typeof h>[]) =>
    read(h('table', {}, ...heads, ...rows)).journey.stages;

  it('over all steps of a stage are the stage’s', () => {
    const [stage] = readBody(
      h('tr', {}, td({}, 'Needs'), td({colspan: '3'}, 'help'), td({}, 'rest')),
    );
    assert.deepEqual(lanesOf(stage), {needs: [{text: 'help'}]});
    assert.ok(stage!.steps.every(step => !step.needs));
  });

  it('over some steps are in each of them', () => {
    const [stage] = readBody(
      h(
        'tr',
        {},
        td({}, 'Departments'),
        td({colspan: '2'}, 'Sales, IT'),
        td({}, 'Care'),
        td({}, 'x'),
      ),
    );
    assert.deepEqual(
      stage!.steps.map(({departments}) => departments?.map(({name}) => name)),
      [['Sales', 'IT'], ['Sales', 'IT'], ['Care']],
    );
  });

  it('over steps of two stages are in each of both', () => {
    const stages = readBody(
      h('tr', {}, td({}, 'Departments'), td({}, 'Shop'), td({}, ''), td({colspan: '2'}, 'IT')),
    );
    assert.deepEqual(
      stages.flatMap(({steps}) => steps.map(({departments}) => departments?.map(({name}) => name))),
      [['Shop'], undefined, ['IT'], ['IT']],
    );
  });

  it('over stages without steps are in each', () => {
    const map = read(
      h(
        'table',
        {},
        row(...head),
        h('tr', {}, td({}, 'Channels'), td({colspan: '2'}, 'Web')),
        row(...pains),
      ),
    );
    assert.deepEqual(
      map.journey.stages.map(({channels}) => channels),
      [[{name: 'Web'}], [{name: 'Web'}]],
    );
  });

  it('over rows fill the lane of the first, and of each other', () => {
    const map = read(
      h(
        'table',
        {},
        row(...head),
        h('tr', {}, td({}, 'Pains'), td({rowspan: '2'}, 'queue'), td({}, 'noise')),
        h('tr', {}, td({}, 'Needs'), td({}, 'rest')),
      ),
    );
    assert.deepEqual(lanesOf(map.journey.stages[1]), {
      needs: [{text: 'rest'}],
      painPoints: [{text: 'noise'}],
    });
    assert.deepEqual(map.journey.stages[0]!.painPoints, [{text: 'queue'}]);
  });

  it('in the first column go on with their row, as empty names and repeated ones do', () => {
    for (const rows of [
      [
        h('tr', {}, td({rowspan: '2'}, 'Pains'), td({}, 'queue'), td({}, 'noise')),
        row('crowd', 'dust'),
      ],
      [row(...pains), row('', 'crowd', 'dust')],
      [row(...pains), row('Pains', 'crowd', 'dust')],
    ]) {
      const map = read(h('table', {}, row(...head), ...rows, row(...needs)));
      assert.deepEqual(
        map.journey.stages.map(({painPoints}) => painPoints?.map(({text}) => text)),
        [
          ['queue', 'crowd'],
          ['noise', 'dust'],
        ],
      );
    }
  });

  it('over a whole row are a band that fills nothing', () => {
    const map = read(
      h(
        'table',
        {},
        row(...head),
        h('tr', {}, td({colspan: '3'}, 'What hurts')),
        row(...pains),
        row(...needs),
      ),
    );
    assert.deepEqual(map.said, ['hint read-as']);
    assert.deepEqual(lanesOf(map.journey.stages[0]), {
      needs: [{text: 'help'}],
      painPoints: [{text: 'queue'}],
    });
  });
});

describe('which way a table runs', () => {
  const across: Rows = [head, pains, needs];
  const turned: Rows = [0, 1, 2].map(c => across.map(cells => cells[c]!));

  it('is told by which side knows more words for lanes', () => {
    const map = read(bare(...turned));
    assert.deepEqual(lanesByStage(map), lanesByStage(read(bare(...across))));
    assert.deepEqual(plan(map), [
      ['A', []],
      ['B', []],
    ]);
    assert.deepEqual(map.said, ['hint transposed']);
  });

  it('may have stages and steps down', () => {
    const map = read(
      bare(
        ['Stage', 'Step', 'Pains', 'Needs'],
        ['A', 'a', 'queue', 'help'],
        ['A', 'b', 'noise', 'rest'],
        ['B', 'c', 'x', 'y'],
      ),
    );
    assert.deepEqual(plan(map), [
      ['A', ['a', 'b']],
      ['B', ['c']],
    ]);
    assert.deepEqual(lanesOf(map.journey.stages[0]!.steps[1]), {
      needs: [{text: 'rest'}],
      painPoints: [{text: 'noise'}],
    });
  });

  it('is as usual, with a warning, if both sides know as many', () => {
    const map = readFrench(
      table([
        ['', 'Besoin', 'Achat'],
        ['Émotion', '1', '2'],
      ]),
    );
    assert.deepEqual(plan(map), [
      ['Besoin', []],
      ['Achat', []],
    ]);
    assert.deepEqual(map.said, ['warning unclear']);
    assert.ok(map.problems[0]!.place);
  });

  it('is as usual if neither does, and rows become lanes of their own, with a hint', () => {
    const map = read(table([head, ['Weather', 'rain', 'sun'], ['Music', 'loud; bad', '']]));
    assert.deepEqual(map.said, ['hint own-lane', 'hint own-lane']);
    assert.deepEqual(
      map.journey.stages.map(({cells}) => cells && {...cells}),
      [
        {Weather: [{text: 'rain'}], Music: [{text: 'loud'}, {text: 'bad'}]},
        {Weather: [{text: 'sun'}]},
      ],
    );
  });
});

describe('the lanes of a table', () => {
  const lanesIn = (...names: string[]) =>
    read(
      table([head, ...names.map(name => [name, name === 'Emotion' ? '1' : 'x: 1', 'y: 2'])]),
    ).journey.lanes?.map(({id, label}) => (label === undefined ? id : `${id} ${label}`));

  it('are not named where they are as usual', () => {
    assert.equal(lanesIn('Thoughts', 'Needs', 'Pain points'), undefined);
    assert.equal(lanesIn('THOUGHT', 'The needs:', '💢 Pain point'), undefined);
  });

  it('have their order', () => {
    assert.deepEqual(lanesIn('Pain points', 'Needs', 'Thoughts'), [
      'painPoints',
      'needs',
      'thoughts',
    ]);
  });

  it('have the author’s words, if those say it in another way', () => {
    assert.deepEqual(lanesIn('Needs', 'Frustrations', 'Ideas'), [
      'needs',
      'painPoints Frustrations',
      'opportunities Ideas',
    ]);
    assert.deepEqual(lanesIn('Besoins'), ['needs Besoins']);
  });

  it('have notes that say nothing else', () => {
    assert.deepEqual(lanesIn('Needs (survey 2025)'), ['needs Needs (survey 2025)']);
  });

  it('have lanes of their own among them', () => {
    assert.deepEqual(lanesIn('Needs', 'Weather', 'Pain points'), [
      'needs',
      'Weather',
      'painPoints',
    ]);
  });

  for (const name of ['Title', 'Id', 'Weather', 'Steps of others', 'Links']) {
    it(`of their own leave what a stage is: ${name}`, () => {
      const map = read(table([head, [name, 'x', 'y'], needs]));
      assert.deepEqual(map.said, ['hint own-lane']);
      assert.deepEqual(
        map.journey.stages.map(({id, title, cells}) => [id, title, {...cells}]),
        [
          ['a', 'A', {[name]: [{text: 'x'}]}],
          ['b', 'B', {[name]: [{text: 'y'}]}],
        ],
      );
    });
  }

  it('are their own, with a warning, if a name says two', () => {
    const map = read(table([head, ['Touchpoints / pains', 'x', 'y'], needs]));
    assert.deepEqual(map.said, ['warning unclear']);
    assert.deepEqual({...map.journey.stages[0]!.cells}, {'Touchpoints / pains': [{text: 'x'}]});
    assert.deepEqual(
      map.journey.lanes?.map(({id}) => id),
      ['Touchpoints / pains', 'needs'],
    );
  });

  it('called like what every object has are safe', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const map = read(table([head, [name, 'x', 'y'], needs]));
      assert.deepEqual(map.journey.stages[0]!.needs, [{text: 'help'}]);
      assert.equal(({} as Record<string, unknown>)['x'], undefined);
      assert.ok(map.said.includes('hint own-lane'), map.said.join());
    }
  });

  it('say the scale of emotions', () => {
    const scales: [name: string, min: number, max: number][] = [
      ['Émotion (1–5)', 1, 5],
      ['Emotion (1-5)', 1, 5],
      ['Emotion (0 to 10)', 0, 10],
      ['Émotion (0 à 10)', 0, 10],
      ['Émotion (−3 à +3)', -3, 3],
      ['Emotion [0…100]', 0, 100],
      ['Emotion (1 / 5)', 1, 5],
    ];
    for (const [name, min, max] of scales) {
      const {journey, said} = read(table([head, [name, '1', '3 fine'], pains]));
      assert.deepEqual(journey.emotionScale, {min, max}, name);
      assert.deepEqual(
        journey.stages.map(({emotion}) => emotion),
        [{value: 1}, {value: 3, label: 'fine'}],
      );
      assert.deepEqual(said, []);
      assert.ok(!journey.lanes?.some(({label}) => label?.includes('(')));
    }
  });

  it('say the unit of figures', () => {
    const {journey, said} = read(table([head, ['KPI (min)', 'Wait: 12', 'Wait: 3 / 2'], pains]));
    assert.deepEqual(
      journey.stages.map(({metrics}) => metrics),
      [
        [{name: 'Wait', value: 12, unit: 'min'}],
        [{name: 'Wait', value: 3, unit: 'min', target: 2}],
      ],
    );
    assert.deepEqual(said, []);
  });

  it('say whose emotions they are', () => {
    for (const names of [
      ['Émotion – Léa', 'Émotion – Max'],
      ['Emotion (Léa)', 'Emotion (Max)'],
    ]) {
      const {journey, said} = read(
        table([head, [names[0]!, '1', '-1'], [names[1]!, '+', '-'], pains]),
      );
      assert.deepEqual(said, []);
      assert.deepEqual(
        journey.personas.map(({name}) => name),
        ['Léa', 'Max'],
      );
      assert.deepEqual({...journey.stages[0]!.emotions}, {Léa: {value: 1}, Max: {value: 1}});
      assert.deepEqual({...journey.stages[1]!.emotions}, {Léa: {value: -1}, Max: {value: -1}});
    }
  });

  it('say who takes the steps', () => {
    const {journey, said} = read(
      bare(
        ['', 'A', 'A'],
        ['', 'a', 'b'],
        ['Persona', 'Léa, Max', 'Léa'],
        ['Pain points', 'x', 'y'],
      ),
    );
    assert.deepEqual(said, []);
    assert.deepEqual(
      journey.personas.map(({name}) => name),
      ['Léa', 'Max'],
    );
    const names = new Map(journey.personas.map(({id, name}) => [id, name]));
    assert.deepEqual(
      journey.stages[0]!.steps.map(({personas}) => personas?.map(id => names.get(id) ?? id)),
      [['Léa', 'Max'], ['Léa']],
    );
    assert.equal(journey.lanes, undefined);
  });
});

describe('the title of a table', () => {
  const body = [head, pains];

  it('is its caption, then that of the figure, then the heading before it', () => {
    const {content} = table(body);
    const captioned = h('table', {}, h('caption', {}, 'Caption'), ...content);
    const figure = (one: typeof captioned) => h('figure', {}, one, h('figcaption', {}, 'Figure'));
    assert.equal(read(heading(2, 'Heading'), figure(captioned)).journey.title, 'Caption');
    assert.equal(read(heading(2, 'Heading'), figure(table(body))).journey.title, 'Figure');
    assert.equal(
      read(heading(1, 'Far'), heading(2, 'Near'), p('x'), table(body)).journey.title,
      'Near',
    );
    assert.equal(read(table(body), heading(2, 'After')).journey.title, undefined);
  });

  it('is a first row that is one cell, or has one filled cell', () => {
    for (const first of [h('tr', {}, td({colspan: '3'}, 'Map')), row('Map', '', '')]) {
      const map = read(h('table', {}, first, row(...head), row(...pains)));
      assert.equal(map.journey.title, 'Map');
      assert.deepEqual(plan(map), [
        ['A', []],
        ['B', []],
      ]);
    }
  });

  it('is without the mark of a map', () => {
    const {content} = table(body);
    for (const map of [
      read(heading(3, 'journey-map: Shoes'), table(body)),
      read(h('table', {}, h('caption', {}, ' Journey-map\u00a0: Shoes'), ...content)),
    ])
      assert.equal(map.journey.title, 'Shoes');
  });

  it('stands beside personas, the story and a description', () => {
    const {journey, said} = read(
      heading(2, 'Map'),
      p('How it goes.'),
      p('Persona: Léa, 34'),
      p('Problem: Returns'),
      table(body),
    );
    assert.deepEqual(said, []);
    assert.deepEqual(
      [
        journey.title,
        journey.description,
        journey.problem,
        journey.personas.map(({name, role}) => [name, role]),
      ],
      ['Map', 'How it goes.', 'Returns', [['Léa', '34']]],
    );
  });
});

describe('where problems are in a table', () => {
  it('is said by row and cell', () => {
    const {problems} = read(
      table([
        head,
        ['Weather', 'rain', 'sun'],
        ['Touchpoints / pains', 'x', 'y'],
        ['Emotion', '1', 'so-so'],
      ]),
    );
    assert.deepEqual(
      problems.filter(({place}) => place).map(({code, place}) => [code, place]),
      [
        ['own-lane', 'tr 2, td 1'],
        ['unclear', 'tr 3, td 1'],
      ],
    );
  });

  it('is said of stages and steps', () => {
    const {problems} = read(
      h('journey-stage', {heading: 'A'}),
      h(
        'journey-stage',
        {heading: 'B'},
        h('journey-step', {title: 'a'}),
        h('journey-step', {hedding: 'b'}),
      ),
      h('journey-step', {heading: 'lost'}),
    );
    assert.deepEqual(
      problems.map(({severity, code, place}) => [severity, code, place]),
      [
        ['hint', 'alias', 'journey-step 1'],
        ['hint', 'alias', 'journey-step 2'],
        ['error', 'outside-stage', 'journey-step 3'],
      ],
    );
  });
});

describe('a table beside elements', () => {
  it('loses no line to a persona that was not closed and took the table in', () => {
    const persona = h('journey-persona', {heading: 'Léa'}, table([head, pains]));
    const {journey} = read(heading(2, 'Buying'), p('Persona: Bob'), persona);
    assert.equal(journey.title, 'Buying');
    assert.deepEqual(journey.personas.map(({name}) => name).sort(), ['Bob', 'Léa']);
    assert.equal(read(heading(2, 'Buying'), persona).journey.title, 'Buying');
  });

  it('has the personas that are declared there', () => {
    const persona = h('journey-persona', {id: 'lea', heading: 'Léa', role: 'Buyer'});
    const {journey} = read(persona, table([head, ['Emotion – Léa', '1', '2'], pains]));
    assert.deepEqual(journey.personas, [{id: 'lea', name: 'Léa', role: 'Buyer'}]);
    assert.deepEqual(journey.stages[0]!.emotions, {Léa: {value: 1}});
  });
});

describe('hostile tables', () => {
  const quickly = (what: string, make: () => unknown) =>
    it(`end quickly: ${what}`, () => {
      const seconds = workOf(make);
      // What grows with the square of the cells takes many times as long.
      assert.ok(seconds < 3, `${seconds} s`);
    });

  quickly('colspan', () => {
    for (const colspan of ['1e9', '999999999999', 'Infinity', '1000']) {
      const map = read(
        h(
          'table',
          {},
          h('tr', {}, td({}), td({colspan}, 'A'), td({}, 'B')),
          row('Pains', 'x', 'y'),
          row('Needs', 'x', 'y'),
        ),
      );
      assert.ok(map.journey.stages.length >= 1 && map.journey.stages.length <= limits.columns);
    }
  });

  for (const span of ['0', '-1', 'NaN', 'x', '', '1.9', '0x2', ' 1 ']) {
    it(`have odd spans: ${JSON.stringify(span)}`, () => {
      const map = read(
        h(
          'table',
          {},
          row(...head),
          h(
            'tr',
            {},
            td({}, 'Pains'),
            td({colspan: '1', rowspan: '1'}, 'queue'),
            td({colspan: span}, 'noise'),
          ),
          row(...needs),
        ),
      );
      assert.deepEqual(map.journey.stages[0]!.painPoints, [{text: 'queue'}]);
      assert.deepEqual(map.journey.stages[0]!.needs, [{text: 'help'}]);
    });
  }

  quickly('rowspan', () => {
    for (const rowspan of ['1e9', 'Infinity', '65534']) {
      const map = read(
        h(
          'table',
          {},
          row(...head),
          h('tr', {}, td({rowspan}, 'Pains'), td({rowspan}, 'x'), td({}, 'y')),
          row('z'),
        ),
      );
      assert.equal(map.journey.stages.length, 2);
    }
  });

  quickly('both, in many cells', () => {
    const cell = td({colspan: '1e9', rowspan: '1e9'}, 'x');
    read(
      h(
        'table',
        {},
        row(...head),
        ...Array.from({length: 100}, () => h('tr', {}, td({}, 'Pains'), cell, cell)),
      ),
    );
  });

  quickly('a row of 5,000 cells', () => {
    const cells = (name: string) =>
      row(name, ...Array.from({length: 5_000}, (_, i) => `${name} ${i}`));
    const map = read(h('table', {}, cells(''), cells('Pains'), cells('Needs')));
    assert.equal(map.journey.stages.length, 5_000);
    assert.deepEqual(map.journey.stages[4_999]!.needs, [{text: 'Needs 4999'}]);
  });

  quickly('two head rows of 5,000 cells', () => {
    const cells = (name: string, text = name) =>
      row(name, ...Array.from({length: 5_000}, (_, i) => (name ? `${text} ${i}` : text)));
    const map = read(
      h('table', {}, cells('', 'A'), cells('Steps'), cells('Pains'), cells('Needs')),
    );
    assert.equal(map.journey.stages.length, 1);
    assert.equal(map.journey.stages[0]!.steps.length, 5_000);
  });

  quickly('5,000 rows', () => {
    const rows = Array.from({length: 5_000}, (_, i) => row(`Row ${i}`, 'x', 'y'));
    assert.equal(read(h('table', {}, row(...head), ...rows)).journey.stages.length, 2);
  });

  it('may have more rows than a call takes arguments', () => {
    const content = Array.from({length: 200_000}, () => h('tr'));
    assert.deepEqual(gridOf({name: 'table', attributes: {}, content}), []);
  });

  quickly('a row of as many cells as can be drawn', () => {
    const cells = (name: string) =>
      row(name, ...Array.from({length: limits.columns}, (_, i) => `${name} ${i}`));
    const map = read(h('table', {}, ...['', 'Pains', 'Needs', 'Thoughts'].map(cells)));
    assert.equal(map.journey.stages.length, limits.columns);
  });

  quickly('tables in tables', () => {
    let inner = table([head, pains]);
    // A parser nests no deeper.
    for (let i = 0; i < 400; i++)
      inner = h('table', {}, h('tr', {}, td({}, inner), td({}, 'x')), row('y', 'z'));
    assert.deepEqual(plan(read(inner)), [
      ['A', []],
      ['B', []],
    ]);
  });
});
