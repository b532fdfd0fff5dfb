import {code, table} from './markdown.js';

const order = ['Journey', 'Persona', 'Stage', 'Step', 'Emotion', 'EmotionScale', 'Lane', 'Link'];

/** Fields that several types have alike are told once. */
const shared = [
  {title: 'Every stage and every step', has: ({properties}) => 'painPoints' in properties},
  {title: 'Every item of a lane', has: ({properties}) => 'basis' in properties},
];

/** A definition may be an object, or either an object or the value that stands for it. */
function objectOf(schema) {
  return schema.properties ? schema : schema.anyOf?.find(({properties}) => properties);
}

function shorthandOf(schema) {
  const short = schema.anyOf?.find(({properties}) => !properties);
  if (!short) return '';
  const {properties} = objectOf(schema);
  const main = Object.keys(properties).find(
    key => properties[key].description === short.description && properties[key].type === short.type,
  );
  return main ? ` A bare ${short.type} stands for an object with that \`${main}\`.` : '';
}

const link = name => `[${name}](#${name.toLowerCase()})`;

function typeOf(schema) {
  const [target] = schema.allOf ?? [];
  const reference = schema.$ref ?? target?.$ref;
  if (reference) return link(reference.split('/').pop());
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (schema.enum) return schema.enum.map(value => code(JSON.stringify(value))).join(' | ');
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.additionalProperties) return `${typeOf(schema.additionalProperties)} by key`;
  if (schema.properties) return `{${Object.keys(schema.properties).map(code).join(', ')}}`;
  return schema.type ?? '';
}

function fieldTable(fields, required) {
  return table(
    {
      Field: ({name}) => (required.includes(name) ? `**${code(name)}**` : code(name)),
      Type: ({schema}) => typeOf(schema),
      Meaning: ({schema}) => schema.description ?? '',
    },
    fields,
  );
}

const fieldsOf = schema =>
  Object.entries(objectOf(schema)?.properties ?? {}).map(([name, field]) => ({
    name,
    schema: field,
  }));

const same = (a, b) => a && b && JSON.stringify(a) === JSON.stringify(b);

/** The fields that all named definitions have alike. */
function commonFields(definitions, names) {
  const [first, ...others] = names.map(name => definitions[name]);
  return fieldsOf(first).filter(({name, schema}) =>
    others.every(other => same(objectOf(other)?.properties[name], schema)),
  );
}

function findGroups(definitions, names) {
  return shared.map(({title, has}) => {
    const members = names.filter(name => has(objectOf(definitions[name])));
    const fields = commonFields(definitions, members);
    const [first] = members;
    const required = objectOf(definitions[first]).required ?? [];
    return {title, members, fields, required, last: members.at(-1)};
  });
}

function section(name, schema, groups) {
  const mine = groups.filter(({members}) => members.includes(name));
  const own = fieldsOf(schema).filter(
    field => !mine.some(({fields}) => fields.some(one => one.name === field.name)),
  );
  const about = `${schema.description ?? ''}${shorthandOf(schema)}`.trim();
  const also = mine.map(
    ({title}) =>
      `Further fields: [${title.toLowerCase()}](#${title.toLowerCase().replaceAll(' ', '-')}).`,
  );
  const tables = own.length ? [fieldTable(own, objectOf(schema).required ?? [])] : [];
  return [`#### ${name}`, [about, ...also].join(' '), ...tables].join('\n\n');
}

const groupSection = ({title, fields, required}) =>
  `#### ${title}\n\n${fieldTable(fields, required)}`;

const rank = name => (order.includes(name) ? order.indexOf(name) : order.length);

/** The journey's fields as Markdown, one table per type; needed fields in bold. */
export function modelTables(schema) {
  const {definitions: defs = schema.$defs, ...journey} = schema;
  const all = Object.entries({...(journey.properties && {Journey: journey}), ...defs});
  const definitions = Object.fromEntries(all.filter(([, one]) => objectOf(one)));
  const names = Object.keys(definitions).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const groups = findGroups(definitions, names);
  return names
    .flatMap(name => [
      section(name, definitions[name], groups),
      ...groups.filter(({last}) => last === name).map(groupSection),
    ])
    .join('\n\n');
}
