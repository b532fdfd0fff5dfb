import type {JourneyRole} from '../internal/family.js';
import {camel, itemLaneIds, kebab} from '../model/lanes.js';

/**
 * How an attribute's text is read: `text` as it is, `list` as several, `lane`
 * as the items of a lane, `link` as steps that it leads to. `aside` is kept
 * until the whole element is read; `none` belongs to the element itself.
 */
export type Reading =
  'text' | 'list' | 'lane' | 'emotion' | 'number' | 'flag' | 'link' | 'aside' | 'none';

export interface Field {
  /** As the author writes it. */
  readonly name: string;
  /** The key in the data, or two keys with a point between. */
  readonly key: string;
  readonly reading: Reading;
}

export type Fields = ReadonlyMap<string, Field>;

/** One form of a name for all its spellings: `pain-points`, `painPoints`, `painpoint`. */
export const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[-_\s]/g, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

/** Names apart by spaces; `name=key` where the key is not the name in camel case. */
const fields = (readings: Partial<Record<Reading, string>>): Fields =>
  new Map(
    Object.entries(readings).flatMap(([reading, names]) =>
      names.split(' ').map(entry => {
        const [name = '', key = camel(name)] = entry.split('=');
        // The keys of `readings` are readings; Object.entries() forgets it.
        return [plainName(name), {name, key, reading: reading as Reading}] as const;
      }),
    ),
  );

const titles = 'heading name label title';
const image = 'image=image.src image-alt=image.alt';

const columnFields = fields({
  aside: `${titles} emotion-label link-label`,
  text: `id description goal business-goal duration group href ${image}`,
  lane: itemLaneIds.map(kebab).join(' '),
  list: 'personas',
  emotion: 'emotion',
  flag: 'moment-of-truth',
  link: 'next loop-to=loop branch-to=branch',
});

/** The attributes of each element. A stage and a step are read alike. */
export const fieldsOf: Readonly<Record<JourneyRole, Fields>> = {
  map: fields({
    aside: titles,
    text: 'description lang kind state market problem scenario outcome business-goal owner updated review-by',
    list: 'expectations sources',
    number: 'emotion-min=emotionScale.min emotion-max=emotionScale.max',
    none: 'lanes persona src credentials selectable hash no-problem-note',
  }),
  persona: fields({
    aside: titles,
    text: `id role quote color ${image}`,
    list: 'goals needs frustrations',
  }),
  stage: columnFields,
  step: columnFields,
};

/** Whether one text becomes the other by inserting, leaving out, changing or swapping that many letters. */
function isNear(a: string, b: string, edits: number): boolean {
  if (a === b) return true;
  const x = a.slice(1);
  const y = b.slice(1);
  if (a[0] === b[0]) return isNear(x, y, edits);
  const left = edits - 1;
  return (
    left >= 0 &&
    (isNear(x, b, left) ||
      isNear(a, y, left) ||
      isNear(x, y, left) ||
      (a[0] === b[1] && a[1] === b[0] && isNear(x.slice(1), y.slice(1), left)))
  );
}

/** The name that was probably meant: at most two letters away, and fewer than half of them. */
export function nearest(name: string, known: Fields): string | undefined {
  const plain = plainName(name);
  for (let edits = 1; edits < 3 && edits * 2 < plain.length; edits++) {
    for (const [candidate, field] of known) {
      if (isNear(plain, candidate, edits)) return field.name;
    }
  }
  return undefined;
}

/** Whether an attribute is HTML's own or a framework's, and so no misspelt one of ours. */
export const isForeign = (name: string): boolean =>
  /^(class|id|style|slot|part|hidden|lang|dir|role|tabindex|title|on|data-|aria-|v-|_?ng)|[:@.]/.test(
    name,
  );
