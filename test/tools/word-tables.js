import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/** The module that a table is made by; none of the sources has its name. */
const maker = '\0word-table';

/** What the words of a table belong to, in order: lanes first, then what else has words. */
const others = ['stages', 'steps', 'low', 'medium', 'high', 'duration'];

const lanesFile = fileURLToPath(new URL('../../src/model/lanes.ts', import.meta.url));

const code = `
import {laneIds} from ${JSON.stringify(lanesFile)};
const keys = [...laneIds, ${others.map(key => `'${key}'`).join(', ')}];
export const table = text => {
  const words = {};
  text.split('|').forEach((word, i) => word && (words[keys[i]] = word));
  return words;
};
`;

/** The ids of all lanes, as the module that defines them has them. */
export function lanesIn(source) {
  const [, body] = /builtInLanes = \{\n([^]*?)\n\} as const/.exec(source) ?? [];
  const keys = [...(body ?? '').matchAll(/^ {2}(\w+):/gm)].map(([, key]) => key);
  if (!keys.length) throw new Error('No lanes are found');
  return keys;
}

const isTable = node =>
  ts.isPropertyAssignment(node) &&
  ['lanes', 'terms'].includes(node.name.getText()) &&
  ts.isObjectLiteralExpression(node.initializer);

function* findTables(node) {
  if (isTable(node)) yield node.initializer;
  const children = [];
  ts.forEachChild(node, child => void children.push(child));
  for (const child of children) yield* findTables(child);
}

/** The words of an object by key, and what is spread into it. */
function read(object) {
  const words = new Map();
  const spreads = [];
  for (const one of object.properties) {
    if (ts.isSpreadAssignment(one)) spreads.push(one.getText());
    else if (ts.isStringLiteral(one.initializer) && !one.initializer.text.includes('|'))
      words.set(one.name.getText(), one.initializer.text);
    else throw new Error(`Not a word: ${one.getText()}`);
  }
  return {words, spreads};
}

/**
 * A translation with its words for lanes in one text each: the two languages would have the same
 * forty keys twice. A word for what is no lane stops the build.
 */
export function withTables(source, file, lanes) {
  const keys = [...lanes, ...others];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  let text = source;
  for (const object of [...findTables(tree)].reverse()) {
    const {words, spreads} = read(object);
    const unknown = [...words.keys()].find(key => !keys.includes(key));
    if (unknown) throw new Error(`No place for the word of ${unknown}`);
    const all = JSON.stringify(keys.map(key => words.get(key) ?? '').join('|'));
    const made = [...spreads, `...table(${all})`].join(', ');
    text = `${text.slice(0, object.getStart())}{${made}}${text.slice(object.getEnd())}`;
  }
  return text === source ? text : `import {table} from '${maker}';\n${text}`;
}

/** For Rollup. */
export function wordTables() {
  const lanes = lanesIn(readFileSync(lanesFile, 'utf8'));
  return {
    name: 'word-tables',
    resolveId: id => (id === maker ? id : null),
    load: id => (id === maker ? code : null),
    transform(source, id) {
      if (!/[\\/]translations[\\/]\w+-map\.ts$/.test(id)) return null;
      // The maps of words are of no use to anybody.
      return {code: withTables(source, id, lanes), map: null};
    },
  };
}
