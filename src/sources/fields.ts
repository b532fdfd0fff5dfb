import type {JourneyRole} from '../internal/family.js';
import type {Entries} from '../model/kit.js';
import {JourneySchema, PersonaSchema, StageSchema, StepSchema} from '../model/schema.js';

/** What an attribute or a lane fills: a key of the data, and the schema's type of what stands there. */
export interface Field {
  readonly key: string;
  readonly type: string;
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
  for (const [key, {type, isOptional}] of Object.entries(entries)) {
    if ((type !== 'array' || isOptional) && type !== 'record' && key !== 'lanes')
      fields.set(plainName(key), {key, type});
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
