/** Brings what saves a map as a file, when it is first asked for. The classic file has `loader-at-once.ts` in its place. */
export const loadDownloads = (): Promise<typeof import('./downloads.js')> =>
  import('./downloads.js');
