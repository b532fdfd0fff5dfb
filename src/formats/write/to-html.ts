import {parseJourney} from '../../model/parse.js';
import type {Problem} from '../../model/problem.js';
import {problem} from '../../model/worded.js';
import {partFinder} from '../../model/references.js';
import type {Journey} from '../../model/schema.js';
import {wordsFor} from '../../translations/map.js';
import type {Words} from '../../translations/words.js';
import {readMap} from '../read.js';
import type {Tree} from '../tree.js';
import {differences} from './differences.js';
import {writeElements} from './elements.js';
import {writeLists} from './lists.js';
import {serialise} from './markup.js';
import {isTag} from './sheet.js';
import {writeTable} from './table.js';

/** How a map is written. */
export interface HTMLOptions {
  /**
   * `elements`: elements of the library, which carry the most; `lists`:
   * headings and lists; `table`: a table. The last two need no more of an
   * editor than the class `journey-map`. Default: `elements`; anything else means that too.
   */
  readonly form?: 'elements' | 'lists' | 'table';
  /** Language of the lanes' names. Default: the journey's, else English. */
  readonly lang?: string | undefined;
}

/** Markup, and what it could not carry. */
export interface WrittenHTML {
  readonly html: string;
  /** The journey's own problems, and a warning with the path of each thing that is not, or otherwise, in the markup. */
  readonly problems: readonly Problem[];
}

const writers = {elements: writeElements, lists: writeLists, table: writeTable};
type Form = keyof typeof writers;

/** What has another id than its name gives, or is the end of a link. */
function namedIn(journey: Journey): Set<unknown> {
  const {stages, personas, links} = journey;
  const bare = parseJourney({
    personas: personas.map(({name}) => ({name})),
    stages: stages.map(({title, steps}) => ({
      title,
      steps: steps.map(step => ({title: step.title})),
    })),
  }).journey!;
  const all = (one: Journey) => [
    ...one.personas,
    ...one.stages,
    ...one.stages.flatMap(({steps}) => steps),
  ];
  const derived = all(bare);
  const find = partFinder(journey);
  return new Set([
    ...all(journey).filter(({id}, i) => id !== derived[i]!.id),
    ...links.flatMap(({from, to}) => [find(from), find(to)]),
  ]);
}

/** A warning that something has no place in a form. */
export const lostAt = (path: string, form: string, value: unknown): Problem => ({
  ...problem('warning', 'not-carried', path, {form}, value),
  message: `has no place in ${form}`,
});

/** What a reader finds around the markup: the map that it becomes. */
const asMap = (tree: Tree): Tree =>
  tree.role
    ? tree
    : {name: 'journey-map', role: 'map', attributes: tree.attributes, content: tree.content};

/** The form of that name; of any other, elements. */
const formOf = (form: string | undefined): Form =>
  form === 'lists' || form === 'table' ? form : 'elements';

/** A journey's language for what is written around it: the first that is one. */
export const languageIn = (...tags: (string | undefined)[]): string => tags.find(isTag) ?? 'en';

/** Writes a sound journey in a form, and reads it back: the markup, and what is not in it. */
export function writeForm(
  journey: Journey,
  form: Form,
  words: Words,
): {tree: Tree; lost: Problem[]} {
  const tree = writers[form](journey, {words, named: namedIn(journey)});
  const {data} = readMap(asMap(tree), words);
  const back = parseJourney(data ?? {stages: []}).journey!;
  const lost = differences(journey, back).map(({path, value}) => lostAt(path, form, value));
  return {tree, lost};
}

/**
 * Writes a journey as HTML that `<journey-map>` reads: by hand, in a CMS, or
 * where no script runs. What is written is read back, so that each thing that
 * the form cannot carry is known and reported. Never throws for data; what is
 * no journey gives an empty text and problems.
 */
export function toHTML(journey: unknown, {form, lang}: HTMLOptions = {}): WrittenHTML {
  const {journey: sound, problems} = parseJourney(journey);
  if (!sound) return {html: '', problems};
  const words = wordsFor(languageIn(lang, sound.lang));
  const {tree, lost} = writeForm(sound, formOf(form), words);
  return {html: serialise(tree), problems: [...problems, ...lost]};
}
