/** What the manifest analyzer reads and what of it is published. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const hiddenTags = ['internal', 'ignore', 'private', 'protected'];

function isHidden(ts, node) {
  const name = node.name ?? {};
  if (ts.isPrivateIdentifier(name)) return true;
  if (
    node.modifiers?.some(({kind}) =>
      [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].includes(kind),
    )
  ) {
    return true;
  }
  if (node.jsDoc?.some(doc => doc.tags?.some(({tagName}) => hiddenTags.includes(tagName.text)))) {
    return true;
  }
  return isState(ts, node);
}

/** `@state()` and `@property({state: true})`. */
function isState(ts, node) {
  return (ts.getDecorators?.(node) ?? []).some(({expression}) => {
    if (!ts.isCallExpression(expression)) return false;
    if (expression.expression.text === 'state') return true;
    return expression.arguments.some(
      argument =>
        ts.isObjectLiteralExpression(argument) &&
        argument.properties.some(
          entry =>
            entry.name?.text === 'state' && entry.initializer?.kind === ts.SyntaxKind.TrueKeyword,
        ),
    );
  });
}

/** `static properties = {name: {state: true}}`, the form without decorators. */
function statesOf(ts, node) {
  const names = [];
  for (const member of node.members) {
    if (member.name?.text !== 'properties' || !member.initializer) continue;
    if (!ts.isObjectLiteralExpression(member.initializer)) continue;
    for (const entry of member.initializer.properties) {
      const options = entry.initializer;
      if (!options || !ts.isObjectLiteralExpression(options)) continue;
      const isOne = options.properties.some(
        option =>
          option.name?.text === 'state' && option.initializer?.kind === ts.SyntaxKind.TrueKeyword,
      );
      if (isOne) names.push(entry.name.text);
    }
  }
  return names;
}

const nameOf = member => member.name?.text;

/** Names in `static properties = {…}`: Lit knows their attributes. */
function reactiveNames(ts, node) {
  const member = node.members.find(one => nameOf(one) === 'properties');
  const entries = member?.initializer?.properties ?? [];
  return new Set(entries.map(entry => entry.name.text));
}

/** `declare name: …` that is no reactive property: an attribute and its property, made by reflectAttributes(). */
const isReflected = (ts, member) =>
  ts.isPropertyDeclaration(member) &&
  Boolean(member.modifiers?.some(({kind}) => kind === ts.SyntaxKind.DeclareKeyword)) &&
  !ts.getDecorators(member)?.length;

/** Names of reflected properties by the class, or the mixin, that declares them. */
const reflected = new Map();

/** The name under which the manifest knows a class: a mixin's inner class has that of the mixin. */
function ownerOf(ts, node) {
  let owner = node.parent;
  while (owner && !ts.isVariableDeclaration(owner) && !ts.isFunctionDeclaration(owner)) {
    owner = owner.parent;
  }
  return (owner ?? node).name.text;
}

function addReflected(declaration) {
  if (!declaration.customElement) return;
  for (const member of declaration.members ?? []) {
    const {name, type, description, inheritedFrom} = member;
    if (member.attribute || !reflected.get(inheritedFrom?.name ?? declaration.name)?.has(name)) {
      continue;
    }
    member.attribute = kebab(name);
    declaration.attributes ??= [];
    declaration.attributes.push({
      name: member.attribute,
      type,
      description,
      fieldName: name,
      inheritedFrom,
    });
  }
}

const kebab = name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Members that Lit and the browser call, not the page. */
const machinery = new Set([
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'createRenderRoot',
  'firstUpdated',
  'formAssociated',
  'getUpdateComplete',
  'properties',
  'render',
  'shadowRootOptions',
  'shouldUpdate',
  'styles',
  'update',
  'updated',
  'willUpdate',
]);

const publicPath = path =>
  path
    ?.replace(/^\/?src\/elements\/([^/]+)\/\1\.define\.[jt]s$/, 'dist/elements/$1.js')
    .replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');

const isEvent = ({kind, superclass}) => kind === 'class' && /Event$/.test(superclass?.name);

