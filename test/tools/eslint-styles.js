import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {visitTags} from './eslint-template.js';
import {propertyOf, textOf, variableOf} from './eslint-text.js';

const placeModule = fileURLToPath(new URL('../../src/internal/place.js', import.meta.url));

/** Whether an expression calls the directive `place`, by whatever name it is imported. */
function callsPlace({sourceCode, filename}, expression) {
  if (expression?.type !== 'CallExpression' || expression.callee.type !== 'Identifier')
    return false;
  const [{type, node, parent} = {}] = variableOf(sourceCode, expression.callee)?.defs ?? [];
  return (
    type === 'ImportBinding' &&
    node.imported?.name === 'place' &&
    resolve(dirname(filename), parent.source.value) === placeModule
  );
}

// To ask for a style is no harm.
const asks = /^(get|has|remove|query|matches|closest|includes|indexOf)/;

/**
 * Lets no text become a style, which a strict `style-src` blocks: in a template
 * only `style=${place(…)}`, in code neither the attribute nor the element nor
 * the style's own text.
 */
export const styles = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wrong: 'A strict style-src blocks it: use a class, or place() of internal/place.ts.',
    },
  },
  create(context) {
    const {sourceCode} = context;
    const report = node => context.report({node, messageId: 'wrong'});
    const reportLine = line => context.report({loc: {line, column: 0}, messageId: 'wrong'});
    return {
      ...visitTags(({name, line, attributes}) => {
        if (name === 'style') reportLine(line);
        attributes
          .filter(one => one.name === 'style' && !callsPlace(context, one.expression))
          .forEach(one => reportLine(one.line));
      }),
      CallExpression({callee, arguments: given}) {
        const method = callee.type === 'MemberExpression' && propertyOf(sourceCode, callee);
        if (method && asks.test(method)) return;
        given.filter(one => /^style$/i.test(textOf(sourceCode, one))).forEach(report);
      },
      'AssignmentExpression > MemberExpression.left'(node) {
        if (propertyOf(sourceCode, node) === 'style') report(node);
      },
    };
  },
};
