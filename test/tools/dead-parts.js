import {readFileSync} from 'node:fs';
import ts from 'typescript';

/**
 * What Lit and D3 have for others and the classic file can never reach. That file is closed: it hands
 * out neither `html` nor a decorator, so that our own templates and properties are all there are.
 * What those need is asked of them below, so that they cannot come to use what is left out. A page may
 * derive its own elements from ours, with properties and styles as ours have them; of Lit's hooks it
 * has those that ours use.
 *
 * A file of a package, in the version that was read for this, has pieces `[text, in its place]`. Each
 * stands there once, or the build stops: with another version somebody has to read again. `…` in
 * a piece is whatever stands between its two ends. Pieces are taken in order, on what the last one left.
 */
const pieces = {
  'lit-html@3.3.3/lit-html.js': [
    // Templates of SVG and MathML, and those made by Lit's compiler.
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){…}',
      'this.el=S.createElement(f,e);P.currentNode=this.el.content;',
    ],
    ['constructor({strings:t,_$litType$:i},e)', 'constructor({strings:t},e)'],
    ['[f,v]=N(t,i)', '[f,v]=N(t)'],
    [
      'const{values:i,_$litType$:s}=t,e="number"==typeof s?…,s);',
      'const{values:i}=t,e=this._$AC(t);',
    ],
    // Expressions in comments, in text that is no markup, and in place of a tag or an attribute.
    [
      String.raw`/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g`,
      String.raw`/<\/?[a-zA-Z][^>\s]*/g`,
    ],
    ['c===v?"!--"===u[1]?…void 0!==u[3]&&(c=p):', 'c===v?c=p:'],
    ['(c=n??v,d=-1):void 0===u[1]?d=-2:', '(c=v,d=-1):'],
    ['c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    ['s+o+(-2===d?i:x)', 's+o+x'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    ['if(y.test(r.tagName)){…}}}else if(8===r.nodeType)if(r.data===n)', '}else if(r.data===n)'],
    ['else{let t=-1;…}l++}}static', 'l++}}static'],
    ['i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))', '0:0'],
    [
      '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?0:0',
      'i=2===r.type?new k(h,h.nextSibling,this,t):new r.ctor(h,r.name,r.strings,this,t)',
    ],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]))',
      'void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])',
    ],
    ['class Z{…M(this,t)}}', ''],
    // Expressions that are a property, and listeners that are objects with options.
    ['"."===e[1]?I:', ''],
    ['class I extends H{…===A?void 0:t}}', ''],
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    ['removeEventListener(this.name,this,s)', 'removeEventListener(this.name,this)'],
    ['addEventListener(this.name,this,t)', 'addEventListener(this.name,this)'],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
    // What only directives ask for that live on by themselves, and the kinds of parts, which none of ours asks for.
    ['h?._$AO?.(!1),', ''],
    [
      'constructor(t,i){this._$AV=[],…get _$AU(){return this._$AM._$AU}u(t)',
      'constructor(t){this._$AV=[],this._$AD=t}u(t)',
    ],
    ['new R(e,this)', 'new R(e)'],
    ['(t?.creationScope??l)', 'l'],
    ['class k{get _$AU(){return this._$AM?._$AU??this._$Cv}', 'class k{'],
    ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    [
      'this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){…get endNode(){return this._$AB}',
      'this.options=e}',
    ],
    ['this._$AP?.(!1,!0,s);t!==', ';t!=='],
    ['const s=i(t).nextSibling;i(t).remove(),', 'const s=t.nextSibling;t.remove(),'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [
      'class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
      'class H{',
    ],
    [
      'this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,',
      'this.element=t,this.name=i,',
    ],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    // Hooks for old browsers and for Lit's own packages.
    ['const j={…F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),', ''],
    [
      'export{j as _$LH,b as html,T as mathml,E as noChange,A as nothing,D as render,w as svg}',
      'export{b as html,E as noChange,A as nothing,D as render}',
    ],
    // Directives other than `place`, which is the whole of an attribute and answers that nothing is to be
    // written; so none stands in a text, in a list, in another directive or beside words, and no listener is one.
    [
      'function M(t,i,s=t,e){…_$AS(t,i.values),h,e)),i}',
      'function M(t,i){if(i===E)return i;let h=t._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(t._$Cl=h=o&&new o),h&&(i=h.update(t,i.values)),i}',
    ],
    ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
    ['_$AI(t,i=this,s,e){const h', '_$AI(t,s){const h'],
    ['t=M(this,t,i,0),o', 't=M(this,t),o'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n])', 'r=e[s+n]'],
    ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
    ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){t??=A;'],
    ['s._$AI(t,s,i),i+=', 's._$AI(t,i),i+='],
    // What parts stand in, which only those directives asked for, and the kinds: what has no class is a child.
    ['class k{constructor(t,i,s,e)', 'class k{constructor(t,i,e)'],
    ['class H{constructor(t,i,s,e,h)', 'class H{constructor(t,i,s,h)'],
    ['new k(this.O(c()),this.O(c()),this,', 'new k(this.O(c()),this.O(c()),'],
    [
      '2===r.type?new k(h,h.nextSibling,this,t):new r.ctor(h,r.name,r.strings,this,t)',
      'r.ctor?new r.ctor(h,r.name,r.strings,t):new k(h,h.nextSibling,t)',
    ],
    ['{type:1,index', '{index'],
    ['{type:2,index', '{index'],
    // Drawing without an element around it: LitElement alone draws, says whose listeners they are and keeps no answer.
    ['new k(i.insertBefore(c(),t),t,void 0,s??{})', 'new k(i.insertBefore(c(),t),t,s)'],
    ['this.options?.host??this.element', 'this.options.host'],
    ['e=s?.renderBefore??i', 'e=s.renderBefore??i'],
    ['t=s?.renderBefore??null', 't=s.renderBefore'],
    ['return h._$AI(t),h}', 'h._$AI(t)}'],
    // How others may make templates; `l` is a number there.
    ['this.el=S.createElement(f,e);', '(this.el=document.createElement("template")).innerHTML=f;'],
    ['static createElement(t,i){…innerHTML=t,s}', ''],
    // An element without attributes has an empty list of them.
    ['if(r.hasAttributes())for', 'for'],
    // The list of Lits on a page: development builds warn of several, as their templates could meet; ours meet none.
    ['(t.litHtmlVersions??=[]).push("3.3.3");', ''],
  ],
  'lit-html@3.3.3/directive.js': [
    // Where a directive stands, which `place` is told at each update.
    [
      'constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i}',
      '',
    ],
    // Of `place`, only its own update() is asked.
    ['_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}', ''],
  ],
  'lit-element@4.2.2/lit-element.js': [
    // Being connected matters to directives that live on by themselves, and there are none.
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    // Hooks for drawing on a server, for old browsers and for Lit's own packages; drawing has no answer, as said above.
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});const n={…t._$AL};',
      ';',
    ],
    ['this.renderOptions={host:this},this._$Do=void 0', 'this.renderOptions={host:this}'],
    ['this._$Do=e(', 'e('],
    ['export{i as LitElement,n as _$LE}', 'export{i as LitElement}'],
    // Marks for Lit's development builds and for drawing on a server.
    ['i._$litElement$=!0,', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  '@lit/reactive-element@2.1.2/reactive-element.js': [
    // What css-tag.js, below, has no more, and symbols as names of properties.
    ['getCompatibleStyle as t,', ''],
    ['export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}', 'export{unsafeCSS}'],
    [
      'getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,',
      'getOwnPropertyNames:r,',
    ],
    // Decorators, and what they note.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['const t=this[Symbol.metadata];…this.elementProperties.set(t,i)}', ''],
    ['s=[...r(t),...o(t)]', 's=r(t)'],
    ['s.state&&(s.attribute=!1),', ''],
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [
      'if(this._$Ei(),this.elementProperties.set(t,s),!s.noAccessor){…configurable:!0,enumerable:!0}}',
      'this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){…this.C(s,void 0,i,e)}',
      '',
    ],
    ['{useDefault:i,reflect:e,wrapped:h},r){i&&', '{useDefault:i}){i&&'],
    ['(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(', '?this._$Ej.set(t,s??this[t]):('],
    ['has(t)&&?', 'has(t)?'],
    // Properties that show as an attribute, and those with ways of their own to read or to compare.
    ['toAttribute(t,s){…return t},from', 'from'],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', ''],
    [
      'let i=t;switch(s){case Boolean:…}return i}}',
      'return s===Boolean?null!==t:s===Number&&null!==t?Number(t):t}}',
    ],
    [',converter:u,reflect:!1,useDefault:!1,hasChanged:f', ''],
    ['_$ET(t,s){…this._$Em=null}}_$AK', '_$AK'],
    ['if(void 0!==e&&this._$Em!==e){', 'if(void 0!==e){'],
    ['h="function"==typeof t.converter?…:u;this._$Em=e;const r=h.', 'r=u.'],
    ['??r,this._$Em=null', '??r'],
    ['this._$Em=null,', ''],
    [
      'requestUpdate(t,s,i,e=!1,h){…_$Eu(t,i))))return;',
      'requestUpdate(t,s,i){if(void 0!==t){if(i??=this.constructor.getPropertyOptions(t),!f(this[t],s))return;',
    ],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    ['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
    ['const i=[];if(Array.isArray(s)){…return i}', 'return[s??[]].flat(1/0)}'],
    ['p?.({ReactiveElement:y}),', ''],
    // What classes may do by hand: declare properties one by one, without options or with `attribute: true`.
    // Those of ours have a plain object with options for each, and do nothing to what LitElement does with it.
    ['getOwnPropertyNames:r,', ''],
    ['static createProperty(t,s=b){…static finalize', 'static finalize'],
    ['this._$Eh&&[...', '[...'],
    [
      'if(this.hasOwnProperty(d("finalized")))return;…finalizeStyles(this.styles)}',
      'if(this.hasOwnProperty("finalized"))return;this.finalized=!0;const t=n(this);t.finalize();this.elementProperties=new Map(t.elementProperties);if(this.hasOwnProperty("properties"))for(const[t,s]of Object.entries(this.properties)){this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}this._$Eh=new Map;for(const[t,{attribute:s}]of this.elementProperties)!1!==s&&this._$Eh.set(s??t.toLowerCase(),t);this.elementStyles=[this.styles??[]].flat(1/0)}',
    ],
    ['static finalizeStyles(s){…t.toLowerCase()}', ''],
    [
      'this._$AK(t,i)}_$AK(t,s){…this[e]=r??this._$Ej?.get(e)??r}}',
      'const e=this.constructor._$Eh.get(t);if(void 0!==e){const{type:t}=this.constructor.elementProperties.get(e),r=t===Boolean?null!==i:t===Number&&null!==i?Number(i):i;this[e]=r??this._$Ej?.get(e)??r}}',
    ],
    [
      'if(i??=this.constructor.getPropertyOptions(t),!f(this[t],s))return;this.C(t,s,i)}',
      'const{useDefault:e}=i??this.constructor.elementProperties.get(t)??{};if(Object.is(this[t],s))return;e&&!(this._$Ej??=new Map).has(t)?this._$Ej.set(t,s??this[t]):this._$AL.has(t)||(this.hasUpdated||e||(s=void 0),this._$AL.set(t,s))}',
    ],
    ['C(t,s,{useDefault:i}){…}async', 'async'],
    // Roots of other kinds. Every element has a function of its own for `enableUpdating` from its constructor on.
    ['this.constructor.shadowRootOptions', '{mode:"open"}'],
    ['enableUpdating(t){}', ''],
    ['this._$Ev()}_$Ev(){', ''],
    // Hooks for the time and the need of an update: none of ours waits, refuses or does something the first time
    // only, and each has its own willUpdate() and updated(). No update begins before connecting has made the root.
    [
      'const t=this.scheduleUpdate();…firstUpdated(t){}',
      'for(const[t,s]of this._$Ep??[])this[t]=s;this._$Ep=void 0;const t=this._$AL;try{this.willUpdate(t),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(t)}catch(t){throw this._$EM(),t}return this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated=!0,this.updated(t),!this.isUpdatePending}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}update(t){this._$EM()}',
    ],
    // What stood for all of that.
    [',a=globalThis,d=(t,s)=>t,u={…type:String};', ';'],
    [
      'y.elementStyles=[],y.shadowRootOptions={mode:"open"},y[d("elementProperties")]=new Map,y[d("finalized")]=new Map,(a.reactiveElementVersions??=[]).push("2.1.2");',
      'y.elementProperties=new Map;',
    ],
    ['export{y as ReactiveElement,s as…notEqual}', 'export{y as ReactiveElement}'],
  ],
  'd3-shape@3.2.0/src/curve/monotone.js': [
    // Areas, lone points, which get no line here, and the curve that runs down.
    ['  areaStart: function() {…this._line = NaN;\n  },\n', ''],
    ['    if (this._line ||…this._line = 1 - this._line;\n', ''],
    ['this._line ? this._context.lineTo(x, y) : ', ''],
    ['function MonotoneY(context) {…export function monotoneX', 'export function monotoneX'],
    ['return new MonotoneY(context);', ''],
  ],
  'd3-dsv@3.0.1/src/dsv.js': [
    // All but the rows: what writes, and what makes objects by a function from a text.
    ['function objectConverter(columns) {…export default', 'export default'],
    ['var reFormat =…DELIMITER =', 'var DELIMITER ='],
    ['function parse(text, f) {…function parseRows(text, f)', 'function parseRows(text)'],
    ['        n = 0, // current line number\n', ''],
    ['      if (f && (row =…continue;\n', ''],
    [
      'function preformatBody(rows, columns) {…formatValue: formatValue\n  };',
      'return {parseRows};',
    ],
  ],
};

/** Without `css`, which cssLiterals() has done away with, and what stands in for style sheets that can be shared; ours are all texts. */
const styles = `class CSSResult {
  constructor(text) {
    this.cssText = text;
  }
  get styleSheet() {
    this.sheet || (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() {
    return this.cssText;
  }
}
export const unsafeCSS = text => new CSSResult(text);
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(one => one.styleSheet);
};
`;
pieces['@lit/reactive-element@2.1.2/css-tag.js'] = [['const t=globalThis,e=t.ShadowRoot…', styles]];

const versionOf = folder => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version;

/** `name@version/path` of a package's file. */
function keyOf(id) {
  const [, folder, name, path] =
    /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\/(.+)$/.exec(id.replaceAll('\\', '/')) ?? [];
  return folder && `${name}@${versionOf(folder)}/${path}`;
}

/** `…` at the end of a piece is the rest of the file. */
export function exchange(code, [piece, other]) {
  const [start, end] = piece.split('…');
  const from = code.indexOf(start);
  const rest = from + start.length;
  const to = !end ? (end === '' ? code.length : rest) : code.indexOf(end, rest) + end.length;
  if (from < 0 || to < rest || code.includes(start, from + 1)) {
    throw new Error(`Does not stand there once: ${piece}`);
  }
  return code.slice(0, from) + other + code.slice(to);
}

function* taggedTemplates(node) {
  if (ts.isTaggedTemplateExpression(node)) yield node;
  const children = [];
  ts.forEachChild(node, child => void children.push(child));
  for (const child of children) yield* taggedTemplates(child);
}

/** The one module that may have what directives need. */
const isPlace = code => code.includes('class Place extends Directive');

/** `[which modules, what none of them may have]`. */
const leftOut = [
  [
    code => code.includes('PropertyDeclarations'),
    /\b(converter|hasChanged|noAccessor|reflect|state):|\battribute: true|\btype: (?!Boolean|Number)\w+/,
  ],
  [code => /\bfrom 'lit/.test(code), /from 'lit(?!(\/directive\.js)?')[^']*'|\b(svg|mathml)(?=`)/],
  [code => !isPlace(code), /from 'lit\/directive\.js'|\bnoChange\b/],
  [code => code.includes("/place.js'"), /(?<!style=\$\{)\bplace\(/],
  // What elements may have of their own in Lit, and styles that are no texts.
  [
    () => true,
    /\b(addInitializer|createProperty|enableUpdating|finalizeStyles|firstUpdated|getPropertyOptions|performUpdate|scheduleUpdate|shadowRootOptions|shouldUpdate|super\.willUpdate|new CSSStyleSheet)\b/,
  ],
];

/** What a module of ours asks of Lit and is not there; undefined if there is nothing. */
export function missingPart(code) {
  const option = leftOut
    .filter(([concerns]) => concerns(code))
    .map(([, part]) => part.exec(code)?.[0])
    .find(Boolean);
  if (option || !code.includes('html`')) return option;
  const source = ts.createSourceFile('', code, ts.ScriptTarget.ES2022, true);
  for (const {tag, template} of taggedTemplates(source)) {
    if (tag.getText() !== 'html' || ts.isNoSubstitutionTemplateLiteral(template)) continue;
    const texts = [template.head, ...template.templateSpans.map(({literal}) => literal)];
    const [found] =
      // In comments, in text that is no markup, as a property, in place of a tag or an attribute.
      /<!--|<(?:script|style|textarea|title)\b|\s\.[\w-]+=\$|<\/?\$|<[^<>]*\s\$/.exec(
        texts
          .map(({text}) => text.replaceAll('$', ''))
          .join('$')
          .replace(/"[^"<>]*"/g, match => (/^"\$/.test(match) ? '$' : '')),
      ) ?? [];
    if (found) return found;
  }
  return undefined;
}

/** For Rollup; before anything that changes modules. */
export function deadParts(expected = Object.keys(pieces)) {
  const unmet = new Set(expected);
  return {
    name: 'dead-parts',
    transform(code, id) {
      // What stands in for Lit is no user of it.
      if (id.endsWith('/lit-templates.ts')) return null;
      if (id.endsWith('.ts')) {
        const part = missingPart(code);
        if (part) throw new Error(`The classic file has no part of Lit for: ${part}`);
        return null;
      }
      const key = keyOf(id);
      if (!Object.hasOwn(pieces, key)) return null;
      unmet.delete(key);
      // The maps of packages are of no use to anybody who debugs a map.
      return {code: pieces[key].reduce(exchange, code), map: null};
    },
    buildEnd(error) {
      if (!error && unmet.size) throw new Error(`Nobody has read this version of ${[...unmet]}`);
    },
  };
}
