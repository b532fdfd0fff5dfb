/**
 * Builds the published JSON Schema from the definitions in src/model:
 * `node --import tsx test/tools/json-schema.ts > schema.json`.
 *
 * The definitions describe the normalised form; what people write is shorter,
 * so the shorthands are added here. Descriptions come from the comments.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import ts from 'typescript';
import * as definitions from '../../src/model/schema.js';

/** The keywords of a JSON Schema that are used here. */
export interface JSONSchema {
  [keyword: string]: unknown;
  $ref?: string;
  $defs?: Record<string, JSONSchema>;
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

function describe(schema: JSONSchema, {text, fields}: Comment): void {
  if (text) schema.description = text;
  const inner = schema.items ?? schema;
  for (const [key, property] of Object.entries(inner.properties ?? {})) {
    const comment = fields.get(key);
    if (comment) describe(property, comment);
  }
}

// `parseJourney()` fills these in.
const filledIn = ['id', 'version', 'kind', 'state', 'personas', 'links', 'steps'];

/** The field that a bare value stands for; the same order as in src/model/shape.ts. */
const mainField = (schema: JSONSchema) =>
  ['text', 'name', 'title', 'value', 'src', 'id'].find(key => schema.properties?.[key]);

function addLevels(schema: JSONSchema): void {
  if (schema.enum?.[0] === 'low') {
    delete schema.type;
    schema.enum = [...schema.enum, 1, 2, 3];
  }
  const children = Object.values(schema.properties ?? {});
  for (const child of [...children, ...(schema.items ? [schema.items] : [])]) addLevels(child);
}

function relax(schema: JSONSchema): void {
  addLevels(schema);
  const main = mainField(schema);
  schema.required = schema.required?.filter(key => key === main || !filledIn.includes(key));
}

/** Adds the bare text or number that stands for an object with no other required field. */
function addShorthand(schema: JSONSchema): JSONSchema {
  const main = mainField(schema);
  const {description, ...object} = schema;
  if (main === undefined || schema.required?.some(key => key !== main)) return schema;
  return {description, anyOf: [{...schema.properties?.[main]}, object]};
}

// Draft 7 ignores what stands beside a `$ref`, the description for one.
function wrapReferences(schema: JSONSchema): void {
  if (schema.$ref && schema.description) {
    schema.allOf = [{$ref: schema.$ref}];
    delete schema.$ref;
  }
  for (const child of Object.values(schema.properties ?? {})) wrapReferences(child);
  if (schema.items) wrapReferences(schema.items);
}

/** The JSON Schema of a journey as people may write it. */
export function buildJSONSchema(): JSONSchema {
  const types = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [name.replace(/Schema$/, ''), schema]),
  );
  // The converter's type has every keyword of every draft.
  const {$defs = {}} = toJsonSchema(types.Journey!, {
    definitions: types,
    ignoreActions: ['finite'],
  }) as JSONSchema;
  const comments = readComments();
  for (const [name, schema] of Object.entries($defs)) {
    const comment = comments.get(name);
    if (comment) describe(schema, comment);
    relax(schema);
    wrapReferences(schema);
    if (name !== 'Journey') $defs[name] = addShorthand(schema);
  }
  const {Journey, ...parts} = $defs;
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/journey-map/schema.json',
    title: 'Customer journey map',
    ...Journey,
    definitions: parts,
  };
  // Draft 7 keeps its parts under this name.
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/$defs/', '"#/definitions/'),
  ) as JSONSchema;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(buildJSONSchema(), null, 2));
}
