import type {Journey} from '../../model/schema.js';
import type {Words} from '../../translations/words.js';
import {bullet} from '../lines.js';
import type {Tree, TreeNode} from '../tree.js';
import {writeLists} from './lists.js';
import {lineOf, plain} from './markdown-text.js';

const isTree = (node: TreeNode): node is Tree => typeof node === 'object';
const isList = (node: TreeNode) => isTree(node) && node.name === 'ul';

/** A line of its own. A sign that readers take for that of an item gets another before it, as they take one away. */
function ownLine(content: readonly TreeNode[]): string {
  const [first = ''] = content;
  const nodes = typeof first === 'string' ? [first.trimStart(), ...content.slice(1)] : content;
  const line = lineOf(nodes);
  const said: unknown = typeof first === 'string' ? first : first.content[0];
  return typeof said === 'string' && bullet.test(said.trimStart()) ? `• ${line}` : line;
}

/** A list, with those inside of its items. */
const itemsOf = ({content}: Tree, indent = ''): string[] =>
  content.filter(isTree).flatMap(item => [
    `${indent}- ${ownLine(item.content.filter(node => !isList(node)))}`,
    ...item.content
      .filter(isTree)
      .filter(isList)
      .flatMap(list => itemsOf(list, `${indent}  `)),
  ]);

/** A block, with headings a level higher than in HTML, where the page has the first. */
function blockOf(block: Tree): string {
  const [, level] = /^h(\d)$/.exec(block.name) ?? [];
  if (level) return `${'#'.repeat(Number(level) - 1)} ${lineOf(block.content)}`;
  return isList(block) ? itemsOf(block).join('\n') : ownLine(block.content);
}

/** Whether the first heading is a stage's also without a title: it has a list, and others are as high. */
function isClear(blocks: readonly Tree[]): boolean {
  const at = blocks.findIndex(({name}) => /^h\d$/.test(name));
  const [first, ...rest] = blocks.slice(at);
  const next = rest.findIndex(({name}) => /^h\d$/.test(name));
  return next >= 0 && rest.slice(0, next).some(isList) && rest[next]!.name === first!.name;
}

/** A sound journey as headings and lists in Markdown, in the words of a language. */
export function writeMarkdownLists(journey: Journey, words: Words): string {
  const {title, emotionScale: scale} = journey;
  const {content} = writeLists({...journey, title: undefined}, {words, named: new Set()});
  // There are elements alone in it.
  const blocks = content as readonly Tree[];
  const name = title ?? (isClear(blocks) ? undefined : words.map);
  return [
    // Numbers beyond the usual scale mean nothing without theirs.
    ...(scale ? [`---\nemotion-min: ${scale.min}\nemotion-max: ${scale.max}\n---`] : []),
    ...(name ? [`# ${plain(name.trim())}`] : []),
    ...blocks.map(blockOf),
  ]
    .map(block => `${block}\n`)
    .join('\n');
}
