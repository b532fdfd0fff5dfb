import type {Entries, ReferenceKind, Schema} from './kit.js';
import {limits} from './limits.js';
import {Report} from './report.js';
import type {Path} from './report.js';
import {JourneySchema} from './schema.js';
import {kindOf, squash, traitsOf} from './traits.js';
import type {Fields} from './traits.js';

const defaults: Readonly<Fields> = {version: 1, kind: 'journey', state: 'current'};

/** A text or number as the schema would have it, where that is plain. */
function coerce({type, options}: Schema, value: unknown): unknown {
  if (type === 'string') return typeof value === 'number' ? String(value) : value;
  const text = String(value).trim();
  // Levels may be given as 1, 2 and 3.
  const level = options?.[0] === 'low' && options[Number(text) - 1];
  if (level) return level;
  if (typeof value !== 'string' || !text) return value;
  if (options) return options.find(option => String(option) === text.toLowerCase()) ?? value;
  if (type === 'boolean') return text === 'true' || (text === 'false' ? false : value);
  return Number.isFinite(Number(text)) ? Number(text) : value;
}

/** A text or a key that should be the id or the name of something. */
interface Reference {
  readonly kind: ReferenceKind;
  readonly found: string;
  readonly path: Path;
}

/** What is known while an input is read. */
export class Reader extends Report {
  /** Where the objects that were read stand in the input. */
  readonly places = new Map<object, Path>();
  readonly above: unknown[] = [];
  /** What is to be looked up when all is read. */
  readonly references: Reference[] = [];
  left: number = limits.values;
  /** Levels that the result has here beyond those of the input. */
  added = 0;

  readAs(use: string | number, found: unknown): void {
    this.add('hint', 'read-as', {use}, found);
  }

  refer(kind: ReferenceKind | undefined, found: string, ...rest: Path): void {
    if (kind) this.references.push({kind, found, path: [...this.path, ...rest]});
  }

  limit(code: string, max: number, path?: Path): void {
    this.add('error', code, {max}, undefined, path);
  }
}

function readLeaf(reader: Reader, schema: Schema, value: unknown): unknown {
  const read = coerce(schema, value);
  if (!schema.fits?.(read)) {
    return String(read).trim()
      ? reader.expected(schema.kind, value)
      : reader.readAs('nothing', value);
  }
  reader.refer(schema.refersTo, String(read));
  if (String(read).length > limits.text && schema.kind === 'text') {
    reader.limit('too-long', limits.text);
    // Half of a surrogate pair would be no text.
    return String(read)
      .trimStart()
      .slice(0, limits.text)
      .replace(/[\ud800-\udbff]$/, '');
  }
  // A level's number is as good as its word.
  if (read !== value && !(schema.options && typeof value === 'number')) {
    reader.readAs(String(read), value);
  }
  return read;
}

/** Fills in what every journey has, and gives up what lacks its main part. */
function complete(reader: Reader, entries: Entries, value: Fields, out: Fields): unknown {
  const {required, isPlace} = traitsOf(entries);
  reader.places.set(out, [...reader.path]);
  for (const name of required) {
    const schema = entries[name]!;
    if (name in out) continue;
    if (name in defaults) out[name] = defaults[name];
    else if (name === 'stages') return reader.expected('journey', value);
    else if (schema.item) out[name] = [];
    // Derived when all are read; the place among the keys stays the same.
    else if (isPlace && name === 'id') out[name] = '';
    else {
      // One that says something wrong is reported already.
      reader.at([name], () => String(value[name] ?? '').trim() || reader.expected(schema.kind));
      if (!isPlace) return;
      out[name] = '…';
    }
  }
  return out;
}

/** A single value may stand for a list of one, a bare text or number for the object with it. */
function readShort(reader: Reader, schema: Schema, value: unknown): unknown {
  const {item, entries} = schema;
  if (item) {
    reader.readAs('a list', value);
    reader.added++;
    try {
      const only = read(reader, item, value);
      return only === undefined ? only : [only];
    } finally {
      reader.added--;
    }
  }
  if (!entries) return readLeaf(reader, schema, value);
  const {main} = traitsOf(entries);
  if (!main || Array.isArray(value)) return reader.expected(kindOf(schema), value);
  const text = read(reader, entries[main], value);
  return text === undefined ? text : complete(reader, entries, value as Fields, {[main]: text});
}

