import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Ajv} from 'ajv';
import * as v from 'valibot';
import {parseJourney} from '../../src/model/index.js';
import {normalise} from '../../src/model/normalise.js';
import {Report} from '../../src/model/report.js';
import {JourneySchema} from '../../src/model/schema.js';
import {buildJSONSchema} from '../tools/json-schema.js';
import {readFixtures} from './fixtures.js';

const isValid = new Ajv({strict: true, strictTypes: false}).compile(buildJSONSchema());
const sound = readFixtures('sound');
const broken = readFixtures('broken');

// What JSON Schema has no words for, and what is left out before the journey is looked at.
const beyond = ['scale', 'unsafe-key', 'too-deep'];

const list = (data: unknown, ...severities: string[]) =>
  parseJourney(data).problems.filter(
    ({severity, code}) => severities.includes(severity) && !beyond.includes(code),
  );

for (const {name, data} of [...sound, ...broken]) {
  test(`${name}: schema and parser agree on what was read`, () => {
    const {journey} = normalise(data, new Report(), true);
    const isSound = list(data, 'error').length === 0;
    assert.equal(isValid(journey), isSound, JSON.stringify(isValid.errors));
    assert.equal(v.safeParse(JourneySchema, journey).success, isSound);
  });

  test(`${name}: what is left is a journey by the schema`, () => {
    const {journey, problems} = parseJourney(data);
    if (!journey) assert.ok(problems.some(({code}) => code === 'not-a-journey'));
    else {
      assert.ok(isValid(journey), JSON.stringify(isValid.errors));
      assert.deepEqual(v.safeParse(JourneySchema, journey).issues, undefined);
    }
  });
}

for (const {name, data} of sound.filter(({data}) => !list(data, 'hint').length)) {
  test(`${name}: an editor with the published schema marks nothing`, () => {
    assert.ok(isValid(data), JSON.stringify(isValid.errors));
  });
}

const marked = broken.filter(({data}) => list(data, 'error').length && !list(data, 'hint').length);

for (const {name, data} of marked) {
  test(`${name}: an editor with the published schema marks the mistake`, () => {
    assert.equal(isValid(data), false);
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
