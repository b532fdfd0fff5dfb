const letters = 'etnsirolacduphmfgbvywkxjzqABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Custom properties of CSS that are ours alone, all `--_…`, with one letter for a name: the most used
 * ones first. They keep their beginning, so that none can be one of the page's. Those to `keep`
 * are another file's, too.
 */
export function shorten(code, keep = new Set()) {
  if (/--_(?!\w)/.test(code)) throw new Error('A custom property has its name from pieces');
  const counts = new Map();
  for (const [name] of code.matchAll(/--_[\w-]+/g)) {
    if (!keep.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // Sorting is stable: the same code has the same names every time.
  const names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  const free = [...letters].filter(letter => !keep.has(`--_${letter}`));
  if (names.length > free.length) throw new Error(`No letters for ${names.length} properties`);
  return code.replace(/--_[\w-]+/g, name =>
    keep.has(name) ? name : `--_${free[names.indexOf(name)]}`,
  );
}

/** For Rollup's output, where styles, templates and scripts are one. */
export const shortProperties = keep => ({
  name: 'short-properties',
  renderChunk: code => ({code: shorten(code, keep), map: null}),
});