function readList(reader: Reader, item: Schema | undefined, value: readonly unknown[]): unknown[] {
  const out: unknown[] = [];
  const {values, columns, items} = limits;
  const max = !item ? values : item.entries && traitsOf(item.entries).isPlace ? columns : items;
  if (value.length > max) reader.limit('too-many', max);
  for (let i = 0; i < Math.min(value.length, max) && reader.left >= 0; i++) {
    // Without a schema each entry keeps its position.
    const entry = reader.at([i], () => read(reader, item, value[i])) ?? (item ? undefined : null);
    if (entry !== undefined) out.push(entry);
  }
  return out;
}

function readFields(reader: Reader, schema: Schema | undefined, value: Fields): unknown {
  const entries = schema?.entries;
  const out: Fields = {};
  const others = new Map<string, string>();
  const {length} = reader.references;
  const take = (key: string, inner: Schema | undefined, from = value, field = key) => {
    const entry = reader.at([key], () => read(reader, inner, from[key]));
    if (entry !== undefined) out[field] = entry;
  };
  for (const key of Object.keys(value)) {
    if (entries && Object.hasOwn(entries, key)) take(key, entries[key]);
    // They would reach an object's prototype when somebody assigns them.
    else if (/^(__proto__|constructor|prototype)$/.test(key)) {
      reader.at([key], () => reader.add('error', 'unsafe-key'));
    } else {
      take(key, schema?.value);
      if (!Object.hasOwn(out, key)) continue;
      others.set(key, squash(key));
      reader.refer(schema?.refersTo, key, key);
    }
  }
  if (!entries) return out;
  for (const [spelling, use] of others.size ? traitsOf(entries).spellings : []) {
    for (const [name, squashed] of others) {
      // Only where the field itself says nothing: then reading the result again changes nothing.
      if (squashed !== spelling || use in out) continue;
      reader.at([name], () => reader.add('hint', 'alias', {name, use}));
      const copy = {[name]: out[name]};
      delete out[name];
      take(name, entries[use], copy, use);
      others.delete(name);
    }
  }
  const whole = complete(reader, entries, value, out);
  // What is left out refers to nothing.
  if (!whole) reader.references.length = length;
  return whole;
}

function readInner(reader: Reader, schema: Schema | undefined, value: object): unknown {
  const {length} = reader.path;
  const above = reader.above.indexOf(value);
  // What stands further down in the list was left before.
  if (above >= 0 && above < length) return reader.add('error', 'cycle');
  if (length + reader.added >= limits.depth) return reader.limit('too-deep', limits.depth);
  reader.above[length] = value;
  if (Array.isArray(value)) {
    if (!schema || schema.item) return readList(reader, schema?.item, value);
  } else if (!schema || schema.entries || schema.value) {
    // An object's keys are read as they come, whatever its type says.
    return readFields(reader, schema, value as Fields);
  }
  return readShort(reader, schema, value);
}

function read(reader: Reader, schema: Schema | undefined, value: unknown): unknown {
  if (value === undefined) return;
  if (!reader.left--) reader.limit('too-many', limits.values);
  if (reader.left < 0) return;
  if (typeof value === 'bigint') value = Number(value);
  if (value instanceof Date) value = value.toISOString();
  if (value === null) return schema ? reader.readAs('nothing', value) : value;
  if (typeof value === 'object') return readInner(reader, schema, value);
  // JSON knows neither infinite numbers nor functions.
  if (typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(value)) {
    return reader.expected(schema ? kindOf(schema) : 'data', value);
  }
  return schema ? readShort(reader, schema, value) : value;
}

/**
 * Walks through any data along the schema and copies it: turns other
 * spellings and shorthands into the normalised form, checks each value, and
 * leaves out the smallest part around one that is wrong. The input is only
 * read; what the schema does not know is copied as it is. Undefined if it is
 * no journey.
 */
export const normalise = (input: unknown, reader: Reader): unknown =>
  reader.at([], () => {
    const isList = Array.isArray(input);
    if (isList) reader.readAs('stages', input);
    const data = isList ? {stages: input as unknown} : input;
    return data && typeof data === 'object'
      ? read(reader, JourneySchema, data)
      : reader.expected('journey', input);
  });
