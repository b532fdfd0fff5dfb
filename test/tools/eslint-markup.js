import {visitTags} from './eslint-template.js';
import {propertyOf, textOf} from './eslint-text.js';

const names = new Set([
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'styleMap',
  'cssText',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'DOMParser',
  'parseFromString',
  'srcdoc',
]);
const attributes = new Set([...names].map(name => name.toLowerCase()));

const modules =
  /^(lit|lit-html|@lit\/[\w-]+)\/(.*\/)?(unsafe-(html|svg|mathml)|style-map|static(-html)?)(\.js)?$/;

/** Of `document` by whatever name; a clipboard takes no markup. */
const writes = /^(write|writeln)$/;
const writers = /^clipboard$/;

/** What an object is called last, as `b` in `a.b`. */
const lastName = (sourceCode, node) =>
  node.type === 'MemberExpression' ? propertyOf(sourceCode, node) : node.name;

/**
 * Bans what makes markup or styles of text, by name: wherever the name stands,
 * as an import, a member, a key, a string or a template's attribute.
 */
export const markup = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {wrong: '{{name}}: what comes from data is written by Lit as text.'},
  },
  create(context) {
    const {sourceCode} = context;
    const report = (where, name) =>
      context.report({...where, messageId: 'wrong', data: {name: String(name)}});
    const checkName = node => names.has(node.name) && report({node}, node.name);
    const checkText = node => {
      const text = textOf(sourceCode, node);
      if (names.has(text) || modules.test(text)) report({node}, text);
    };
    return {
      Identifier: checkName,
      Literal: checkText,
      TemplateLiteral: checkText,
      BinaryExpression: checkText,
      MemberExpression(node) {
        const name = propertyOf(sourceCode, node);
        const isWriter = writers.test(lastName(sourceCode, node.object));
        if (writes.test(name) && !isWriter) report({node}, name);
      },
      'ObjectPattern > Property'({key, computed}) {
        const name = propertyOf(sourceCode, {property: key, computed});
        if (writes.test(name)) report({node: key}, name);
      },
      ...visitTags(tag =>
        tag.attributes
          .filter(({name}) => attributes.has(name))
          .forEach(({name, line}) => report({loc: {line, column: 0}}, name)),
      ),
    };
  },
};
