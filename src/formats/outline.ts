import {isBuiltIn} from '../model/lanes.js';
import {readEmotion} from '../model/notation.js';
import {defaultScale, isOutside, type Scale} from '../model/scale.js';
import {readLabel, readLabelled} from './labels.js';
import type {Line} from './lines.js';
import {readLaneAt} from './part.js';
import {readPreface} from './preface.js';
import {addPart, tell, type Part, type Reading} from './reading.js';

/** A heading with the lines below it, up to the next one. */
interface Section {
  /** None for what stands before the first heading. */
  readonly heading?: Line;
  readonly lines: Line[];
}

const isLaneName = ({text}: Line, {lexicon}: Reading) =>
  readLabel(text, lexicon).terms.some(isBuiltIn);

/** The lines that head others: headings, and lines that are bold as a whole if a list follows. */
function headingsIn(lines: readonly Line[], reading: Reading): readonly Line[] {
  const marked = lines.filter(({level, item, depth}) => level && !item && !depth);
  const all = marked.filter((line, i) => {
    const next = marked[i + 1];
    const own = lines.slice(lines.indexOf(line), next && lines.indexOf(next));
    // Where all headings are only bold, the first line is one too.
    const isTitle = line === lines[0] && marked.every(({level}) => level === 7);
    return line.level! < 7 || isTitle || own.some(({item}) => item);
  });
  const top = Math.min(...all.slice(1).map(({level}) => level!));
  // Below a stage, a heading may name a lane.
  return all.filter((line, i) => !i || line.level! <= top || !isLaneName(line, reading));
}

function sectionsOf(lines: readonly Line[], reading: Reading): Section[] {
  const headings = new Set(headingsIn(lines, reading));
  const sections: Section[] = [{lines: []}];
  for (const line of lines) {
    if (headings.has(line)) sections.push({heading: line, lines: []});
    else sections.at(-1)!.lines.push(line);
  }
  return sections;
}

const levelOf = ({heading}: Section) => heading?.level ?? 0;

const hasItems = ({lines}: Section) => lines.some(({item}) => item);

/** Whether an item begins with a lane's word. */
const isLane = ({text}: Line, {lexicon}: Reading) =>
  Boolean(readLabelled(text, lexicon)?.terms.some(isBuiltIn));

/** The items of the outermost lists in some lines. */
function outer(lines: readonly Line[]): Line[] {
  const items = lines.filter(({item}) => item);
  const base = Math.min(...items.map(({depth}) => depth));
  return items.filter(({depth}) => depth === base);
}

/** The emotion at the end of a name: in parentheses, in brackets, or a face alone. */
function readName(text: string, {data: {emotionScale: scale}}: Part, {emotionWords}: Reading) {
  const [, name, inner = ''] =
    /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/s.exec(text) ??
    /^(.*\S)\s+(\p{Extended_Pictographic}\uFE0F?)$/su.exec(text) ??
    [];
  const emotion = name ? readEmotion(inner, emotionWords) : undefined;
  const value = typeof emotion === 'object' ? emotion.value : emotion;
  // `Visit (3)` or `Fair (2025)` counts something else.
  const isEmotion =
    value !== undefined &&
    (/^[-+−–]/.test(inner) || !isOutside(value, (scale as Scale | undefined) ?? defaultScale));
  return isEmotion ? {title: name, emotion} : {title: text};
}

/** What an item says beside its first line: lanes, and a description. */
function readBelow(part: Part, lines: readonly Line[]): void {
  const texts: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const taken = readLaneAt(part, lines, i);
    if (taken) i += taken - 1;
    else {
      if (!texts.length)
        tell(
          part,
          'hint',
          'read-as',
          {found: JSON.stringify(line.text), use: 'description'},
          line.place,
        );
      texts.push(line.text);
    }
  }
  const text = texts.join(' ');
  if (text) part.data.description = text;
}

/** Adds a stage or a step by its name, with the emotion that may stand behind it. */
export function addNamed(
  around: Part,
  role: 'stage' | 'step',
  line: Pick<Line, 'text' | 'links' | 'place'>,
): Part {
  const part = addPart(around, role, line.place);
  const name = readName(line.text, part.map!, part.reading);
  const href = line.links?.get(name.title ?? '') ?? line.links?.get(line.text);
  Object.assign(part.data, name, href && {href});
  return part;
}

/** Where the lines end that lie deeper than an item or continue it. */
function endOf(lines: readonly Line[], at: number): number {
  const {depth} = lines[at]!;
  const end = lines.findIndex(
    (line, i) => i > at && (!line.depth || (line.item && line.depth <= depth)),
  );
  return end < 0 ? lines.length : end;
}

/** Reads what a stage has: its text, its lanes and its steps. */
function readStage(stage: Part, lines: readonly Line[]): void {
  const texts: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const taken = readLaneAt(stage, lines, i);
    if (taken) i += taken - 1;
    else if (!line.item) texts.push(line.text);
    else {
      const end = endOf(lines, i);
      readBelow(addNamed(stage, 'step', line), lines.slice(i + 1, end));
      i = end - 1;
    }
  }
  const text = texts.join(' ');
  if (text) stage.data.description = text;
}

/** Without headings, the outermost items are the stages and those in them the steps. */
function readLists(map: Part, lines: readonly Line[]): void {
  for (let i = 0; i < lines.length;) {
    const end = endOf(lines, i);
    readStage(addNamed(map, 'stage', lines[i]!), lines.slice(i + 1, end));
    i = end;
  }
}

/** Reads stages from the sections below the title. */
function readSections(map: Part, sections: readonly Section[]): void {
  const {reading} = map;
  const tops = sections.flatMap(({lines}) => outer(lines));
  const hasSteps = !tops.length || tops.some(line => !isLane(line, reading));
  const [top = 0] = sections.map(levelOf).sort();
  let group: {text: string; level: number} | undefined;
  let stage: Part | undefined;
  sections.forEach((section, i) => {
    const {heading, lines} = section;
    const level = levelOf(section);
    const isOver = levelOf(sections[i + 1] ?? {lines: []}) > level;
    if (group && level <= group.level) group = undefined;
    if (!hasSteps && level > top && stage) readBelow(addNamed(stage, 'step', heading!), lines);
    else if (hasSteps && isOver && !hasItems(section)) group = {text: heading!.text, level};
    else {
      stage = addNamed(map, 'stage', heading!);
      if (group) stage.data.group = group.text;
      readStage(stage, lines);
    }
  });
}

/** Reads a map from headings and lists. The first heading is its title, unless it has steps and others are as high. */
export function readOutline(map: Part, lines: readonly Line[]): void {
  const [before, first, ...rest] = sectionsOf(lines, map.reading);
  const isStage =
    first && hasItems(first) && rest.some(section => levelOf(section) === levelOf(first));
  const title = isStage ? undefined : first;
  const sections = isStage ? [first, ...rest] : rest;
  const own = title ? title.lines : [];
  const preface = [...before!.lines, ...own];
  if (title?.heading) map.data.title ??= title.heading.text;
  const left = readPreface(map, preface);
  if (sections.length) readSections(map, sections);
  else if (left.some(({item}) => item)) readLists(map, left);
}
