import {limits} from './limits.js';
import type {Report} from './report.js';

// They would reach an object's prototype when somebody assigns them.
const unsafe = ['__proto__', 'constructor', 'prototype'];

type Holder = Readonly<Record<string | number, unknown>>;

class Copier {
  readonly #report: Report;
  readonly #above: object[] = [];
  #left: number = limits.values;

  constructor(report: Report) {
    this.#report = report;
  }

  copyEntry(holder: Holder, key: string | number): unknown {
    const depth = this.#above.length;
    const place = this.#report.path.length;
    try {
      const value = holder[key];
      return value === undefined ? value : this.#copy(value);
    } catch (error) {
      // A getter or a proxy may throw anywhere, so the way back is restored here.
      this.#above.length = depth;
      this.#report.path.length = place;
      this.#report.add('error', 'unreadable', {reason: String(error)});
      return;
    }
  }

  #copy(value: unknown): unknown {
    if (!this.#left--) this.#report.add('error', 'too-many', {max: limits.values});
    if (this.#left < 0) return;
    if (typeof value === 'bigint') return Number(value);
    if (typeof value === 'function' || typeof value === 'symbol' || ArrayBuffer.isView(value)) {
      return this.#report.add('error', 'type', {expected: 'data'}, 'a ' + typeof value);
    }
    if (value instanceof Date) return value.toISOString();
    return value && typeof value === 'object' ? this.#copyInner(value) : value;
  }

  #copyInner(value: object): unknown {
    const {depth: max} = limits;
    if (this.#above.includes(value)) return this.#report.add('error', 'cycle');
    if (this.#above.length >= max) return this.#report.add('error', 'too-deep', {max});
    this.#above.push(value);
    const isList = Array.isArray(value);
    const copy: Record<string | number, unknown> = {};
    const list: unknown[] = [];
    for (const key of isList ? value.keys() : Object.keys(value)) {
      if (this.#left < 0) break;
      if (unsafe.includes(String(key))) this.#report.add('error', 'unsafe-key', {name: key});
      else {
        this.#report.path.push(key);
        // An object's keys are read as they come, whatever its type says.
        const read = this.copyEntry(value as Holder, key);
        this.#report.path.pop();
        if (isList) list.push(read ?? null);
        else if (read !== undefined) copy[key] = read;
      }
    }
    this.#above.pop();
    return isList ? list : copy;
  }
}

/**
 * Copies anything into plain data: objects, lists, texts, numbers, booleans
 * and null. What is not data, goes too deep, contains itself or cannot be
 * read is left out and reported. The input is only read.
 */
export const copyData = (input: unknown, report: Report): unknown =>
  new Copier(report).copyEntry({input}, 'input');
