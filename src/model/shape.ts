import type {GenericSchema} from 'valibot';

/** Data under keys. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema as the reader walks through it. */
export type Shape = OptionalShape | ListShape | RecordShape | ObjectShape | LeafShape;

interface OptionalShape {
  readonly type: 'optional';
  readonly wrapped: Shape;
}

export interface ListShape {
  readonly type: 'array';
  readonly item: Shape;
  readonly pipe?: readonly {readonly requirement?: unknown}[];
}

export interface RecordShape {
  readonly type: 'record';
  readonly value: Shape;
}

export interface ObjectShape {
  readonly type: 'loose_object';
  readonly entries: Readonly<Record<string, Shape>>;
}

/** A text, number, boolean or choice: checked by the schema itself. */
export type LeafShape = GenericSchema & {
  readonly type: 'string' | 'number' | 'boolean' | 'picklist' | 'literal';
  readonly options?: readonly string[];
};

/** What the reader needs to know of an object's fields. */
export interface Traits {
  /** The field that a bare text or number stands for. */
  readonly main: string | undefined;
  /** The fields that it cannot be without. */
  readonly required: readonly string[];
  /** Whether it is a stage, step or persona: always kept, and given an id when it has none. */
  readonly hasDerivedId: boolean;
  /** Fields by every other spelling of their names, squashed, the likeliest first. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** What others call the fields. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  stages: ['phases', 'sections', 'episodes'],
  steps: ['tasks', 'moments'],
  painPoints: ['pains', 'frustrations', 'irritants'],
  emotion: ['feelings', 'score', 'sentiment', 'mood'],
};

/** `pain_points`, `Pain points`, `pain-points` and `painPoints` are one. */
export const squash = (key: string): string => key.replace(/[-_ ]/g, '').toLowerCase();

function listSpellings({entries}: ObjectShape): Map<string, string> {
  const spellings = new Map<string, string>();
  const add = (spelling: string, field: string) => {
    const key = squash(spelling);
    if (!spellings.has(key)) spellings.set(key, field);
  };
  for (const [field, shape] of Object.entries(entries)) {
    const isList = (shape.type === 'optional' ? shape.wrapped : shape).type === 'array';
    for (const name of [field, ...(otherNames[field] ?? [])]) {
      add(name, field);
      if (isList || name !== field) add(name.replace(/ies$/, 'y').replace(/s$/, ''), field);
    }
  }
  const words = ['text', 'name', 'title', 'label'];
  const named = words.find(word => word in entries);
  // A long description makes a poor label, but better than no text at all.
  if (named !== 'label') words.push('heading', 'description');
  if (named) for (const word of words) add(word, named);
  return spellings;
}

const known = new WeakMap<ObjectShape, Traits>();

/** Derives an object's traits from its schema, once. */
export function traitsOf(shape: ObjectShape): Traits {
  let traits = known.get(shape);
  if (!traits) {
    const {entries} = shape;
    const main = ['text', 'name', 'title', 'value', 'src', 'id'].find(name => name in entries);
    const required = Object.keys(entries).filter(name => entries[name]!.type !== 'optional');
    const hasDerivedId = main !== 'id' && required.includes('id');
    traits = {main, required, hasDerivedId, spellings: listSpellings(shape)};
    known.set(shape, traits);
  }
  return traits;
}

/** What a message says that it expected. */
export function expectedKind(shape: Shape): string {
  if (shape.type === 'string') return 'text';
  if (shape.type === 'literal') return 'number';
  if (shape.type !== 'loose_object') return shape.type === 'record' ? 'object' : shape.type;
  const {main} = traitsOf(shape);
  return main ? expectedKind(shape.entries[main]!) : 'object';
}
