import assert from 'node:assert/strict';
import {test} from 'node:test';
import {limits, messages, parseJourney, problem} from '../../src/model/index.js';
import type {Journey} from '../../src/model/index.js';

/** Reads a journey that is expected to be one. */
function read(input: unknown): Journey {
  const {journey} = parseJourney(input);
  assert.ok(journey);
  return journey;
}

const withStep = (step: object) => ({stages: [{title: 'A', steps: [{title: 'B', ...step}]}]});
const codes = (input: unknown) => parseJourney(input).problems.map(({code}) => code);
const briefs = (input: unknown) =>
  parseJourney(input).problems.map(({severity, code, path}) => `${severity} ${code} ${path}`);

test('a list of stage names is a whole journey', () => {
  assert.deepEqual(read({stages: ['Buy']}), {
    version: 1,
    kind: 'journey',
    state: 'current',
    personas: [],
    stages: [{id: 'buy', title: 'Buy', steps: []}],
    links: [],
  });
});

test('one number is an emotion, one text an item, 1 to 3 a level', () => {
  const input = withStep({
    emotion: -1.5,
    touchpoints: ['Site'],
    painPoints: [{text: 'x', severity: 3}],
  });
  const step = read(input).stages[0]!.steps[0]!;
  assert.deepEqual(step.emotion, {value: -1.5});
  assert.deepEqual(step.touchpoints, [{name: 'Site'}]);
  assert.deepEqual(step.painPoints, [{text: 'x', severity: 'high'}]);
  assert.deepEqual(codes(input), []);
});

test('names that others use are read, and the hint says as what', () => {
  const names = {
    stages: ['phases', 'sections', 'episodes', 'Phase', 'STAGES'],
    steps: ['tasks', 'moments', 'step'],
    painPoints: ['pains', 'frustrations', 'irritants', 'pain_points', 'pain-points', 'pain point'],
    emotion: ['feelings', 'feeling', 'score', 'sentiment', 'mood'],
    title: ['heading', 'name', 'label'],
    opportunities: ['opportunity'],
  };
  const stage = {title: 'A', steps: ['B'], painPoints: ['C'], emotion: 1, opportunities: ['D']};
  const plain = read({stages: [stage]});
  for (const [use, others] of Object.entries(names)) {
    for (const name of others) {
      const input =
        use === 'stages'
          ? {[name]: [stage]}
          : {stages: [{...stage, [use]: undefined, [name]: stage[use as keyof typeof stage]}]};
      const {journey, problems} = parseJourney(input);
      assert.deepEqual(journey, plain, name);
      assert.deepEqual(
        problems.map(({code, severity}) => code + severity),
        ['aliashint'],
        name,
      );
      assert.equal(problems[0]!.message, `${name} is read as ${use}`);
      assert.equal(problems[0]!.path, use === 'stages' ? name : pathOf(name));
    }
  }
});

const pathOf = (name: string) =>
  /^\w+$/.test(name) ? `stages[0].${name}` : `stages[0]["${name}"]`;

test('another name beside the proper one is kept as it is, and read only if the proper one cannot be', () => {
  const kept = read(withStep({emotion: 1, score: 9})).stages[0]!.steps[0]!;
  assert.deepEqual([kept.emotion, kept.score], [{value: 1}, 9]);
  const used = read(withStep({emotion: 'fine', score: 1})).stages[0]!.steps[0]!;
  assert.deepEqual([used.emotion, used.score], [{value: 1}, undefined]);
});

test('an item takes its text from the likeliest of several words', () => {
  const items = [
    {description: 'd', heading: 'h'},
    {description: 'd', x: 1},
    {title: 't', name: 'n'},
  ];
  assert.deepEqual(read(withStep({needs: items})).stages[0]!.steps[0]!.needs, [
    {text: 'h', description: 'd'},
    {text: 'd', x: 1},
    {text: 'n', title: 't'},
  ]);
});

test('a lane is called by its title, never by its description', () => {
  const {lanes} = read({
    stages: [],
    lanes: [
      {id: 'a', title: 'A'},
      {id: 'b', description: 'long'},
    ],
  });
  assert.deepEqual(lanes, [
    {id: 'a', label: 'A'},
    {id: 'b', description: 'long'},
  ]);
});

test('frustrations are pain points of a stage but stay frustrations of a persona', () => {
  const journey = read({personas: [{name: 'Ann', frustrations: ['x']}], stages: []});
  assert.deepEqual(journey.personas[0]!.frustrations, [{text: 'x'}]);
  assert.equal(journey.personas[0]!.painPoints, undefined);
});

test('an id is made of the title, readable and unique', () => {
  const stages = [
    {title: 'Compare les modèles !', steps: ['Achète', 'Achète', {title: 'x', id: 'achete-2'}]},
    {title: '???', steps: ['!!!']},
    '靴を買う',
  ];
  const {stages: read1} = read({stages});
  assert.deepEqual(
    read1.flatMap(stage => [stage.id, ...stage.steps.map(({id}) => id)]),
    ['compare-les-modeles', 'achete', 'achete-3', 'achete-2', 'stage-2', 'step-4', '靴を買う'],
  );
});

