import {isBuiltIn} from '../../model/lanes.js';
import {JourneySchema, StageSchema, StepSchema} from '../../model/schema.js';
import {squash, traitsOf} from '../../model/traits.js';
import type {Term} from '../../translations/words.js';
import {fieldOf} from '../fields.js';
import type {Lexicon} from '../labels.js';

/** What the key of a column says. */
export interface Key {
  /** The stage, the step, or a field of it; absent if it says none of these. */
  readonly use?: string | undefined;
  /** Whether `use` is a lane. */
  readonly isLane: boolean;
  /** Whether the parser knows it by itself. */
  readonly isSpelled?: boolean;
}

/** `painPoints` → `pain Points`, `phase_name` → `phase name`: as words that a lexicon knows. */
const spaced = (key: string): string =>
  key.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ').replaceAll('_', ' ');

/** Whether a key is what somebody wrote above a column, and no name that a program gave. */
export const isHeading = (key: string): boolean => /^\p{Lu}|\s/u.test(key.trim());

const isKnown = (entries: Parameters<typeof traitsOf>[0], key: string) =>
  Object.hasOwn(entries, key) ? key : traitsOf(entries).spellings.get(squash(key));

/** Whether words stand for stages or steps and, other than `Action` in French, for no lane. */
const isOnly = (terms: readonly Term[], term: Term) =>
  terms.includes(term) && !terms.some(isBuiltIn);

/** Whether a key names stages: `phase`, `stageName`, `section_id`. */
export function namesStages(key: string, {find}: Lexicon): boolean {
  const words = spaced(key).replace(/\s(name|title|id)$/i, '');
  return isKnown(JourneySchema.entries, words) === 'stages' || find(words).includes('stages');
}

/** Whether a key names steps: `task`, `activities`, `stepName`. */
export function namesSteps(key: string, {find}: Lexicon): boolean {
  const words = spaced(key).replace(/\s(name|title)$/i, '');
  return isKnown(StageSchema.entries, words) === 'steps' || isOnly(find(words), 'steps');
}

function seekUse(role: 'map' | 'stage' | 'step', key: string, lexicon: Lexicon): Key {
  const schema = {map: JourneySchema, stage: StageSchema, step: StepSchema}[role];
  const own = isKnown(schema.entries, key);
  if (own) return {use: own, isLane: isBuiltIn(own), isSpelled: true};
  const terms = lexicon.find(spaced(key));
  const lists = {map: 'stages', stage: 'steps', step: ''}[role];
  if (lists && isOnly(terms, lists as 'steps')) return {use: lists, isLane: false};
  const [lane, another] = role === 'map' ? [] : terms.filter(isBuiltIn);
  if (lane) return {use: another ? undefined : lane, isLane: !another};
  return {use: fieldOf(role, key)?.key, isLane: false};
}

const known = new WeakMap<Lexicon, Map<string, Key>>();

/** The field of a map, a stage or a step that a key stands for: by its spelling, else by the words of all languages. */
export function useOf(role: 'map' | 'stage' | 'step', key: string, lexicon: Lexicon): Key {
  // No word for a field is as long.
  if (key.length > 60) return {isLane: false};
  let uses = known.get(lexicon);
  // Data repeat few keys often; what a page shows over the years has no bound.
  if (!uses || uses.size > 9999) known.set(lexicon, (uses = new Map()));
  const name = `${role} ${key}`;
  let use = uses.get(name);
  if (!use) uses.set(name, (use = seekUse(role, key, lexicon)));
  return use;
}
