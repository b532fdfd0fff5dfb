import {minify} from 'rolldown/utils';

/**
 * For Rollup's output, around SWC: Oxc gives the short names to what is used most over all scopes,
 * which Brotli thanks by a hundred bytes, and each of the two finds more after the other.
 */
export const oxcMinifier = target => ({
  name: 'oxc-minifier',
  async renderChunk(code, {fileName}) {
    const {errors, ...small} = await minify(fileName, code, {
      compress: {target},
      mangle: true,
      codegen: {removeWhitespace: true, legalComments: 'inline'},
      sourcemap: true,
    });
    if (errors.length) throw new Error(errors[0].message);
    return small;
  },
});
