// Only while the file runs does the page say where it is from. An import relative to a script of another host counts from the page.
const {src} = (globalThis.document?.currentScript ?? {}) as HTMLScriptElement;

/** A file that lies beside the classic file. */
export const beside = (name: string): Promise<unknown> => {
  const file = `./journey-map.${name}.min.js`;
  // eslint-disable-next-line journey/rooms -- where the file lies is known on the page alone
  return import(src ? new URL(file, src).href : file);
};
