import {signs} from '../model/notation.js';
import {allWords} from '../translations/map.js';
import type {Words} from '../translations/words.js';
import {readParts} from './elements.js';
import {gridOf} from './grid.js';
import {makeLexicon} from './labels.js';
import {join, linesOf} from './lines.js';
import {readOutline, readPreface} from './outline.js';
import {nameOf, readAttributes, readPart} from './part.js';
import type {HTMLResult, Part} from './reading.js';
import {readTable} from './table.js';
import {within, type Tree} from './tree.js';

/** Faces for the five levels of emotion, from the worst to the best. */
const faces = ['😡🙁😐🙂😀', '😠😞😑😊😃', '😭☹😶☺😄', '😤😟🤔😌😍', '😱😢😬👍🤩'];

function beginMap(words: Words): Part {
  const languages = allWords();
  const data = {links: []};
  const levels = languages.map(({emotionLevels}) => emotionLevels);
  return {
    role: 'map',
    path: '',
    data,
    reading: {
      lexicon: makeLexicon(words, languages),
      map: data,
      problems: [],
      places: new Map(),
      emotionWords: [signs, ...levels, ...faces.map(row => [...row])],
    },
  };
}

const finish = ({data, reading: {problems, places}}: Part): HTMLResult => ({
  data: data.stages ? data : undefined,
  problems,
  places,
});

/** Tables that can be maps; one around another only puts it in its place. */
const tablesIn = (host: Tree) =>
  within(host, 'table').filter(
    table => !within(table, 'table').length && (gridOf(table)[1]?.length ?? 0) > 1,
  );

/** Reads a table with what stands beside it in the map. */
function readTableIn(map: Part, host: Tree, table: Tree): void {
  const lines = linesOf(host);
  const at = lines.findIndex(({whole}) => whole && [whole, ...within(whole)].includes(table));
  const captions = within(host).filter(({name}) => /^(fig)?caption$/.test(name));
  const title =
    captions.map(tree => join(linesOf(tree))).find(Boolean) ??
    lines.slice(0, at).findLast(({level}) => level)?.text;
  if (title) map.data.title ??= title;
  readPreface(
    map,
    lines.filter(({whole, text}) => !whole && text !== title),
    true,
  );
  readTable(map, table);
}

/**
 * Reads a map from an element and what it contains: elements of the library,
 * else a table, else headings and lists.
 */
export function readMap(host: Tree, words: Words): HTMLResult {
  const map = beginMap(words);
  const {data} = map;
  if (within(host).some(({role}) => role === 'stage')) {
    readPart(host, map);
    readParts(host, map);
    return finish(map);
  }
  const name = nameOf(readAttributes(host, map));
  if (name) data.title = name.trim();
  const [table] = tablesIn(host);
  if (table) readTableIn(map, host, table);
  else readOutline(map, linesOf(host));
  // Without the sign that marks it as a map.
  if (data.title) data.title = String(data.title).replace(/^journey-map\s*:\s*/i, '');
  return finish(map);
}

/** Reads a stage that stands alone, as if it were the only one of a map. */
export function readStage(element: Tree, words: Words): HTMLResult {
  const map = beginMap(words);
  readParts({name: '', attributes: {}, content: [element]}, map);
  return finish(map);
}
