/** What an expression in the code is known to mean without running it. */

/** The variable that an identifier stands for. */
export function variableOf(sourceCode, identifier) {
  let scope = sourceCode.getScope(identifier);
  while (scope && !scope.set.has(identifier.name)) scope = scope.upper;
  return scope?.set.get(identifier.name);
}

/** The value of a constant. */
function initOf(sourceCode, identifier) {
  const [definition] = variableOf(sourceCode, identifier)?.defs ?? [];
  const isConstant = definition?.type === 'Variable' && definition.parent.kind === 'const';
  return isConstant && definition.node.id.type === 'Identifier' ? definition.node.init : undefined;
}

const joined = texts => (texts.includes(undefined) ? undefined : texts.join(''));

/** An expression as text; undefined if only a run can tell. `depth` ends the walk of a constant that names itself. */
export function textOf(sourceCode, node, depth = 8) {
  if (!node || !depth) return undefined;
  const inner = one => textOf(sourceCode, one, depth - 1);
  switch (node.type) {
    case 'Literal':
      return String(node.value);
    case 'TemplateLiteral':
      return joined(
        node.quasis.flatMap(({value, tail}, i) =>
          tail ? value.cooked : [value.cooked, inner(node.expressions[i])],
        ),
      );
    case 'BinaryExpression':
      return node.operator === '+' ? joined([inner(node.left), inner(node.right)]) : undefined;
    case 'Identifier':
      return inner(initOf(sourceCode, node));
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return inner(node.expression);
    default:
      return undefined;
  }
}

/** What a member of an object is called, as `.name`, `['name']` or `#name`. */
export const propertyOf = (sourceCode, {property, computed}) =>
  computed ? textOf(sourceCode, property) : property.name;
