import type {Entries, Schema} from './kit.js';

/** Data under keys. */
export type Fields = Record<string, unknown>;

/** What the reader needs to know of an object's fields. */
interface Traits {
  /** The field that a bare text or number stands for. */
  readonly main: string | undefined;
  /** The fields that it cannot be without. */
  readonly required: readonly string[];
  /** Whether it is a stage, step or persona: always kept, and given an id when it has none. */
  readonly isPlace: boolean;
  /** The fields by every other spelling of their names, squashed, the likeliest first. */
  readonly spellings: ReadonlyMap<string, string>;
}

// The first name that is a field is what the others of its group are read as.
const groups = [
  'text,name,title,label,heading,description',
  'stages,phases,sections,episodes',
  'steps,tasks,moments',
  'painPoints,pains,frustrations,irritants',
  'emotion,feelings,score,sentiment,mood',
].map(names => names.split(','));

/** `pain_points`, `Pain points`, `pain-points` and `painPoints` are one. */
export const squash = (key: string): string => key.replace(/[-_ ]/g, '').toLowerCase();

function spellingsOf(entries: Entries): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const group of [...Object.keys(entries).map(field => [field]), ...groups]) {
    const field = group.find(name => name in entries);
    for (const name of field ? group : []) {
      // A long description makes a poor label.
      if (name === 'description' && field === 'label') continue;
      for (const one of [name, name.replace(/ies$/, 'y'), name.replace(/s$/, '')]) {
        const key = squash(one);
        if (!spellings.has(key)) spellings.set(key, field!);
      }
    }
  }
  return spellings;
}

const known = new WeakMap<Entries, Traits>();

/** Derives an object's traits from its fields, once. */
export function traitsOf(entries: Entries): Traits {
  let traits = known.get(entries);
  if (!traits) {
    const main = ['text', 'name', 'title', 'value', 'src', 'id'].find(name => name in entries);
    const required = Object.keys(entries).filter(name => !entries[name]!.isOptional);
    const isPlace = main !== 'id' && required.includes('id');
    traits = {main, required, isPlace, spellings: spellingsOf(entries)};
    known.set(entries, traits);
  }
  return traits;
}

/** What a problem says that it expected. In place of an object there may be its main part alone. */
export const kindOf = ({kind, entries}: Schema): string =>
  entries?.[traitsOf(entries).main ?? '']?.kind ?? kind;
