/** The tags and attributes in a Lit template, found as a browser's parser finds them. */

// Stands for an expression. HTML has no such character.
const hole = '\0';

const opening = /<!--[^]*?(?:-->|$)|<([a-z][^\s/>]*)/gi;
const attribute = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?/y;

const count = (text, sign) => text.split(sign).length - 1;

const unquoted = value => value?.replace(/^(["'])([^]*)\1$/, '$2');

/**
 * Every tag with its attributes, without the signs that Lit puts before their
 * names, in small letters. An attribute whose whole value is an expression
 * has that `expression`.
 */
function tagsOf({quasis, expressions}) {
  const text = quasis.map(({value}) => (value.cooked ?? '').replaceAll(hole, ' ')).join(hole);
  const lineOf = index => {
    const holes = count(text.slice(0, index), hole);
    const start = text.lastIndexOf(hole, index - 1) + 1;
    return quasis[holes].loc.start.line + count(text.slice(start, index), '\n');
  };
  const tags = [];
  for (const {0: whole, 1: name, index} of text.matchAll(opening)) {
    if (!name) continue;
    const attributes = [];
    attribute.lastIndex = index + whole.length;
    for (let found; (found = attribute.exec(text));) {
      const [all, key, value] = found;
      const isExpression = unquoted(value) === hole;
      attributes.push({
        name: key.replace(/^[.?@]/, '').toLowerCase(),
        line: lineOf(found.index + all.indexOf(key)),
        expression: isExpression
          ? expressions[count(text.slice(0, attribute.lastIndex), hole) - 1]
          : undefined,
      });
    }
    tags.push({name: name.toLowerCase(), line: lineOf(index), attributes});
  }
  return tags;
}

/** A visitor that hands over the tags of each template; style sheets have none. */
export const visitTags = check => ({
  TaggedTemplateExpression({tag, quasi}) {
    if (tag.name !== 'css') tagsOf(quasi).forEach(check);
  },
});
