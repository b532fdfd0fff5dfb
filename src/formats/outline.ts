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

/** A line that is bold as a whole is a heading if a list follows it. */
const isHeading = ({level, item}: Line, next: Line | undefined): boolean =>
  !item && level !== undefined && (level < 7 || Boolean(next?.item));

function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = [{lines: []}];
  lines.forEach((line, i) => {
    if (isHeading(line, lines[i + 1])) sections.push({heading: line, lines: []});
    else sections.at(-1)!.lines.push(line);
  });
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
function readBelow(part: Part, lines: readonly Line[], isSaid = false): void {
  const texts: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const taken = readLaneAt(part, lines, i);
    if (taken) i += taken - 1;
    else {
      if (!isSaid && !texts.length)
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
  line: Pick<Line, 'text' | 'href' | 'place'>,
): Part {
  const part = addPart(around, role, line.place);
  const {href} = line;
  Object.assign(part.data, readName(line.text, part.map!, part.reading), href && {href});
  return part;
}

/** A line of a list with those that lie deeper or continue it. */
function groupItems(lines: readonly Line[]): Line[][] {
  const [first] = outer(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.item && line.depth <= first!.depth) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** Reads what stands under a stage's heading: its text, its lanes and its steps. */
function readStage(stage: Part, lines: readonly Line[]): void {
  const at = lines.findIndex(({item}) => item);
  const [before, list] = at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at)];
  const last = before.at(-1);
  // `Pains:` has the list below it, which then holds no steps.
  if (last && readLabel(last.text, stage.reading.lexicon).terms.some(isBuiltIn))
    return readBelow(stage, lines, true);
  const own = [...before];
  for (const [line, ...rest] of groupItems(list)) {
    if (isLane(line!, stage.reading)) own.push(line!, ...rest);
    else readBelow(addNamed(stage, 'step', line!), rest);
  }
  readBelow(stage, own, true);
}

/** Without headings, the outermost items are the stages and those in them the steps. */
function readLists(map: Part, lines: readonly Line[]): void {
  for (const [line, ...rest] of groupItems(lines)) {
    readStage(addNamed(map, 'stage', line!), rest);
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
  const [before, first, ...rest] = sectionsOf(lines);
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
