import {type Params, problem, type Problem, type Severity} from '../../model/problem.js';
import type {Data, RawJourney} from '../reading.js';
import {signOf} from './entities.js';
import {prepare} from './prepare.js';

// White space, and what follows it: a comment, a statement, or what no
// statement begins with. The rules are tried in the order of Mermaid's lexer.
// A task has its score and its actors; what stands behind a third colon says
// nothing. A task without a score takes the rest of the line.
const statement =
  /\s*(?:(?:%(?!\{)|[^}]%%|#)[^\n]*|title\s\v*([^\v#\n;][^#\n;]*)|acc(?:(title)|descr)\s*:\s*([^\n]*)|accdescr\s*\{\s*([^}]*)(\}?)|section\s\v*([^\v#:\n;][^#:\n;]*)|([^\s#:;][^#:\n;]*)(?::(?!%%)(?=\v*[^\v#\n;])([^#:\n;]*)(?::([^#:\n;]*))?[^#\n;]*|([^\n]*))|([:;][^\n]*))/iy;

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
  /** Whether texts have anything but themselves in them. */
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
    this.#isCoded = /[\v\ufb02]/.test(code);
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
      const [all, title, isName, acc, descr, close, section, task, score, actors, rest, odd] =
        match;
      this.#statement = all;
      if (task) this.#addTask(task, score, actors, rest);
      else if (section) this.#addStage(section);
      else if (title) data.title = this.#said(title);
      else if (acc) data[isName ? 'accTitle' : 'description'] = this.#said(acc);
      else if (descr) data.description = this.#said(descr.replace(/\n\s+/g, '\n'));
      // Without its end, it has taken all that follows.
      if (odd || acc === '' || close === '') this.#refuse('', odd ?? all);
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
      .replace(/\v|\ufb02(\w+)\xb6/g, (_, name?: string) => {
        const sign = name ? signOf(name) : '';
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

  #addTask(task: string, score?: string, actors?: string, rest?: string): void {
    if (score === undefined && keyword.test(task)) return this.#refuse('', task + rest);
    if (this.#section === undefined) this.#addStage('');
    const step: Data = {title: this.#said(task) || '…'};
    const steps = this.stages.at(-1)!.steps as Data[];
    const path = () => `stages[${this.stages.length - 1}].steps[${steps.length - 1}]`;
    steps.push(step);
    this.#ends.at(-1)!.push(statement.lastIndex);
    if (score === undefined) return this.#refuse(path(), rest!);
    if (/^journey\b/i.test(task)) this.#tell('warning', 'unclear', path(), task);
    const emotion = Number(score);
    if (Number.isFinite(emotion)) step.emotion = emotion;
    else this.#tell('error', 'expected', `${path()}.emotion`, score, {kind: 'number'});
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
