import {signs} from '../model/notation.js';
import {allWords} from '../translations/map.js';
import type {Words} from '../translations/words.js';
import {readParts} from './elements.js';
import {gridOf} from './grid.js';
import {makeLexicon} from './labels.js';
import {join, linesOf, type Line} from './lines.js';
import {readOutline} from './outline.js';
import {readAttributes, readPart} from './part.js';
import {readPreface} from './preface.js';
import type {HTMLResult, Part, Reading} from './reading.js';
import {readTable} from './table.js';
import {within, type Tree} from './tree.js';

/** Faces for the five levels of emotion, from the worst to the best. */
const faces = [
  '😡🙁😐🙂😀',
  '😠😞😑😊😃',
  '😭☹😶☺😄',
  '😤😟🤔😌😍',
  '🤬😕😬👍🤩',
  '😱😢🫤🤗😁',
  '💔👎😶🙃🥰',
];

function begin(words: Words): Reading {
  const languages = allWords();
  const levels = [words, ...languages].map(({emotionLevels}) => emotionLevels);
  return {
    lexicon: makeLexicon(words, languages),
    problems: [],
    links: [],
    places: new Map(),
    emotionWords: [signs, ...levels, ...faces.map(row => [...row])],
  };
}

const mapPart = (reading: Reading): Part => ({
  role: 'map',
  path: '',
  data: {links: reading.links},
  reading,
});

function finish({data, reading: {problems, places}}: Part): HTMLResult {
  return data.stages ? {data, problems, places} : {problems, places};
}

/** Without the sign that marks it as a map. */
const withoutMark = (title: string) => title.replace(/^journey-map\s*:\s*/i, '');

/** Tables that can be maps; one around another only puts it in its place. */
const tablesIn = (host: Tree) =>
  within(host).filter(
    tree =>
      tree.name === 'table' &&
      !within(tree).some(({name}) => name === 'table') &&
      gridOf(tree).length > 1 &&
      gridOf(tree)[0]!.length > 1,
  );

function readTableIn(map: Part, host: Tree, table: Tree): void {
  const named = [
    ...within(table).filter(({name}) => name === 'caption'),
    ...within(host).filter(({name}) => name === 'figcaption'),
  ];
  const lines = linesOf(host);
  const at = lines.findIndex(
    ({whole}) => whole && (whole === table || within(whole).includes(table)),
  );
  const heading = lines.slice(0, at).findLast(({level}) => level);
  const title = named.map(tree => join(linesOf(tree))).find(Boolean) ?? heading?.text;
  if (title) map.data.title ??= title;
  const isElse = ({text, whole}: Line) => !whole && text !== title;
  readPreface(map, lines.filter(isElse));
  readTable(map, table);
}

/**
 * Reads a map from an element and what it contains: elements of the library,
 * else a table, else headings and lists.
 */
export function readMap(host: Tree, words: Words): HTMLResult {
  const map = mapPart(begin(words));
  if (within(host).some(({role}) => role === 'stage')) {
    readPart(host, map, '');
    readParts(host, map);
    return finish(map);
  }
  const {heading, name, label} = readAttributes(host, map, '').attributes;
  const called = [heading, name, label].find(text => text?.trim());
  if (called) map.data.title = called.trim();
  const [table] = tablesIn(host);
  if (table) readTableIn(map, host, table);
  else readOutline(map, linesOf(host));
  if (map.data.title) map.data.title = withoutMark(map.data.title as string);
  return finish(map);
}

/** Reads a stage that stands alone, as if it were the only one of a map. */
export function readStage(element: Tree, words: Words): HTMLResult {
  const map = mapPart(begin(words));
  readParts({name: '', attributes: {}, content: [element]}, map);
  return finish(map);
}
