import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseJourney, partFinder, personaFinder} from '../../src/model/index.js';
import {Reader} from '../../src/model/normalise.js';
import {checkReferences} from '../../src/model/references.js';

/** A journey that counts how often somebody goes through its stages or personas. */
function watch() {
  const journey = parseJourney({personas: ['Ann'], stages: [{title: 'A', steps: ['B']}]}).journey!;
  const count = {walks: 0};
  const watched = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key, receiver) {
        if (key === 'length') count.walks++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  journey.personas = watched(journey.personas);
  journey.stages = watched(journey.stages);
  return {journey, count};
}

test('a map is gone through once however many references there are, and not at all for none', () => {
  const walksFor = (n: number) => {
    const {journey, count} = watch();
    const reader = new Reader();
    for (let i = 0; i < n; i++) {
      for (const kind of ['persona', 'step', 'painPoint'] as const) reader.refer(kind, `x${i}`);
    }
    checkReferences(journey, reader);
    return count.walks;
  };
  assert.equal(walksFor(0), 0);
  assert.ok(walksFor(1) > 0);
  assert.equal(walksFor(1000), walksFor(1));
});

test('finding things one after the other goes through the map once', () => {
  const {journey, count} = watch();
  const [findPart, findPersona] = [partFinder(journey), personaFinder(journey)];
  assert.deepEqual([findPart('B')?.id, findPersona('Ann')?.id], ['b', 'ann']);
  const {walks} = count;
  assert.ok(walks > 0);
  for (let i = 0; i < 1000; i++) assert.equal(findPart(`x${i}`) ?? findPersona(`x${i}`), undefined);
  assert.equal(count.walks, walks);
});

test('a part is found by id before title, and as a step before a stage', () => {
  const {journey} = parseJourney({
    stages: [
      {
        id: 'buy',
        title: 'Use',
        steps: [
          {id: 'x', title: 'buy'},
          {id: 'y', title: ' Look  '},
        ],
      },
      {
        id: 'z',
        title: 'Look',
        steps: [
          {id: 'v', title: 'Call'},
          {id: 'w', title: 'Call'},
        ],
      },
      {id: 'u', title: 'Call', steps: []},
    ],
  });
  const find = partFinder(journey!);
  const found = ['buy', 'x', 'Look', ' Look', 'Use', 'z', 'Call', 'look', '', 'constructor'];
  assert.deepEqual(
    found.map(reference => find(reference)?.id),
    ['buy', 'x', 'y', 'y', 'buy', 'z', undefined, undefined, undefined, undefined],
  );
});

test('a persona is found by id before name', () => {
  const personas = [
    {id: 'Bob', name: 'Ann'},
    {id: 'x', name: 'Bob'},
    {id: 'y', name: 'Eve'},
    {id: 'z', name: 'Eve'},
  ];
  const find = personaFinder({personas});
  assert.deepEqual(
    ['Bob', 'Ann', 'Eve', '__proto__'].map(reference => find(reference)?.id),
    ['Bob', 'Bob', undefined, undefined],
  );
});
