import type {EmotionWords} from '../model/notation.js';
import {problem, type Problem} from '../model/problem.js';
import type {Words} from '../translations/words.js';
import type {Lexicon} from './labels.js';
import type {JourneyRole} from './tree.js';

export type Data = Record<string, unknown>;

/** Raw data for `parseJourney()`, as it was read from an author's text or markup. */
export interface RawJourney {
  /** Absent when there is no stage. */
  readonly data?: Data | undefined;
  /** How it was understood, and what has no place. */
  readonly problems: Problem[];
  /** Where things stand in it, by their paths in the data. */
  readonly places: Pick<ReadonlyMap<string, string | undefined>, 'get'>;
}

/** Reads a text of one format. The words decide what is a lane's usual name; the language is the one that somebody has asked for. */
export type TextReader = (text: string, words: Words, lang?: string) => RawJourney;

/** Reads data of any form. */
export type DataReader = (value: unknown, words: Words) => RawJourney;

/** What all parts of a map share while it is read. */
export interface Reading {
  readonly lexicon: Lexicon;
  /** The data of the map. */
  readonly map: Data & {readonly links: Data[]};
  readonly problems: Problem[];
  readonly places: Map<string, string | undefined>;
  /** None if the map declares another scale, on which words have no place. */
  emotionWords: EmotionWords;
}

/** A map, persona, stage or step while it is read. */
export interface Part {
  readonly role: JourneyRole;
  readonly path: string;
  readonly data: Data;
  readonly reading: Reading;
}

/** Puts a part, of which something may be known, into a map or a stage. */
export function addPart(
  {reading, data: around, path: start}: Part,
  role: JourneyRole,
  place: string | undefined,
  data: Data = {},
): Part {
  const list = (around[`${role}s`] ??= []) as Data[];
  const path = `${start}${start && '.'}${role}s[${list.push(data) - 1}]`;
  reading.places.set(path, place);
  return {role, path, data, reading};
}

/** Says how something was understood. */
export const tell = (
  {path, reading}: Part,
  code: string,
  params: Record<string, string>,
  place: string | undefined,
  severity: Problem['severity'] = 'hint',
): void => void reading.problems.push({...problem(severity, code, path, params), place});

/** Whether a persona is declared by this name or id. */
export const isPersona = ({map}: Reading, name: string): boolean =>
  ((map.personas ?? []) as Data[]).some(persona => persona.name === name || persona.id === name);

/** Sees to it that a persona is declared who is spoken of by name: `Lea, 34, buyer` has a role, too. */
export function declarePersona(reading: Reading, text: string, place: string | undefined): void {
  const [name = '', ...more] = text.split(/,\s*/);
  if (isPersona(reading, name)) return;
  const {data} = addPart({role: 'map', path: '', data: reading.map, reading}, 'persona', place);
  Object.assign(data, {name}, more[0] && {role: more.join(', ')});
}
