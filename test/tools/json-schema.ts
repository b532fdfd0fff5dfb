/**
 * Builds the published JSON Schema from the definitions in src/model:
 * `node --import tsx test/tools/json-schema.ts > schema.json`.
 *
 * The definitions describe the normalised form; what people write is shorter,
 * so the shorthands are added here. Descriptions come from the comments.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import type {Entries, Schema} from '../../src/model/kit.js';
import * as schemas from '../../src/model/schema.js';
import {traitsOf} from '../../src/model/traits.js';

/** The keywords of a JSON Schema that are used here. */
export interface JSONSchema {
  [keyword: string]: unknown;
  $ref?: string;
  description?: string;
  type?: string;
  enum?: unknown[];
  items?: JSONSchema;
  properties?: Record<string, JSONSchema>;
  additionalProperties?: JSONSchema;
  required?: string[];
  anyOf?: JSONSchema[];
}

interface Comment {
  readonly text: string | undefined;
  readonly fields: ReadonlyMap<string, Comment>;
}

const silence: Comment = {text: undefined, fields: new Map()};

const file = fileURLToPath(new URL('../../src/model/schema.ts', import.meta.url));

function textOf(node: ts.Node): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ');
}

const isObject = (node: ts.Node) => ts.isObjectLiteralExpression(node);

/** The first object literal in an expression, not looking into other object literals. */
function findObject(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  return isObject(node) ? node : ts.forEachChild(node, findObject);
}

function readFields(
  object: ts.ObjectLiteralExpression | undefined,
  constants: ReadonlyMap<string, ts.VariableDeclaration>,
): ReadonlyMap<string, Comment> {
  const fields = new Map<string, Comment>();
  for (const property of object?.properties ?? []) {
    if (ts.isSpreadAssignment(property)) {
      const spread = constants.get(property.expression.getText());
      const inner = spread && findObject(spread);
      for (const [key, comment] of readFields(inner, constants)) fields.set(key, comment);
    } else if (property.name) {
      const inner = readFields(findObject(property), constants);
      fields.set(property.name.getText(), {text: textOf(property), fields: inner});
    }
  }
  return fields;
}

/** The comments in the definitions, by the name of the type. */
function readComments(): ReadonlyMap<string, Comment> {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const constants = new Map<string, ts.VariableDeclaration>();
  for (const statement of source.statements.filter(ts.isVariableStatement)) {
    for (const variable of statement.declarationList.declarations) {
      constants.set(variable.name.getText(), variable);
    }
  }
  return new Map(
    [...constants].map(([name, variable]) => {
      const text = textOf(variable.parent.parent);
      return [
        name.replace(/Schema$/, ''),
        {text, fields: readFields(findObject(variable), constants)},
      ];
    }),
  );
}

// `parseJourney()` fills these in.
const filledIn = ['id', 'version', 'kind', 'state', 'personas', 'links', 'steps'];

/** The source of a pattern. JSON Schema has no flags, so each letter stands there in both sizes. */
const patternOf = ({source, flags}: RegExp): string =>
  flags
    ? source.replace(/\\x..|\\.|[a-z]-[a-z]|[a-z]/g, part => {
        const both = part + part.toUpperCase();
        return part[0] === '\\' ? part : part[1] ? both : `[${both}]`;
      })
    : source;

// By the fields: of the schema itself there are copies, those that are optional.
const names = new Map<unknown, string>(
  Object.entries(schemas).map(([name, {entries}]) => [entries, name.replace(/Schema$/, '')]),
);

function convertObject(entries: Entries, fields: Comment['fields']): JSONSchema {
  const {main, required} = traitsOf(entries);
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(entries).map(([key, schema]) => [key, convert(schema, fields.get(key))]),
    ),
    required: required.filter(key => key === main || !filledIn.includes(key)),
  };
}

function convertLeaf({type, options, pattern, min, max}: Schema): JSONSchema {
  // Levels may be given as numbers.
  if (options?.[0] === 'low') return {enum: [...options, 1, 2, 3]};
  if (options) return {type: typeof options[0], enum: [...options]};
  return {type, pattern: pattern && patternOf(pattern), minimum: min, maximum: max};
}

function convert(schema: Schema, comment = silence): JSONSchema {
  const {entries, item, value} = schema;
  const {text: description, fields} = comment;
  const name = names.get(entries);
  if (name) {
    const reference = {$ref: `#/definitions/${name}`};
    // Draft 7 ignores what stands beside a `$ref`.
    return description ? {description, allOf: [reference]} : reference;
  }
  if (item) return {description, type: 'array', items: convert(item, {...silence, fields})};
  if (value) return {description, type: 'object', additionalProperties: convert(value)};
  return {description, ...(entries ? convertObject(entries, fields) : convertLeaf(schema))};
}

/** An object, or the bare text or number that stands for it if it needs no other field. */
function convertPart(entries: Entries, {text: description, fields}: Comment): JSONSchema {
  const object = convertObject(entries, fields);
  const {main} = traitsOf(entries);
  const bare = object.required?.every(key => key === main) && object.properties?.[main ?? ''];
  return bare ? {description, anyOf: [bare, object]} : {description, ...object};
}

/** The JSON Schema of a journey as people may write it. */
export function buildJSONSchema(): JSONSchema {
  const comments = readComments();
  const {Journey, ...parts} = Object.fromEntries(
    Object.values(schemas).map(({entries}) => {
      const name = names.get(entries)!;
      return [name, convertPart(entries, comments.get(name) ?? silence)];
    }),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/journey-map/schema.json',
    title: 'Customer journey map',
    ...Journey,
    definitions: parts,
  };
  // Without the keywords that are undefined.
  return JSON.parse(JSON.stringify(schema)) as JSONSchema;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(buildJSONSchema(), null, 2));
}
