import {writeCSV} from '../formats/write/to-csv.js';
import {writeMarkdown} from '../formats/write/to-markdown.js';
import {linkTo, toClipboard} from './link.js';
import type {ControlledMap, Drawn} from './map.js';
import {printAlone} from './print.js';
import type {Journey} from '../model/schema.js';
import type {Words} from '../translations/words.js';
import {pictureOf} from './picture.js';

/** What a map is saved as: the end of the file's name, and what makes it. */
const kinds: Readonly<
  Record<
    string,
    readonly [
      string,
      string,
      (journey: Journey, words: Words, box: HTMLElement) => BlobPart | Promise<BlobPart>,
    ]
  >
> = {
  json: ['json', 'application/json', journey => JSON.stringify(journey, null, 2)],
  csv: ['csv', 'text/csv', writeCSV],
  markdown: ['md', 'text/markdown', writeMarkdown],
  png: ['png', 'image/png', (_, __, box) => pictureOf(box, 'png')],
  svg: ['svg', 'image/svg+xml', (_, __, box) => pictureOf(box, 'svg')],
};

/** Hands a map to the browser as a file, named after the map. */
async function save(
  kind: string,
  {journey, name}: Drawn,
  words: Words,
  box: HTMLElement,
): Promise<void> {
  const [ending, type, make] = kinds[kind]!;
  const url = URL.createObjectURL(new Blob([await make(journey, words, box)], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 80)}.${ending}`;
  link.click();
  // A browser may begin to read only when the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Copies a link to a map, prints the map or saves it; gives what is to be said of it.
 * The words come by themselves: in the classic file that field of `drawn` has another name.
 */
export async function share(
  kind: string,
  map: ControlledMap,
  drawn: Drawn,
  words: Words,
): Promise<string> {
  const root = map.host.renderRoot;
  const {copied, copy, failed} = drawn.say;
  const menu = root.querySelector<HTMLElement>('#share')!;
  try {
    const isDone =
      kind !== 'copy' ||
      (await toClipboard(linkTo(map, drawn), root.querySelector<HTMLInputElement>('.address')!));
    if (isDone) menu.hidePopover();
    if (kind === 'copy') return isDone ? copied : copy;
    if (kind === 'print') printAlone(map);
    else await save(kind, drawn, words, root.querySelector<HTMLElement>('.box')!);
    return '';
  } catch {
    return failed;
  }
}
