import {readFileSync, readdirSync} from 'node:fs';
import ts from 'typescript';

/** All names in a source, of whatever is called so. */
function* identifiers(node) {
  if (ts.isIdentifier(node)) yield node.text;
  const children = [];
  ts.forEachChild(node, child => void children.push(child));
  for (const child of children) yield* identifiers(child);
}

/** The files below these paths, which are folders or files. */
const filesIn = paths =>
  paths.flatMap(path =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(path, {recursive: true})
          .filter(name => name.endsWith('.ts'))
          .map(name => `${path}/${name}`),
  );

/**
 * What sources call things, which two files that are made apart must call
 * alike: names of properties, and custom properties of CSS.
 */
export function namesIn(...paths) {
  const texts = filesIn(paths).map(path => readFileSync(path, 'utf8'));
  return {
    properties: new Set(
      texts.flatMap(text => [
        ...identifiers(ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true)),
      ]),
    ),
    custom: new Set(texts.flatMap(text => text.match(/--_[\w-]+/g) ?? [])),
  };
}
