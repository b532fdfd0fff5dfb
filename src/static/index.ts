/** What works where there is no browser: maps as HTML, the whole drawing among them. */
import type {Tree} from '../formats/tree.js';
import {h, serialise} from '../formats/write/markup.js';
import {
  languageIn,
  writeForm,
  type HTMLOptions,
  type WrittenHTML,
} from '../formats/write/to-html.js';
import {parseJourney} from '../model/parse.js';
import {wordsFor} from '../translations/map.js';
import {type AttributeValue, readAttributes} from './attributes.js';
import {drawMap, type Styles} from './draw.js';

export {registerTranslation, type Translation} from '../translations/index.js';
export type {AttributeValue, Styles};

/** How a map is rendered. */
export interface RenderOptions {
  /**
   * `shadow`: the whole drawing, which shows where no script runs, and which
   * the element takes over where one does; `elements`, `lists` and `table`: as
   * `toHTML` writes them. Default: `shadow`; anything else means that too.
   */
  readonly form?: HTMLOptions['form'] | 'shadow';
  /** Language of the map's own words, and of its element. Default: the journey's, else English. */
  readonly lang?: string;
  /**
   * Attributes of the map, such as `{view: 'table', lanes: 'emotion, quotes'}`,
   * which decide how it is drawn, and of HTML, such as `id` and `class`. Others,
   * above all those that run scripts, are left out and reported.
   */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
  /**
   * Where the styles of the form `shadow` are. `inline`: in the markup, which
   * pages with a strict `style-src` block; `{nonce}`: there too, with the nonce
   * of such a page; `{href}`: in a style sheet at that address, whose text is
   * `css`. Default: `inline`; anything else means that too.
   */
  readonly styles?: Styles;
}

/** What is rendered. */
export interface RenderedHTML extends WrittenHTML {
  /** With `styles: {href}`, the text of the style sheet for this one map. */
  readonly css?: string;
}

/** The class by which a map is found stays. */
function withAttributes(tree: Tree, given: Readonly<Record<string, string>>): Tree {
  const {name, attributes, content} = tree;
  const names = [attributes['class'], given['class']].filter(Boolean).join(' ');
  return h(name, {...attributes, ...given, class: names || undefined}, ...content);
}

/**
 * Renders a journey as HTML, without a browser: for pages that are made by a
 * server or when a site is built. Never throws for data; what is no journey
 * gives an empty text and problems.
 */
export function renderToHTML(journey: unknown, options: RenderOptions = {}): RenderedHTML {
  const {form, lang, styles} = options;
  const {attributes, problems: refused} = readAttributes(options.attributes ?? {});
  const {journey: sound, problems: found} = parseJourney(journey);
  const problems = [...refused, ...found];
  if (!sound) return {html: '', problems};
  const language = Intl.getCanonicalLocales(languageIn(lang, sound.lang))[0]!;
  if (form !== 'elements' && form !== 'lists' && form !== 'table')
    return {...drawMap(sound, {language, attributes, styles}), problems};
  const {tree, lost} = writeForm(sound, form, wordsFor(language));
  return {html: serialise(withAttributes(tree, attributes)), problems: [...problems, ...lost]};
}
