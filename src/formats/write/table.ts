import {isBuiltIn, laneIds, type ItemLaneId} from '../../model/lanes.js';
import {collapse, splitItems} from '../../model/notation.js';
import type {Journey, Stage, Step} from '../../model/schema.js';
import {bullet} from '../lines.js';
import {lexiconOf, readLabel} from '../labels.js';
import type {Data} from '../reading.js';
import type {Tree, TreeNode} from '../tree.js';
import {writeEmotion, type Writing} from './elements.js';
import {ownEmotions, personaNames, writePreface} from './lists.js';
import {writeItems, writeLine, writeList, type Written} from './items.js';
import {h} from './markup.js';

/** A row of the table: what it is called, and what it has of a stage or a step. */
interface Row {
  readonly label: string;
  readonly cell: (part: Stage | Step) => readonly TreeNode[] | undefined;
}

/**
 * Items for a sheet, which has no lists: under signs that make them items, where one alone would be taken for
 * several, begins with such a sign itself or ends with one that separates.
 */
function writeLines(items: readonly Written[], id: string): readonly TreeNode[] {
  const texts = items.map(item => ({...item, text: collapse(item.text)}));
  const isClear = texts.every(
    ({text}) =>
      !bullet.test(text) &&
      !/[;|]$/.test(text) &&
      (items.length > 1 || splitItems(text, id).length === 1),
  );
  return (
    (isClear && writeLine(texts, id)) || [
      writeList(isClear ? texts : texts.map(item => ({...item, text: `• ${item.text}`}))),
    ]
  );
}

function itemRow(id: string, label: string, {words, isSheet}: Writing): Row {
  return {
    label,
    cell: part => {
      const items = isBuiltIn(id)
        ? part[id as ItemLaneId]
        : Object.hasOwn(part.cells ?? {}, id)
          ? part.cells![id]
          : undefined;
      if (!items?.length) return undefined;
      const written = writeItems(items as readonly Data[], id, words);
      if (isSheet) return writeLines(written, id);
      return writeLine(written, id) ?? [writeList(written)];
    },
  };
}

/** What a row for a lane is called: the journey's own word for it, if that is known to mean it. */
function labelOf(id: string, journey: Journey, {words}: Writing): string {
  const own = journey.lanes?.find(lane => lane.id === id)?.label;
  if (!isBuiltIn(id)) return own ?? id;
  const terms = own ? readLabel(own, lexiconOf(words), true).terms : [];
  return own && terms.filter(isBuiltIn).join() === id ? own : words.lanes[id];
}

/** The rows for a lane; for emotions one more for each persona that has its own. */
function rowsOf(id: string, journey: Journey, on: Writing): Row[] {
  const label = labelOf(id, journey, on);
  if (id === 'image')
    return [{label, cell: ({image}) => image && [h('img', {src: image.src, alt: image.alt})]}];
  if (id !== 'emotion') return [itemRow(id, label, on)];
  const {stages, emotionScale: scale} = journey;
  const parts = stages.flatMap(stage => [stage, ...stage.steps]);
  const owners = new Set(parts.flatMap(part => ownEmotions(part, journey).map(([name]) => name)));
  const range = scale ? ` (${scale.min}–${scale.max})`.replace('-', '−') : '';
  return [
    {label: label + range, cell: ({emotion}) => emotion && [writeEmotion(emotion, on)]},
    ...[...owners].map(owner => ({
      label: `${label} – ${owner}`,
      cell: (part: Stage | Step) => {
        const own = ownEmotions(part, journey).find(([name]) => name === owner);
        return own && [writeEmotion(own[1], on)];
      },
    })),
  ];
}

/** Cells of a row: one for each column, or one for a stage over all its steps. */
function writeCells(
  {cell}: Row,
  stages: readonly Stage[],
  isOfStages: boolean,
): Tree[] | undefined {
  let isFilled = false;
  const cells = stages.flatMap(stage => {
    const parts = isOfStages || !stage.steps.length ? [stage] : stage.steps;
    return parts.map(part => {
      const span = part === stage && stage.steps.length > 1 && stage.steps.length;
      const content = isOfStages && !stage.steps.length ? undefined : cell(part);
      isFilled ||= !!content;
      return h('td', {colspan: span}, ...(content ?? []));
    });
  });
  return isFilled ? cells : undefined;
}

const linked = ({title, href}: Stage | Step) => (href ? h('a', {href}, title) : title);

/** The heads: stages, each above all its steps, and the steps if there are any. */
function writeHead({stages}: Journey, {words}: Writing): Tree {
  const hasSteps = stages.some(({steps}) => steps.length);
  const names = stages.flatMap((stage, i) => {
    // Repeated, as hosts take `colspan` away; but not so that two stages would be one.
    const isSame = stages[i - 1]?.title === stage.title || stages[i + 1]?.title === stage.title;
    const more = isSame ? '' : linked(stage);
    return [linked(stage), ...stage.steps.slice(1).map(() => more)];
  });
  const steps = stages.flatMap(stage => (stage.steps.length ? stage.steps.map(linked) : ['']));
  const row = (label: string, cells: readonly TreeNode[]) =>
    h('tr', {}, h('th', {}, label), ...cells.map(cell => h('th', {scope: 'col'}, cell)));
  return h('thead', {}, row(words.stages, names), hasSteps && row('', steps));
}

/** Writes a map as a table in a figure that becomes a map. */
export function writeTable(journey: Journey, on: Writing): Tree {
  const {title, lang, stages, lanes = []} = journey;
  const {words} = on;
  const shown = lanes.filter(({hidden}) => !hidden).map(({id}) => id);
  const parts = stages.flatMap(stage => [stage, ...stage.steps]);
  const cells = parts.flatMap(part => Object.keys(part.cells ?? {}));
  const ids = new Set<string>([
    ...(shown.some(isBuiltIn) ? shown : []),
    ...laneIds,
    ...shown,
    ...cells,
  ]);
  const personas: Row = {
    label: words.personas,
    cell: part => {
      const names = personaNames(part, journey);
      return names.length ? [names.join(', ')] : undefined;
    },
  };
  const rows = [personas, ...[...ids].flatMap(id => rowsOf(id, journey, on))];
  const body = rows.flatMap(row =>
    [true, false].flatMap(isOfStages => {
      const own = writeCells(row, stages, isOfStages);
      return own ? [h('tr', {}, h('th', {scope: 'row'}, row.label), ...own)] : [];
    }),
  );
  const preface = writePreface(journey, on);
  const table = h(
    'table',
    {class: 'journey-map'},
    !!title && h('caption', {}, title),
    writeHead(journey, on),
    h('tbody', {}, ...body),
  );
  return h('figure', {class: 'journey-map', lang}, ...preface, table);
}
