/** What stories can set on an element, and what it tells: all of it from the manifest. */

/** An element's declaration in the manifest. */
export const elementOf = (manifest, tag) =>
  manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName && tagName === tag);

/** The texts that an attribute chooses from, or none if it takes any. */
export const choicesOf = ({type, parsedType}) =>
  [...(parsedType ?? type).text.matchAll(/'([^']*)'/g)].map(([, text]) => text);

const row = (category, {name, description, type, default: preset}, rest = {control: false}) => ({
  name: name || 'default',
  description,
  table: {
    category,
    type: type && {summary: type.text},
    defaultValue: preset === undefined ? undefined : {summary: preset},
  },
  ...rest,
});

function attributeControl(attribute) {
  const {text} = attribute.type;
  const options = choicesOf(attribute);
  if (options.length) {
    return {control: {type: 'select'}, options, type: {name: 'enum', value: options}};
  }
  const name = ['boolean', 'number'].find(one => text.startsWith(one)) ?? 'string';
  return {control: {type: name === 'string' ? 'text' : name}, type: {name}};
}

// What has no type of its own is data; the rest is functions, and what can only be read.
const propertyControl = ({type, readonly}) => ({
  control: type?.text === 'unknown' && !readonly ? {type: 'object'} : false,
  type: {name: 'other', value: type?.text ?? ''},
});

const styleControl = ({name}) => ({
  control: {type: /color|background/.test(name) ? 'color' : 'text'},
  type: {name: 'string'},
});

/** The name of the function in a story's args that hears an event. */
const listener = name => `on-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const rows = (list = [], key, value) => Object.fromEntries(list.map(one => [key(one), value(one)]));

/** The table of controls of an element, or undefined if the manifest does not know it. */
export function argTypesOf(manifest, tag) {
  const element = elementOf(manifest, tag);
  if (!element) return undefined;
  const {attributes, members = [], events, slots, cssProperties, cssStates, cssParts} = element;
  const plain = members.filter(({attribute}) => !attribute);
  return {
    ...rows(
      attributes,
      ({name, fieldName}) => fieldName ?? name,
      one => row('attributes', one, attributeControl(one)),
    ),
    ...rows(
      plain.filter(({kind}) => kind === 'field'),
      ({name}) => name,
      one => row('properties', one, propertyControl(one)),
    ),
    ...rows(
      plain.filter(({kind}) => kind === 'method'),
      ({name}) => `${name}()`,
      one => row('methods', one),
    ),
    ...rows(
      events,
      ({name}) => listener(name),
      one => row('events', one, {control: false, action: one.name}),
    ),
    ...rows(
      slots,
      ({name}) => `slot ${name}`,
      one => row('slots', one),
    ),
    ...rows(
      cssProperties,
      ({name}) => name,
      one => row('css custom properties', one, styleControl(one)),
    ),
    ...rows(
      cssStates,
      ({name}) => `:state(${name})`,
      one => row('css states', one),
    ),
    ...rows(
      cssParts,
      ({name}) => `::part(${name})`,
      one => row('css parts', one),
    ),
  };
}
