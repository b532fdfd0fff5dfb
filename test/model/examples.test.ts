import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {parseJourney} from '../../src/model/index.js';
import type {Journey} from '../../src/model/index.js';

const folder = new URL('../../docs/examples/', import.meta.url);
const names = readdirSync(folder).filter(name => name.endsWith('.json'));

type Data = Record<string, unknown>;

/** Every object anywhere in the data. */
const objects = (data: unknown): Data[] =>
  data && typeof data === 'object'
    ? [...(Array.isArray(data) ? [] : [data as Data]), ...Object.values(data).flatMap(objects)]
    : [];

function read(name: string): Journey {
  const {journey, problems} = parseJourney(
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown,
  );
  assert.deepEqual(problems, []);
  assert.ok(journey);
  return journey;
}

const idsOf = (things: readonly {readonly id?: string | undefined}[] = []) =>
  things.flatMap(({id}) => id ?? []);

const stepsOf = ({stages}: Journey) => stages.flatMap(({steps}) => steps);

test('there are examples of every kind of map', () => {
  const kinds = names.map(name => read(name).kind);
  assert.deepEqual([...new Set(kinds)].sort(), ['blueprint', 'experience', 'journey']);
});

for (const name of names) {
  test(`${name}: what it refers to is there`, () => {
    const journey = read(name);
    const steps = stepsOf(journey);
    const personas = idsOf(journey.personas);
    const all = objects([journey.stages, journey.links]);
    const known: Record<string, string[]> = {
      addresses: idsOf([...journey.stages, ...steps].flatMap(({painPoints = []}) => painPoints)),
      persona: personas,
      personas,
      from: idsOf(steps),
      to: idsOf(steps),
    };
    for (const [field, ids] of Object.entries(known)) {
      const named = all.flatMap(one => one[field] ?? []) as string[];
      assert.deepEqual(
        named.filter(id => !ids.includes(id)),
        [],
        field,
      );
    }
    const lanes = new Set(idsOf(journey.lanes));
    const filled = steps.flatMap(({cells = {}}) => Object.keys(cells));
    assert.deepEqual(
      filled.filter(id => !lanes.has(id)),
      [],
    );
  });

  test(`${name}: who takes a step feels something there, and nobody else`, () => {
    const journey = read(name);
    const everybody = idsOf(journey.personas);
    for (const {title, personas = everybody, emotion, emotions} of stepsOf(journey)) {
      if (emotions) assert.deepEqual(Object.keys(emotions).sort(), personas.toSorted(), title);
      else assert.ok(emotion, title);
    }
  });
}
