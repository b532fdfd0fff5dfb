import {itemLaneIds, kebab} from '../../model/lanes.js';
import {partFinder} from '../../model/references.js';
import type {Emotion, Journey, Persona, Stage, Step} from '../../model/schema.js';
import type {Words} from '../../translations/words.js';
import type {Data} from '../reading.js';
import type {JourneyRole, Tree} from '../tree.js';
import {writeItems, writeList, writeNumber} from './items.js';
import {h} from './markup.js';

/** What the writers of a map know beside it. */
export interface Writing {
  readonly words: Words;
  /** What has to have its id, as that does not follow from its name, or is spoken of. */
  readonly named: ReadonlySet<unknown>;
  /** Whether it is for a spreadsheet, which takes a text that begins with a sign for a formula. */
  readonly isSheet?: boolean;
}

const idOf = (thing: {id: string}, {named}: Writing) => named.has(thing) && thing.id;

/** Texts, each under the name of its field. */
const writeTexts = (data: Data, ...keys: string[]): (Tree | false)[] =>
  keys.map(key => !!data[key] && h('p', {'data-lane': kebab(key)}, String(data[key])));

const writeItemLists = (data: Data, role: JourneyRole, words: Words, ...keys: string[]) =>
  keys.map(key => {
    const items = data[key] as Data[] | undefined;
    return (
      !!items?.length && writeList(writeItems(items, key, words, role), {'data-lane': kebab(key)})
    );
  });

/** An emotion with its label. */
export const writeEmotion = ({value, label}: Emotion, {words, isSheet}: Writing): string =>
  // Without a sign, a word in small letters could be a unit.
  [
    (!isSheet && label && /^\p{Ll}/u.test(label) && value >= 0 ? '+' : '') +
      writeNumber(value, words.lang),
    label,
  ]
    .filter(Boolean)
    .join(isSheet ? ': ' : ' ');

/** The name of an attribute for a persona's emotion; undefined if HTML could not hold it. */
const emotionName = (id: string) => (/^[^\sA-Z"'<>/=\0]+$/.test(id) ? `emotion-${id}` : undefined);

/** Where a step leads. All its links have the label of the first. */
function writeLinks(step: Step, {links, stages}: Journey): Record<string, string> {
  const find = partFinder({stages});
  const attributes: Record<string, string> = {};
  for (const {from, to, kind = 'next', label} of links) {
    if (find(from) !== step) continue;
    const name = kind === 'next' ? kind : `${kind}-to`;
    const target = find(to)?.id ?? to;
    attributes[name] = attributes[name] ? `${attributes[name]}; ${target}` : target;
    if (label) attributes['link-label'] ??= label;
  }
  return attributes;
}

/** What stages and steps have alike. */
function writeColumn(
  role: 'stage' | 'step',
  part: Stage | Step,
  on: Writing,
  attributes: Record<string, string> = {},
  steps: readonly Tree[] = [],
): Tree {
  const {title, emotion, emotions = {}, cells = {}, image, duration, href} = part;
  const own = Object.entries(emotions).flatMap(([id, one]) => {
    const name = emotionName(id);
    return name ? [[name, writeEmotion(one, on)] as const] : [];
  });
  const {group, color, personas, momentOfTruth} = part as Partial<Stage & Step>;
  return h(
    `journey-${role}`,
    {
      id: idOf(part, on),
      group,
      color,
      duration,
      href,
      image: image?.src,
      'image-alt': image?.alt,
      personas: personas?.join(', '),
      'moment-of-truth': !!momentOfTruth && '',
      ...Object.fromEntries(own),
      ...attributes,
    },
    h(role === 'stage' ? 'h3' : 'h4', {}, title),
    ...writeTexts(part, 'description', 'goal', 'businessGoal'),
    !!emotion && h('p', {'data-lane': 'emotion'}, writeEmotion(emotion, on)),
    ...writeItemLists(part, role, on.words, ...itemLaneIds),
    ...Object.entries(cells).map(([id, items]) =>
      writeList(writeItems(items, id, on.words), {'data-lane': id}),
    ),
    ...steps,
  );
}

function writePersona(persona: Persona, on: Writing): Tree {
  const {name, role, color, image} = persona;
  return h(
    'journey-persona',
    {id: idOf(persona, on), role, color, image: image?.src, 'image-alt': image?.alt},
    h('h3', {}, name),
    ...writeTexts(persona, 'quote'),
    ...writeItemLists(persona, 'persona', on.words, 'goals', 'needs', 'frustrations'),
  );
}

/** Writes a map as elements of the library, with texts as content, so that they are read where no script runs. */
export function writeElements(journey: Journey, on: Writing): Tree {
  const {title, lang, kind, state, market, owner, updated, reviewBy, emotionScale, lanes} = journey;
  const {words} = on;
  const shown = lanes?.filter(({hidden}) => !hidden).map(({id}) => id);
  return h(
    'journey-map',
    {
      id: journey.id,
      lang,
      kind: kind !== 'journey' && kind,
      state: state !== 'current' && state,
      market,
      owner,
      updated,
      'review-by': reviewBy,
      'emotion-min': emotionScale?.min,
      'emotion-max': emotionScale?.max,
      lanes: !!shown?.length && shown.map(kebab).join(' '),
    },
    !!title && h('h2', {}, title),
    ...writeTexts(journey, 'description', 'problem', 'scenario', 'outcome', 'businessGoal'),
    ...writeItemLists(journey, 'map', words, 'expectations', 'sources'),
    ...journey.personas.map(persona => writePersona(persona, on)),
    ...journey.stages.map(stage =>
      writeColumn(
        'stage',
        stage,
        on,
        {},
        stage.steps.map(step => writeColumn('step', step, on, writeLinks(step, journey))),
      ),
    ),
  );
}
