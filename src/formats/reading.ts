import type {EmotionWords} from '../model/notation.js';
import {problem, type Problem} from '../model/problem.js';
import type {Lexicon} from './labels.js';
import type {JourneyRole} from './tree.js';

export type Data = Record<string, unknown>;

/** Raw data for `parseJourney()`, as it was read from an author's markup. */
export interface HTMLResult {
  /** Absent when there is no stage. */
  readonly data?: Data | undefined;
  /** How the markup was understood, and what has no place. */
  readonly problems: Problem[];
  /** Where things stand in the markup, by their paths in the data. */
  readonly places: ReadonlyMap<string, string | undefined>;
}

/** What all parts of a map share while it is read. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly problems: Problem[];
  readonly links: Data[];
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
  /** The map that it belongs to; a map has none. */
  readonly map?: Part | undefined;
  /** The stage around it. */
  readonly stage?: Part | undefined;
}

/** Puts a part into a map or a stage. */
export function addPart(around: Part, role: JourneyRole, place: string | undefined): Part {
  const {reading, map = around} = around;
  const data: Data = {};
  const list = (around.data[`${role}s`] ??= []) as Data[];
  const key = `${role}s[${list.push(data) - 1}]`;
  const path = around.path ? `${around.path}.${key}` : key;
  reading.places.set(path, place);
  return {role, path, data, reading, map, stage: role === 'step' ? around : undefined};
}

/** Says how something was understood. */
export const tell = (
  {path, reading}: Part,
  code: string,
  params: Record<string, string>,
  place: string | undefined,
  severity: Problem['severity'] = 'hint',
): void => void reading.problems.push({...problem(severity, code, path, params), place});

/** Whether a persona is declared by this name. */
export const isPersona = ({map, data}: Part, name: string): boolean =>
  (((map?.data ?? data).personas ?? []) as Data[]).some(
    persona => persona.name === name || persona.id === name,
  );

/** Sees to it that a persona is declared who is spoken of by name: `Lea, 34, buyer` has a role, too. */
export function declarePersona(part: Part, text: string, place: string | undefined): void {
  const [name = '', ...more] = text.split(/,\s*/);
  if (isPersona(part, name)) return;
  Object.assign(
    addPart(part.map ?? part, 'persona', place).data,
    {name},
    more.length && {role: more.join(', ')},
  );
}

/** Problems with the places where they are in the markup, if that is known. */
export const withPlaces = (problems: readonly Problem[], places: HTMLResult['places']): Problem[] =>
  problems.map(one => {
    let {path, place} = one;
    while (!place && path) {
      place = places.get(path);
      path = path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
    }
    return {...one, place};
  });
