import {itemLaneIds, type LaneId} from '../../model/lanes.js';
import {personaFinder} from '../../model/references.js';
import type {Journey, Persona, Stage, Step} from '../../model/schema.js';
import type {Words} from '../../translations/words.js';
import type {Data} from '../reading.js';
import type {Tree, TreeNode} from '../tree.js';
import {writeEmotion, type Writing} from './elements.js';
import {writeItems, writeLine, writeList} from './items.js';
import {h} from './markup.js';

/** A label with its colon, before which French has a space. */
const labelled = (label: string, {lang}: Words) => `${label}${/^fr\b/.test(lang) ? '\xa0' : ''}: `;

/** By which word a persona is known: the name, unless several have it. */
export const nameOf = (persona: Persona, journey: Journey): string =>
  personaFinder(journey)(persona.name) === persona ? persona.name : persona.id;

/** Emotions of a stage or a step that are of one persona, by how that is called. */
export const ownEmotions = ({emotions = {}}: Stage | Step, journey: Journey) =>
  Object.entries(emotions).map(([key, emotion]) => {
    const persona = personaFinder(journey)(key);
    return [persona ? nameOf(persona, journey) : key, emotion] as const;
  });

/** Names of the personas that a step is for. */
export const personaNames = (part: Stage | Step, journey: Journey): string[] =>
  ((part as Step).personas ?? []).map(key => {
    const persona = personaFinder(journey)(key);
    return persona ? nameOf(persona, journey) : key;
  });

/** What stands below a stage's or a step's name: an item for each lane. */
function writeLanes(part: Stage | Step, journey: Journey, on: Writing, isScaled: boolean): Tree[] {
  const {words} = on;
  const items: Tree[] = [];
  const add = (label: string, ...content: (TreeNode | undefined)[]) =>
    items.push(h('li', {}, labelled(label, words), ...content));
  const names = personaNames(part, journey);
  if (names.length) add(words.personas, names.join(', '));
  if (part.image) add(words.lanes.image, h('img', {src: part.image.src, alt: part.image.alt}));
  if (part.emotion && isScaled) add(words.lanes.emotion, writeEmotion(part.emotion, on));
  for (const [name, emotion] of ownEmotions(part, journey))
    add(`${words.lanes.emotion} – ${name}`, writeEmotion(emotion, on));
  const lanes: (readonly [string, readonly Data[] | undefined])[] = itemLaneIds.map(
    id => [id, part[id]] as const,
  );
  for (const [id, list] of lanes) {
    if (!list?.length) continue;
    const written = writeItems(list, id, words);
    const line = writeLine(written, id);
    add(words.lanes[id as LaneId], ...(line ?? [writeList(written)]));
  }
  return items;
}

/** A name with its emotion behind it, as a link if it leads somewhere. */
function writeName(part: Stage | Step, on: Writing, isScaled: boolean): TreeNode {
  const {title, emotion, href} = part;
  const text = emotion && !isScaled ? `${title} (${writeEmotion(emotion, on)})` : title;
  return href ? h('a', {href}, text) : text;
}

/** Personas, and the story behind the map, a paragraph each. */
export function writePreface(journey: Journey, {words}: Writing): Tree[] {
  const lines: (Tree | false)[] = [
    !!journey.description && h('p', {}, journey.description),
    ...journey.personas.map(({name, role}) =>
      h('p', {}, labelled(words.personas, words), [name, role].filter(Boolean).join(', ')),
    ),
  ];
  for (const key of ['problem', 'scenario', 'outcome', 'businessGoal'] as const) {
    const text = journey[key];
    if (text) lines.push(h('p', {}, labelled(words.story[key], words), text));
  }
  for (const key of ['expectations', 'sources'] as const) {
    const items = journey[key];
    if (!items?.length) continue;
    const written = writeItems(items, key, words, 'map');
    lines.push(h('p', {}, labelled(words.story[key], words).trim()), writeList(written));
  }
  return lines.filter(line => line !== false);
}

/** Writes a map as headings and lists in a container that becomes a map. */
export function writeLists(journey: Journey, on: Writing): Tree {
  const {title, lang, emotionScale} = journey;
  // On a scale of its own, a number in parentheses says nothing.
  const isScaled = Boolean(emotionScale);
  const hasSteps = journey.stages.some(({steps}) => steps.length);
  const content: Tree[] = [];
  let group: string | undefined;
  const isGrouped = hasSteps && journey.stages.some(stage => stage.group);
  for (const stage of journey.stages) {
    // Headings without steps below are no groups.
    if (isGrouped && stage.group && stage.group !== group) content.push(h('h3', {}, stage.group));
    group = stage.group;
    content.push(h(isGrouped && group ? 'h4' : 'h3', {}, writeName(stage, on, isScaled)));
    for (const text of [
      stage.description,
      stage.businessGoal && labelled(on.words.story.businessGoal, on.words) + stage.businessGoal,
    ])
      if (text) content.push(h('p', {}, text));
    const items = [
      ...writeLanes(stage, journey, on, isScaled),
      ...stage.steps.map(step => {
        const lanes = writeLanes(step, journey, on, isScaled);
        if (step.description) lanes.unshift(h('li', {}, step.description));
        return h('li', {}, writeName(step, on, isScaled), !!lanes.length && h('ul', {}, ...lanes));
      }),
    ];
    if (items.length) content.push(h('ul', {}, ...items));
  }
  return h(
    'div',
    {class: 'journey-map', lang},
    !!title && h('h2', {}, title),
    ...writePreface(journey, on),
    ...content,
  );
}
