import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import {PNG} from 'pngjs';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {textOf, wordsOf} from '../tools/pdf.js';
import {example, Folder, inFolder, program} from './support.js';

const browserPath = ensureBrowser();
const env = {CHROME_PATH: browserPath};
const shoes = example('shoes');

/** Colour of a dot. */
const dot = (png, x, y) => [
  ...png.data.subarray(4 * (png.width * y + x), 4 * (png.width * y + x) + 3),
];

/** Whether all dots of a row are alike. */
const isPlain = (png, y) => {
  const first = dot(png, 0, y).join();
  return Array.from({length: png.width}, (_, x) => dot(png, x, y).join()).every(
    one => one === first,
  );
};

describe('render to HTML', () => {
  let browser;
  before(
    async () => (browser = await chromium.launch({executablePath: browserPath, args: browserArgs})),
  );
  after(() => browser.close());

  it(
    'gives a page that shows the whole drawing without a script',
    inFolder({'a.json': shoes}, async folder => {
      const {code, log} = await folder.run('render', 'a.json', '-o', 'a.html');
      assert.deepEqual([code, log], [0, '']);
      const page = await browser.newPage({
        javaScriptEnabled: false,
        viewport: {width: 1400, height: 900},
      });
      const asked = [];
      page.on('request', request => asked.push(request.url()));
      await page.goto(`file://${folder.path}/a.html`);
      assert.equal(asked.length, 1);
      assert.equal(await page.title(), 'Acheter des chaussures en ligne');
      assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
      assert.equal(await page.locator('[part~=step]').count(), 16);
      assert.ok(await page.locator('[part~=step]').first().isVisible());
      assert.ok(await page.locator('[part~=curve]').first().isVisible());
      await page.close();
    }),
  );

  it(
    'gives the markup alone, in each form',
    inFolder({'a.json': shoes}, async folder => {
      const starts = {
        shadow: '<journey-map',
        elements: '<journey-map',
        lists: '<div',
        table: '<figure',
      };
      for (const [form, start] of Object.entries(starts)) {
        const {out} = await folder.run('render', 'a.json', '--fragment', '--form', form);
        assert.ok(out.startsWith(start), out.slice(0, 60));
        assert.equal(out.includes('shadowrootmode'), form === 'shadow');
        assert.ok(!out.includes('<!doctype'));
      }
    }),
  );

  it(
    'is dark, from right to left, in a language and in a view that are asked for',
    inFolder({'a.json': example('arabic'), 'b.json': shoes}, async folder => {
      const dark = await folder.run('render', 'a.json', '--dark');
      assert.match(dark.out, /<html lang="ar[^"]*">/);
      assert.match(dark.out, /<meta name="color-scheme" content="dark">/);
      assert.match(dark.out, /<main dir="rtl">/);
      assert.ok(dark.out.includes('نقاط الألم'));
      const english = await folder.run(
        'render',
        'b.json',
        '--lang',
        'en',
        '--view',
        'table',
        '--script',
        'x.js?a&b',
      );
      assert.match(english.out, /<html lang="en">/);
      assert.match(english.out, /Pain points/);
      assert.match(english.out, /<journey-map view="table"/);
      assert.match(english.out, /<script src="x\.js\?a&amp;b" defer><\/script>/);
    }),
  );

  it(
    'lets nothing that a journey says become markup',
    inFolder(
      {
        'a.json': JSON.stringify({
          title: '</title><script>alert(1)</script>',
          lang: 'en"><b>',
          stages: ['<img src=x onerror=alert(1)>'],
        }),
      },
      async folder => {
        const {out} = await folder.run('render', 'a.json');
        assert.ok(!/<script>|<img src=x|<b>/.test(out));
      },
    ),
  );
});

describe('render to PNG', () => {
  const files = {'a.json': shoes, 'b.json': example('blueprint')};

  it(
    'is as wide as the map needs and as high as it is',
    inFolder(files, async folder => {
      const {code, log} = await folder.with(
        {env},
        'render',
        'a.json',
        '-o',
        'a.png',
        '--scale',
        '1',
      );
      assert.deepEqual([code, log], [0, '']);
      const png = PNG.sync.read(folder.bytes('a.png'));
      assert.ok(png.width > 1500 && png.width < 4000, `${png.width}`);
      assert.ok(png.height > 900 && png.height < 4000, `${png.height}`);
      assert.deepEqual(dot(png, 2, 2), [255, 255, 255]);
      // The last rows are the margin of the page, and just above them the map ends.
      assert.ok(isPlain(png, png.height - 2));
      const rows = Array.from({length: 40}, (_, i) => isPlain(png, png.height - 1 - i));
      assert.ok(rows.slice(0, 12).every(Boolean) && !rows.every(Boolean), rows.join());
    }),
  );

  it(
    'has the width, the scale and the colours that are asked for',
    inFolder(files, async folder => {
      const args = [
        'render',
        'b.json',
        '-o',
        'b.png',
        '--width',
        '375',
        '--scale',
        '1.5',
        '--dark',
      ];
      const {code, log} = await folder.with({env}, ...args);
      assert.deepEqual([code, log], [0, '']);
      const png = PNG.sync.read(folder.bytes('b.png'));
      assert.ok(Math.abs(png.width - 562) <= 1, `${png.width}`);
      assert.ok(png.height > 3000);
      assert.ok(Math.max(...dot(png, 2, 2)) < 60, `${dot(png, 2, 2)}`);
    }),
  );

  it(
    'writes many, and into a pipe',
    inFolder(files, async folder => {
      mkdirSync(`${folder.path}/out`);
      const {code, log} = await folder.with(
        {env},
        'render',
        '*.json',
        '--to',
        'png',
        '-o',
        'out',
        '--scale',
        '0.5',
      );
      assert.equal(code, 0, log);
      assert.deepEqual(readdirSync(`${folder.path}/out`).sort(), ['a.png', 'b.png']);
    }),
  );
});

