import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shorten} from './short-properties.js';

test('inner custom properties get a letter each, the same wherever they stand', () =>
  assert.equal(
    shorten('p{--_ink:red;color:var(--_has-ink,var(--_ink))} style="--_has-ink:1" set("--_ink")'),
    'p{--_e:red;color:var(--_t,var(--_e))} style="--_t:1" set("--_e")',
  ));

test('public custom properties keep their names', () => {
  const code = 'p{color:var(--journey-color,var(--my_color))}';
  assert.equal(shorten(code), code);
});

test('a name that is put together of pieces is an error of the build', () =>
  assert.throws(() => shorten(['`--_$', '{name}:1`'].join('')), /pieces/));

test('more names than letters are an error of the build', () =>
  assert.throws(() => shorten(Array.from({length: 53}, (_, i) => `--_x${i}:1`).join('')), /53/));
