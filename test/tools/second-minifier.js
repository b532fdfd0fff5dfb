import {minify} from '@swc/core';

/**
 * For Rollup's output, after Terser, as each of the two finds what the other one misses: Terser alone
 * can rename the properties that never leave the file, by a pattern; SWC joins statements and shares
 * variables better. With its `unsafe_regexp` it would write expressions in place of the constants that
 * hold them, and Lit compares those by identity.
 */
export const secondMinifier = options => ({
  name: 'second-minifier',
  renderChunk(code) {
    // The banner has a line of its own, which SWC would join to the next one.
    const [banner = ''] = /^\/\*!.*\*\/\n/.exec(code) ?? [];
    const format = {...options.format, comments: false, preamble: banner};
    return minify(code, {...options, module: false, sourceMap: true, format});
  },
  // The line break at the end decides about dozens of bytes of what Brotli makes of the file.
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.code) chunk.code = chunk.code.trimEnd();
  },
});
