import {readdirSync, readFileSync} from 'node:fs';

const folder = new URL('../fixtures/journeys/', import.meta.url);

/** A journey in a file, as somebody wrote it. */
export interface Fixture {
  readonly name: string;
  readonly data: unknown;
  /** `severity code path` of each problem that the parser is to report. */
  readonly expected: readonly string[];
}

/** The journeys of `sound` or `broken`; beside a broken one stand the problems that it has. */
export function readFixtures(kind: 'sound' | 'broken'): Fixture[] {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`${kind}/${name}.json`, folder), 'utf8'));
  return readdirSync(new URL(kind, folder))
    .filter(file => !file.endsWith('.problems.json'))
    .map(file => file.replace(/\.json$/, ''))
    .map(name => ({
      name,
      data: read(name),
      expected: kind === 'broken' ? (read(name + '.problems') as string[]) : [],
    }));
}
