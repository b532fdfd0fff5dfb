/** Whatever an author writes stays a text: no element, attribute or script comes of it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {chromium} from 'playwright-core';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {parseJourney} from '../../dist/core.js';
import {renderToHTML} from '../../dist/static.js';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';

const pieces = [
  ...[
    '</script>',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    '--!>',
    ']]>',
    '<![CDATA[',
    '<?',
    '?>',
  ],
  ...[
    '</template>',
    '</style>',
    '</title>',
    '</journey-map>',
    '</section>',
    '<template shadowrootmode=open>',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<a href="javascript:alert(1)">',
    '<b>',
  ],
  ...[
    '"',
    "'",
    '`',
    '&',
    '&amp;',
    '&lt',
    '&#60;',
    '<',
    '>',
    '=',
    '/',
    '\\',
    '" onfocus="alert(1)" x="',
  ],
  ...[
    '\0',
    '\x01',
    '\x0b',
    '\r',
    '\r\n',
    '\n',
    '\t',
    '\x7f',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ud800',
    '😀',
  ],
  ...[
    'javascript:alert(1)',
    `$${'{1}'}`,
    '{{1}}',
    '?lit$1$',
    'lit-part',
    '\\3c ',
    'é',
    ' ',
    'word',
  ],
];

const texts = fc
  .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 4})
  .map(all => `x${all.join('')}y`);
const addresses = fc.oneof(
  fc.constantFrom('javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)'),
  fc.constantFrom(
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'https://example.org/a?b&c',
  ),
  texts.map(text => `https://example.org/${text}`),
  texts,
);
const items = of => fc.array(of, {maxLength: 2});
const part = {
  title: texts,
  description: texts,
  duration: texts,
  href: addresses,
  emotion: fc.record({
    value: fc.integer({min: -20, max: 20}).map(tenths => tenths / 10 || 0),
    label: texts,
  }),
  image: fc.record({src: addresses, alt: texts}),
  thoughts: items(fc.record({text: texts, source: texts, href: addresses})),
  quotes: items(fc.record({text: texts, source: texts})),
  painPoints: items(
    fc.record({text: texts, severity: fc.constant(2), personas: fc.constant(['p'])}),
  ),
  touchpoints: items(fc.record({name: texts, channel: texts})),
  departments: items(fc.record({name: texts})),
  metrics: items(fc.record({name: texts, value: fc.nat(), unit: texts})),
  cells: fc.record({own: items(fc.record({text: texts}))}),
};
const optional = {requiredKeys: ['title']};
const journeys = fc.record(
  {
    title: texts,
    description: texts,
    owner: texts,
    problem: texts,
    expectations: items(texts),
    sources: items(fc.record({text: texts, href: addresses})),
    personas: fc
      .constant([{id: 'p', name: 'P'}])
      .chain(([p]) =>
        fc
          .record({name: texts, role: texts, quote: texts, image: fc.record({src: addresses})})
          .map(one => [{...p, ...one}]),
      ),
    lanes: fc.constant(undefined),
    stages: fc.array(
      fc.record(
        {
          ...part,
          goal: texts,
          group: texts,
          steps: fc.array(fc.record(part, optional), {maxLength: 2}),
        },
        optional,
      ),
      {minLength: 1, maxLength: 2},
    ),
  },
  {requiredKeys: ['title', 'stages']},
);

const parser = unified().use(rehypeParse, {fragment: true});

/** All elements, out of templates too, each with the names of its attributes; and all that is said. */
function walk(node, found = {elements: [], said: []}) {
  if (node.type === 'text') found.said.push(node.value);
  if (node.type === 'element') {
    found.elements.push([node.tagName, node.properties]);
    found.said.push(...Object.values(node.properties).flat().map(String));
  }
  const {children = [], content} = node;
  for (const child of [...children, ...(content ? [content] : [])]) walk(child, found);
  return found;
}

/** The same without a sign that could mean anything; texts that are equal stay so, and others do not become it. */
function tame(journey) {
  const words = new Map();
  const wordFor = text => {
    if (!words.has(text)) words.set(text, `xword${words.size}y`);
    return words.get(text);
  };
  // An address is refused or not by its signs.
  const text = JSON.stringify(journey, (key, value) =>
    typeof value !== 'string' || /^(href|src|id)$/.test(key) ? value : wordFor(value),
  );
  return JSON.parse(text);
}

const drawingIn = html => {
  const [map] = parser.parse(html).children;
  const template = map.children.find(({tagName}) => tagName === 'template');
  return {map, drawing: walk(template)};
};

const shape = ({elements}) =>
  elements.map(([name, properties]) => [name, ...Object.keys(properties).sort()].join(' '));

const known =
  /^(journey-map|journey-stage|journey-step|journey-persona|template|style|script|section|header|div|ul|ol|li|dl|dt|dd|p|span|b|i|svg|path|stop|linearGradient|lineargradient|details|summary|a|img|h[1-6]|table|thead|tbody|tr|th|td|caption|figure|code|input|label|button|fieldset|legend|output|slot)$/;

