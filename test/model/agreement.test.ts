import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Ajv} from 'ajv';
import * as v from 'valibot';
import {parseJourney} from '../../src/model/index.js';
import {JourneySchema} from '../../src/model/schema.js';
import {buildJSONSchema} from '../tools/json-schema.js';
import {readFixtures} from './fixtures.js';
import {toValibot} from './valibot.js';

const isValid = new Ajv({strict: true, strictTypes: false, allErrors: true}).compile(
  buildJSONSchema(),
);
const judge = toValibot(JourneySchema);
const sound = readFixtures('sound');
const broken = readFixtures('broken');

// What JSON Schema has no words for, and what is left out before the journey is looked at.
const beyond = ['unsafe-key', 'too-deep', 'too-long', 'too-many'];

const list = (data: unknown, severity: string) =>
  parseJourney(data).problems.filter(
    problem =>
      problem.severity === severity &&
      !beyond.includes(problem.code) &&
      problem.params?.kind !== 'scale',
  );

/** Where the published schema finds fault, in the parser's notation. */
function marksIn(data: unknown): string[] {
  isValid(data);
  return (isValid.errors ?? []).map(({instancePath, params}) =>
    [...instancePath.split('/'), params.missingProperty as string | undefined]
      .filter(key => key)
      .map(key => (/^\d+$/.test(key!) ? `[${key}]` : `.${key}`))
      .join('')
      .replace(/^\./, ''),
  );
}

for (const {name, data} of [...sound, ...broken]) {
  test(`${name}: what is left is a journey by the schema`, () => {
    const {journey, problems} = parseJourney(data);
    if (!journey) assert.ok(problems.some(({params}) => params?.kind === 'journey'));
    else {
      assert.ok(isValid(journey), JSON.stringify(isValid.errors));
      assert.deepEqual(v.safeParse(judge, journey).issues, undefined);
    }
  });
}

for (const {name, data} of sound.filter(({data}) => !list(data, 'hint').length)) {
  test(`${name}: an editor with the published schema marks nothing`, () => {
    assert.ok(isValid(data), JSON.stringify(isValid.errors));
  });
}

// Another spelling or a bare value is a mistake to the schema and a hint to the parser.
const marked = broken.filter(({data}) => list(data, 'error').length && !list(data, 'hint').length);

test('most of the broken journeys are compared with the published schema', () => {
  assert.ok(marked.length >= 25, `${marked.length} of ${broken.length}`);
});

for (const {name, data} of marked) {
  test(`${name}: an editor with the published schema marks the same places`, () => {
    const marks = marksIn(data);
    const places = list(data, 'error').map(({path}) => path);
    for (const place of places) {
      // A bare value that lacks something has no such place; it is marked itself.
      const isMarked = marks.some(mark => place === '' || (mark && place.startsWith(mark)));
      assert.ok(isMarked, `${place} is not marked`);
    }
    // A shorthand is one of two forms, so a mistake in the object is marked at the object too.
    const isNear = (mark: string) => places.some(place => place === '' || place.startsWith(mark));
    assert.deepEqual(
      marks.filter(mark => !isNear(mark)),
      [],
    );
  });
}

test('every field in the published schema says what it is', () => {
  const missing: string[] = [];
  const visit = (schema: ReturnType<typeof buildJSONSchema>, path: string) => {
    for (const [key, field] of Object.entries(schema.properties ?? {})) {
      if (!field.description) missing.push(`${path}.${key}`);
      visit(field, `${path}.${key}`);
    }
    if (schema.items) visit(schema.items, path);
    for (const form of schema.anyOf ?? []) visit(form, path);
  };
  const schema = buildJSONSchema();
  visit(schema, 'Journey');
  for (const [name, part] of Object.entries(schema.definitions as typeof schema.properties & {})) {
    visit(part, name);
  }
  assert.deepEqual(missing, []);
});
