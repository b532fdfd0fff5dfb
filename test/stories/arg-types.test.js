/** Controls are made from the manifest. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {argTypesOf} from '../../stories/config/arg-types.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);
const controlOf = (tag, name) => argTypesOf(manifest, tag)[name].control;

describe('a control', () => {
  it('offers the texts that an attribute chooses from', () => {
    const {view, emotionLabels, credentials} = argTypesOf(manifest, 'journey-map');
    assert.deepEqual(view.options, ['map', 'row', 'stack', 'table']);
    assert.deepEqual(emotionLabels.options, ['none', 'extremes', 'all']);
    assert.deepEqual(credentials.options.toSorted(), ['include', 'omit', 'same-origin']);
    assert.equal(view.control.type, 'select');
  });

  it('is there for every attribute, of its type', () => {
    assert.deepEqual(controlOf('journey-map', 'selectable'), {type: 'boolean'});
    assert.deepEqual(controlOf('emotion-curve', 'min'), {type: 'number'});
    assert.deepEqual(controlOf('journey-step', 'painPoints'), {type: 'text'});
    for (const {declarations} of manifest.modules) {
      for (const {tagName, attributes} of declarations.filter(one => one.tagName)) {
        for (const {name, fieldName = name} of attributes) {
          assert.ok(controlOf(tagName, fieldName), `${tagName} ${name}`);
        }
      }
    }
  });

  it('is there for data and for custom properties, but not for what can only be read', () => {
    assert.deepEqual(controlOf('journey-map', 'data'), {type: 'object'});
    assert.deepEqual(controlOf('journey-map', '--journey-color'), {type: 'color'});
    assert.deepEqual(controlOf('journey-map', '--journey-space'), {type: 'text'});
    assert.equal(controlOf('journey-map', 'problems'), false);
    assert.equal(controlOf('journey-map', 'loader'), false);
  });

  it('is one for each: an attribute and its property are the same', () => {
    const names = Object.keys(argTypesOf(manifest, 'journey-map'));
    assert.ok(names.includes('emotionLabels') && !names.includes('emotion-labels'));
  });
});