function checkSafe(html) {
  const root = parser.parse(html);
  const {elements} = walk(root);
  assert.equal(root.children.length, 1, 'something stands beside the map');
  for (const [name, properties] of elements) {
    assert.match(name, known);
    for (const [key, value] of Object.entries(properties)) {
      assert.doesNotMatch(key, /^on/i);
      if (/^(href|src|xLinkHref|action)$/i.test(key))
        assert.match(String(value), /^(https?:|mailto:|tel:|data:image\/|[^:]*$|[^:]*[/?#])/i);
    }
  }
  const scripts = elements.filter(([name]) => name === 'script');
  assert.ok(scripts.every(([, {type}]) => type === 'application/json'));
  assert.ok(scripts.length <= 1);
}

const kept = text => text.replaceAll('\0', '').replace(/\r\n?/g, '\n');

/** All texts that must be seen of a journey. */
const titlesOf = ({title, stages}) => [
  title,
  ...stages.flatMap(stage => [stage.title, ...stage.steps.map(step => step.title)]),
];

const attributes = text => ({id: text, class: text, heading: text, 'data-x': text, title: text});

describe('a hostile text', () => {
  it('makes no element, attribute or address in any form', () => {
    fc.assert(
      fc.property(
        journeys,
        fc.constantFrom('elements', 'lists', 'table', 'shadow'),
        texts,
        (journey, form, text) => {
          checkSafe(renderToHTML(journey, {form}).html);
          checkSafe(renderToHTML(journey, {form, attributes: attributes(text), lang: text}).html);
        },
      ),
      {numRuns: 300},
    );
  });

  it('leaves a drawing as it is with a plain text, and stands in it', () => {
    fc.assert(
      fc.property(journeys, fc.constantFrom('map', 'table'), (journey, view) => {
        const {html} = renderToHTML(journey, {attributes: {view}});
        const {map, drawing} = drawingIn(html);
        const plain = drawingIn(renderToHTML(tame(journey), {attributes: {view}}).html);
        assert.deepEqual(shape(drawing), shape(plain.drawing));
        const said = drawing.said.join('\n');
        const {journey: sound} = parseJourney(journey);
        for (const title of titlesOf(sound))
          assert.ok(said.includes(kept(title)), JSON.stringify(title));
        const script = map.children.find(({tagName}) => tagName === 'script');
        assert.deepEqual(parseJourney(JSON.parse(script.children[0].value)).journey, sound);
      }),
      {numRuns: 300},
    );
  });

  it('ends neither the styles nor a rule where those are moved', () => {
    fc.assert(
      fc.property(journeys, texts, (journey, text) => {
        const {html} = renderToHTML(journey, {styles: {nonce: text}});
        checkSafe(html);
        const {css, html: linked} = renderToHTML(journey, {styles: {href: text}});
        checkSafe(linked.replace(/<link[^>]*>/, ''));
        assert.doesNotMatch(css, /<\/?(style|script)/);
      }),
      {numRuns: 150},
    );
  });

  describe('in a browser', () => {
    let browser;
    before(async () => {
      browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
    });
    after(() => browser?.close());

    it('runs nothing, and reads as it was written', async () => {
      const page = await browser.newPage();
      const faults = [];
      page.on('dialog', dialog => {
        faults.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('request', request => {
        if (!/^(about|data|blob)|example\.org/.test(request.url())) faults.push(request.url());
      });
      await page.route('**/*', route => route.abort());
      for (const journey of fc.sample(journeys, {numRuns: 40, seed: 7})) {
        const {html} = renderToHTML(journey);
        await page.setContent(`<!doctype html><meta charset=utf-8><main>${html}</main><p id=end>`);
        const seen = await page.evaluate(() => {
          const main = document.querySelector('main');
          const {shadowRoot} = main.firstElementChild;
          const all = [...main.querySelectorAll('*'), ...shadowRoot.querySelectorAll('*')];
          return {
            children: main.children.length,
            scripts: all.filter(one => one.localName === 'script').length,
            handlers: all.filter(one => one.getAttributeNames().some(name => name.startsWith('on')))
              .length,
            end: document.querySelector('#end')?.parentNode === document.body,
            title: shadowRoot.querySelector('[part="title"]').textContent.trim(),
          };
        });
        // Half of a pair is no sign in UTF-8.
        const whole = text => kept(text).replace(/[\ud800\ufffd](?![\udc00-\udfff])/g, '');
        const {title, ...rest} = seen;
        assert.deepEqual(rest, {children: 1, scripts: 1, handlers: 0, end: true});
        assert.equal(whole(title), whole(parseJourney(journey).journey.title));
      }
      // What a relative address asks for on this page has no address itself.
      assert.deepEqual(faults, []);
      await page.close();
    });
  });
});
