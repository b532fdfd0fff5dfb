import {iconNames} from './icons.js';
import type {ReferenceKind} from './kit.js';
import {isBuiltIn} from './lanes.js';
import type {Reader} from './normalise.js';
import type {Journey, Persona, Stage, Step} from './schema.js';

/** Something with an id, and a title or a name. */
interface Thing {
  readonly id: string;
  readonly title?: unknown;
  readonly name?: unknown;
}

/** Gives what a reference stands for; undefined if that is nothing, or several. */
type Seek<T> = (reference: string) => T | undefined;

/** Seeks by id in all sorts, then by title or name, white space around it aside, in one sort after the other. */
function seekIn<T extends Thing>(...sorts: readonly (readonly T[])[]): Seek<T> {
  const found = new Map<string, T | undefined>();
  for (const things of sorts) {
    const own = new Map<string, T | undefined>();
    for (const thing of things) {
      const name = String(thing.title ?? thing.name).trim();
      own.set(name, own.has(name) ? undefined : thing);
    }
    for (const [name, thing] of own) if (!found.has(name)) found.set(name, thing);
  }
  const ids = new Map(sorts.flat().map(thing => [thing.id, thing]));
  return reference => ids.get(reference) ?? found.get(reference.trim());
}

/**
 * Finds the step or stage that a reference, as in a link, stands for: a step
 * or a stage by its id, else a step and then a stage by its title. A title
 * that several steps have, or several stages, stands for none of them.
 */
export const partFinder = ({stages}: Pick<Journey, 'stages'>): Seek<Step | Stage> =>
  seekIn<Step | Stage>(
    stages.flatMap(({steps}) => steps),
    stages,
  );

/** Finds the persona that a reference stands for: by id, else by name. A name that several have stands for none of them. */
export const personaFinder = ({personas}: Pick<Journey, 'personas'>): Seek<Persona> =>
  seekIn(personas);

/** The ids that pain points have been given. */
const painPointIds = ({stages}: Journey) =>
  new Set(
    stages
      .flatMap(stage => [stage, ...stage.steps])
      .flatMap(({painPoints = []}) => painPoints.map(({id}) => id)),
  );

/** Reports the references that were read and stand for nothing, or for several things. */
export function checkReferences(journey: Journey, reader: Reader): void {
  if (!reader.references.length) return;
  const pains = painPointIds(journey);
  const seekers: Readonly<Record<ReferenceKind, Seek<unknown>>> = {
    persona: personaFinder(journey),
    step: partFinder(journey),
    painPoint: id => pains.has(id),
    icon: name => iconNames.some(icon => icon === name),
    // What stands in `cells` under a built-in lane's id is not drawn: that lane has a field.
    ownLane: id => !isBuiltIn(id),
  };
  for (const {kind, found, path} of reader.references) {
    if (!seekers[kind](found)) reader.add('warning', 'unknown-reference', {kind}, found, path);
  }
}
