/** Brings what copies a link, prints and saves: it lies beside the classic file. */
const file = './journey-map.sharing.min.js';

// Only while the file runs does the page say where it is from. An import relative to a script of another host counts from the page.
const {src} = (globalThis.document?.currentScript ?? {}) as HTMLScriptElement;

export const loadSharing = (): Promise<typeof import('./sharing.js')> =>
  // eslint-disable-next-line journey/rooms -- where the file lies is known on the page alone
  import(src ? new URL(file, src).href : file) as Promise<typeof import('./sharing.js')>;
