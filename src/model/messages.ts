import type {Params} from './problem.js';

const kinds: Record<string, string> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  data: 'data',
  list: 'a list',
};

// `"text"` as JSON reads better in a sentence as “text”.
const found = (p: Params) => String(p.found).replace(/^"(.*?)"?$/s, '“$1”');

const expected = (what: string) => (p: Params) => `expected ${what}, found ${found(p)}`;

const answers: Record<string, string> = {
  empty: 'expected JSON, found nothing',
  html: 'expected JSON, found a web page; has the login expired?',
};

/**
 * What each code says in plain English. A translation may have the same table
 * in its own language; the keys do not change.
 */
export const messages: Readonly<Record<string, (p: Params) => string>> = {
  // Nothing can be used.
  url: p => `expected an http, https, blob, data or relative address, found ${p.url}`,
  network: p =>
    `${p.url} cannot be loaded (${p.reason}); is the address right, the server up, and this page allowed to read it (CORS)?`,
  http: p => `${p.url} answers with HTTP status ${p.status}`,
  json: p =>
    answers[p.answer!] ??
    `not JSON: unexpected ${p.found ? found(p) : 'end'} in line ${p.line}, column ${p.column}`,
  'not-a-journey': expected('an object with a list of stages'),
  // Something is left out.
  type: p => expected(kinds[p.expected!] ?? '')(p),
  choice: p => expected(`one of ${p.expected}`)(p),
  required: p => `“${p.name}” is missing in ${found(p)}`,
  href: expected('an http, https, mailto, tel or relative address'),
  image: expected('an http, https, relative or data:image/ address'),
  date: expected('a date such as 2025-03-31'),
  color: expected('a colour such as #0a7 or teal'),
  lang: expected('a language such as fr or pt-BR'),
  share: expected('a part from 0 to 1'),
  scale: p => `min (${p.min}) must be less than max (${p.max}); −2 to 2 is used`,
  'too-long': p => `longer than ${p.max} characters; the rest is left out`,
  'too-many': p => `more than ${p.max}; the rest is left out`,
  'too-deep': p => `more than ${p.max} levels deep`,
  ambiguous: p =>
    `the commas in ${found(p)} may separate numbers or be part of them; write “0; 0,5; 1” or “0, 0.5, 1”`,
  'outside-stage': p => `<${p.name}> stands outside of a stage`,
  cycle: () => 'contains itself',
  'unsafe-key': p => `a key must not be called “${p.name}”`,
  unreadable: p => `cannot be read: ${p.reason}`,
  // Something is used, but not as it stands.
  version: p => `version ${p.found} of the format is not known here; read as version 1`,
  'outside-scale': p => `${p.found} is outside the scale ${p.min} to ${p.max}`,
  'duplicate-id': p => `the id ${found(p)} is taken; “${p.id}” is used`,
  'unknown-id': p => `nothing is called ${found(p)}`,
  'two-sources': p => `the journey comes from ${p.used}; ${p.unused} is not read`,
  'second-script': () => 'there is more than one script with JSON; the first is used',
  // How something was understood.
  'self-closed': p =>
    `<${p.name}> is inside another that was to end before; HTML needs </${p.name}>, “/>” closes nothing`,
  misspelt: p => `“${p.name}” is not known; is “${p.use}” meant?`,
  'own-lane': p => `“${p.name}” is read as a lane of your own`,
  alias: p => `“${p.name}” is read as “${p.use}”`,
  list: () => 'a single value is read as a list of one',
  stages: () => 'the list is read as the stages of a journey',
  'read-as': p => `${found(p)} is read as ${p.use}`,
  empty: p => `${found(p)} is read as nothing`,
  more: p => `and ${p.n} more`,
};
