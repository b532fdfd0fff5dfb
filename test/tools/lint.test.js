/** The rules that are this library's own, over planted faults and over sound code. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

// «…» stands for an expression in a template.
const code = text => text.replaceAll('«', '${').replaceAll('»', '}');

const imports = `import {html, svg} from 'lit';
import {place} from '../internal/place.js';
`;
const template = markup => `${imports}export const one = x => html\`${markup}\`;`;
const statement = text => `export function one(el, x) {\n${text}\n}`;

const styles = {
  'with fixed text': template('<p style="color: red"></p>'),
  'without quotes': template('<p style=color:red></p>'),
  'without a value': template('<p style></p>'),
  'with an expression': template('<p style=«x»></p>'),
  'with an expression in quotes': template('<p style="«x»"></p>'),
  'with an expression in single quotes': template("<p style='«x»'></p>"),
  'with text around an expression': template('<p style="color: «x»"></p>'),
  'with text around the directive': template('<p style="«place({top: x})»; left: 0"></p>'),
  'with a space beside the directive': template('<p style=" «place({top: x})»"></p>'),
  'with a choice of directives': template('<p style=«x ? place({top: 1}) : place({top: 2})»></p>'),
  'as a property': template('<p .style=«x»></p>'),
  'as a property with text': template('<p .style="top: «x»"></p>'),
  'as a boolean attribute': template('<p ?style=«x»></p>'),
  'in capitals': template('<p STYLE=«x»></p>'),
  'with spaces around the equals sign': template('<p style = "top: 0"></p>'),
  'over several lines': template('<p\n  class="a"\n  style\n  =\n  «x»\n></p>'),
  'after a slash': template('<p/style=«x»></p>'),
  'right after a quoted value': template('<p class="a"style="top: 0"></p>'),
  'after a value with a closing sign': template('<p title="a > b" style="top: 0"></p>'),
  'after an expression': template('<p class=«x» style=«x»></p>'),
  'in a comment’s neighbour': template('<!-- > --><p style="top: 0"></p>'),
  'with an escaped name': template('<p st\\u0079le="top: 0"></p>'),
  'in an SVG template': `${imports}export const one = svg\`<g style="top: 0"></g>\`;`,
  'in a template of another name': `import {html as h} from 'lit';\nexport const one = h\`<p style="top: 0"></p>\`;`,
  'in a template of a namespace': `import * as lit from 'lit';\nexport const one = lit.html\`<p style="top: 0"></p>\`;`,
  'with a directive of the same name': `import {html} from 'lit';\nimport {place} from '../layout/place.js';\nexport const one = html\`<p style=«place({})»></p>\`;`,
  'with a function of the same name': `import {html} from 'lit';\nconst place = x => x;\nexport const one = html\`<p style=«place({})»></p>\`;`,
  'with a parameter of the same name': `${imports}export const one = place => html\`<p style=«place({})»></p>\`;`,
  'as an element': template('<style>p { color: red }</style>'),
  'by setAttribute': statement("el.setAttribute('style', x);"),
  'by setAttribute in capitals': statement("el.setAttribute('STYLE', x);"),
  'by setAttribute as a key': statement("el['setAttribute']('style', x);"),
  'by setAttribute of a perhaps': statement("el?.setAttribute?.('style', x);"),
  'by setAttribute with a call': statement("Element.prototype.setAttribute.call(el, 'style', x);"),
  'by setAttribute with a constant': `const name = 'style';\n${statement('el.setAttribute(name, x);')}`,
  'by setAttribute with a name in pieces': statement("el.setAttribute('sty' + 'le', x);"),
  'by setAttributeNS': statement("el.setAttributeNS(null, 'style', x);"),
  'by toggleAttribute': statement("el.toggleAttribute('style');"),
  'by createAttribute': statement("return document.createAttribute('style');"),
  'by createElement': statement("return document.createElement('style');"),
  'by Reflect': statement("Reflect.set(el, 'style', x);"),
  'by assignment': statement('el.style = x;'),
  'by assignment of a key': statement("el['style'] = x;"),
};

const markup = {
  unsafeHTML:
    "import {unsafeHTML} from 'lit/directives/unsafe-html.js';\nexport const one = unsafeHTML;",
  'unsafeHTML of another name':
    "import {unsafeHTML as raw} from 'lit/directives/unsafe-html.js';\nexport const one = raw;",
  'unsafeHTML of a namespace':
    "import * as raw from 'lit/directives/unsafe-html.js';\nexport const one = raw;",
  'unsafeHTML of another package': "export {unsafeHTML as one} from 'elsewhere';",
  'unsafeHTML passed on': "export * from 'lit/directives/unsafe-html.js';",
  'unsafeHTML without an ending': "export * from 'lit/directives/unsafe-html';",
  'unsafeHTML of lit-html': "export * from 'lit-html/directives/unsafe-html.js';",
  'unsafeHTML loaded later': "export const one = () => import('lit/directives/unsafe-html.js');",
  'unsafeHTML loaded later by pieces':
    "export const one = () => import('lit/directives/' + 'unsafe-html.js');",
  'unsafeHTML loaded later by a template':
    "const kind = 'html';\nexport const one = () => import(`lit/directives/unsafe-«kind».js`);",
  unsafeSVG: "export {unsafeSVG} from 'lit/directives/unsafe-svg.js';",
  unsafeMathML: "export {unsafeMathML} from 'lit/directives/unsafe-mathml.js';",
  unsafeStatic: "export {unsafeStatic as one} from 'elsewhere';",
  'static templates': "export {html} from 'lit/static-html.js';",
  'static templates of lit-html': "export {html} from 'lit-html/static.js';",
  styleMap: "export {styleMap as one} from 'elsewhere';",
  'the module of styleMap': "export * from 'lit/directives/style-map.js';",
  innerHTML: statement('el.innerHTML = x;'),
  'innerHTML as a key': statement("el['innerHTML'] = x;"),
  'innerHTML as a template key': statement('el[`innerHTML`] = x;'),
  'innerHTML in pieces': statement("el['inner' + 'HTML'] = x;"),
  'innerHTML in constants': `const a = 'inner';\nconst b = 'HTML';\n${statement('el[a + b] = x;')}`,
  'innerHTML in a constant and a template': `const a = 'inner';\n${statement('el[`«a»HTML`] = x;')}`,
  'innerHTML as a type': statement("el['innerHTML' as string] = x;"),
  'innerHTML taken apart': statement('const {innerHTML} = el;\nreturn innerHTML;'),
  'innerHTML taken apart by another name': statement('({innerHTML: x.y} = el);'),
  'innerHTML assigned': statement('Object.assign(el, {innerHTML: x});'),
  'innerHTML reflected': statement("Reflect.set(el, 'innerHTML', x);"),
  'innerHTML in a template': template('<p .innerHTML=«x»></p>'),
  'innerHTML in a template in quotes': template('<p\n  .innerHTML="«x»"></p>'),
  outerHTML: statement('el.outerHTML = x;'),
  insertAdjacentHTML: statement("el.insertAdjacentHTML('beforeend', x);"),
  setHTMLUnsafe: statement('el.setHTMLUnsafe(x);'),
  parseHTMLUnsafe: statement('return Document.parseHTMLUnsafe(x);'),
  'document.write': statement('document.write(x);'),
  'document.writeln': statement('el.ownerDocument.writeln(x);'),
  'document.write as a key': statement("globalThis.document['write'](x);"),
  'document.write of another name': statement('const d = document;\nd.write(x);'),
  'document.write taken apart': statement('const {write} = document;\nreturn write;'),
  parseFromString: statement("return new DOMParser().parseFromString(x, 'text/html');"),
  'parseFromString of some parser': statement("return x.parseFromString(el, 'text/html');"),
  createContextualFragment: statement('return new Range().createContextualFragment(x);'),
  srcdoc: statement('el.srcdoc = x;'),
  'srcdoc as an attribute': statement("el.setAttribute('srcdoc', x);"),
  'srcdoc in a template': template('<iframe srcdoc=«x»></iframe>'),
  'srcdoc in a template in capitals': template('<iframe title="a" SRCDOC="«x»"></iframe>'),
  cssText: statement('el.style.cssText = x;'),
  'cssText as a key': statement("el.style['cssText'] = x;"),
  'cssText taken apart': statement('({cssText: x.y} = el.style);'),
};

/** From `src/templates`, which knows the rooms below it. */
const rooms = {
  'a room above': "export * from '../elements/events.js';",
  'a room above, later': "export const one = () => import('../elements/events.js');",
  'a room above, by pieces': "export const one = () => import('../elements' + '/events.js');",
  'what only a run can tell': 'export const one = x => import(x);',
  'what registers elements': "import '../elements/journey-map/journey-map.define.js';",
  'what is outside': "export * from '../../docs/demo.js';",
};