test('an id that is taken gets a number, and the warning names both', () => {
  const {journey, problems} = parseJourney({
    stages: [
      {id: 'a', title: 'A', steps: [{id: 'a', title: 'B'}]},
      {id: 'a-2', title: 'C'},
    ],
  });
  assert.equal(journey!.stages[0]!.steps[0]!.id, 'a-3');
  assert.deepEqual(
    problems.map(({message}) => message),
    ['"a" is taken; a-3 is used'],
  );
});

test('a thousand steps of one name get a thousand ids at once', () => {
  const {stages} = read({stages: [{title: 'A', steps: Array<string>(9000).fill('Call')}]});
  assert.equal(new Set(stages[0]!.steps.map(({id}) => id)).size, 9000);
});

test('keys that reach a prototype are left out and said', () => {
  const input: unknown = JSON.parse(
    '{"stages": ["A"], "__proto__": {"polluted": 1}, "x": {"constructor": 2}}',
  );
  const journey = read(input);
  assert.deepEqual(briefs(input), ['error unsafe-key __proto__', 'error unsafe-key x.constructor']);
  assert.equal(Object.getPrototypeOf(journey), Object.prototype);
  assert.equal(journey.polluted, undefined);
  assert.deepEqual(journey.x, {});
});

test('data that no JSON holds is read where it has a meaning', () => {
  const date = new Date('2025-03-31T10:00:00Z');
  const journey = read({updated: date, stages: [{title: 12n, emotion: 1n}], x: undefined});
  assert.equal(journey.updated, '2025-03-31T10:00:00.000Z');
  assert.equal(journey.stages[0]!.title, '12');
  assert.deepEqual(journey.stages[0]!.emotion, {value: 1});
  const bare = Object.assign(Object.create(null) as object, {stages: ['A']});
  assert.equal(read(bare).stages.length, 1);
});

test('functions, symbols and numbers that are none are left out and said', () => {
  const input = {stages: ['A'], title: () => '', lang: Symbol('x'), x: [NaN, 1, Infinity]};
  const paths = ['title', 'lang', 'x[0]', 'x[2]'];
  assert.deepEqual(
    briefs(input),
    paths.map(path => `error expected ${path}`),
  );
  assert.deepEqual(read(input).x, [null, 1, null]);
});

test('an object that contains itself is cut there', () => {
  const stage: Record<string, unknown> = {title: 'A'};
  stage.self = {stage};
  assert.deepEqual(briefs({stages: [stage]}), ['error cycle stages[0].self.stage']);
  const twice = {name: 'Site'};
  assert.deepEqual(codes(withStep({touchpoints: [twice, twice]})), []);
});

test('a getter or a proxy that throws costs only its own value', () => {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  const input = {
    stages: ['A'],
    get title(): string {
      throw new Error('no');
    },
    x: proxy,
    owner: new Date(NaN),
  };
  const paths = ['error unreadable title', 'error unreadable x', 'error unreadable owner'];
  assert.deepEqual(briefs(input), paths);
  assert.equal(read(input).stages.length, 1);
  assert.deepEqual(briefs(proxy), ['error unreadable ']);
});

test('a stage whose title cannot be read is kept without it', () => {
  const stage = {
    get title(): string {
      throw new Error('no');
    },
    emotion: 1,
  };
  assert.deepEqual(read({stages: [stage]}).stages[0]!.emotion, {value: 1});
});

test('many values that cannot be read do not use up the depth', () => {
  const ownKeys = (): never => {
    throw new Error('no');
  };
  const bad = Array.from({length: limits.depth}, () => new Proxy({}, {ownKeys}));
  const {journey, problems} = parseJourney({bad, stages: ['A']});
  assert.equal(journey!.stages[0]!.title, 'A');
  assert.deepEqual(new Set(problems.map(({code}) => code)), new Set(['unreadable']));
});

test('the input stays as it was, even a frozen one', () => {
  const input = Object.freeze({phases: Object.freeze([Object.freeze({name: 'A', steps: 'B'})])});
  const before = JSON.stringify(input);
  const journey = read(input);
  assert.equal(JSON.stringify(input), before);
  journey.stages[0]!.title = 'changed';
  assert.equal(input.phases[0]!.name, 'A');
});

test('unknown keys are copied, not shared', () => {
  const extra = {list: [1]};
  const journey = read({stages: [], extra});
  assert.deepEqual(journey.extra, extra);
  assert.notEqual(journey.extra, extra);
});

test('a text that is too long ends at the limit, not inside a character', () => {
  const title = 'x'.repeat(limits.text - 1) + '😀!';
  assert.equal(read({title, stages: []}).title, 'x'.repeat(limits.text - 1));
  assert.deepEqual(codes({title, stages: []}), ['too-long']);
  const late = ' '.repeat(limits.text) + 'x';
  assert.equal(read({title: late, stages: []}).title, 'x');
});

