import type {Problem, Severity} from '../model/problem.js';
import {called} from './files.js';
import type {Source} from './source.js';
import {oneLine, styled, type Style} from './terminal.js';

const colours: Readonly<Record<Severity, Style>> = {error: 'red', warning: 'yellow', hint: 'cyan'};

/** `2 errors`, `1 warning`. */
export const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

type Stream = NodeJS.WriteStream;

/** Problems as they follow each other in the file. How many more there are stands at the end. */
export const inOrder = (source: Source): Problem[] =>
  source.problems
    .map(one => ({one, isRest: Number(one.code === 'more'), at: source.positionOf(one)}))
    .sort((a, b) => a.isRest - b.isRest || a.at.line - b.at.line || a.at.column - b.at.column)
    .map(({one}) => one);

/** What editors and CI find the place by: `file:line:column: severity: path: message (code)`. */
export function problemLine(source: Source, problem: Problem, stream?: Stream): string {
  const {line, column} = source.positionOf(problem);
  const {severity, path, message, code} = problem;
  const at = styled('bold', `${oneLine(called(source.name))}:${line}:${column}:`, stream);
  const sort = styled(colours[severity], severity, stream);
  const where = path && `${oneLine(path)}: `;
  return `${at} ${sort}: ${where}${oneLine(message)} ${styled('dim', `(${code})`, stream)}`;
}

/** A path of which all positions are left out, so that what is alike is alike. */
const kindOfPath = (path: string) => path.replace(/\[\d+\]/g, '[]') || 'the whole';

/** `id, stages[].id (5), links`. */
function pathsIn(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const {path} of problems)
    counts.set(kindOfPath(path), (counts.get(kindOfPath(path)) ?? 0) + 1);
  return Array.from(counts, ([path, n]) => oneLine(n > 1 ? `${path} (${n})` : path)).join(', ');
}

/** What a written form does not carry, a line for each way in which it does not; in detail, a line for each thing. */
export function lossLines(
  name: string,
  lost: readonly Problem[],
  isDetailed: boolean,
  stream?: Stream,
): string[] {
  const begin = `${oneLine(name)}: ${styled('yellow', 'warning', stream)}:`;
  if (isDetailed)
    return lost.map(
      ({path, message}) => `${begin} ${oneLine(path && `${path}: `)}${oneLine(message)}`,
    );
  const messages = new Map<string, Problem[]>();
  for (const one of lost) messages.set(one.message, [...(messages.get(one.message) ?? []), one]);
  return Array.from(
    messages,
    ([message, some]) => `${begin} ${oneLine(message)}: ${pathsIn(some)}`,
  );
}

export const ofSeverity = (problems: readonly Problem[], wanted: Severity): number =>
  problems.filter(({severity}) => severity === wanted).length;

/** The same for machines. */
export const problemData = (source: Source, problem: Problem): object => {
  const {severity, code, path, place, message, found} = problem;
  return {...source.positionOf(problem), severity, code, path, place, message, found};
};
