import type {Problem} from '../model/problem.js';
import {mapOf, placeOf} from './map-of.js';
import type {FenceOptions, FencePlace} from './options.js';

export type {FenceOptions, FencePlace, Problem};

/** A problem of a map in a text, and where it is. */
export interface FenceProblem {
  readonly problem: Problem;
  readonly place: FencePlace;
}

/** What is asked of a block of code that has a name. */
interface FenceToken {
  readonly info: string;
  readonly content: string;
  readonly map: readonly number[] | null;
}

/** As much of markdown-it as is needed, in any version: hosts bring their own. */
export interface MarkdownItLike {
  readonly utils: {unescapeAll(text: string): string};
  readonly renderer: {
    readonly rules: {
      fence?(
        tokens: readonly FenceToken[],
        at: number,
        settings: object,
        environment: unknown,
        renderer: object,
      ): string;
    };
  };
}

/** What hosts tell of the text that is rendered, and where they find what there is to say of it. */
interface Environment {
  readonly path?: unknown;
  readonly page?: {readonly inputPath?: unknown};
  journeyProblems?: FenceProblem[];
}

/** A fence of another name. */
const renamed = (token: FenceToken, info: string): FenceToken =>
  Object.assign(Object.create(Object.getPrototypeOf(token) as object) as FenceToken, token, {info});

/** The file, as VitePress and Eleventy tell it. */
function fileIn({path, page}: Environment): string | undefined {
  const file = path ?? page?.inputPath;
  return typeof file === 'string' ? file : undefined;
}

/**
 * A plugin for markdown-it: fences of the name `journey-map` become maps, at
 * build time. All others are left alone. What holds no journey stays code,
 * with a note below it. Problems are told to `onProblem`, else they are in
 * `journeyProblems` of the environment that was given to `render()`.
 */
export default function journeyMap(md: MarkdownItLike, options: FenceOptions = {}): void {
  const {rules} = md.renderer;
  const other = rules.fence!;
  rules.fence = (tokens, at, settings, given, renderer) => {
    const {info, content, map} = tokens[at]!;
    const [name = '', ...words] = md.utils.unescapeAll(info).trim().split(/(\s+)/);
    if (name !== 'journey-map') return other(tokens, at, settings, given, renderer);
    const environment = (given ?? {}) as Environment;
    const {html, note, format, told} = mapOf(content, words.join(''), options);
    for (const {problem, line} of told) {
      const place = placeOf(line, map ? map[0]! + 1 : undefined, fileIn(environment));
      if (options.onProblem) options.onProblem(problem, place);
      else (environment.journeyProblems ??= []).push({problem, place});
    }
    const asCode = tokens.with(at, renamed(tokens[at]!, format));
    return `${html ?? other(asCode, at, settings, given, renderer) + note}\n`;
  };
}
