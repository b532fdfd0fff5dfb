/** What is particular to each of the hosts. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import journeyMap from '../../dist/markdown-it.js';
import rehypeJourneyMap from '../../dist/rehype.js';
import {example, fence, hosts, journeyIn, plan} from './support.js';

const text = `# Page\n\n${fence('emotionScale: {min: 0, max: 5}\nstages:\n  - title: A\n    emotion: 9')}`;

describe('the plugin for markdown-it', () => {
  it('leaves problems in the environment, with the file as hosts tell it', () => {
    const md = new MarkdownIt().use(journeyMap);
    const env = {path: 'docs/a.md'};
    md.render(text, env);
    assert.deepEqual(
      env.journeyProblems.map(({problem, place}) => [problem.code, place]),
      [['outside-scale', {line: 7, file: 'docs/a.md'}]],
    );
    const eleventy = {page: {inputPath: './b.md'}};
    md.render(text, eleventy);
    assert.equal(eleventy.journeyProblems[0].place.file, './b.md');
    assert.doesNotThrow(() => md.render(text));
  });

  it('leaves other fences to whatever renders them', () => {
    const md = new MarkdownIt();
    md.renderer.rules.fence = () => '<mine>';
    md.use(journeyMap);
    assert.equal(md.render('```js\nx\n```'), '<mine>');
    assert.match(md.render(fence('nothing')), /^<mine><p class="journey-map-note"/);
  });

  it('gives Vue what it must not read as a template', () => {
    const md = new MarkdownIt().use(journeyMap, {form: 'elements', attributes: {'v-pre': true}});
    assert.match(md.render(text), /^<h1>Page<\/h1>\n<journey-map v-pre [^>]*>/);
  });

  it('may end the build by what is told', () => {
    const md = new MarkdownIt().use(journeyMap, {
      onProblem: ({severity, message}) => {
        if (severity === 'error') throw new Error(message);
      },
    });
    assert.throws(() => md.render(fence('{"x')), /not JSON/);
    assert.doesNotThrow(() => md.render(text));
  });
});

const pipeline = (...more) =>
  more.reduce((all, one) => all.use(...[one].flat()), unified().use(remarkParse).use(remarkRehype));

describe('the plugin for rehype', () => {
  it('leaves messages in the file', () => {
    const file = pipeline(rehypeJourneyMap, rehypeStringify).processSync(
      new VFile({value: `${text}\n${fence('{"x')}`, path: 'a.md'}),
    );
    assert.deepEqual(
      file.messages.map(({line, source, ruleId, reason, file: name}) => [
        name,
        line,
        `${source}:${ruleId}`,
        reason,
      ]),
      [
        ['a.md', 7, 'journey-map:outside-scale', 'stages[0].emotion 9 is not within 0 to 5'],
        ['a.md', 11, 'journey-map:json', 'not JSON from line 1, column 2: "\\"x"'],
      ],
    );
    assert.ok(file.messages.every(({fatal}) => fatal === false));
  });

  it('gives nodes that need nothing of what writes them: no raw HTML', () => {
    for (const form of ['lists', 'table', 'elements', 'shadow']) {
      const processor = pipeline([rehypeJourneyMap, {form}]);
      const tree = processor.runSync(processor.parse(text));
      const types = new Set();
      const walk = node => {
        types.add(node.type);
        assert.equal('position' in node && node.tagName === 'journey-stage', false);
        for (const child of [...(node.children ?? []), ...(node.content?.children ?? [])])
          walk(child);
      };
      walk(tree);
      assert.ok(!types.has('raw'), form);
    }
  });

  it('reads code in HTML, with words in data-meta, and what highlighters leave of it', () => {
    const html = `<p>x</p>
<pre><code class="hljs language-journey-map" data-meta="csv view=table">Stages,<b>A</b>
Steps,x
Emotion,7</code></pre>`;
    const told = [];
    const {value} = unified()
      .use(rehypeParse, {fragment: true})
      .use(rehypeJourneyMap, {onProblem: ({code}, {line}) => told.push(`${code} at ${line}`)})
      .use(rehypeStringify)
      .processSync(html);
    assert.match(value, /<journey-map view="table" lang="en">/);
    assert.deepEqual(plan(value), [['A', ['x']]]);
    assert.ok(told.includes('outside-scale at 4'), told.join());
  });

  it('takes no other code for a map', () => {
    const html = `<pre><code class="language-journey-maps">x</code></pre><code class="language-journey-map">x</code><pre class="language-journey-map">x</pre><pre><code class="language-journey-map">x</code> and</pre>`;
    const {value} = unified()
      .use(rehypeParse, {fragment: true})
      .use(rehypeJourneyMap)
      .use(rehypeStringify)
      .processSync(html);
    assert.equal(value, html);
  });

  it('passes a sanitizer that knows the element, as headings and lists', () => {
    const schema = {
      ...defaultSchema,
      tagNames: [...defaultSchema.tagNames, 'journey-map'],
      attributes: {...defaultSchema.attributes, 'journey-map': ['lang', 'view', 'lanes']},
    };
    const shoes = fence(JSON.stringify(example('shoes')), 'view=table');
    const {value} = pipeline(
      rehypeJourneyMap,
      [rehypeSanitize, schema],
      rehypeStringify,
    ).processSync(shoes);
    assert.match(value, /^<journey-map view="table" lang="fr">\s*<h2>/);
    assert.doesNotMatch(value, /<script|application\/json|"stages"/);
    const table = pipeline(
      [rehypeJourneyMap, {form: 'table'}],
      [rehypeSanitize, schema],
      rehypeStringify,
    );
    assert.match(String(table.processSync(shoes)), /<journey-map[^>]*>[^]*<table>/);
  });
});

/** What would be markup, ends what it stands in, or means something to those who write it. */
const hostile = fc
  .array(
    fc.constantFrom(
      '</script>',
      '<script>alert(1)</script>',
      '<!--',
      '-->',
      '</template>',
      '</journey-map>',
      '<img src=x onerror=alert(1)>',
      '" onfocus="alert(1)" x="',
      "'",
      '&lt;b&gt;',
      '&#60;b&#62;',
      '{{1}}',
      '</style>',
      '\0',
      '\r',
      '\u2028',
      '\\u003c',
      'javascript:alert(1)',
      'word',
      ' ',
    ),
    {minLength: 1, maxLength: 4},
  )
  .map(all => `x${all.join('')}y`);
