/** Addresses of the viewer page. Runs in browsers and in Node. */
import {pack} from './pack.js';

/** How the viewer shows a map. What is left out is as in a map without that attribute. */
export interface ViewerOptions {
  /** What sort of text the data is, when it is a text: `json`, or a word for another format. Default: none, the text is recognised. */
  readonly type?: string | undefined;
  /** As the attribute `heading` of a map. */
  readonly heading?: string | undefined;
  /** As the attribute `view` of a map. Default: `map`. */
  readonly view?: 'map' | 'row' | 'stack' | 'table' | undefined;
  /** As the attribute `lanes` of a map: which lanes are shown, in order. Default: all with content. */
  readonly lanes?: string | readonly string[] | undefined;
  /** As the attribute `persona` of a map: the one persona to show. Default: all. */
  readonly persona?: string | undefined;
  /** Whether there is a toolbar. Default: false. */
  readonly controls?: boolean | undefined;
  /** As the attribute `density` of a map. Default: `regular`. */
  readonly density?: 'compact' | 'regular' | 'roomy' | undefined;
  /** Language of the page and of the map's own words, BCP 47. Default: the journey's, else English. */
  readonly lang?: string | undefined;
  /** Light or dark. Default: as the reader has set it. */
  readonly colorScheme?: 'light' | 'dark' | 'light dark' | undefined;
}

/**
 * What follows `#` in an address of the viewer: `data=` and a journey as packed
 * JSON, or a text as it is, packed. A journey of 16 steps takes about 5,000
 * characters. Browsers open addresses of up to 1,000,000 characters at least,
 * but mail, chats and editors often cut them after 2,000 to 8,000; give larger
 * ones as a file, by `?src=`.
 * Throws a `TypeError` for what JSON cannot say, and a `RangeError` for more
 * than 4,000,000 bytes, which the viewer would refuse.
 */
export async function toDataHash(data: unknown): Promise<string> {
  const text: unknown = typeof data === 'string' ? data : JSON.stringify(data);
  if (typeof text !== 'string') throw new TypeError('journey-map: no data');
  return `data=${await pack(text)}`;
}

/**
 * The address at which the viewer shows a journey; `base` is where
 * `viewer.html` lies, absolute or relative. A query of `base` stays, what
 * follows its `#` does not. See `toDataHash()` for sizes and for what is thrown.
 */
export async function viewerURL(
  base: string | URL,
  data: unknown,
  {colorScheme, ...options}: ViewerOptions = {},
): Promise<string> {
  const shown = Object.entries({...options, 'color-scheme': colorScheme})
    .filter(([, value]) => value != null && value !== false)
    .map(([name, value]) => `&${name}=${encodeURIComponent(String(value))}`);
  return `${String(base).split('#')[0]}#${await toDataHash(data)}${shown.join('')}`;
}
