/** What is published, as tools for packages see it: the tarball itself. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {manifest, root} from './support.js';

/** The package has ES modules only (the profile “esm-only”): what looks for CommonJS finds none, or has to `import()`. */
const unserved = ['node10', 'node16-cjs'];

describe('the published package', () => {
  let folder, tarball;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'journey-map-pack-'));
    const output = execFileSync(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
      {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
    );
    tarball = new Uint8Array(readFileSync(join(folder, JSON.parse(output)[0].filename)));
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('has nothing to be improved', async () => {
    const {messages} = await publint({pack: {tarball: tarball.buffer}, strict: true});
    assert.deepEqual(
      messages.map(message => formatMessage(message, manifest, {color: false})),
      [],
    );
  });

  it('has types for every entry, and those of the module that they belong to', async () => {
    const {types, problems, entrypoints} = await checkPackage(
      createPackageFromTarballData(tarball),
    );
    assert.equal(types.kind, 'included');
    assert.ok(Object.keys(entrypoints).length > 10);
    assert.deepEqual(
      problems.filter(({resolutionKind}) => !unserved.includes(resolutionKind)),
      [],
    );
  });
});
