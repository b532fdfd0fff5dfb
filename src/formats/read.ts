import type {Words} from '../translations/words.js';
import {beginMap, finish} from './begin.js';
import {readParts} from './elements.js';
import {gridOf} from './grid.js';
import {join, linesOf} from './lines.js';
import {readOutline, readPreface} from './outline.js';
import {nameOf, readAttributes, readPart} from './part.js';
import type {RawJourney, Part} from './reading.js';
import {countLanes, readTable} from './table.js';
import {within, type Tree} from './tree.js';

/** Reads the table that has the most lanes, with what stands beside it; false if there is none. Hosts put tables around tables. */
function readTables(map: Part, host: Tree): boolean {
  const tables = within(host, 'table').map(table => {
    const grid = gridOf(table);
    return {table, grid, lanes: countLanes(map, grid)};
  });
  const [best] = tables.sort((a, b) => b.lanes - a.lanes);
  if (!best || best.lanes < 0) return false;
  const {table, grid} = best;
  const lines = linesOf(host);
  // A persona that was not closed takes the table in, and then no line has it.
  const at = lines.findIndex(({whole}) => whole && [whole, ...within(whole)].includes(table));
  const before = at < 0 ? lines : lines.slice(0, at);
  const title =
    within(host)
      .filter(({name}) => /^(fig)?caption$/.test(name))
      .map(tree => join(linesOf(tree)))
      .find(Boolean) ?? before.findLast(({level}) => level)?.text;
  if (title) map.data.title ??= title;
  readPreface(
    map,
    lines.filter(({text}, i) => i !== at && text !== title),
    true,
  );
  readTable(map, grid);
  return true;
}

/**
 * Reads a map from an element and what it contains: elements of the library,
 * else a table, else headings and lists.
 */
export function readMap(host: Tree, words: Words): RawJourney {
  const map = beginMap(words);
  const {data} = map;
  const hasStages = within(host).some(({role}) => role === 'stage');
  if (hasStages) readPart(host, map);
  else data.title = nameOf(readAttributes(host, map))?.trim();
  // Personas may be elements beside a table, too.
  readParts(host, map);
  if (!hasStages && !readTables(map, host)) readOutline(map, linesOf(host));
  // Without the sign that marks it as a map.
  if (data.title) data.title = String(data.title).replace(/^journey-map\s*:\s*/i, '');
  return finish(map);
}

/** Reads a stage that stands alone: gives a map of which it is the only one. */
export function readStage(element: Tree, words: Words): RawJourney {
  const map = beginMap(words);
  readParts({name: '', attributes: {}, content: [element]}, map);
  return finish(map);
}
