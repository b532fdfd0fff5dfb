import {pathText, type Path} from '../../model/report.js';
import {partFinder, personaFinder} from '../../model/references.js';
import type {Journey} from '../../model/schema.js';

/** Something that is otherwise in a second journey, and what it is in the first. */
export interface Difference {
  readonly path: string;
  readonly value: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The same journey, with references by id and links in one order, so that what means the same looks the same. */
function plain(journey: Journey): Journey {
  const persona = personaFinder(journey);
  const part = partFinder(journey);
  const idOf = (key: string) => persona(key)?.id ?? key;
  const walk = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map(one => walk(one, key));
    if (typeof value === 'string' && /^personas?$/.test(key)) return idOf(value);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        key === 'emotions' ? idOf(name) : name,
        walk(one, name),
      ]),
    );
  };
  const links = journey.links.map(({kind = 'next', ...link}) => ({
    ...link,
    kind,
    from: part(link.from)?.id ?? link.from,
    to: part(link.to)?.id ?? link.to,
  }));
  const order = (link: object) => JSON.stringify(Object.entries(link).sort());
  return {
    ...(walk(journey) as Journey),
    links: links.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  };
}

function* compare(a: unknown, b: unknown, path: Path): Generator<Difference> {
  if (Object.is(a, b)) return;
  const isList = Array.isArray(a) && Array.isArray(b) && a.length === b.length;
  if (isList || (isObject(a) && isObject(b) && !Array.isArray(a) && !Array.isArray(b))) {
    const [one, other] = [a, b] as Record<string, unknown>[];
    for (const key of new Set([...Object.keys(one!), ...Object.keys(other!)])) {
      yield* compare(one![key], other![key], [...path, isList ? Number(key) : key]);
    }
  } else yield {path: pathText(path), value: a};
}

/** Where a journey differs from another. Lists of different lengths differ as a whole. */
export const differences = (a: Journey, b: Journey): Difference[] => [
  ...compare(plain(a), plain(b), []),
];
