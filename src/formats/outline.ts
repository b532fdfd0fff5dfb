import {isBuiltIn} from '../model/lanes.js';
import {readEmotion} from '../model/notation.js';
import {defaultScale, isOutside, type Scale} from '../model/scale.js';
import {readLabel, splitNote} from './labels.js';
import type {Line} from './lines.js';
import {readLines} from './part.js';
import {addPart, tell, type Part, type Reading} from './reading.js';

/** A heading with the lines below it, up to the next one. */
interface Section {
  /** None for what stands before the first heading. */
  readonly heading?: Line;
  readonly level: number;
  readonly lines: Line[];
}

/** Whether a line names a lane, or begins with a lane's word. */
const isLane = ({text}: Line, {lexicon}: Reading, isWhole?: boolean) =>
  readLabel(text, lexicon, isWhole).terms.some(isBuiltIn);

const hasItems = (lines: readonly Line[]) => lines.some(({item}) => item);

/** The lines that head others: headings, and lines that are bold as a whole if a list follows. */
function headingsIn(lines: readonly Line[], reading: Reading): ReadonlySet<Line> {
  const marked = lines.filter(({level, item, depth}) => level && !item && !depth);
  const all = marked.filter((line, i) => {
    const next = marked[i + 1];
    const own = lines.slice(lines.indexOf(line), next && lines.indexOf(next));
    // Where all headings are only bold, the first line is one too.
    const isTitle = line === lines[0] && marked.every(({level}) => level === 7);
    return line.level! < 7 || isTitle || hasItems(own);
  });
  const rest = all.slice(1);
  const top = Math.min(...new Set(rest.map(({level}) => level!)));
  const named = new Set(rest.flatMap(line => (isLane(line, reading, true) ? [] : line.level)));
  // Below a stage, headings may name lanes, if all that are as high do.
  return new Set(all.filter((line, i) => !i || line.level! <= top || named.has(line.level)));
}

function sectionsOf(lines: readonly Line[], reading: Reading): Section[] {
  const headings = headingsIn(lines, reading);
  const sections: Section[] = [{level: 0, lines: []}];
  for (const line of lines) {
    if (headings.has(line)) sections.push({heading: line, level: line.level!, lines: []});
    else sections.at(-1)!.lines.push(line);
  }
  return sections;
}

/** Adds a stage or a step by its name. Behind it an emotion may stand in parentheses, in brackets, or as a face alone. */
export function addNamed(
  around: Part,
  role: 'stage' | 'step',
  {text, links, place}: Pick<Line, 'text' | 'links' | 'place'>,
): Part {
  const part = addPart(around, role, place);
  const {data, reading} = part;
  const [, before, face] = /^(.*\S)\s+(\p{Extended_Pictographic}\uFE0F?)$/su.exec(text) ?? [];
  const [name, inner = ''] = face ? [before!, face] : splitNote(text);
  const emotion = readEmotion(inner, reading.emotionWords);
  const value = typeof emotion === 'object' ? emotion.value : emotion;
  const scale = (reading.map.emotionScale as Scale | undefined) ?? defaultScale;
  // `Fair (2025)` or `Wait (2 hours)` counts something else.
  const isEmotion =
    value !== undefined &&
    (/^[-+−–]/.test(inner) || (!isOutside(value, scale) && !/^\d\S*\s\p{Ll}/u.test(inner)));
  data.title = isEmotion ? name : text;
  if (isEmotion) data.emotion = emotion;
  const href = links?.get(data.title as string) ?? links?.get(text);
  if (href) data.href = href;
  return part;
}

/** Reads a step by its name and what lies below it. */
function readStep(stage: Part, line: Line, lines: readonly Line[]): void {
  const step = addNamed(stage, 'step', line);
  readLines(step, lines);
  const {description} = step.data;
  if (description)
    tell(step, 'read-as', {found: JSON.stringify(description), use: 'description'}, line.place);
}

/** Reads what a stage has: its text, its lanes and its steps. */
const readStage = (stage: Part, lines: readonly Line[]): void =>
  readLines(stage, lines, (item, inner) => readStep(stage, item, inner));

/** Reads stages from the sections below the title. */
function readSections(map: Part, sections: readonly Section[]): void {
  let group: Section | undefined;
  sections.forEach(({heading, level, lines}, i) => {
    if (group && level <= group.level) group = undefined;
    if (!lines.length && (sections[i + 1]?.level ?? 0) > level) group = sections[i];
    else {
      const stage = addNamed(map, 'stage', heading!);
      if (group) stage.data.group = group.heading!.text;
      readStage(stage, lines);
    }
  });
}

/**
 * Reads what stands before the first stage: personas, the story behind the map
 * and its description. Without stages below, the outermost items are the
 * stages and those in them the steps.
 */
export const readPreface = (map: Part, lines: readonly Line[], hasStages: boolean): void =>
  readLines(map, lines, (item, inner) => {
    if (!hasStages) readStage(addNamed(map, 'stage', item), inner);
  });

/** Reads a map from headings and lists. The first heading is its title, unless it has steps and others are as high. */
export function readOutline(map: Part, lines: readonly Line[]): void {
  const [before, first, ...rest] = sectionsOf(lines, map.reading);
  const isStage = first && hasItems(first.lines) && rest.some(({level}) => level === first.level);
  if (first && !isStage) map.data.title ??= first.heading!.text;
  const sections = isStage ? [first, ...rest] : rest;
  readPreface(map, [...before!.lines, ...(isStage ? [] : (first?.lines ?? []))], !!sections.length);
  readSections(map, sections);
}
