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

/** Whether one word becomes the other by so many letters put in, left out or replaced, or two that changed places. */
function isNear(a: string, b: string, changes: number): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  a = a.slice(at);
  b = b.slice(at);
  if (!a || !b || !changes) return a.length + b.length <= changes;
  return (
    isNear(a.slice(1), b.slice(1), changes - 1) ||
    isNear(a.slice(1), b, changes - 1) ||
    isNear(a, b.slice(1), changes - 1) ||
    (a[0] === b[1] && a[1] === b[0] && isNear(a.slice(2), b.slice(2), changes - 1))
  );
}

/** What HTML and its readers know: none of them is a misspelt field. */
const others =
  /^(accesskey|class|dir|draggable|hidden|id|inert|is|nonce|part|popover|role|slot|spellcheck|style|tabindex|target|theme|title|translate)$|[^a-z-]|^(aria|data|ng|on|v|x)-/;

/** Names of attributes that are no fields of the data. */
const more: Readonly<Record<JourneyRole, readonly string[]>> = {
  map: ['heading', 'emotion-min', 'emotion-max'],
  persona: ['heading', 'image-alt'],
  stage: ['heading', 'image-alt', 'emotion-label'],
  step: ['heading', 'image-alt', 'emotion-label', 'loop-to', 'branch-to', 'link-label'],
};

/** The one attribute whose name a word comes near to; undefined if there is none, or several. */
export function nearestName(role: JourneyRole, name: string): string | undefined {
  const word = plainName(name);
  if (word.length < 4 || others.test(name)) return undefined;
  // Two mistakes in a short word make another word.
  const changes = word.length < 8 ? 1 : 2;
  const names = [...fields[role].values()].map(({key}) => kebab(key));
  const near = [...names, ...more[role]].filter(one => isNear(plainName(one), word, changes));
  return near.length === 1 ? near[0] : undefined;
}
