import {fromHtml} from 'hast-util-from-html';
import type {Problem} from '../model/problem.js';
import {mapOf, placeOf} from './map-of.js';
import type {FenceOptions, FencePlace} from './options.js';

export type {FenceOptions, FencePlace, Problem};

/** A node of a tree of HTML, as unified knows it. */
interface HastNode {
  readonly type: string;
}

/** The same, as far as it is read here. */
interface ReadNode extends HastNode {
  readonly tagName?: string;
  properties?: Readonly<Record<string, unknown>>;
  readonly value?: string;
  readonly data?: {readonly meta?: unknown};
  readonly content?: ReadNode;
  children?: ReadNode[];
  position?: {readonly start: {readonly line: number}; readonly end: {readonly line: number}};
}

interface MessageOptions {
  readonly place?: {readonly line: number; readonly column: number};
  readonly source: string;
  readonly ruleId: string;
}

/** The file that is worked on, of which messages are kept. */
export interface MessageFile {
  readonly path?: string | undefined;
  message(reason: string, options: MessageOptions): unknown;
  info(reason: string, options: MessageOptions): unknown;
}

const fenceName = 'language-journey-map';

/** Whether it is the code of a fence of the name, and of no longer one. */
function isFence({tagName, properties = {}}: ReadNode): boolean {
  const {className} = properties;
  const names = Array.isArray(className) ? className : String(className ?? '').split(/\s+/);
  return tagName === 'code' && names.includes(fenceName);
}

/** The code of a fence, which is alone in its `pre`. */
function codeIn({tagName, children = []}: ReadNode): ReadNode | undefined {
  const [code, ...more] = children.filter(({type, value}) => type !== 'text' || value!.trim());
  return tagName === 'pre' && code && !more.length && isFence(code) ? code : undefined;
}

/** Code of another name; highlighters go by it. */
function rename(code: ReadNode, format: string): void {
  const names = [code.properties!['className']].flat().filter(name => typeof name === 'string');
  const others = names.flatMap(name => name.split(/\s+/)).filter(name => name !== fenceName);
  if (format) others.push(`language-${format}`);
  code.properties = {...code.properties, className: others.length ? others : undefined};
}

/** All text in a node; highlighters put elements around words. */
const textIn = ({value, children = []}: ReadNode): string =>
  (value ?? '') + children.map(textIn).join('');

/** What stands behind the name, as remark-rehype and others hand it on. */
function metaOf({data, properties}: ReadNode): string {
  const meta = data?.meta ?? properties?.['dataMeta'] ?? properties?.['metastring'];
  return typeof meta === 'string' ? meta : '';
}

/** The line of the name: a fence has one more line than its code before and after it, and code in HTML none. */
function lineOf({position}: ReadNode, text: string): number | undefined {
  if (!position) return undefined;
  const {start, end} = position;
  const lines = text.replace(/\n$/, '').split('\n').length;
  return end.line - start.line >= lines ? start.line : start.line - 1;
}

/** A problem in words, as it stands in a report. */
const reasonOf = ({path, message, found}: Problem): string =>
  `${path ? `${path} ` : ''}${message}${found && !message.includes(found) ? `: ${found}` : ''}`;

function tell(
  file: MessageFile,
  problem: Problem,
  place: FencePlace,
  onProblem: FenceOptions['onProblem'],
): void {
  if (onProblem) return onProblem(problem, place);
  const {line} = place;
  file[problem.severity === 'hint' ? 'info' : 'message'](reasonOf(problem), {
    ...(line !== undefined && {place: {line, column: 1}}),
    source: 'journey-map',
    ruleId: problem.code,
  });
}

/** HTML as nodes. Where they were in it is nowhere in the file. */
function nodesOf(html: string): ReadNode[] {
  const {children} = fromHtml(html, {fragment: true}) as ReadNode;
  const all = [...children!];
  for (const node of all) {
    delete node.position;
    all.push(...(node.children ?? []), ...(node.content?.children ?? []));
    delete node.content?.position;
  }
  return children!;
}

/**
 * A plugin for rehype: code in the language `journey-map` becomes maps, at
 * build time. All else is left alone. What holds no journey stays code, with
 * a note below it. Problems are told to `onProblem`, else they are messages
 * of the file.
 */
export default function rehypeJourneyMap(options: FenceOptions = {}) {
  const made = (pre: ReadNode, code: ReadNode, file: MessageFile): ReadNode[] => {
    const text = textIn(code);
    const {html, note, format, told} = mapOf(text, metaOf(code), options);
    const start = lineOf(pre, text);
    for (const {problem, line} of told)
      tell(file, problem, placeOf(line, start, file.path), options.onProblem);
    if (html !== undefined) return nodesOf(html);
    rename(code, format);
    return [pre, ...nodesOf(`\n${note}`)];
  };
  return (tree: HastNode, file: MessageFile): undefined => {
    const open: ReadNode[] = [tree];
    for (const node of open) {
      if (!node.children) continue;
      const nodes = node.children.flatMap(child => {
        const code = codeIn(child);
        if (code) return made(child, code, file);
        open.push(child);
        return [child];
      });
      // As few lists as possible change hands.
      if (nodes.some((one, i) => one !== node.children![i])) node.children = nodes;
    }
  };
}
