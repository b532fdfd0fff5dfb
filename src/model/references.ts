import {iconNames} from './icons.js';
import type {ReferenceKind} from './kit.js';
import {builtInLanes} from './lanes.js';
import type {Reader} from './normalise.js';
import type {Journey, Persona, Stage, Step} from './schema.js';

/** Something with an id, and a title or a name. */
interface Thing {
  readonly id: string;
  readonly title?: unknown;
  readonly name?: unknown;
}

/** Gives what a reference stands for; null if that is several. */
type Seek<T> = (reference: string) => T | null | undefined;

const nameOf = ({title, name}: Thing): string => String(title ?? name).trim();

/** Things of one sort by title or name; null stands under one that several have. */
function indexNames<T extends Thing>(things: readonly T[]): Map<string, T | null> {
  const names = new Map<string, T | null>();
  for (const thing of things) {
    const name = nameOf(thing);
    names.set(name, names.has(name) ? null : thing);
  }
  return names;
}

/** Seeks by id in all sorts, then by name in one sort after the other. Nothing is indexed before the first call. */
function seekIn<T extends Thing>(sortsOf: () => readonly (readonly T[])[]): Seek<T> {
  let ids: Map<string, T>;
  let names: readonly Map<string, T | null>[] | undefined;
  return reference => {
    if (!names) {
      const sorts = sortsOf();
      // The first of several with one id is the one that it stands for.
      ids = new Map(
        sorts
          .flat()
          .reverse()
          .map(thing => [thing.id, thing]),
      );
      names = sorts.map(indexNames);
    }
    const name = reference.trim();
    return ids.get(reference) ?? names.find(one => one.has(name))?.get(name);
  };
}

const seekParts = ({stages}: Pick<Journey, 'stages'>): Seek<Stage | Step> =>
  seekIn<Stage | Step>(() => [stages.flatMap(({steps}) => steps), stages]);

const seekPersonas = ({personas}: Pick<Journey, 'personas'>): Seek<Persona> =>
  seekIn(() => [personas]);

/** Whether a pain point of the journey has an id. They are looked through once somebody asks. */
function seekPainPoints({stages}: Journey): Seek<true> {
  let ids: Set<string | undefined> | undefined;
  return reference => {
    ids ??= new Set(
      stages
        .flatMap(stage => [stage, ...stage.steps])
        .flatMap(({painPoints = []}) => painPoints.map(({id}) => id)),
    );
    return ids.has(reference) || undefined;
  };
}

/**
 * Finds the step or stage that a reference, as in a link, stands for: a step
 * by its id, else a stage by its id, else a step and then a stage by its
 * title, white space around it aside. A title that several steps have, or
 * several stages, stands for none of them.
 */
export function partFinder(
  journey: Pick<Journey, 'stages'>,
): (reference: string) => Step | Stage | undefined {
  const seek = seekParts(journey);
  return reference => seek(reference) ?? undefined;
}

/**
 * Finds the persona that a reference stands for: by id, else by name, white
 * space around it aside. A name that several have stands for none of them.
 */
export function personaFinder(
  journey: Pick<Journey, 'personas'>,
): (reference: string) => Persona | undefined {
  const seek = seekPersonas(journey);
  return reference => seek(reference) ?? undefined;
}

/** Reports the references that were read and stand for nothing, or for several things. */
export function checkReferences(journey: Journey, reader: Reader): void {
  const seekers: Readonly<Record<ReferenceKind, Seek<unknown>>> = {
    persona: seekPersonas(journey),
    step: seekParts(journey),
    painPoint: seekPainPoints(journey),
    icon: name => (iconNames as readonly string[]).includes(name) || undefined,
    // What stands in `cells` under a built-in lane's id is not drawn: that lane has a field.
    ownLane: id => !Object.hasOwn(builtInLanes, id) || undefined,
  };
  for (const {kind, found, path} of reader.references) {
    const target = seekers[kind](found);
    if (target) continue;
    const code = target === null ? 'ambiguous-reference' : 'unknown-reference';
    reader.add('warning', code, {kind}, found, path);
  }
}
