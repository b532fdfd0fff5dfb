import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readJourney, toHTML} from '../../dist/core.js';
import {example, inFolder} from './support.js';
import {unpack} from './unpack.js';

const shoes = example('shoes');
const {title} = JSON.parse(shoes);
const base = 'https://example.com/maps/';

/** What each host gets. */
const starts = {
  script: `<script src="${base}journey-map.min.js" defer></script>\n<journey-map `,
  iframe: '<iframe class="journey-map" ',
  sharepoint: '<iframe class="journey-map" ',
  wordpress: '<figure class="journey-map"',
  drupal: '<figure class="journey-map"',
  joomla: '<figure class="journey-map"',
  typo3: '<figure class="journey-map"',
  moodle: '<figure class="journey-map"',
  confluence: `${base}viewer.html#data=`,
  notion: `${base}viewer.html#data=`,
  markdown: '```journey-map\n{',
  github: `# journey-map: ${title}\n`,
};

describe('embed', () => {
  for (const [host, start] of Object.entries(starts)) {
    it(
      `gives ${host} what it keeps, and says where to paste it`,
      inFolder({'a.json': shoes}, async folder => {
        const {code, out, log} = await folder.run(
          'embed',
          'a.json',
          '--host',
          host,
          '--base',
          base,
        );
        assert.equal(code, 0);
        assert.ok(out.startsWith(start), out.slice(0, 80));
        assert.match(log, new RegExp(`^${host}: \\S.+\\.$`, 'm'));
        assert.ok(!log.includes('stands for'));
        const needsScript = starts[host].startsWith('<figure') || host === 'markdown';
        assert.equal(
          log.includes(`<script src="${base}journey-map.min.js" defer></script>`),
          needsScript,
        );
      }),
    );
  }

  it(
    'has all hosts in its help',
    inFolder({}, async folder => {
      const {out} = await folder.run('embed', '--help');
      for (const host of Object.keys(starts)) assert.match(out, new RegExp(`\\b${host}\\b`));
    }),
  );

  it(
    'says that its own address stands for another, where there is none',
    inFolder({'a.json': shoes}, async folder => {
      const {out, log} = await folder.run('embed', 'a.json', '--host', 'script');
      assert.match(out, /^<script src="https:\/\/maps\.example\/journey-map\.min\.js"/);
      assert.match(
        log,
        /https:\/\/maps\.example\/ stands for where your copy of the files is: --base/,
      );
    }),
  );

  it(
    'has the journey in the address of a frame, or the address of its file',
    inFolder({'a.json': shoes}, async folder => {
      const frame = await folder.run(
        'embed',
        'a.json',
        '--host',
        'iframe',
        '--base',
        base,
        '--view',
        'row',
        '--dark',
      );
      const [, data, rest] = /src="[^"]*#data=([\w-]+)([^"]*)"/.exec(frame.out);
      assert.deepEqual(JSON.parse(await unpack(data)), readJourney(shoes).journey);
      assert.equal(rest, '&amp;view=row&amp;color-scheme=dark');
      assert.match(frame.out, /sandbox="allow-scripts"/);
      assert.match(
        frame.out,
        /<script src="https:\/\/example\.com\/maps\/embed\.min\.js" defer><\/script>/,
      );
      const file = await folder.run(
        'embed',
        'a.json',
        '--host',
        'iframe',
        '--base',
        base,
        '--src',
        'a&b.json',
        '--view',
        'row',
      );
      assert.match(
        file.out,
        /src="https:\/\/example\.com\/maps\/viewer\.html\?src=a%26b\.json#view=row"/,
      );
      assert.ok(!file.out.includes('sandbox'));
      const bare = await folder.run(
        'embed',
        'a.json',
        '--host',
        'notion',
        '--base',
        '/maps',
        '--src',
        'a.json',
      );
      assert.equal(bare.out, '/maps/viewer.html?src=a.json\n');
    }),
  );

  it(
    'warns of addresses that hosts cut',
    inFolder(
      {
        'a.json': JSON.stringify({
          stages: Array.from({length: 900}, (_, i) => ({title: `${Math.sin(i)}`})),
        }),
      },
      async folder => {
        const {log} = await folder.run('embed', 'a.json', '--host', 'notion');
        assert.match(log, /The address has \d+ characters, and hosts may cut it.*--src/);
      },
    ),
  );

  it(
    'tells what a table does not carry, and what HTML ends with nothing of it',
    inFolder({'a.json': JSON.stringify({title: '</script><b>"', stages: ['A']})}, async folder => {
      for (const host of ['script', 'iframe', 'wordpress', 'github']) {
        const {out} = await folder.run('embed', 'a.json', '--host', host);
        assert.ok(!out.includes('</script><b>') || host === 'github', host);
      }
    }),
  );

  it(
    'is the same as toHTML() for a table',
    inFolder({'a.json': shoes}, async folder => {
      const {out, log} = await folder.run('embed', 'a.json', '--host', 'moodle');
      assert.equal(out.trimEnd(), toHTML(JSON.parse(shoes), {form: 'table'}).html.trimEnd());
      assert.match(log, /warning: has no place in table: /);
    }),
  );
});
