import type {Journey, Persona, Stage, Step} from './schema.js';

/** By id, then by the names that only one has. */
function finder<T extends {id: string}>(things: readonly T[], nameOf: (thing: T) => string) {
  const byName = new Map<string, T | undefined>();
  for (const thing of things) {
    const name = nameOf(thing).trim();
    byName.set(name, byName.has(name) ? undefined : thing);
  }
  return new Map([...byName, ...things.map(thing => [thing.id, thing] as const)]);
}

export function personaFinder({
  personas,
}: Pick<Journey, 'personas'>): (reference: string) => Persona | undefined {
  const found = finder(personas, ({name}) => name);
  return reference => found.get(reference.trim());
}

export function partFinder({
  stages,
}: Pick<Journey, 'stages'>): (reference: string) => Step | Stage | undefined {
  const steps = finder(
    stages.flatMap(stage => stage.steps),
    ({title}) => title,
  );
  const others = finder(stages, ({title}) => title);
  return reference => steps.get(reference.trim()) ?? others.get(reference.trim());
}
