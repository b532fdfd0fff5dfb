import type {Params} from './problem.js';

/** What problems say, by code, `{…}` standing for a parameter; and what may stand for `{kind}`, by kind. */
export type Messages = Readonly<Record<string, string>>;

/** In plain English. A translation may have the same table in its own language; the keys do not change. */
export const messages: Messages = {
  // Nothing can be used.
  network: '{url} cannot be loaded (network or CORS): {reason}',
  http: '{url}: HTTP status {status}',
  json: 'not JSON from line {line}, column {column}',
  // Something is left out.
  expected: 'expected {kind}, found {found}',
  'too-long': 'more than {max} characters',
  'too-many': 'more than {max} entries',
  'too-deep': 'more than {max} levels',
  ambiguous: '{found} is ambiguous; write 0; 0,5 or 0, 5',
  'outside-stage': '<{name}> is in no stage',
  unreadable: 'cannot be read',
  'closed-early': '<p> ends <{name}>; leave it out',
  'tags-as-code': 'tags became code; leave out blank lines',
  cycle: 'contains itself',
  'unsafe-key': 'not allowed as a key',
  // Something is used, but not as it stands.
  'outside-scale': '{found} is not within {min} to {max}',
  'duplicate-id': '{found} is taken; {id} is used',
  'unknown-reference': '{found} is unknown here, or the name of several',
  'unfit-type': '{found} does not fit this lane; {use} is used',
  'two-sources': '{used} is used, not {unused}',
  // How something was understood.
  'self-closed': '<{name}> needs </{name}>',
  unclear: '{found} is ambiguous',
  'own-lane': '{name} has its own row',
  transposed: 'stages run down',
  alias: '{name} is read as {use}',
  'read-as': '{found} is read as {use}',
  more: 'and {n} more',
  // Kinds. Choices are their own names.
  nothing: 'nothing',
  text: 'a text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  journey: 'a list of stages',
  // The same in every language.
  boolean: 'true/false',
  scale: 'min < max',
  share: '0…1',
  href: 'https:, http:, mailto:, tel:, /…',
  image: 'https:, http:, data:image/, /…',
  date: 'YYYY-MM-DD',
  color: '#rrggbb',
  lang: 'fr, pt-BR …',
};

/** Fills in a message. What was found stands there as it would in JSON. */
export const fillIn = (message: string, params: Params, table: Messages): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? table['nothing']);
    return name === 'kind' ? (table[value] ?? messages[value] ?? value) : value;
  });
