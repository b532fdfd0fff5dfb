/** Writes the types of attributes, properties and events that the types for each framework are made of. */

const pascal = tag => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const kebab = name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
const quote = name => (/^\w+$/.test(name) ? name : `'${name}'`);

const comment = (text = '') =>
  text ? `  /** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n` : '';

const members = (name, entries) =>
  `export interface ${name} {\n${entries
    .map(({key, type, description}) => `${comment(description)}  ${quote(key)}${type};`)
    .join('\n')}\n}\n`;

const optional = type => `?: ${type} | undefined`;

/** Attributes are texts; a number may be written as one where the name is no property. */
function attributeType(name, {name: attribute, fieldName, type}) {
  if (!fieldName) return type.text;
  const property = `${name}Element['${fieldName}']`;
  const isNumber = /\bnumber\b/.test(type.text) && attribute !== fieldName;
  return isNumber ? `${property} | \`\${number}\`` : property;
}

/** What a map says of its journey by attributes that are no properties. */
function journeyAttributes(schema, known) {
  const entries = Object.entries(schema.properties)
    .filter(([, {type, items}]) => type === 'string' || /Item|Source/.test(items?.$ref))
    .filter(([name]) => !['id', 'title', 'lang'].includes(name))
    .map(([name, value]) => ({
      key: kebab(name),
      type: optional(value.enum?.map(one => `'${one}'`).join(' | ') ?? 'string'),
      description: value.description,
    }));
  const scale = ['min', 'max'].map(end => ({
    key: `emotion-${end}`,
    type: optional(`number | \`\${number}\``),
    description: `The ${end === 'min' ? 'worst' : 'best'} of the emotion scale that the content uses.`,
  }));
  return [...entries, ...scale].filter(({key}) => !known.has(key));
}

function typesOf({tagName, members: all, attributes, events = []}, schema) {
  const name = pascal(tagName);
  const own = attributes.map(attribute => ({
    key: attribute.name,
    type: optional(attributeType(name, attribute)),
    description: attribute.description,
  }));
  const known = new Set(own.map(({key}) => key));
  const more = tagName === 'journey-map' ? journeyAttributes(schema, known) : [];
  const properties = all
    .filter(({kind, readonly, static: isStatic}) => kind === 'field' && !readonly && !isStatic)
    .map(({name: key, description}) => ({
      key,
      type: optional(`${name}Element['${key}']`),
      description,
    }));
  const fired = events.map(({name: key, type, description}) => ({
    key,
    type: `: ${type.text}`,
    description,
  }));
  return [
    members(`${name}Attributes`, [...own, ...more]),
    members(`${name}Properties`, properties),
    members(`${name}EventMap`, fired),
  ].join('\n');
}

/** The declarations, from the manifest of the elements and the schema of journeys. */
export function frameworkTypes(manifest, schema) {
  const elements = manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName);
  const events = new Set(elements.flatMap(({events = []}) => events.map(({type}) => type.text)));
  const names = elements.map(({name}) => name);
  const list = elements
    .map(({tagName}) => {
      const name = pascal(tagName);
      return `  '${tagName}': {
    element: ${name}Element;
    attributes: ${name}Attributes;
    properties: ${name}Properties;
    events: ${name}EventMap;
  };`;
    })
    .join('\n');
  return `import type {${[...names, ...events].join(', ')}} from '../types/index.js';

${elements.map(element => typesOf(element, schema)).join('\n')}
/** All elements by their tags. */
export interface JourneyElements {
${list}
}
`;
}
