import {itemText} from './lanes.js';
import type {MainField} from '../model/lanes.js';
import type {BarLayout, LaneItem, LaneRows} from './types.js';

interface Bar {
  readonly label: string;
  readonly tone: number;
  /** From 0. */
  readonly track: number;
  readonly first: number;
  last: number;
}

/** One column's part of a bar. */
interface BarPiece {
  readonly bar: Bar;
  readonly item: LaneItem;
}

/** How many colours bars may have. */
const tones = 8;

/** Bars above each other. More would be of no use to anybody, and a stage repeats its own in every column. */
const mostTracks = 50;

/** The bars of a lane, column by column. */
interface PackedBars {
  readonly columns: readonly (readonly BarPiece[])[];
  /** How many lie above each other. */
  readonly tracks: number;
  /** Pieces left out because there are too many above each other. */
  readonly hidden: number;
}

/**
 * Joins equal names of neighbouring columns to bars, and gives each bar the
 * first track that is free. A name counts once in a column.
 */
export function packBars(lists: readonly (readonly LaneItem[])[], main: MainField): PackedBars {
  const toneOf = new Map<string, number>();
  let running = new Map<string, BarPiece>();
  let tracks = 0;
  let hidden = 0;
  const columns = lists.map((items, column) => {
    const pieces = new Map<string, BarPiece>();
    const taken = new Set(items.map(item => running.get(itemText(item, main))?.bar.track));
    let free = 0;
    for (const item of items) {
      const label = itemText(item, main);
      if (pieces.has(label)) continue;
      let bar = running.get(label)?.bar;
      if (!bar) {
        while (taken.has(free)) free++;
        if (free === mostTracks) {
          hidden++;
          continue;
        }
        const tone = toneOf.get(label) ?? toneOf.size % tones;
        toneOf.set(label, tone);
        bar = {label, tone, track: free++, first: column, last: column};
        tracks = Math.max(tracks, free);
      }
      bar.last = column;
      pieces.set(label, {bar, item});
    }
    running = pieces;
    return [...pieces.values()];
  });
  return {columns, tracks, hidden};
}

export const layoutBar = ({bar, item}: BarPiece, lane: LaneRows, column: number): BarLayout => ({
  lane,
  row: lane.row + bar.track,
  item,
  label: bar.label,
  start: column === bar.first,
  end: column === bar.last,
  span: bar.last - bar.first + 1,
  tone: bar.tone,
});
