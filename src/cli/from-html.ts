import {journeyFrom} from '../formats/journey-from.js';
import {readMap} from '../formats/read.js';
import {readJourney} from '../formats/read-journey.js';
import type {Tree} from '../formats/tree.js';
import {problem, type ParseResult} from '../model/problem.js';
import type {Journey} from '../model/schema.js';
import {wordsFor} from '../translations/map.js';
import {
  attribute,
  elementsIn,
  hasClass,
  parsePage,
  placedTree,
  textIn,
  type ParsedElement,
} from './html-tree.js';

/** A journey in a page, and what finds the places of its problems. */
export interface ReadHTML extends ParseResult<Journey> {
  /** Where in the text the JSON is that was read, if it is that. */
  readonly json?: {readonly text: string; readonly offset: number};
  /** Where in the text things stand, by their places. */
  readonly offsets: ReadonlyMap<string, number>;
  /** How many maps the page has; the first is read. */
  readonly maps: number;
  /** Where the map begins. */
  readonly start: number;
}

const isMarked = (table: ParsedElement): boolean =>
  elementsIn(table).some(
    one => one.tagName === 'caption' && /^\s*journey-map\s*:/i.test(textIn(one)),
  );

/** What is a map, or becomes one by the script. */
const isMap = (element: ParsedElement): boolean =>
  element.tagName === 'journey-map' ||
  (hasClass(element, 'journey-map') && element.tagName !== 'a') ||
  attribute(element, 'data-journey-map') === '' ||
  (element.tagName === 'code' && hasClass(element, 'language-journey-map')) ||
  (element.tagName === 'table' && isMarked(element));

/** Maps of a page; a marked table in a marked figure is the same one. */
function mapsIn(all: readonly ParsedElement[]): ParsedElement[] {
  const inside = new Set<ParsedElement>();
  return all.filter(element => {
    if (inside.has(element) || !isMap(element)) return false;
    for (const one of elementsIn(element)) inside.add(one);
    return true;
  });
}

/** The JSON that a map holds: in a script or in a block of code. */
function jsonIn(map: ParsedElement): ReadHTML['json'] {
  const all = [map, ...elementsIn(map)];
  const isData = (one: ParsedElement) =>
    one.tagName === 'script' && (attribute(one, 'type') ?? '').startsWith('application/json');
  const isCode = (one: ParsedElement) =>
    /^(pre|code)$/.test(one.tagName) && /^\s*[[{]/.test(textIn(one));
  const found = all.find(isData) ?? all.find(isCode);
  const offset = found?.childNodes[0]?.sourceCodeLocation?.startOffset;
  return found && offset !== undefined ? {text: textIn(found), offset} : undefined;
}

/** What a reader finds around the markup: the map that it becomes. A table stays one inside of it. */
const asMap = (tree: Tree): Tree => ({
  ...tree,
  name: 'journey-map',
  role: 'map',
  content: tree.name === 'table' ? [tree] : tree.content,
});

/**
 * Reads the first map of a page: as data, elements, a table, or headings and
 * lists, as the element does there. A page without anything that is marked as a
 * map is read as a whole.
 */
export function fromHTML(text: string, lang = 'en'): ReadHTML {
  const all = elementsIn(parsePage(text));
  const maps = mapsIn(all);
  const body = all.find(({tagName}) => tagName === 'body')!;
  const map = maps[0] ?? body;
  const rest = {
    offsets: new Map<string, number>(),
    maps: maps.length,
    start: map.sourceCodeLocation?.startOffset ?? 0,
  };
  const json = jsonIn(map);
  if (json) return {...readJourney(json.text, {lang, type: 'json'}), ...rest, json};
  const src = attribute(map, 'src');
  if (src && map.tagName === 'journey-map') {
    const one = problem('error', 'expected', '', {kind: 'journey'}, src);
    const message = `is a map of another file: ${src}`;
    return {problems: [{...one, message}], ...rest};
  }
  const {tree, offsets} = placedTree(map);
  const raw = readMap(asMap(tree), wordsFor(lang));
  const none = problem('error', 'expected', '', {kind: 'journey'});
  return {
    ...journeyFrom(raw.data ? raw : {...raw, problems: [none, ...raw.problems]}),
    ...rest,
    offsets,
  };
}
