import {readItems} from './items.js';
import {readLabelled} from './labels.js';
import type {Line} from './lines.js';
import {declarePersona, type Part} from './reading.js';

/** What may be said of the whole map, and whether it is a list. */
const story: Readonly<Record<string, boolean>> = {
  problem: false,
  scenario: false,
  expectations: true,
  outcome: false,
  businessGoal: false,
  sources: true,
};

/**
 * Reads what stands before the first stage: personas, the story behind the
 * map, and its description. Returns the lists that say nothing of it.
 */
export function readPreface(map: Part, lines: readonly Line[]): Line[] {
  const {data, reading} = map;
  const texts: string[] = [];
  const left: Line[] = [];
  // What lies below an item that is left belongs to it.
  let below = Infinity;
  for (const line of lines) {
    const {text, item, depth, place} = line;
    if (depth <= below) below = Infinity;
    else {
      left.push(line);
      continue;
    }
    const {terms = [], rest = ''} = readLabelled(text, reading.lexicon) ?? {};
    const key = terms.find(term => term in story);
    if (rest && terms.includes('personas')) declarePersona(map, rest, place);
    else if (rest && key) {
      const own = {...line, text: rest, item: undefined};
      data[key] ??= story[key] ? readItems([own], key, reading.lexicon) : rest;
    } else if (item || depth) {
      left.push(line);
      below = depth;
    } else texts.push(text);
  }
  const text = texts.join(' ');
  if (text) data.description ??= text;
  return left;
}
