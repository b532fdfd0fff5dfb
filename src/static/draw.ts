import type {Tree} from '../formats/tree.js';
import {h, serialise} from '../formats/write/markup.js';
import {writeLists} from '../formats/write/lists.js';
import {writeTable} from '../formats/write/table.js';
import type {Journey} from '../model/schema.js';
import {wordsFor} from '../translations/map.js';
import {StaticMap} from './map.js';
import {markupOf, withRules} from './markup.js';

/** Where the styles of a drawing are. */
export type Styles = 'inline' | {readonly nonce: string} | {readonly href: string} | undefined;

export interface DrawingOptions {
  readonly language: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly styles: Styles;
}

/** What only a script brings: how much is in sight, and all that a toolbar does. */
const still =
  '.overview i{display:none}@media (scripting:none){.overview,.controls{display:none!important}}';

/** Styles in the markup; there is no sign in them that ends them. */
const sheet = (attributes: Readonly<Record<string, string>>, css: string) =>
  // eslint-disable-next-line journey/styles -- where its policy is strict, a page says so by `styles`
  serialise(h('style', attributes)).replace(/<\/[^>]*>$/, end => css + end);

const tag = (name: string, attributes: Readonly<Record<string, string>>) =>
  serialise(h(name, attributes)).replace(/<\/[^>]*>$/, '');

/** A journey as JSON that nothing ends. */
const dataOf = (journey: Journey) =>
  `<script type="application/json">${JSON.stringify(journey).replaceAll('<', '\\u003c')}</script>`;

/**
 * What the element reads where a script runs: JSON, which says all. And what
 * crawlers and readers find who do not see the drawing: headings and lists.
 */
function contentOf(journey: Journey, language: string, isNamed: boolean): string {
  const on = {words: wordsFor(language), named: new Set()};
  // Without a title, the element would take it from the first heading.
  const {content} = (isNamed ? writeLists : writeTable)(journey, on);
  // There are elements alone in it.
  return [dataOf(journey), ...(content as readonly Tree[]).map(serialise)].join('\n');
}

function dressed(map: StaticMap, drawn: string, styles: Styles): {inner: string; css?: string} {
  const css = `${map.css}\n${still}`;
  const {nonce, href} = (styles ?? {}) as {nonce?: unknown; href?: unknown};
  if (typeof nonce !== 'string' && typeof href !== 'string') return {inner: sheet({}, css) + drawn};
  const {markup, rules} = withRules(drawn);
  const all = `${css}\n${rules}`;
  return typeof href === 'string'
    ? {inner: tag('link', {rel: 'stylesheet', href}) + markup, css: all}
    : {inner: sheet({nonce: String(nonce)}, all) + markup};
}

/** A sound journey as an element with its drawing. */
export function drawMap(
  journey: Journey,
  {language, attributes, styles}: DrawingOptions,
): {html: string; css?: string} {
  const map = new StaticMap(journey, language, attributes);
  const {inner, ...rest} = dressed(map, markupOf(map.drawing), styles);
  const start = tag('journey-map', {...attributes, lang: language, 'data-drawn': ''});
  const content = contentOf(journey, language, Boolean(journey.title ?? attributes['heading']));
  return {
    html: `${start}<template shadowrootmode="open">${inner}</template>\n${content}</journey-map>`,
    ...rest,
  };
}
