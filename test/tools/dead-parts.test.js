import assert from 'node:assert/strict';
import {test} from 'node:test';
import {exchange, missingPart} from './dead-parts.js';

test('a piece is exchanged, and what stands between its ends with it', () => {
  assert.equal(exchange('a{b}c', ['{b}', '-']), 'a-c');
  assert.equal(exchange('a{b{c}}d', ['{b…}}', '']), 'ad');
  assert.equal(exchange('a{b}c', ['{b…', '']), 'a');
});

test('a piece that is not there, or twice, is an error of the build', () => {
  for (const piece of ['x', 'a', 'b…x']) {
    assert.throws(() => exchange('aab', [piece, '']), /once/, piece);
  }
});

/** `§` is an expression, `§place` the beginning of one: what looks like one in a plain string is a mistake elsewhere. */
const missing = code =>
  missingPart(
    code.replaceAll('§place', ['$', '{place'].join('')).replaceAll('§', ['$', '{x}'].join('')),
  );

const asking = [
  'html`<p .data=§></p>`',
  'html`<p><b .data="§"></b></p>`',
  'html`<p §></p>`',
  'html`<p class="a §" §></p>`',
  'html`<§></p>`',
  'html`<!-- § -->`',
  'html`<style>§</style>`',
  "import {svg} from 'lit'; svg`<path />`",
  "import {repeat} from 'lit/directives/repeat.js'",
  'const properties: PropertyDeclarations = {data: {reflect: true}}',
  'const properties: PropertyDeclarations = {data: {type: Array}}',
  'const properties: PropertyDeclarations = {data: {attribute: true}}',
  "import {directive} from 'lit/directive.js'",
  "import {html, noChange} from 'lit'",
  "import {place} from './place.js'; html`<p class=§place('')}></p>`",
  "import {place} from './place.js'; const own = place('')",
  'class A extends JourneyElement { override firstUpdated() {} }',
  'class A extends JourneyElement { willUpdate() { super.willUpdate(); } }',
  'class A extends LitElement { static shadowRootOptions = {} }',
  'class A extends LitElement { static styles = [new CSSStyleSheet()] }',
];

for (const code of asking) {
  test(`a module must not ask for what is left out: ${code}`, () => assert.ok(missing(code)));
}

test('a module may ask for the rest', () => {
  for (const code of [
    'html`<p class="a §" ?hidden=§ @click="§">§ f</p> §`',
    '[html`§`, html`<b>§</b>`]',
    "import {Directive} from 'lit/directive.js'; class Place extends Directive {}",
    "import {place} from './place.js'; html`<p style=§place('')}></p>`",
    'class A extends JourneyElement { override willUpdate() {} }',
    "import {css, html} from 'lit'",
    'const properties: PropertyDeclarations = {data: {attribute: false}, min: {type: Number}}',
  ]) {
    assert.equal(missing(code), undefined, code);
  }
});
