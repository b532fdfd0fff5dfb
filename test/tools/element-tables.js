import {code, table} from './markdown.js';

const order = ['journey-map', 'journey-stage', 'journey-step', 'journey-persona', 'emotion-curve'];

const typeOf = ({type}) => code(type?.text.replace('AttributeText', 'string | null'));
const describe = ({description}) => description;

/** A default that a reader can use, not an expression of the source. */
const defaultOf = ({default: value}) =>
  value && value !== 'null' && value !== "''" && /^[-\w.'"#()%, ]+$/.test(value) ? code(value) : '';

const fields = members =>
  members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic);

function properties(members) {
  return table(
    {
      Attribute: ({attribute}) => code(attribute),
      Property: ({name}) => code(name),
      Type: member => typeOf(member),
      Default: defaultOf,
      Meaning: member => (member.readonly ? `Read-only. ${describe(member)}` : describe(member)),
    },
    members,
  );
}

const methods = members =>
  table(
    {
      Method: ({name, parameters = []}) =>
        code(`${name}(${parameters.map(p => p.name).join(', ')})`),
      Returns: member => typeOf({type: member.return?.type}),
      Meaning: describe,
    },
    members,
  );

/** Attributes whose properties are HTML's own, and so no members of the class. */
const plainAttributes = ({attributes = []}) =>
  attributes
    .filter(({fieldName}) => !fieldName)
    .map(attribute => ({...attribute, attribute: attribute.name}));

const sections = [
  [
    'Attributes and properties',
    element => [...plainAttributes(element), ...fields(own(element))],
    properties,
  ],
  ['Methods', element => own(element).filter(({kind}) => kind === 'method'), methods],
  [
    'Events',
    ({events = []}) => events,
    rows => table({Event: ({name}) => code(name), Class: typeOf, Meaning: describe}, rows),
  ],
  [
    'Slots',
    ({slots = []}) => slots,
    rows => table({Slot: ({name}) => code(name) || '(default)', Meaning: describe}, rows),
  ],
  [
    'Parts',
    ({cssParts = []}) => cssParts,
    rows => table({Part: ({name}) => code(name), Meaning: describe}, rows),
  ],
  [
    'Custom properties',
    ({cssProperties = []}) => cssProperties,
    rows =>
      table(
        {Property: ({name}) => code(name), Default: one => code(one.default), Meaning: describe},
        rows,
      ),
  ],
  [
    'States',
    ({cssStates = []}) => cssStates,
    rows => table({State: ({name}) => code(`:state(${name})`), Meaning: describe}, rows),
  ],
];

/** What an element declares itself; what several share is told once. */
const own = ({members = []}) => members.filter(({inheritedFrom}) => !inheritedFrom);

function elementSection(element) {
  const parts = sections
    .map(([title, read, write]) => [title, read(element), write])
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows, write]) => `#### ${title}\n\n${write(rows)}`);
  return [`### ${code(`<${element.tagName}>`)}`, element.description, ...parts].join('\n\n');
}

/** Properties that elements have from the same place, by its name. */
function sharedSections(elements) {
  const groups = new Map();
  for (const element of elements) {
    for (const member of element.members ?? []) {
      const {name} = member.inheritedFrom ?? {};
      if (!name) continue;
      const group = groups.get(name) ?? {tags: new Set(), members: new Map()};
      group.tags.add(element.tagName);
      group.members.set(member.name, member);
      groups.set(name, group);
    }
  }
  return [...groups.values()].map(({tags, members}) => {
    const names = [...tags].map(tag => code(`<${tag}>`)).join(' and ');
    return `### ${names} alike\n\n${properties(fields([...members.values()]))}`;
  });
}

/** Events, with what they carry. */
function eventSection(modules) {
  const events = modules
    .flatMap(({declarations}) => declarations)
    .filter(({superclass}) => superclass?.name.endsWith('Event'));
  if (!events.length) return [];
  const carried = ({members = []}) =>
    fields(members)
      .map(({name, type}) => code(`${name}: ${type?.text ?? 'unknown'}`))
      .join(', ');
  return [
    `### Event classes\n\n${table({Class: ({name}) => code(name), Carries: carried, Meaning: describe}, events)}`,
  ];
}

/** The public surface of all elements as Markdown. */
export function elementTables({modules}) {
  const elements = modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((a, b) => order.indexOf(a.tagName) - order.indexOf(b.tagName));
  return [
    ...elements.map(elementSection),
    ...sharedSections(elements),
    ...eventSection(modules),
  ].join('\n\n');
}
