import {type Params, problem, type Problem, type Severity} from '../../model/problem.js';
import type {Data, RawJourney} from '../reading.js';
import {signOf} from './entities.js';
import {prepare} from './prepare.js';

// White space, and what follows it: a comment, a statement, or what no
// statement begins with. The rules are tried in the order of Mermaid's lexer.
// A task has its score and its actors; what stands behind a third colon says
// nothing. A task without a score takes the rest of the line.
const statement =
  /\s*(?:(?:%(?!\{)|[^}]%%|#)[^\n]*|title\s\v*([^\v#\n;][^#\n;]*)|acc(?:(title)|descr)\s*:\s*([^\n]*)|accdescr\s*\{\s*([^}]*)(\}?)|section\s\v*([^\v#:\n;][^#:\n;]*)|([^\s#:;][^#:\n;]*)(?::(?!%%)(?=[^#\n;])([^#:\n;]*)(?::([^#:\n;]*))?[^#\n;]*|([^\n]*))|([:;][^\n]*))/iy;

/** What was meant as something else than a task, if it has no score. */
const keyword = /^(journey|title|section|acc(title|descr))\s*(\{|$)/i;

/** Stages or steps, and where in the code they begin. */
interface Parts {
  readonly data: Data[];
  readonly starts: number[];
}

/** Reads what follows the word `journey`. */
class Reader {
  readonly problems: Problem[] = [];
  readonly data: Data;
  readonly #code: string;
  readonly #stages: Parts = {data: [], starts: []};
  readonly #steps: Parts[] = [];
  /** The last section as it stands there. */
  #section: string | undefined;
  /** Where the statement begins that is being read. */
  #at = 0;
  /** How far lines were counted, and how many there are. */
  #seen = 0;
  #lines = 0;

  constructor(code: string, title: string | undefined) {
    this.#code = code;
    this.data = {title, emotionScale: {min: 1, max: 5}, stages: this.#stages.data};
  }

  /** Whether there is a diagram. */
  read(): boolean {
    const code = this.#code;
    const word = /^\s*journey\b/.exec(code);
    if (!word) {
      this.#at = Math.max(code.search(/\S/), 1);
      const [found] = code.trim().split('\n', 1);
      this.#tell('error', 'expected', '', {kind: '"journey"'}, found || undefined);
    }
    const start = word ?? /\n[^\S\n]*journey\b/i.exec(code);
    if (start) this.#readFrom(start.index + start[0].length);
    return !!start;
  }

  #readFrom(at: number): void {
    statement.lastIndex = at;
    for (let match; (match = statement.exec(this.#code));) {
      const [all, title, isName, acc, descr, close, section, task, score, actors, rest, odd] =
        match;
      this.#at = statement.lastIndex - all.trimStart().length;
      if (task) this.#addTask(task, score, actors, rest);
      else if (section) this.#addStage(section);
      else if (title) this.data.title = this.#said(title);
      else if (acc) this.data[isName ? 'accTitle' : 'description'] = this.#said(acc);
      else if (descr) this.data.description = this.#said(descr.replace(/\n\s+/g, '\n'));
      // Without its end, it has taken all that follows.
      if (odd || acc === '' || close === '') this.#refuse('', odd ?? all);
    }
    const {data} = this;
    data.title ||= data.accTitle;
    const [stage] = this.#stages.data;
    if (!stage || stage.title) return;
    // Tasks before the first section.
    const path = 'stages[0]';
    const use = (data.title || '…') as string;
    stage.title = use;
    const hint = problem('hint', 'read-as', `${path}.title`, {use});
    this.problems.push({...hint, place: this.placeOf(path)});
  }

  /** The line of a stage or step; lines are counted when one is asked for. */
  placeOf(path: string): string | undefined {
    const [stage = NaN, step] = (path.match(/\d+/g) ?? []).map(Number);
    const at = step === undefined ? this.#stages.starts[stage] : this.#steps[stage]?.starts[step];
    return at === undefined ? at : `line ${this.#code.slice(0, at).split(/[\n\v]/).length - 1}`;
  }

  #tell(severity: Severity, code: string, path: string, params?: Params, found?: string): void {
    for (; this.#seen < this.#at; this.#seen++) {
      if (/[\n\v]/.test(this.#code[this.#seen]!)) this.#lines++;
    }
    const place = `line ${this.#lines}`;
    this.problems.push({...problem(severity, code, path, params, found), place});
  }

  #refuse(path: string, found: string): void {
    this.#tell('error', 'unreadable', path, {}, found.trim() || undefined);
  }

  /** A text with the signs that entities in it stand for. */
  #said(text: string): string {
    return text
      .replace(/\v|\ufb02(\w+)\xb6/g, (_, name?: string) => {
        if (!name) return '';
        const sign = signOf(name);
        // A browser may know more names.
        if (!sign) this.#tell('warning', 'read-as', '', {use: `&${name};`}, `#${name};`);
        return sign ?? `&${name};`;
      })
      .trim();
  }

  #addStage(section: string): void {
    // A section that comes twice in a row is one.
    if (section === this.#section) return;
    this.#section = section;
    const steps = {data: [], starts: []};
    this.#stages.data.push({title: section && (this.#said(section) || '…'), steps: steps.data});
    this.#stages.starts.push(this.#at);
    this.#steps.push(steps);
  }

  #addTask(task: string, score?: string, actors?: string, rest?: string): void {
    if (score === undefined && keyword.test(task)) return this.#refuse('', task + rest);
    if (this.#section === undefined) this.#addStage('');
    const {data, starts} = this.#steps.at(-1)!;
    const step: Data = {title: this.#said(task) || '…'};
    const path = () => `stages[${this.#steps.length - 1}].steps[${data.length - 1}]`;
    data.push(step);
    starts.push(this.#at);
    if (score === undefined) return this.#refuse(path(), rest!);
    if (/^journey\b/i.test(task)) this.#tell('warning', 'unclear', path(), {}, task);
    const emotion = Number(score);
    if (Number.isFinite(emotion)) step.emotion = emotion;
    else this.#tell('error', 'expected', `${path()}.emotion`, {kind: 'number'}, score.trim());
    const names = actors
      ?.split(',')
      .map(name => this.#said(name))
      .filter(Boolean);
    if (names?.length) step.actors = names;
  }
}

/** Reads the text of a Mermaid `journey` diagram. */
export function readMermaid(text: string): RawJourney {
  const {code, title, open} = prepare(text);
  const reader = new Reader(code, title);
  const {data, problems} = reader;
  const isRead = reader.read();
  if (open) problems.push(problem('warning', 'unclear', '', {}, open));
  return {data: isRead ? data : undefined, problems, places: {get: path => reader.placeOf(path)}};
}