const journeys = fc.record({
  title: hostile,
  description: hostile,
  personas: fc.constant([]),
  stages: fc.array(
    fc.record({
      title: hostile,
      href: fc.oneof(hostile, fc.constantFrom('javascript:alert(1)', 'data:text/html,x')),
      steps: fc.array(
        fc.record({
          title: hostile,
          image: fc.record({src: hostile, alt: hostile}),
          thoughts: fc.array(hostile, {maxLength: 2}),
          cells: fc.record({own: fc.array(hostile, {maxLength: 1})}),
        }),
        {maxLength: 2},
      ),
    }),
    {minLength: 1, maxLength: 2},
  ),
});

const names =
  /^(journey-(map|stage|step|persona)|h[1-6]|p|ul|li|a|img|figure|table|caption|thead|tbody|tr|t[hd]|script|template|style|div|section|header|span|button|svg|path|dl|dt|dd|bdi|details|summary|ol|b|i|nav|line|circle|g|defs|linearGradient|stop|strong|em|small|time|blockquote|q|cite|meter|rect|use|symbol|title)$/;

describe('whatever an author writes', () => {
  for (const [name, render] of Object.entries(hosts)) {
    for (const form of ['lists', 'table', 'elements', 'shadow']) {
      it(`stays a text: ${name}, ${form}`, () => {
        fc.assert(
          fc.property(journeys, fc.array(hostile, {maxLength: 2}), (journey, words) => {
            const info = words.join(' ').replace(/[\n\r`]/g, '');
            const {html} = render(fence(JSON.stringify(journey), info), {form});
            const tree = unified().use(rehypeParse, {fragment: true}).parse(html);
            let scripts = 0;
            const walk = node => {
              if (node.type === 'comment') assert.doesNotMatch(node.value, /alert/);
              if (node.tagName) {
                assert.match(node.tagName, names);
                if (node.tagName === 'script') {
                  scripts++;
                  assert.equal(node.properties.type, 'application/json');
                }
                for (const [key, value] of Object.entries(node.properties)) {
                  assert.doesNotMatch(key, /^on/i);
                  if (/^(href|src)$/.test(key))
                    assert.doesNotMatch(String(value), /^\s*(javascript|data|vbscript):/i);
                }
              }
              for (const child of [...(node.children ?? []), ...(node.content?.children ?? [])])
                walk(child);
            };
            walk(tree);
            assert.equal(scripts, form === 'elements' ? 0 : 1);
            if (scripts) assert.equal(journeyIn(html).stages.length, journey.stages.length);
          }),
          {numRuns: form === 'shadow' ? 15 : 80},
        );
      });
    }
  }
});
