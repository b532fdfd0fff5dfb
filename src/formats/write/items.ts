import type {Entries} from '../../model/kit.js';
import {
  builtInLanes,
  isBuiltIn,
  kebab,
  type ItemLaneId,
  type MainField,
} from '../../model/lanes.js';
import {splitItems} from '../../model/notation.js';
import type {Level} from '../../model/schema.js';
import type {Words} from '../../translations/words.js';
import {fieldOf} from '../fields.js';
import type {Data} from '../reading.js';
import type {JourneyRole, Tree, TreeNode} from '../tree.js';
import {h} from './markup.js';

/** A number as it is read again: with a minus sign, and a comma where the language has one. */
export function writeNumber(value: number, lang: string): string {
  const point = (0.5).toLocaleString(lang).includes(',') ? ',' : '.';
  return String(value).replace('-', '−').replace('.', point);
}

/** What an item is called and what may stand behind that; the rest goes into attributes. */
function writeText(item: Data, key: string, words: Words): {text: string; told: readonly string[]} {
  const main: MainField = isBuiltIn(key) ? builtInLanes[key as ItemLaneId].main : 'text';
  const text = String(item[main] ?? '');
  const level = key === 'painPoints' ? 'severity' : key === 'opportunities' ? 'impact' : undefined;
  const {channel, value, unit, target} = item;
  if (level && item[level])
    return {text: `${text} [${words.severity[item[level] as Level]}]`, told: [main, level]};
  if (/^(touchpoints|campaigns)$/.test(key) && channel)
    return {text: `${text} @ ${String(channel)}`, told: [main, 'channel']};
  if (key !== 'metrics') return {text, told: [main]};
  const figures = [value, target].filter(one => one !== undefined) as number[];
  const [figure, goal] = figures.map(one => writeNumber(one, words.lang));
  const own = unit === undefined ? '' : ` ${String(unit)}`;
  return {
    text: `${text}: ${figure}${own}${goal === undefined ? '' : ` / ${goal}`}`,
    told: [main, 'value', 'unit', 'target'],
  };
}

/** An item of a list, as the content and the attributes of its element. */
export interface Written {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly href?: string | undefined;
}

/** Writes the items of a lane, or of another list of an element. */
export function writeItems(
  items: readonly Data[] = [],
  key: string,
  words: Words,
  role: JourneyRole = 'step',
): Written[] {
  const known: Entries =
    fieldOf(role, key)?.schema.item?.entries ?? fieldOf('step', 'notes')!.schema.item!.entries!;
  return items.map(item => {
    const {text, told} = writeText(item, key, words);
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(item)) {
      if (name === 'href' || told.includes(name) || !Object.hasOwn(known, name)) continue;
      if (typeof value !== 'object') attributes[`data-${kebab(name)}`] = String(value);
      else if (Array.isArray(value) && value.every(one => typeof one === 'string'))
        attributes[`data-${kebab(name)}`] = value.join(', ');
    }
    return {text, attributes, href: item.href as string | undefined};
  });
}

const linked = ({text, href}: Written): TreeNode => (href ? h('a', {href}, text) : text);

/** Items as a list. */
export const writeList = (
  items: readonly Written[],
  attributes: Readonly<Record<string, string>> = {},
): Tree => h('ul', attributes, ...items.map(item => h('li', item.attributes, linked(item))));

/** Items on one line, if they can be told apart there; undefined if not. */
export function writeLine(items: readonly Written[], key: string): TreeNode[] | undefined {
  if (items.some(({attributes}) => Object.keys(attributes).length)) return undefined;
  for (const mark of [', ', '; ']) {
    const texts = splitItems(items.map(({text}) => text).join(mark), key);
    if (texts.length === items.length && texts.every((text, i) => text === items[i]!.text))
      return items.flatMap((item, i) => (i ? [mark, linked(item)] : [linked(item)]));
  }
  return undefined;
}
