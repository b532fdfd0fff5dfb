import * as v from 'valibot';
import type {Schema} from '../../src/model/kit.js';

/** A schema of the kit as one of Valibot's, so that a judge who is not of the house can say what fits. */
export function toValibot(schema: Schema): v.GenericSchema {
  const {type, options, pattern, min = -Infinity, max = Infinity, item, value, entries} = schema;
  const fields = Object.entries(entries ?? {}).map(([key, field]): [string, v.GenericSchema] => {
    const inner = toValibot(field);
    return [key, field.isOptional ? v.optional(inner) : inner];
  });
  switch (type) {
    case 'string':
      return pattern ? v.pipe(v.string(), v.regex(pattern)) : v.string();
    case 'number':
      return v.pipe(v.number(), v.finite(), v.minValue(min), v.maxValue(max));
    case 'boolean':
      return v.boolean();
    case 'choice':
      return v.picklist(options as readonly (string | number)[]);
    case 'array':
      return v.array(toValibot(item!));
    case 'record':
      return v.record(v.string(), toValibot(value!));
    case 'object':
      return v.looseObject(Object.fromEntries(fields));
  }
}
