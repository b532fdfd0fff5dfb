import {limits} from '../../model/limits.js';
import type {Scale} from '../../model/scale.js';
import type {Words} from '../../translations/words.js';
import {beginMap} from '../begin.js';
import {tell, type Reading} from '../reading.js';

/** Data of any shape while it is read. */
export interface Shape {
  readonly reading: Reading;
  /** The scale that the map declares. */
  scale?: Scale | undefined;
  /** Lowest and highest values that stand beside feelings. */
  readonly ends: (readonly unknown[])[];
  /** All feelings that were read. */
  readonly felt: unknown[];
  /** Says how something was understood. The same is said once. */
  tell(code: string, params: Record<string, string>, place?: string): void;
}

export function beginShape(words: Words): Shape {
  const map = beginMap(words);
  const told = new Set<string>();
  return {
    reading: map.reading,
    ends: [],
    felt: [],
    tell(code, params, place) {
      const key = JSON.stringify([code, params]);
      if (!told.has(key)) tell(map, code, params, place);
      told.add(key);
    },
  };
}

/** Whether something is a list that can be gone through: one may be all holes. */
export const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= limits.values;

/** Whether there is nothing in a cell of a sheet. */
export const isBlank = (value: unknown): boolean =>
  value == null || (typeof value === 'string' && !value.trim());

/** Whether a value can be the content of one cell. */
export const isScalar = (value: unknown): value is string | number | boolean =>
  /^(string|number|boolean)$/.test(typeof value);