test('an address that is too long is left out rather than cut', () => {
  const href = '/' + 'x'.repeat(limits.text);
  assert.equal(read({stages: [{title: 'A', href}]}).stages[0]!.href, undefined);
});

test('columns past the limit are left out and the first of them is named', () => {
  const steps = Array<string>(limits.columns - 1).fill('x');
  const input = {stages: [{title: 'A', steps}, 'B', {title: 'C', steps}]};
  const {stages} = read(input);
  assert.deepEqual(
    stages.map(({title}) => title),
    ['A', 'B'],
  );
  assert.deepEqual(briefs(input), ['error too-many stages[2]']);
  const wide = {
    stages: [
      {title: 'A', steps: ['x', 'y']},
      {title: 'C', steps},
    ],
  };
  assert.equal(read(wide).stages[1]!.steps.length, limits.columns - 2);
  assert.deepEqual(briefs(wide), [`error too-many stages[1].steps[${limits.columns - 2}]`]);
});

test('a million values and more are read up to the limit', () => {
  const x = Array.from({length: 1100}, () => Array<number>(1000).fill(1));
  const {journey, problems} = parseJourney({stages: ['A'], x});
  assert.equal(journey!.stages.length, 1);
  assert.deepEqual(
    problems.map(({code}) => code),
    ['too-many'],
  );
});

test('very deep data is cut', () => {
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i++) deep = [deep];
  assert.deepEqual(codes({stages: ['A'], deep}), ['too-deep']);
  assert.deepEqual(codes(deep), ['expected', 'read-as']);
});

test('a thousand mistakes are told as a hundred and a count, mistakes before hints', () => {
  const stage = {name: 'A', emotion: 'x'};
  const {problems} = parseJourney({stages: Array(1000).fill(stage)});
  assert.equal(problems.length, limits.problems + 1);
  assert.deepEqual(new Set(problems.map(({severity}) => severity)), new Set(['error']));
  assert.equal(problems.at(-1)!.message, 'and 1900 more');
});

test('what the source has to say joins the list', () => {
  const hint = problem('hint', 'read-as', 'stages[0]', {use: 'a list'}, 'A');
  assert.deepEqual(parseJourney({stages: []}, {hints: [hint]}).problems, [hint]);
  assert.deepEqual(parseJourney(1, {hints: [hint]}).problems[0], hint);
});

test('a problem names place, expectation and what stood there', () => {
  const [first] = parseJourney(withStep({emotion: 'happy'})).problems;
  assert.deepEqual(first, {
    severity: 'error',
    code: 'expected',
    path: 'stages[0].steps[0].emotion',
    message: 'expected a number, found "happy"',
    found: '"happy"',
    params: {kind: 'number', found: '"happy"'},
  });
});

test('what stood there is shown in at most sixty characters', () => {
  const {problems} = parseJourney({stages: [], title: {text: 'x'}, lang: 'x'.repeat(99)});
  assert.deepEqual(
    problems.map(({found}) => found),
    ['{…}', `"${'x'.repeat(57)}…"`],
  );
});

test('each problem speaks English, not a code', () => {
  const inputs = [
    1,
    {stages: ['A'], kind: 'x', lang: '-', updated: 'x', emotionScale: {min: 1, max: 0}},
    {stages: [{}, {title: 'A', href: 'x:y', emotion: 9}], personas: [{name: 'A', color: '()'}]},
  ];
  for (const {code, message} of inputs.flatMap(input => parseJourney(input).problems)) {
    assert.ok(messages[code], code);
    assert.match(message, / /);
    assert.doesNotMatch(message, /undefined|null|NaN/);
  }
});

test('data of any depth is the same when it is written and read again', () => {
  for (let n = 1; n <= 40; n++) {
    for (const wrap of [(data: unknown) => ({stages: data}), (data: unknown) => [data]]) {
      let data: unknown = 'deep';
      for (let i = 0; i < n; i++) data = wrap(data);
      const input = {stages: {title: 'A', x: data}};
      for (const one of [data, input]) {
        const text = JSON.stringify(parseJourney(one).journey ?? null);
        const again = parseJourney(JSON.parse(text));
        assert.equal(JSON.stringify(again.journey ?? null), text, `${n} levels`);
        if (again.journey) assert.deepEqual(again.problems, []);
      }
    }
  }
});

test('the levels of a single value that cannot be read do not count for the rest', () => {
  const bad = new Proxy({}, {ownKeys: () => assert.fail()});
  const stages = Array.from({length: limits.depth}, () => ({title: 'A', needs: bad}));
  const {problems} = parseJourney({stages});
  assert.deepEqual(new Set(problems.map(({code}) => code)), new Set(['unreadable', 'read-as']));
});
