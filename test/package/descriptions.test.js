import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import {readJSON, root, tags} from './support.js';

describe('custom-elements.json', () => {
  const {modules} = readJSON('dist/custom-elements.json');
  const elements = new Map(
    modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName)
      .map(one => [one.tagName, one]),
  );

  it('lists all elements', () => {
    assert.deepEqual([...elements.keys()].sort(), [...tags].sort());
  });

  it('says where each is registered', () => {
    const registered = modules
      .flatMap(module => module.exports.map(one => ({...one, path: module.path})))
      .filter(({kind}) => kind === 'custom-element-definition');
    assert.deepEqual(
      registered.map(({name, path}) => [name, path]).sort(),
      tags.map(tag => [tag, `dist/elements/${tag}.js`]).sort(),
    );
  });

  it('names files of the package', () => {
    const lost = modules.filter(({path}) => !existsSync(join(root, path)));
    assert.deepEqual(lost, []);
  });

  const has = {
    'journey-map': ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'],
    'journey-stage': ['attributes', 'members', 'slots', 'cssParts'],
    'journey-step': ['attributes', 'slots'],
    'journey-persona': ['attributes', 'slots'],
    'emotion-curve': ['attributes', 'members', 'cssParts', 'cssProperties'],
  };
  for (const [tag, lists] of Object.entries(has)) {
    for (const list of lists) {
      it(`describes the ${list} of ${tag}`, () => {
        const entries = elements.get(tag)?.[list] ?? [];
        assert.ok(entries.length > 0);
        const bare = entries.filter(({description, static: isStatic}) => !description && !isStatic);
        assert.deepEqual(
          bare.map(({name}) => name),
          [],
        );
      });
    }
  }

  it('has the events of the map with their types', () => {
    const events = elements.get('journey-map').events.map(({name, type}) => [name, type.text]);
    assert.deepEqual(Object.fromEntries(events), {
      'journey-load': 'JourneyLoadEvent',
      'journey-error': 'JourneyErrorEvent',
      'journey-step-select': 'JourneyStepSelectEvent',
      'journey-stage-select': 'JourneyStageSelectEvent',
      'journey-view-change': 'JourneyViewChangeEvent',
    });
  });

  it('shows nothing private', () => {
    const names = [...elements.values()].flatMap(({members = []}) => members);
    assert.deepEqual(
      names.filter(({name, privacy}) => name.startsWith('#') || (privacy && privacy !== 'public')),
      [],
    );
  });
});

describe('schema.json', () => {
  const schema = readJSON('dist/schema.json');
  const Validator = /2020-12/.test(schema.$schema) ? Ajv2020.default : Ajv.default;
  const ajv = addFormats.default(new Validator({strict: false, allErrors: true}));
  const valid = ajv.compile(schema);

  it('takes a journey and refuses what is none', () => {
    assert.ok(
      valid({
        version: 1,
        kind: 'journey',
        state: 'current',
        personas: [],
        stages: [{id: 'a', title: 'Aware', steps: []}],
        links: [],
      }),
      ajv.errorsText(valid.errors),
    );
    for (const wrong of [null, [], 'a', {stages: 'none'}, {stages: [{title: 3}]}]) {
      assert.equal(valid(wrong), false, JSON.stringify(wrong));
    }
  });

  it('takes the examples that are sound', () => {
    const folder = join(root, 'docs/examples');
    const sound = readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .filter(name => !/broken/.test(name));
    assert.ok(sound.length > 0);
    for (const name of sound) {
      assert.ok(
        valid(readJSON(`docs/examples/${name}`)),
        `${name}: ${ajv.errorsText(valid.errors)}`,
      );
    }
  });
});

describe('README.md', () => {
  it('has the tables that the manifest and the schema give', () => {
    const {status, stderr} = spawnSync(
      process.execPath,
      [join(root, 'test/tools/api-tables.js'), '--check'],
      {encoding: 'utf8'},
    );
    assert.equal(status, 0, stderr);
  });
});
