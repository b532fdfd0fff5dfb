import type {Report} from './report.js';
import {isFields} from './shape.js';
import type {Fields} from './shape.js';

type Places = ReadonlyMap<object, string>;

/** `Compare les modèles !` → `compare-les-modeles`. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    // Accents on Latin letters; other scripts keep their marks.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');

const fieldsOf = (list: unknown): Fields[] => (Array.isArray(list) ? list.filter(isFields) : []);

/** Gives each thing an id; what has one keeps it, if no earlier one has the same. */
function distribute(kinds: Record<string, Fields[]>, places: Places, report: Report): void {
  // Ids, and the last number that stood behind each.
  const taken = new Map<unknown, number>();
  const rest: (() => void)[] = [];
  for (const [kind, things] of Object.entries(kinds)) {
    for (const [i, thing] of things.entries()) {
      const {id, title, name} = thing;
      // All that are given come first, so that a derived one never takes one's place.
      if (id !== undefined && !taken.has(id)) taken.set(id, 1);
      else
        rest.push(() => {
          const base = String(id ?? (slug(String(title ?? name)) || `${kind}-${i + 1}`));
          let n = taken.get(base) ?? 0;
          let free = base;
          while (taken.has(free)) free = `${base}-${++n}`;
          taken.set(base, n).set(free, 1);
          thing.id = free;
          if (id) report.add('warning', 'duplicate-id', {id: free}, id, places.get(thing) + '.id');
        });
    }
  }
  for (const derive of rest) derive();
}

/** Sees to it that every stage, step and persona has an id, and each its own. */
export function assignIds({stages, personas}: Fields, places: Places, report: Report): void {
  const stage = fieldsOf(stages);
  const step = stage.flatMap(({steps}) => fieldsOf(steps));
  distribute({stage, step}, places, report);
  distribute({persona: fieldsOf(personas)}, places, report);
}
