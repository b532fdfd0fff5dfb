import {readJourney} from '../core.js';
import type {Problem} from '../model/problem.js';
import type {Journey} from '../model/schema.js';
import {isYAML, linesIn, readYAML} from './yaml.js';

/** A problem with its line in a fence: 1 is the first below its name, 0 that of the name. */
export interface Told {
  readonly problem: Problem;
  readonly line: number;
}

/** A journey in a fence, as far as it could be read. */
export interface Source {
  readonly journey?: Journey | undefined;
  readonly told: readonly Told[];
}

/** Numbers of rows are those of lines where no field has breaks in it. */
function lineOf({place = '', params, path}: Problem, text: string, find: Find): number {
  const [, line] = /^line (\d+)/.exec(place) ?? [];
  const [, row] = (!text.includes('"') && /^row (\d+)/.exec(place)) || [];
  const told = line ?? row ?? (params?.['line'] as number | undefined);
  // A mistake at the end is behind the last line.
  const last = text.trimEnd().split('\n').length;
  return Math.min(Number(told ?? find(path || place) ?? 0) || 0, last);
}

type Find = (path: string) => number | undefined;

/** Reads what stands in a fence, as what it says it is, or by its look. */
export function readSource(text: string, type: string | undefined, lang?: string): Source {
  const isData = /^\s*[[{]/.test(text);
  const read = /^ya?ml$/.test(type ?? '') || (!type && !isData && isYAML(text));
  const yaml = read ? readYAML(text) : undefined;
  const input = yaml ? yaml.value : text;
  const {journey: found, problems = []} =
    yaml && input == null ? {} : readJourney(input, {lang, type: yaml ? undefined : type});
  const all = [...(yaml?.problems ?? []), ...problems];
  const journey = found?.stages.length ? found : undefined;
  if (!journey && !all.some(({severity}) => severity === 'error'))
    all.push({severity: 'error', code: 'expected', path: '', message: 'there is no stage in it'});
  const find: Find =
    (yaml ?? isData) && all.some(({path, place}) => path || place)
      ? linesIn(text)
      : () => undefined;
  return {journey, told: all.map(problem => ({problem, line: lineOf(problem, text, find)}))};
}
