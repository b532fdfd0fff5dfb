import {itemText, type ChosenLane, type Content} from './lanes.js';
import type {PartDraft} from './grid.js';
import type {BarLayout, LaneItem, LaneRows} from './types.js';

/** How many colours bars may have. */
const tones = 8;

/** Bars above each other, in all lanes. More would be of no use to anybody, and a stage repeats its own in every column. */
const mostTracks = 60;

/** What each column has, by name: a name counts once. */
function nameColumns(
  contents: readonly Content[],
  {main}: ChosenLane,
  leaves: readonly PartDraft[],
) {
  const names = leaves.map(() => new Map<string, LaneItem>());
  for (const {part, items} of contents) {
    for (let at = part.first; at < part.first + part.span; at++) {
      const column = names[at]!;
      for (const item of items) {
        if (column.size + leaves[at]!.bars.length >= mostTracks) break;
        const label = itemText(item, main);
        if (!column.has(label)) column.set(label, item);
      }
    }
  }
  return names;
}

/** Joins equal names of neighbouring columns to bars, and gives each bar the first track that is free. */
export function layoutBars(
  lane: ChosenLane,
  first: number,
  contents: readonly Content[],
  leaves: readonly PartDraft[],
): LaneRows {
  const placed = {...lane, row: first, span: 1, stepRow: first};
  const names = nameColumns(contents, lane, leaves);
  const toneOf = new Map<string, number>();
  let running: BarLayout[] = [];
  names.forEach((items, column) => {
    const before = running;
    const from =
      lane.id === 'departments' ? before.filter(bar => bar.end).map(bar => bar.label) : [];
    let row = first;
    running = [];
    for (const [label, item] of items) {
      const end = !names[column + 1]?.has(label);
      const bar = before.find(bar => bar.label === label);
      if (bar) running.push({...bar, item, start: false, end, from: []});
      else {
        while (before.some(bar => bar.row === row && !bar.end)) row++;
        let span = 1;
        while (names[column + span]?.has(label)) span++;
        const tone = toneOf.get(label) ?? toneOf.size % tones;
        toneOf.set(label, tone);
        running.push({lane: placed, row: row++, item, label, start: true, end, span, tone, from});
        placed.span = Math.max(placed.span, row - first);
      }
    }
    leaves[column]!.bars.push(...running);
  });
  return placed;
}