const sound = {
  'the directive': template('<p style=«place({top: x})»></p>'),
  'the directive in quotes': template('<p style="«place({top: x})»"></p>'),
  'the directive over several lines': template(
    '<p\n  class=«x»\n  style=«place({\n  top: x,\n})»\n></p>',
  ),
  'the directive as a property': template('<p .style=«place({top: x})»></p>'),
  'the directive by another name': `import {html} from 'lit';\nimport {place as at} from '../internal/place.js';\nexport const one = html\`<p style=«at({})»></p>\`;`,
  'several directives': template('<p style=«place({top: x})»></p><b style=«place({left: x})»></b>'),
  'words about style': template('<p>style = «x»</p><!-- style="top: 0" -->'),
  'other attributes': template('<p data-style="a" title="style=«x»" class=«x»></p>'),
  'a style sheet':
    "import {css} from 'lit';\nexport const one = css`a[style='b'] {\n  top: 0;\n}`;",
  'the object model': statement("const {style} = el;\nstyle.setProperty('top', x);"),
  'questions about style': statement(
    "return el.hasAttribute('style') || el.closest('style') || x === 'style';",
  ),
  'other attributes by call': statement("el.setAttribute('class', x);"),
  'the clipboard': statement('return navigator.clipboard.write(x);'),
  text: statement('el.textContent = x;\nel.append(x);'),
  'other directives': "export * from 'lit/directives/repeat.js';",
  'a room below': "export * from '../layout/map.js';",
  'a constant that names itself': 'export const one = () => two + two;\nconst two = two + two;',
};

