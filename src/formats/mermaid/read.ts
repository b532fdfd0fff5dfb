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

/** Reads a diagram. */
class Reader {
  readonly problems: Problem[] = [];
  readonly stages: Data[] = [];
  readonly data: Data;
  readonly #code: string;
  /** Where the name of each stage ends, and behind that each of its steps. */
  readonly #ends: number[][] = [];
  /** Whether there are entities. */
  readonly #isCoded: boolean;
  /** The last section as it stands there. */
  #section: string | undefined;
  /** The statement that is being read, with white space before it. */
  #statement = '';
  /** How far lines were counted, and how many there are. */
  #seen = 0;
  #lines = 0;

  constructor(code: string, title: string | undefined) {
    this.#code = code;
    this.#isCoded = code.includes('\ufb02');
    this.data = {title, emotionScale: {min: 1, max: 5}, stages: this.stages};
  }

  /** Whether there is a diagram. */
  read(): boolean {
    const code = this.#code;
    const word = /^\s*journey\b/.exec(code);
    if (!word) {
      statement.lastIndex = Math.max(code.search(/\S/), 1);
      const [found] = code.trim().split('\n', 1);
      this.#tell('error', 'expected', '', found, {kind: '"journey"'});
    }
    const start = word ?? /\n[^\S\n]*journey\b/i.exec(code);
    if (start) this.#readFrom(start.index + start[0].length);
    return !!start;
  }

  /** The line of a stage or step; lines are counted when one is asked for. */
  placeOf(path: string): string | undefined {
    const [stage = NaN, step = -1] = (path.match(/\d+/g) ?? []).map(Number);
    const at = this.#ends[stage]?.[step + 1];
    return at === undefined ? at : `line ${this.#linesIn(0, at)}`;
  }

  #linesIn(from: number, to: number): number {
    return this.#code.slice(from, to).split(/[\n\v]/).length - 1;
  }

  #readFrom(at: number): void {
    statement.lastIndex = at;
    const {data, stages} = this;
    for (let match; (match = statement.exec(this.#code));) {
      // By number, as thousands of iterators are not free.
      const acc = match[3];
      const section = match[6];
      const task = match[7];
      const odd = match[11];
      this.#statement = match[0];
      if (task) this.#addTask(task, match);
      else if (section) this.#addStage(section);
      else if (match[1]) data.title = this.#said(match[1]);
      else if (acc) data[match[2] ? 'accTitle' : 'description'] = this.#said(acc);
      else if (match[4]) data.description = this.#said(match[4].replace(/\n\s+/g, '\n'));
      // Without its end, it has taken all that follows.
      if (odd || acc === '' || match[5] === '') this.#refuse('', odd ?? match[0]);
    }
    data.title ||= data.accTitle;
    const [stage] = stages;
    if (!stage || stage.title) return;
    // Tasks before the first section.
    stage.title = data.title || '…';
    const hint = problem('hint', 'read-as', 'stages[0].title', {use: stage.title as string});
    this.problems.push({...hint, place: this.placeOf('0')});
  }

  #tell(severity: Severity, code: string, path: string, found?: string, params?: Params): void {
    const at = statement.lastIndex - this.#statement.trimStart().length;
    this.#lines += this.#linesIn(this.#seen, at);
    this.#seen = at;
    const one = problem(severity, code, path, params, found?.trim() || undefined);
    this.problems.push({...one, place: `line ${this.#lines}`});
  }

  #refuse(path: string, found: string): void {
    this.#tell('error', 'unreadable', path, found);
  }

  /** A text with the signs that entities in it stand for. */
  #said(text: string): string {
    if (!this.#isCoded) return text.trim();
    return text
      .replace(/\ufb02(\w+)\xb6/g, (_, name: string) => {
        const sign = signOf(name);
        if (sign !== undefined) return sign;
        // A browser may know more names.
        const use = `&${name};`;
        this.#tell('warning', 'read-as', '', `#${name};`, {use});
        return use;
      })
      .trim();
  }

  #addStage(section: string): void {
    // A section that comes twice in a row is one.
    if (section === this.#section) return;
    this.#section = section;
    this.stages.push({title: section && (this.#said(section) || '…'), steps: []});
    this.#ends.push([statement.lastIndex]);
  }

  #addTask(task: string, match: RegExpExecArray): void {
    const score = match[8];
    const rest = match[10]!;
    if (score === undefined && keyword.test(task)) return this.#refuse('', task + rest);
    if (this.#section === undefined) this.#addStage('');
    const steps = this.stages.at(-1)!.steps as Data[];
    const path = `stages[${this.stages.length - 1}].steps[${steps.length}]`;
    const step: Data = {title: this.#said(task) || '…'};
    steps.push(step);
    this.#ends.at(-1)!.push(statement.lastIndex);
    if (score === undefined) return this.#refuse(path, rest);
    if (/^journey\b/i.test(task)) this.#tell('warning', 'unclear', path, task);
    const value = Number(score);
    if (Number.isFinite(value)) step.emotion = {value};
    else this.#tell('error', 'expected', `${path}.emotion`, score, {kind: 'number'});
    const actors = [];
    for (const one of match[9]?.split(',') ?? []) {
      const name = this.#said(one);
      if (name) actors.push({name});
    }
    if (actors.length) step.actors = actors;
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
