/** Brings what copies a link, prints and saves, when that is first asked for. The classic file has `loader-at-once.ts` in its place. */
export const loadSharing = (): Promise<typeof import('./sharing.js')> => import('./sharing.js');
