/** What axe finds in a page. */
import {readFileSync} from 'node:fs';

const source = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/**
 * Whose contrast axe cannot tell: words before the curve, names that reach over
 * several boxes, and dots, which it takes for no text. Their colours are
 * checked where colours are.
 */
const unknowable = '.face-label, .link-label, .group-label, .boundary, .bar, .rating';

/** Violations, and contrasts that cannot be told, one line per rule and place. */
export async function findings(page) {
  await page.evaluate(source);
  return page.evaluate(async unknowable => {
    const {violations, incomplete} = await globalThis.axe.run('#box', {
      resultTypes: ['violations', 'incomplete'],
    });
    // A place in a shadow root is named by one selector for each root.
    const find = target =>
      target
        .flat()
        .reduce((root, selector) => (root.shadowRoot ?? root).querySelector(selector), document);
    const open = incomplete
      .filter(({id}) => id === 'color-contrast')
      .map(rule => ({
        ...rule,
        nodes: rule.nodes.filter(({target}) => !find(target).closest(unknowable)),
      }));
    return [...violations, ...open].flatMap(({id, nodes}) =>
      nodes.map(({target, any}) => {
        const why = any.map(({message}) => message).join('; ');
        return `${id}: ${target.join(' ')}: ${why}`;
      }),
    );
  }, unknowable);
}
