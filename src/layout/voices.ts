import type {Emotion, Journey, Persona, Stage, Step} from '../model/schema.js';
import type {CurveOwner} from './types.js';

/** Whose feelings are drawn, and how they are read. */
export interface Voice {
  /** Absent for the feelings of all. */
  readonly owner?: CurveOwner | undefined;
  /** From 0; of a persona its place among all, so that it keeps its look when it is drawn alone. */
  readonly index: number;
  readonly read: (of: Stage | Step) => Emotion | undefined;
  /** Whether they live through it; what they do not, their curve passes over. */
  readonly takes: (of: Stage | Step) => boolean;
}

/** Eight colours by four dashes; no other curve would have a look of its own. */
const mostVoices = 32;

/** Whose a step or an item is, as far as they are known; of nobody is of all. What is not a text names nobody. */
export function ownersOf(
  {personas, persona}: Readonly<Record<string, unknown>>,
  find: FindPersona,
): Persona[] {
  if (!personas && !persona) return [];
  const owners = [personas, persona].flat().map(one => typeof one === 'string' && find(one));
  return [...new Set(owners)].filter(one => !!one);
}

/** Finds the persona that a reference stands for. */
export type FindPersona = (reference: string) => Persona | undefined;

/** Whether a step or an item is one of a persona's. */
export function isOf(
  of: Readonly<Record<string, unknown>>,
  persona: string,
  find: FindPersona,
): boolean {
  const owners = ownersOf(of, find);
  return !owners.length || owners.some(({id}) => id === persona);
}

/** All who feel something of their own, in the order of the personas. */
function findOwners({personas, stages}: Journey, find: FindPersona): CurveOwner[] {
  const felt = new Map<string, CurveOwner>();
  for (const part of stages.flatMap(stage => [stage, ...stage.steps])) {
    for (const key in part.emotions) {
      const owner = find(key) ?? {id: key, name: key};
      felt.set(owner.id, owner);
    }
  }
  return [...new Set([...personas.filter(({id}) => felt.has(id)), ...felt.values()])];
}

/**
 * One voice for each persona that feels something of their own, or that of the
 * chosen persona, or else the one that speaks for all. Somebody's own feeling
 * goes before that of all.
 */
export function findVoices(journey: Journey, find: FindPersona, only?: Persona): Voice[] {
  const owners = only ? [only] : findOwners(journey, find);
  if (!owners.length) return [{index: 0, read: ({emotion}) => emotion, takes: () => true}];
  const all = [...new Set<CurveOwner>([...journey.personas, ...owners])];
  return owners.slice(0, mostVoices).map(owner => {
    const {id} = owner;
    return {
      owner,
      index: all.indexOf(owner),
      read: ({emotion, emotions = {}}) => {
        let own: Emotion | undefined;
        // As references, not by name: several may share a name, or one be called like another's id.
        for (const key in emotions)
          if (key === id || (!own && find(key)?.id === id)) own = emotions[key];
        return own ?? emotion;
      },
      takes: of => isOf(of, id, find),
    };
  });
}
