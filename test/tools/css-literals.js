import {transformSync} from 'esbuild';
import ts from 'typescript';

const minifyCSS = text =>
  transformSync(text, {
    loader: 'css',
    minify: true,
    target: 'esnext',
    charset: 'utf8',
    logLevel: 'silent',
  });

const braces = text => text.split('{').length - text.split('}').length;

/** esbuild keeps white space in custom properties and fallbacks, as a script could read it; nobody reads ours. */
const tighten = css =>
  css.replace(/"[^"]*"|(--_[\w-]+:|[(,]) +| +(?=\))/g, (all, sign = '') =>
    all[0] === '"' ? all : sign,
  );

/** One piece of a template: whole rules if no expression stands inside of a rule. */
function minifyPiece(text) {
  if (!text.trim()) return '';
  const {code, warnings} = minifyCSS(text);
  if (warnings.length) throw new Error(`${warnings[0].text} in:\n${text}`);
  return tighten(code.trim());
}

const minifyPieces = texts =>
  texts.every(text => braces(text) === 0)
    ? texts.map(minifyPiece)
    : texts.map(text => text.replace(/\s+/g, ' '));

function* findTemplates(node) {
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') yield node;
  const children = [];
  ts.forEachChild(node, child => void children.push(child));
  for (const child of children) yield* findTemplates(child);
}

const partsOf = template =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({literal}) => literal)];

/** Start and end of a part's text, without the signs around it. */
function rangeOf(part) {
  const closing = part.getText().endsWith('${') ? 2 : 1;
  return [part.getStart() + 1, part.getEnd() - closing];
}

const escape = text => text.replace(/\\|`|\$\{/g, '\\$&');

/**
 * Rollup plugin: makes the CSS in css`…` small with esbuild, which knows
 * nesting and leaves alone what it does not know, and takes the tag away. Templates are small enough
 * that a map of the styles' own lines would help nobody.
 */
export function cssLiterals() {
  return {
    name: 'css-literals',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('css`')) return null;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.ES2022, true);
      const edits = [...findTemplates(source)].flatMap(({tag, template}) => {
        const parts = partsOf(template);
        const texts = minifyPieces(parts.map(({text}) => text));
        return [
          // Only a template with expressions needs the tag, which checks each of them.
          [tag.getStart(), tag.getEnd(), parts.length > 1 ? 'css' : 'unsafeCSS('],
          [template.getEnd(), template.getEnd(), parts.length > 1 ? '' : ')'],
          ...parts.map((part, i) => [...rangeOf(part), escape(texts[i])]),
        ];
      });
      const small = edits
        .sort(([a], [b]) => b - a)
        .reduce((text, [start, end, css]) => text.slice(0, start) + css + text.slice(end), code);
      const tags = /\bcss`/.test(small) ? 'css, unsafeCSS' : 'unsafeCSS';
      return {code: small.replace(/(import \{)css(\} from 'lit')/, `$1${tags}$2`), map: null};
    },
  };
}