describe('the linter', () => {
  let eslint;
  before(() => {
    eslint = new ESLint({cwd: root, overrideConfigFile: 'test/eslint.config.js'});
  });

  /** What our own rules say to a file of `src`. */
  async function complaints(text) {
    const [{messages}] = await eslint.lintText(code(text), {filePath: 'src/templates/planted.ts'});
    assert.deepEqual(
      messages.filter(({fatal}) => fatal),
      [],
    );
    return messages.filter(({ruleId}) => /^journey\//.test(ruleId));
  }

  for (const [name, text] of Object.entries(styles)) {
    it(`bans a style ${name}`, async () => {
      const found = await complaints(text);
      assert.ok(found.some(({ruleId}) => ruleId === 'journey/styles'));
    });
  }

  for (const [name, text] of Object.entries(markup)) {
    it(`bans ${name}`, async () => {
      const found = await complaints(text);
      assert.ok(found.some(({ruleId}) => ruleId === 'journey/markup'));
    });
  }

  for (const [name, text] of Object.entries(rooms)) {
    it(`bans to import ${name}`, async () => {
      const found = await complaints(text);
      assert.ok(found.some(({ruleId}) => ruleId === 'journey/rooms'));
    });
  }

  for (const [name, text] of Object.entries(sound)) {
    it(`has nothing against ${name}`, async () => {
      assert.deepEqual(await complaints(text), []);
    });
  }

  it('names the line of a fault in a template', async () => {
    const found = await complaints(template('<p\n  class=«x»\n  title="a"\n  style=«x»></p>'));
    assert.deepEqual(
      found.map(({line}) => line),
      [6],
    );
  });

  it('watches every file of the library', async () => {
    for (const file of ['src/index.ts', 'src/internal/outward.ts', 'src/sources/part.ts']) {
      const {rules} = await eslint.calculateConfigForFile(file);
      for (const rule of ['journey/markup', 'journey/rooms', 'journey/styles']) {
        assert.equal(rules[rule]?.[0], 2, `${rule} in ${file}`);
      }
    }
    // The directive is where styles are written, so one rule leaves it alone.
    const {rules} = await eslint.calculateConfigForFile('src/internal/place.ts');
    assert.deepEqual(
      ['journey/markup', 'journey/rooms', 'journey/styles'].map(rule => rules[rule]?.[0]),
      [0, 2, 2],
    );
  });
});
