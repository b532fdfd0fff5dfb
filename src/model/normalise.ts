import {copyData} from './copy.js';
import {assignIds} from './ids.js';
import {limits} from './limits.js';
import type {Params} from './problem.js';
import {pathText} from './report.js';
import type {Report} from './report.js';
import {JourneySchema} from './schema.js';
import {expectedKind, isFields, squash, traitsOf} from './shape.js';
import type {Fields, LeafShape, ListShape, ObjectShape, RecordShape, Shape} from './shape.js';

/** Stands for what could not be used and has been reported. */
const failed = Symbol();

const isSound = (value: unknown): boolean => value !== undefined && value !== failed;

// Valibot's schemas are plain objects; its generic types only hide it.
const journeyShape = JourneySchema as unknown as Shape;

const defaults: Readonly<Fields> = {version: 1, kind: 'journey', state: 'current'};

/** A text or number as the shape would have it, where that is plain. */
function coerce({type, options}: LeafShape, value: unknown): unknown {
  const text = typeof value === 'string' ? value.trim() : value;
  if (type === 'string' && typeof value === 'number') return String(value);
  // Levels may be given as 1, 2 and 3.
  if (options?.[0] === 'low' && options[Number(text) - 1]) return options[Number(text) - 1];
  if (typeof text !== 'string' || !text || type === 'string') return value;
  if (type === 'picklist') return text.toLowerCase();
  if (type === 'boolean') return text === 'true' || (text === 'false' ? false : value);
  return Number.isFinite(Number(text)) ? Number(text) : value;
}

/**
 * Walks through plain data along the schema: turns other spellings and
 * shorthands into the normalised form, checks each value, and leaves out the
 * smallest part around one that is wrong.
 */
class Reader {
  /** Where stages, steps and personas stand in the input. */
  readonly places = new Map<object, string>();
  readonly #report: Report;
  readonly #keep: boolean;

  constructor(report: Report, keep: boolean) {
    this.#report = report;
    this.#keep = keep;
  }

  read(shape: Shape, value: unknown): unknown {
    if (value === null) return this.#empty(value);
    switch (shape.type) {
      case 'optional':
        return this.read(shape.wrapped, value);
      case 'array':
        return this.#readList(shape, value);
      case 'record':
        return isFields(value) ? this.#readRecord(shape, value) : this.#wrongType(shape, value);
      case 'loose_object':
        return isFields(value) ? this.#readObject(shape, value) : this.#readMain(shape, value);
      default:
        return this.#readLeaf(shape, value);
    }
  }