describe('render to PDF', () => {
  it(
    'has the whole map on one sheet, as text',
    inFolder({'a.json': shoes}, async folder => {
      const {code, log} = await folder.with({env}, 'render', 'a.json', '-o', 'a.pdf');
      assert.deepEqual([code, log], [0, '']);
      const pdf = folder.bytes('a.pdf');
      const pages = wordsOf(pdf);
      assert.equal(pages.length, 1);
      const [{width, height, words}] = pages;
      const text = textOf(pdf);
      for (const word of ['Sensibilisation', 'Utilise un', 'Acheter des chaussures'])
        assert.ok(text.includes(word));
      assert.ok(!text.includes('file:'));
      const right = Math.max(...words.map(one => one.right));
      const bottom = Math.max(...words.map(one => one.bottom));
      assert.ok(right < width && right > width * 0.9, `${right} of ${width}`);
      assert.ok(bottom < height && bottom > height * 0.9, `${bottom} of ${height}`);
    }),
  );

  it(
    'is on the paper that is asked for',
    inFolder({'a.json': shoes}, async folder => {
      const {code} = await folder.with(
        {env},
        'render',
        'a.json',
        '-o',
        'a.pdf',
        '--paper',
        'A4 landscape',
      );
      assert.equal(code, 0);
      const pages = wordsOf(folder.bytes('a.pdf'));
      assert.ok(pages.length > 1);
      assert.ok(Math.abs(pages[0].width - 842) < 2 && Math.abs(pages[0].height - 595) < 2);
    }),
  );
});

/** Whether a process runs; one that has ended and that nobody has asked about does not. */
function isThere(pid) {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('without a browser that works', () => {
  const files = {'a.json': '{"stages": ["A"]}'};
  const fails = async (folder, own, pattern, ...args) => {
    const {code, log} = await folder.with(
      {env: {PUPPETEER_EXECUTABLE_PATH: '', ...own}},
      'render',
      'a.json',
      '-o',
      'a.png',
      ...args,
    );
    assert.equal(code, 2);
    assert.match(log, pattern);
    assert.deepEqual(
      readdirSync(folder.path).filter(name => name === 'a.png'),
      [],
    );
  };
  const script = (folder, name, text) => {
    folder.write(name, `#!/bin/sh\n${text}\n`);
    chmodSync(`${folder.path}/${name}`, 0o755);
    return `${folder.path}/${name}`;
  };

  it(
    'says what to install, or which variable names none',
    inFolder(files, async folder => {
      await fails(
        folder,
        {CHROME_PATH: '/nowhere/chrome'},
        /CHROME_PATH is \/nowhere\/chrome, and there is no program there/,
      );
      const {code, log} = await folder.with(
        {env: {CHROME_PATH: '', PUPPETEER_EXECUTABLE_PATH: '', PATH: folder.path}},
        'render',
        'a.json',
        '-o',
        'a.png',
      );
      if (/none was found/.test(log))
        assert.match(log, /apt install chromium.*CHROME_PATH.*--to html/);
      // One lies where nobody needs a path to it.
      else assert.equal(code, 0);
    }),
  );

  it(
    'says how it ended, and does not wait for ever',
    inFolder(files, async folder => {
      const broken = script(folder, 'broken', 'echo "FATAL: no usable sandbox" >&2; exit 3');
      await fails(folder, {CHROME_PATH: broken}, /broken ended with 3:\nFATAL: no usable sandbox/);
      await fails(
        folder,
        {CHROME_PATH: '', PUPPETEER_EXECUTABLE_PATH: broken},
        /broken ended with 3/,
      );
      const slow = script(folder, 'slow', 'sleep 600 & wait');
      await fails(
        folder,
        {CHROME_PATH: slow},
        /slow was not done within 1 seconds \(--timeout\)/,
        '--timeout',
        '1',
      );
      const idle = script(folder, 'idle', 'exit 0');
      await fails(folder, {CHROME_PATH: idle}, /did not show the page/);
    }),
  );

  it(
    'ends the browser and clears away when it is ended itself',
    {skip: process.platform === 'win32'},
    async () => {
      const folder = new Folder(files);
      const temporary = new Folder();
      const slow = script(folder, 'slow', `sleep 600 & echo $! > "${folder.path}/child"; wait`);
      const child = spawn(process.execPath, [program, 'render', 'a.json', '-o', 'a.png'], {
        cwd: folder.path,
        env: {...process.env, CHROME_PATH: slow, TMPDIR: temporary.path},
        stdio: 'ignore',
      });
      const ended = new Promise(resolve => child.on('close', resolve));
      while (!existsSync(`${folder.path}/child`) || !folder.read('child')) await setTimeout(50);
      const pid = Number(folder.read('child'));
      child.kill('SIGINT');
      assert.equal(await ended, 130);
      assert.deepEqual(readdirSync(temporary.path), []);
      // What was ended may not be gone at once.
      for (let i = 0; i < 40 && isThere(pid); i++) await setTimeout(50);
      assert.ok(!isThere(pid));
      folder.remove();
      temporary.remove();
    },
  );

  it('leaves nothing behind', async () => {
    const folder = new Folder(files);
    const temporary = new Folder();
    const broken = script(folder, 'broken', 'exit 3');
    await fails(folder, {CHROME_PATH: broken, TMPDIR: temporary.path}, /ended with 3/);
    assert.deepEqual(readdirSync(temporary.path), []);
    folder.remove();
    temporary.remove();
  });
});
