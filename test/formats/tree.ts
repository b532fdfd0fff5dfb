/** Trees as a page gives them, and what the readers make of them. */
import {readMap} from '../../src/formats/read.js';
import type {JourneyRole, Tree, TreeNode} from '../../src/formats/tree.js';
import {parseJourney} from '../../src/model/parse.js';
import type {Problem} from '../../src/model/problem.js';
import type {Journey, Stage, Step} from '../../src/model/schema.js';
import {wordsFor} from '../../src/translations/map.js';

type Attributes = Readonly<Record<string, string>>;

/** An element; those of the library have their role. */
export function h(name: string, attributes: Attributes = {}, ...content: TreeNode[]): Tree {
  const [, role] = /^journey-(map|stage|step|persona)$/.exec(name) ?? [];
  // The pattern names all roles.
  return {name, role: role as JourneyRole | undefined, attributes, content};
}

export const p = (...content: TreeNode[]): Tree => h('p', {}, ...content);
export const li = (...content: TreeNode[]): Tree => h('li', {}, ...content);
export const ul = (...items: TreeNode[]): Tree =>
  h('ul', {}, ...items.map(item => (typeof item === 'string' ? li(item) : item)));
export const heading = (level: number, ...content: TreeNode[]): Tree =>
  h(`h${level}`, {}, ...content);

/** What stands in a cell; a cell of its own stays one. */
export type CellContent = TreeNode | readonly TreeNode[];

const cell = (name: string, content: CellContent): Tree =>
  typeof content === 'object' && 'name' in content && /^t[dh]$/.test(content.name)
    ? content
    : h(name, {}, ...(Array.isArray(content) ? (content as TreeNode[]) : [content as TreeNode]));

export const row = (...cells: CellContent[]): Tree =>
  h('tr', {}, ...cells.map(content => cell('td', content)));

/** A table of rows; each row is a list of cells, and `heads` rows stand in its head. */
export const table = (rows: readonly (readonly CellContent[])[], heads = 1): Tree =>
  h(
    'table',
    {},
    h(
      'thead',
      {},
      ...rows
        .slice(0, heads)
        .map(cells => h('tr', {}, ...cells.map(content => cell('th', content)))),
    ),
    h('tbody', {}, ...rows.slice(heads).map(cells => row(...cells))),
  );

/** Where the elements of a tree stand: counted by name, cells by row. */
export function placed(root: Tree): Tree {
  const counts = new Map<string, number>();
  const place = (tree: Tree, around: string): Tree => {
    const within = /^t[dh]$/.test(tree.name) ? `${around}, ` : '';
    const key = within + tree.name;
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    const here = `${key} ${n}`;
    return {
      ...tree,
      place: here,
      content: tree.content.map(node => (typeof node === 'string' ? node : place(node, here))),
    };
  };
  return place(root, '');
}

export interface ReadMap {
  readonly journey: Journey;
  readonly problems: readonly Problem[];
  /** Severity and code of each problem. */
  readonly said: readonly string[];
}

/** What comes of a map that says nothing. */
export const nothing: Journey = {
  version: 1,
  kind: 'journey',
  state: 'current',
  personas: [],
  stages: [],
  links: [],
};

/** Reads an element as a map and parses what comes of it. */
export function readTree(host: Tree, lang = 'en'): ReadMap {
  const {data, problems: hints} = readMap(placed(host), wordsFor(lang));
  const {journey, problems} = data === undefined ? {problems: hints} : parseJourney(data, {hints});
  const said = problems.map(({severity, code}) => `${severity} ${code}`);
  return {journey: journey ?? nothing, problems, said};
}

/** Reads what stands in a map. */
export const read = (...content: TreeNode[]): ReadMap => readTree(h('journey-map', {}, ...content));

/** The same on a French page. */
export const readFrench = (...content: TreeNode[]): ReadMap =>
  readTree(h('journey-map', {}, ...content), 'fr');

/** Reads a step from its attributes and content. */
export function readStep(
  attributes: Attributes,
  ...content: TreeNode[]
): Step & Pick<ReadMap, 'said'> {
  const step = h('journey-step', {heading: 'A', ...attributes}, ...content);
  const {journey, said} = read(h('journey-stage', {heading: 'S'}, step));
  return {...journey.stages[0]!.steps[0]!, said};
}

/** Names of stages and of the steps in them. */
export const plan = ({
  journey,
}: Pick<ReadMap, 'journey'>): [string | undefined, (string | undefined)[]][] =>
  journey.stages.map(({title, steps}) => [title, steps.map(step => step.title)]);

/** A stage or step without what says who it is. */
export const lanesOf = (part: Stage | Step | undefined): object =>
  Object.fromEntries(
    Object.entries(part ?? {}).filter(([key]) => !/^(id|title|steps|said)$/.test(key)),
  );

/** The stages without what says who they are. */
export const lanesByStage = ({journey}: Pick<ReadMap, 'journey'>): object[] =>
  journey.stages.map(lanesOf);

/** Seconds of work that a call takes, however busy the machine is with others. */
export function workOf(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  return process.cpuUsage(start).user / 1e6;
}