  #empty(value: unknown): undefined {
    this.#report.add('hint', 'empty', {}, value);
  }

  #fail(value: unknown, code: string, params?: Params): unknown {
    this.#report.add('error', code, params, value);
    return this.#keep ? value : failed;
  }

  #wrongType(shape: Shape, value: unknown): unknown {
    return this.#fail(value, 'type', {expected: expectedKind(shape)});
  }

  #readList({item, pipe}: ListShape, value: unknown): unknown {
    if (!Array.isArray(value)) {
      this.#report.add('hint', 'list');
      const read = this.read(item, value);
      return isSound(read) ? [read] : read;
    }
    const max = Number(pipe?.[1]?.requirement ?? limits.columns);
    if (value.length > max) this.#report.add('error', 'too-many', {max});
    return (this.#keep ? value : value.slice(0, max))
      .map((entry, i) => this.#report.at(i, () => this.read(item, entry)))
      .filter(isSound);
  }

  #readRecord(shape: RecordShape, value: Fields): Fields {
    const out: Fields = {};
    for (const key of Object.keys(value)) {
      const read = this.#report.at(key, () => this.read(shape.value, value[key]));
      if (isSound(read)) out[key] = read;
    }
    return out;
  }

  /** A bare text or number stands for the object with it. */
  #readMain(shape: ObjectShape, value: unknown): unknown {
    const {main} = traitsOf(shape);
    if (main === undefined || Array.isArray(value)) return this.#wrongType(shape, value);
    const read = this.read(shape.entries[main]!, value);
    return isSound(read) ? this.#complete(shape, {[main]: read}, value) : read;
  }

  #readObject(shape: ObjectShape, value: Fields): unknown {
    const out: Fields = {};
    let others: Map<string, string> | undefined;
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(shape.entries, key)) this.#take(shape, out, key, value[key]);
      else {
        out[key] = value[key];
        (others ??= new Map<string, string>()).set(squash(key), key);
      }
    }
    for (const [spelling, use] of others ? traitsOf(shape).spellings : []) {
      const name = others?.get(spelling);
      // Only where the field itself says nothing: then reading the result again changes nothing.
      if (name === undefined || isSound(out[use])) continue;
      this.#report.at(name, () => this.#report.add('hint', 'alias', {name, use}));
      this.#take(shape, out, use, value[name]);
      delete out[name];
    }
    return this.#complete(shape, out, value);
  }

  #take({entries}: ObjectShape, out: Fields, field: string, value: unknown): void {
    const read = this.#report.at(field, () => this.read(entries[field]!, value));
    if (read !== undefined) out[field] = read;
  }

  /** Fills in what every journey has, and gives up what lacks its main part. */
  #complete(shape: ObjectShape, out: Fields, value: unknown): unknown {
    const {hasDerivedId, required} = traitsOf(shape);
    if (hasDerivedId) this.places.set(out, pathText(this.#report.path));
    for (const name of required) {
      if (isSound(out[name]) || (hasDerivedId && name === 'id')) continue;
      if (name in defaults) out[name] = defaults[name];
      else if (name === 'stages') return this.#fail(value, 'not-a-journey');
      else if (shape.entries[name]!.type === 'array') out[name] = [];
      else {
        if (out[name] !== failed) this.#report.add('error', 'required', {name}, value);
        if (this.#keep) continue;
        if (!hasDerivedId) return failed;
        out[name] = '…';
      }
    }
    for (const name in out) if (out[name] === failed) delete out[name];
    return out;
  }

  #readLeaf(shape: LeafShape, value: unknown): unknown {
    const read = coerce(shape, value);
    const issue = shape['~run']({value: read}, {abortPipeEarly: true}).issues?.[0];
    if (!issue) {
      // A level's number is as good as its word.
      if (read !== value && !(shape.options && typeof value === 'number')) {
        this.#report.add('hint', 'read-as', {use: String(read)}, value);
      }
      return read;
    }
    if (typeof read === 'string' && !read.trim()) return this.#empty(value);
    if (shape.type === 'literal' && typeof read === 'number') {
      this.#report.add('warning', 'version', {}, read);
      return 1;
    }
    if (shape.options) return this.#fail(value, 'choice', {expected: shape.options.join(', ')});
    if (issue.kind === 'schema' || issue.message === 'type') return this.#wrongType(shape, value);
    if (issue.message !== 'too-long') return this.#fail(value, issue.message);
    this.#report.add('error', 'too-long', {max: limits.text}, value);
    // Half of a surrogate pair would be no text.
    return this.#keep
      ? value
      : String(read)
          .trimStart()
          .slice(0, limits.text)
          .replace(/[\ud800-\udbff]$/, '');
  }
}

/** What `normalise()` gives: the journey, and where its stages, steps and personas stand in the input. */
export interface Normalised {
  readonly journey: Fields | undefined;
  readonly places: ReadonlyMap<object, string>;
}

/**
 * The normalised form of any input.
 *
 * @param keep Keeps what is wrong instead of leaving it out, to compare with the schema.
 */
export function normalise(input: unknown, report: Report, keep = false): Normalised {
  const reader = new Reader(report, keep);
  let data = copyData(input, report);
  if (Array.isArray(data)) {
    report.add('hint', 'stages');
    data = {stages: data};
  }
  if (!isFields(data)) report.add('error', 'not-a-journey', {}, data);
  const read = isFields(data) && reader.read(journeyShape, data);
  const journey = isFields(read) ? read : undefined;
  if (journey) assignIds(journey, reader.places, report);
  return {journey, places: reader.places};
}
