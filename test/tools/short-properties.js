const letters = 'etnsirolacduphmfgbvywkxjzqABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Custom properties of CSS that are ours alone, all `--_…`, with one letter for a name: the most used
 * ones first. They keep their beginning, so that none can be one of the page's.
 */
export function shorten(code) {
  if (/--_(?!\w)/.test(code)) throw new Error('A custom property has its name from pieces');
  const counts = new Map();
  for (const [name] of code.matchAll(/--_[\w-]+/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  // Sorting is stable: the same code has the same names every time.
  const names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  if (names.length > letters.length) throw new Error(`No letters for ${names.length} properties`);
  return code.replace(/--_[\w-]+/g, name => `--_${letters[names.indexOf(name)]}`);
}

/** For Rollup's output, where styles, templates and scripts are one. */
export const shortProperties = () => ({
  name: 'short-properties',
  renderChunk: code => ({code: shorten(code), map: null}),
});