/** The modules of elements and events, with the paths that the package has. */
function publish(manifest) {
  const modules = manifest.modules.map(module => ({
    ...module,
    declarations: module.declarations
      .filter(one => one.tagName || isEvent(one))
      // The analyzer takes what a class dispatches from a variable for an event of that name.
      .map(one => ({
        ...one,
        events: one.events?.filter(({name}) => name?.startsWith('journey-')),
      })),
  }));
  const published = modules.filter(({declarations}) => declarations.length > 0);
  for (const module of published) {
    const names = new Set(module.declarations.map(({name}) => name));
    module.exports = module.exports?.filter(one => names.has(one.declaration?.name));
  }
  for (const {path, declarations} of [...published]) {
    for (const {name, tagName, superclass} of declarations) {
      // The analyzer takes the browser's own class for one of the module.
      if (superclass?.name === 'Event') delete superclass.module;
      if (!tagName) continue;
      published.push({
        kind: 'javascript-module',
        path: `src/elements/${tagName}/${tagName}.define.ts`,
        declarations: [],
        exports: [
          {kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}},
        ],
      });
    }
  }
  published.sort((a, b) => (a.path < b.path ? -1 : 1));
  manifest.modules = JSON.parse(
    JSON.stringify(published, (key, value) =>
      key === 'path' || key === 'module' ? publicPath(value) : value,
    ),
  );
}

/** Types that are a choice of texts, as they are written, by their names. */
const choices = new Map();

const isChoice = (ts, {type}) =>
  ts.isUnionTypeNode(type) &&
  type.types.every(one => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal));

/** The browser's own choices, such as `RequestCredentials`, are in TypeScript's library. */
function browserChoice(name) {
  const path = createRequire(import.meta.url).resolve('typescript/lib/lib.dom.d.ts');
  const [, union] = readFileSync(path, 'utf8').match(`\ntype ${name} = ("[^;]*");`) ?? [];
  return union?.replaceAll('"', "'");
}

/** Says the texts of a choice, where its type only has a name: tools offer them. */
function spellOut(one) {
  const {text = ''} = one.type ?? {};
  const spelled = text.replace(
    /\b[A-Z]\w+\b/,
    name => choices.get(name) ?? browserChoice(name) ?? name,
  );
  if (spelled !== text) one.parsedType = {text: spelled};
}

const withChoices = {
  name: 'with-choices',
  analyzePhase({ts, node}) {
    if (ts.isTypeAliasDeclaration(node) && isChoice(ts, node)) {
      choices.set(node.name.text, node.type.getText());
    }
  },
  packageLinkPhase({customElementsManifest}) {
    for (const {attributes = []} of customElementsManifest.modules.flatMap(
      ({declarations}) => declarations,
    )) {
      attributes.forEach(spellOut);
    }
  },
};

const onlyPublic = {
  name: 'only-public',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const reactive = reactiveNames(ts, node);
    const names = node.members
      .filter(member => isReflected(ts, member) && !reactive.has(nameOf(member)))
      .map(nameOf);
    if (names.length) reflected.set(ownerOf(ts, node), new Set(names));
    const found = moduleDoc.declarations.find(({name}) => name === node.name?.text);
    if (!found) return;
    const hidden = new Set([
      ...node.members.filter(member => isHidden(ts, member)).map(nameOf),
      ...statesOf(ts, node),
    ]);
    found.hidden = [...hidden];
  },
  moduleLinkPhase({moduleDoc}) {
    for (const declaration of moduleDoc.declarations) {
      const hidden = new Set(declaration.hidden);
      delete declaration.hidden;
      const isPublic = ({name, privacy}) =>
        !hidden.has(name) && !machinery.has(name) && !name?.startsWith('#') && !/pr/.test(privacy);
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      const names = new Set(declaration.members?.map(({name}) => name));
      if (declaration.attributes) {
        declaration.attributes = declaration.attributes.filter(
          ({fieldName}) => !fieldName || names.has(fieldName),
        );
      }
    }
  },
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules.flatMap(({declarations}) => declarations).forEach(addReflected);
    publish(customElementsManifest);
  },
};

export default {
  // What is drawn without a page, and programs, are no elements of one.
  globs: ['src/**/*.ts', '!src/{cli,plugins,static}/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [onlyPublic, withChoices],
};
