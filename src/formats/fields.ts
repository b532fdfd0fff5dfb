import type {Entries, Schema} from '../model/kit.js';
import {kebab} from '../model/lanes.js';
import {JourneySchema, PersonaSchema, StageSchema, StepSchema} from '../model/schema.js';
import type {JourneyRole} from './tree.js';

/** What an attribute or a lane fills: a key of the data, and the schema of what stands there. */
export interface Field {
  readonly key: string;
  readonly schema: Schema;
}

/** One form of a name for all its spellings: `pain-points`, `painPoints`, `painpoint`. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[-_\s]|s$/g, '')
    .replace(/ie$/, 'y');

/** The fields that a text can fill; personas, stages, steps and links are elements of their own. */
function fieldsOf(entries: Entries): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const [key, schema] of Object.entries(entries)) {
    const {type, isOptional} = schema;
    if ((type !== 'array' || isOptional) && type !== 'record')
      fields.set(plainName(key), {key, schema});
  }
  return fields;
}

// A stage and a step are read alike.
const column = fieldsOf({...StageSchema.entries, ...StepSchema.entries});

const fields: Readonly<Record<JourneyRole, ReadonlyMap<string, Field>>> = {
  map: fieldsOf(JourneySchema.entries),
  persona: fieldsOf(PersonaSchema.entries),
  stage: column,
  step: column,
};

/** The field of an element that a name stands for, singular or plural, joined or not. */
export const fieldOf = (role: JourneyRole, name: string): Field | undefined =>
  fields[role].get(plainName(name));

const columnNames = ['heading', 'image-alt', 'emotion-label'];
/** Names of attributes that are no fields of the data. */
const others: Readonly<Record<JourneyRole, readonly string[]>> = {
  map: ['heading', 'emotion-min', 'emotion-max'],
  persona: ['heading', 'image-alt'],
  stage: columnNames,
  step: [...columnNames, 'loop-to', 'branch-to', 'link-label'],
};

/** A word, and what is left of it without one of its letters: words with one mistake share some of these. */
const rests = (word: string) => [
  word,
  ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)),
];

const forms = (word: string) => [...rests(plainName(word)), ...rests(word.replace(/-/g, ''))];

function seekName(role: JourneyRole, name: string): string | undefined {
  const mine = forms(name);
  const names = [...Array.from(fields[role].values(), ({key}) => kebab(key)), ...others[role]];
  const near = names.filter(one => forms(one).some(rest => mine.includes(rest)));
  return near.length === 1 ? near[0] : undefined;
}

const found = new Map<string, string | undefined>();

/**
 * The attribute whose name another comes near to by one letter too many, too
 * few or in the wrong place; undefined if there is none, or several. Names
 * with a prefix belong to others.
 */
export function nearestName(role: JourneyRole, name: string): string | undefined {
  if (name.length < 4 || /^(\w|ng|data|aria)-|[^a-z-]/.test(name)) return undefined;
  // A map repeats few names often; what a page shows over the years has no bound.
  if (found.size > 999) found.clear();
  const key = `${role} ${name}`;
  if (!found.has(key)) found.set(key, seekName(role, name));
  return found.get(key);
}
