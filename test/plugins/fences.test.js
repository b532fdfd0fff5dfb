/** What becomes of fences in Markdown, by both plugins. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {stringify} from 'yaml';
import {
  fromCSV,
  fromMermaid,
  parseJourney,
  toCSV,
  toMarkdown,
  toMermaid,
  toOpenJourney,
} from '../../dist/core.js';
import {renderToHTML} from '../../dist/static.js';
import {example, fence, hosts, journeyIn, plan} from './support.js';

const trip = {
  title: 'Trip',
  stages: [
    {
      title: 'Plan',
      steps: [
        {title: 'Looks', emotion: -1},
        {title: 'Books', emotion: 0},
      ],
    },
    {title: 'Go', steps: [{title: 'Rides', emotion: 2, touchpoints: ['Train']}]},
  ],
};
const trips = [
  ['Plan', ['Looks', 'Books']],
  ['Go', ['Rides']],
];
const written = {
  json: JSON.stringify(trip, null, 2),
  yaml: stringify(trip),
  yml: stringify(trip),
  mermaid: toMermaid(trip).text,
  csv: toCSV(trip),
  tsv: 'Stages\tPlan\tPlan\tGo\nSteps\tLooks\tBooks\tRides\nEmotions\t-1\t\t2\n',
  markdown: toMarkdown(trip, {form: 'lists'}),
  md: toMarkdown(trip),
  openjourney: JSON.stringify(toOpenJourney(trip).data),
  ojf: JSON.stringify(toOpenJourney(trip).data),
};

for (const [name, render] of Object.entries(hosts)) {
  describe(`a fence, by ${name}`, () => {
    for (const [format, text] of Object.entries(written)) {
      it(`holds ${format} by the word behind its name`, () => {
        const {html, told} = render(fence(text, format));
        assert.deepEqual(plan(html), trips);
        assert.deepEqual(
          told.filter(one => !one.startsWith('hint')),
          [],
        );
      });

      it(`holds ${format} by its look`, () => {
        assert.deepEqual(plan(render(fence(text)).html), trips);
      });
    }

    it('is a map around its journey and around what can be read', () => {
      assert.equal(
        render(fence(written.json)).html.trim(),
        `<journey-map lang="en"><script type="application/json">${JSON.stringify(parseJourney(trip).journey)}</script>
<h2>Trip</h2>
<h3>Plan</h3>
<ul>
<li>Looks (−1)</li>
<li>Books (0)</li>
</ul>
<h3>Go</h3>
<ul>
<li>Rides (2)
<ul>
<li>Touchpoints: Train</li>
</ul>
</li>
</ul>
</journey-map>`,
      );
    });

    it('carries all that the examples have', () => {
      for (const one of ['shoes', 'personas', 'blueprint', 'experience', 'arabic']) {
        const {journey} = parseJourney(example(one));
        const {html} = render(fence(JSON.stringify(example(one))));
        assert.deepEqual(journeyIn(html), JSON.parse(JSON.stringify(journey)), one);
      }
    });

    it('may be a table, elements, or the whole drawing', () => {
      const as = form => render(fence(written.json), {form}).html;
      assert.match(as('table'), /<journey-map lang="en"><script.*<table class="journey-map">/s);
      assert.match(as('elements'), /^<journey-map[^>]*>\s*<h2>Trip<\/h2>\s*<journey-stage>/);
      assert.doesNotMatch(as('elements'), /<script/);
      assert.match(as('shadow'), /<template shadowrootmode="open"><style>.*<section/s);
      assert.equal(as('picture'), as('lists'));
    });

    it('is a table where the first heading would be its title', () => {
      const {html} = render(fence(JSON.stringify({...trip, title: undefined})));
      assert.doesNotMatch(html, /<h\d/);
      assert.match(html, /<table/);
    });

    it('has attributes of a map behind its name, and before them those of all maps', () => {
      const {html, told} = render(
        fence(written.json, `json view=table lanes="emotion, touchpoints" controls id='trip'`),
        {attributes: {view: 'row', density: 'compact', selectable: true}},
      );
      const [start] = /<journey-map[^>]*>/.exec(html);
      assert.deepEqual(
        start
          .slice(13, -1)
          .match(/[\w-]+(="[^"]*")?/g)
          .map(one => one.replace('=""', ''))
          .sort(),
        [
          'controls',
          'density="compact"',
          'id="trip"',
          'lanes="emotion, touchpoints"',
          'lang="en"',
          'selectable',
          'view="table"',
        ],
      );
      assert.deepEqual(told, []);
    });

    it('has no other attributes, and says so', () => {
      const words =
        'onclick=alert(1) style=color:red src=/x.json data-hx-get=/x class=x {1,3} __proto__=x';
      const {html, told} = render(fence(written.json, words));
      assert.match(html, /^<journey-map lang="en">/);
      assert.equal(told.length, 7);
      assert.ok(
        told.every(one => one === 'warning unknown-attribute at 1'),
        told.join(),
      );
      const {told: refused} = render(fence(written.json), {attributes: {onclick: 'x', src: '/x'}});
      assert.deepEqual(refused, [
        'warning unknown-attribute at 1',
        'warning unknown-attribute at 1',
      ]);
    });

    it('is in the language that it says, else in that of the options, the journey, English', () => {
      const langs = [
        [{...trip}, '', {}, 'en'],
        [{...trip, lang: 'fr'}, '', {}, 'fr'],
        [{...trip, lang: 'de'}, '', {lang: 'fr'}, 'fr'],
        [{...trip, lang: 'de'}, 'lang=fr', {lang: 'en'}, 'fr'],
        [trip, 'lang=not-a-"', {}, 'en'],
      ];
      for (const [data, words, options, lang] of langs) {
        const {html} = render(fence(JSON.stringify(data), words), options);
        assert.ok(html.startsWith(`<journey-map lang="${lang}">`), html.slice(0, 60));
        assert.ok(html.includes(lang === 'fr' ? 'Points de contact' : 'Touchpoints'));
      }
    });

    it('is left alone with any other name', () => {
      for (const words of [
        'journey-maps',
        'Journey-Map',
        'journey',
        'js journey-map',
        'journey-map,csv',
        '',
      ]) {
        const text = `\`\`\`${words}\n${written.json}\n\`\`\`\n\n    journey-map\n`;
        const {html, told} = render(text);
        assert.doesNotMatch(html, /<journey-map/, words);
        assert.deepEqual(told, []);
      }
    });

    it('stays code with a note where it holds no journey, and the page goes on', () => {
      const broken = ['{"stages": [}', 'hello', '', '[]', '{"stages": []}', 'a: [', 'null'];
      for (const text of broken) {
        const {html, told} = render(`${fence(text)}\n# After\n`);
        assert.match(html, /<pre><code>/, text);
        assert.match(
          html,
          /<p class="journey-map-note" role="note">This journey map could not be read: ./,
        );
        assert.match(html, /<h1>After<\/h1>/);
        assert.ok(
          told.some(one => one.startsWith('error')),
          text,
        );
      }
    });

    it('stays code by the name of its format, so that no script makes a map of it', () => {
      assert.match(render(fence('{"x', 'json')).html, /^<pre><code class="language-json">/);
      assert.doesNotMatch(render(fence('{"x')).html, /language-journey-map/);
    });

    it('is drawn as far as it is sound, with the line of each problem in the file', () => {
      const json = `{"title": "T",\n "stages": [\n  {"title": "A", "steps": [\n   {"title": "x",\n    "emotion": 7}]}]}`;
      const yaml =
        'title: T\nstages:\n  - title: A\n    steps:\n      - title: x\n        emotion: 7';
      const lists = '# T\n\n## A\n\n- x (+7)';
      const mermaid = 'journey\n  title T\n  section A\n    x: none';
      const csv = 'Stages,A\nSteps,x\nEmotion,7';
      const cases = [
        [json, 'json', 8],
        [yaml, 'yaml', 9],
        [lists, 'markdown', 8],
        [mermaid, 'mermaid', 7],
        [csv, 'csv', 6],
      ];
      for (const [text, format, line] of cases) {
        const {html, told} = render(`# Page\n\n${fence(text, format)}`);
        assert.deepEqual(plan(html), [['A', ['x']]], format);
        assert.ok(
          told.some(one => /^(warning|error)/.test(one) && one.endsWith(` at ${line}`)),
          `${format}: ${told}`,
        );
      }
      assert.ok(render(`\n${fence('{"title": "T",\n x}')}`).told[0].endsWith(' at 4'));
      assert.ok(render(`\n${fence('title: T\nstages: [', 'yaml')}`).told[0].endsWith(' at 4'));
    });

    it('may stand in lists and quotations', () => {
      const quoted = fence(written.yaml).replace(/^/gm, '> ');
      const listed = `- item\n\n${fence(written.yaml).replace(/^/gm, '  ')}`;
      for (const text of [quoted, listed]) assert.deepEqual(plan(render(text).html), trips);
    });

    it('is read alike as often as it is rendered', () => {
      const text = fence(written.csv, 'csv');
      assert.deepEqual(render(text), render(text));
      assert.equal(
        render(text, {form: 'elements'}).html.trim(),
        renderToHTML(fromCSV(written.csv).journey, {form: 'elements', lang: 'en'}).html.replace(
          /^(<journey-map)(?! lang)/,
          '$1 lang="en"',
        ),
      );
      assert.ok(fromMermaid(written.mermaid).journey);
    });

    it('is no way to end the process, however deep, long or knotted it is', () => {
      const n = 100_000;
      const floods = [
        ...['[', '{', '- ', 'a: ', 'a: &a [*a]\n', 'a:\n', '{a: ', '? ', '"', '# ', '|', '\n'].map(
          sign => sign.repeat(n / sign.length),
        ),
        Array.from({length: n / 10}, (_, i) => `key${i}: x`).join('\n'),
      ];
      for (const text of floods) {
        const start = process.cpuUsage();
        render(fence(text));
        render(fence(text, 'yaml'));
        const seconds = process.cpuUsage(start).user / 1e6;
        assert.ok(seconds < 8, `${text.slice(0, 10)}: ${seconds} s`);
      }
    });

    it('reaches no prototype', () => {
      for (const text of [
        '__proto__:\n  polluted: 1\nstages:\n  - title: A\n',
        '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "stages": [{"title": "A"}]}',
      ]) {
        assert.deepEqual(plan(render(fence(text, '__proto__=x constructor=y')).html), [['A', []]]);
        assert.equal({}.polluted, undefined);
      }
    });
  });
}
