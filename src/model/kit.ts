/**
 * A kit for schemas. A schema is a plain object that says how data looks. From
 * it come the TypeScript type (`Infer`), the check of each value (`fits`) and,
 * as it can be walked through, the reader's way and the JSON Schema.
 */

/** Where a schema holds the type of what it allows; only the type checker looks there. */
declare const output: unique symbol;

/** What a text may refer to. */
export type ReferenceKind = 'persona' | 'step' | 'painPoint' | 'icon' | 'ownLane';

/** How data of one type looks. Each builder sets what its sort of data needs. */
export interface Schema<T = unknown> {
  readonly [output]?: T;
  readonly type: 'string' | 'number' | 'boolean' | 'choice' | 'array' | 'record' | 'object';
  /** What a problem says that it expected. */
  readonly kind: string;
  /** Whether an object can do without it. */
  readonly isOptional?: boolean;
  /** Whether a value is allowed; absent where data has parts, which are checked one by one. */
  readonly fits?: (value: unknown) => boolean;
  /** What a text has to match. */
  readonly pattern?: RegExp | undefined;
  /** The lowest number. */
  readonly min?: number;
  /** The highest number. */
  readonly max?: number;
  /** What there is to choose from. */
  readonly options?: readonly unknown[];
  /** Each entry of a list. */
  readonly item?: Schema;
  /** Each value of a record. */
  readonly value?: Schema;
  /** The fields of an object. */
  readonly entries?: Entries;
  /** What a text, or each key of a record, refers to. */
  readonly refersTo?: ReferenceKind;
}

export type Entries = Readonly<Record<string, Schema>>;

/** The type of what a schema allows. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

/** What an object may lack. */
export interface Optional<T = unknown> extends Schema<T> {
  readonly isOptional: true;
}

/** Mapped by key, so that each field keeps the comment on it. */
type Loose<E> = {
  -readonly [K in keyof E as E[K] extends Optional ? never : K]: Infer<E[K]>;
} & {
  -readonly [K in keyof E as E[K] extends Optional ? K : never]?: Infer<E[K]> | undefined;
} & {[key: string]: unknown};

/** One type in place of several that are joined; editors show its fields. */
type Plain<T> = T extends unknown ? {[K in keyof T]: T[K]} : never;

export interface ObjectSchema<E extends Entries> extends Schema<Plain<Loose<E>>> {
  readonly entries: E;
}

/** A text, or only one that matches a pattern. */
export const string = (kind: string, pattern?: RegExp): Schema<string> => ({
  type: 'string',
  kind,
  pattern,
  fits: value => typeof value === 'string' && (pattern?.test(value) ?? true),
});

export const number: Schema<number> = {type: 'number', kind: 'number', fits: Number.isFinite};

/** A number from one to another, both among them. */
export const range = (kind: string, min: number, max: number): Schema<number> => ({
  type: 'number',
  kind,
  min,
  max,
  fits: value => typeof value === 'number' && value >= min && value <= max,
});

export const boolean: Schema<boolean> = {
  type: 'boolean',
  kind: 'boolean',
  fits: value => typeof value === 'boolean',
};

/** One of these texts or numbers. */
export const choice = <const T extends string | number>(...options: readonly T[]): Schema<T> => ({
  type: 'choice',
  kind: options.join(' / '),
  options,
  fits: value => options.includes(value as T),
});

export const list = <T>(item: Schema<T>): Schema<T[]> => ({type: 'array', kind: 'array', item});

/** Values of one sort under any keys. */
export const record = <T>(value: Schema<T>): Schema<Record<string, T>> => ({
  type: 'record',
  kind: 'object',
  value,
});

/** Fields, and whatever stands beside them. */
export const object = <E extends Entries>(entries: E): ObjectSchema<E> => ({
  type: 'object',
  kind: 'object',
  entries,
});

export const optional = <T>(schema: Schema<T>): Optional<T> => ({...schema, isOptional: true});

/** A text, or a record by its keys, that refers to something; whether that exists is checked when all is read. */
export const refer = <T>(refersTo: ReferenceKind, schema: Schema<T>): Schema<T> => ({
  ...schema,
  refersTo,
});
