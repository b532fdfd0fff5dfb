import {plain} from './plain.js';
import type {Reader} from './normalise.js';
import type {Journey, Persona, Stage, Step} from './schema.js';

/** `Compare les modèles !` → `compare-les-modeles`. */
const slug = (text: string): string | undefined =>
  plain(text)
    .slice(0, 60)
    .match(/[\p{L}\p{N}\p{M}]+/gu)
    ?.join('-');

type Named = readonly [kind: string, things: readonly (Stage | Step | Persona)[]];

/** Gives each thing an id; what has one keeps it, if no earlier one has the same. */
function distribute(reader: Reader, ...kinds: readonly Named[]): void {
  // Ids, and the last number that stood behind each. All that are given come
  // first, so that a derived one never takes one's place.
  const taken = new Map<string, number>();
  const rest = kinds.flatMap(([kind, things]) =>
    things
      .map((thing, i) => ({thing, spare: `${kind}-${i + 1}`}))
      .filter(({thing: {id}}) => !id || taken.size === taken.set(id, 1).size),
  );
  for (const {thing, spare} of rest) {
    const {id, title, name} = thing;
    const base = id || (slug(String(title ?? name)) ?? spare);
    let n = taken.get(base) ?? 0;
    let free = base;
    while (taken.has(free)) free = `${base}-${++n}`;
    taken.set(base, n).set(free, 1);
    thing.id = free;
    if (id) {
      reader.add('warning', 'duplicate-id', {id: free}, id, [...reader.places.get(thing)!, 'id']);
    }
  }
}

/** Sees to it that every stage, step and persona has an id, and each its own. */
export function assignIds({stages, personas}: Journey, reader: Reader): void {
  const steps = stages.flatMap(stage => stage.steps);
  distribute(reader, ['stage', stages], ['step', steps]);
  distribute(reader, ['persona', personas]);
}
