import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {viewerURL} from '../../dist/embed.js';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {host, policy, serve} from './server.js';

const shoes = JSON.parse(
  readFileSync(new URL('../../docs/examples/shoes.json', import.meta.url), 'utf8'),
);
const small = {title: 'Parcel', stages: [{title: 'Unpack', steps: [{title: 'Opens', emotion: 1}]}]};
const plain = data => Buffer.from(JSON.stringify(data)).toString('base64url');
const page = '/dist/viewer.html';
const file = '/docs/examples/shoes.json';
const sandboxed = {attributes: 'sandbox="allow-scripts"'};

/** Runs in the viewer: resolves with what it shows. */
async function look() {
  const find = () => {
    const map = document.querySelector('journey-map');
    const box = map?.shadowRoot?.querySelector('.box, [part="problem"]');
    return box ?? document.querySelector('body > p');
  };
  while (!find()) await new Promise(resolve => setTimeout(resolve, 10));
  const map = document.querySelector('journey-map');
  await map?.updateComplete;
  await new Promise(resolve => setTimeout(resolve, 50));
  return {
    title: document.title,
    lang: document.documentElement.lang,
    text: (map?.shadowRoot ?? document.body).textContent.replace(/\s+/g, ' ').trim(),
    view: map?.view ?? undefined,
    box: find().className,
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
    scrolls: document.documentElement.scrollHeight > innerHeight,
  };
}

describe('the viewer', () => {
  let own, stranger, browser;
  before(async () => {
    own = await serve();
    stranger = await serve();
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  });
  after(async () => {
    await browser?.close();
    for (const one of [own, stranger]) {
      one?.server.closeAllConnections();
      one?.server.close();
    }
  });

  /** Opens an address; `faults` are what the page throws and what a policy refuses. */
  async function open(url, viewport = {width: 900, height: 700}) {
    const view = await browser.newPage({viewport});
    const faults = [];
    view.on('pageerror', ({message}) => faults.push(message));
    view.on('console', message => {
      if (/policy|violat/i.test(message.text())) faults.push(message.text());
    });
    await view.goto(url);
    return {view, faults};
  }

  /** Opens a page with a frame, on the viewer's own server or on another. */
  async function embed(src, {from = own, script, style, ...options} = {}) {
    from.pages.set('/host', host(src, {...options, script, style}));
    const {view, faults} = await open(`${from.origin}/host`);
    const [, frame] = view.frames();
    return {view, faults, frame, told: () => view.evaluate(() => globalThis.told)};
  }

  const heights = told =>
    told.filter(({data}) => data.type === 'journey-map:height').map(({data}) => data.height);

  it('shows a journey from its address, packed or plain, and has its title', async () => {
    for (const url of [await viewerURL(page, small), `${page}#data=${plain(small)}`]) {
      const {view, faults} = await open(own.origin + url);
      const {title, text} = await view.evaluate(look);
      assert.equal(title, 'Parcel');
      assert.match(text, /Unpack.*Opens/);
      assert.deepEqual(faults, []);
      await view.close();
    }
  });

  it('shows a journey in another form, by its look or by what the address says', async () => {
    const diagram = 'journey\n  title Parcel\n  section Unpack\n    Opens: 4: Lea';
    const sheet = 'Stage,Step,Emotion\nUnpack,Opens,1';
    for (const url of [
      await viewerURL(page, diagram),
      await viewerURL(page, sheet, {type: 'csv'}),
    ]) {
      const {view, faults} = await open(own.origin + url);
      const {text} = await view.evaluate(look);
      assert.match(text, /Unpack.*Opens/);
      assert.deepEqual(faults, []);
      await view.close();
    }
  });

  it('shows a file of its own server, in the language of the journey', async () => {
    const {view, faults} = await open(`${own.origin}${page}?src=${file}`);
    const {title, lang, text} = await view.evaluate(look);
    assert.deepEqual([title, lang], [shoes.title, 'fr']);
    assert.match(text, /Points de contact/);
    assert.deepEqual(faults, []);
    await view.close();
  });

  it('takes options from its address, and follows them', async () => {
    const url = await viewerURL(page, shoes, {view: 'table', lang: 'en', lanes: ['emotion']});
    const {view} = await open(own.origin + url);
    const first = await view.evaluate(look);
    assert.deepEqual([first.view, first.lang], ['table', 'en']);
    assert.doesNotMatch(first.text, /Touchpoints/);
    await view.evaluate(() => {
      globalThis.before = document.querySelector('journey-map');
      location.hash = location.hash.replace('view=table&lang=en&lanes=emotion', 'density=compact');
    });
    await view.waitForFunction(() => document.querySelector('journey-map').density === 'compact');
    const second = await view.evaluate(look);
    assert.match(second.text, /Points de contact/);
    assert.equal(second.view, undefined);
    assert.ok(
      await view.evaluate(() => globalThis.before === document.querySelector('journey-map')),
      'the same data is not drawn anew',
    );
    await view.close();
  });

  it('gives the map no attribute that is not on its list', async () => {
    const odd = 'onclick=alert(1)&style=color:red&src=x&loader=y&hash=1&class=c&controls=0';
    const {view, faults} = await open(`${own.origin}${page}#data=${plain(small)}&${odd}`);
    await view.evaluate(look);
    const names = await view.evaluate(() =>
      document.querySelector('journey-map').getAttributeNames(),
    );
    assert.deepEqual(names, ['lang']);
    assert.deepEqual(faults, []);
    await view.close();
  });

  it('follows another journey in its address, and says what is wrong with the next', async () => {
    const {view} = await open(`${own.origin}${page}#data=${plain(small)}`);
    await view.evaluate(look);
    const go = async hash => {
      await view.evaluate(to => {
        document.body.replaceChildren();
        location.hash = to;
      }, hash);
      return view.evaluate(look);
    };
    const other = await go((await viewerURL('', {...small, title: 'Other'})).slice(1));
    assert.equal(other.title, 'Other');
    const cut = await go('data=abc');
    assert.deepEqual(
      [cut.text, cut.title],
      ['#data= cannot be read; was the address cut off?', 'Customer journey map'],
    );
    assert.match((await go('')).text, /needs #data=/);
    assert.match(
      (await go(`data=${Buffer.from('{"a": }').toString('base64url')}`)).text,
      /not JSON from line 1, column 7/,
    );
    await view.close();
  });

  it('asks no other server for anything', async () => {
    stranger.asked.length = 0;
    for (const src of [
      `${stranger.origin}${file}`,
      `//${new URL(stranger.origin).host}${file}`,
      `/moved?${encodeURIComponent(stranger.origin + file)}`,
    ]) {
      const {view} = await open(`${own.origin}${page}?src=${encodeURIComponent(src)}`);
      const {text} = await view.evaluate(look);
      assert.match(text, /is not on this server|moved; use the new address/, src);
      assert.doesNotMatch(text, /chaussures/);
      await view.close();
    }
    const picture = {
      ...small,
      personas: [{name: 'Léa', image: {src: `${stranger.origin}/a.png`, alt: ''}}],
    };
    const {view, faults} = await open(own.origin + (await viewerURL(page, picture)));
    assert.match((await view.evaluate(look)).text, /Léa/);
    await view.close();
    assert.deepEqual(faults, []);
    assert.deepEqual(stranger.asked, []);
  });

  for (const [what, options] of [
    ['a frame', {}],
    ['a sandbox', sandboxed],
  ]) {
    it(`tells its height to the page around ${what}, once for each`, async () => {
      const {view, frame, told, faults} = await embed(await viewerURL(page, shoes), options);
      const {height, text} = await frame.evaluate(look);
      assert.match(text, /chaussures/);
      assert.equal(heights(await told()).at(-1), height);
      const before = (await told()).length;
      assert.ok(before <= 3, JSON.stringify(await told()));
      await sleep(300);
      assert.equal((await told()).length, before);
      await view.evaluate(() => (document.querySelector('iframe').width = 300));
      await sleep(300);
      const narrow = heights(await told());
      assert.ok(narrow.at(-1) > height);
      assert.equal(new Set(narrow).size, narrow.length);
      assert.ok((await told()).every(({data}) => Object.keys(data).length === 2));
      assert.deepEqual(faults, []);
      await view.close();
    });
  }

  it('says that a sandbox needs the server’s leave to load a file, and loads it with that', async () => {
    const {view, frame} = await embed(`${page}?src=${file}`, sandboxed);
    assert.match((await frame.evaluate(look)).text, /a sandbox needs Access-Control-Allow-Origin/);
    await view.close();
    own.state.headers = {'access-control-allow-origin': '*'};
    const second = await embed(`${page}?src=${file}&controls`, sandboxed);
    const {title, text} = await second.frame.evaluate(look);
    own.state.headers = {};
    assert.equal(title, shoes.title);
    assert.match(text, /Points de contact/);
    await second.view.close();
  });

  it('tells WordPress what it wants to hear, by its secret', async () => {
    const url = `${await viewerURL(page, small)}#?secret=a1B2`;
    const there = await embed(own.origin + url, {...sandboxed, from: stranger});
    const {height} = await there.frame.evaluate(look);
    const wordpress = (await there.told()).filter(({data}) => data.message).at(-1);
    assert.deepEqual(wordpress, {
      origin: 'null',
      data: {message: 'height', value: height, secret: 'a1B2'},
    });
    // As its script does with a frame that has loaded.
    await there.view.evaluate(() => {
      globalThis.told.length = 0;
      document
        .querySelector('iframe')
        .contentWindow.postMessage({message: 'ready', secret: 'a1B2'}, '*');
    });
    await sleep(100);
    assert.equal((await there.told()).filter(({data}) => data.secret === 'a1B2').length, 1);
    await there.view.close();
  });

  it('tells nobody but the page around it, and answers nobody else', async () => {
    const {view, faults} = await open(own.origin + (await viewerURL(page, small)));
    await view.evaluate(() => {
      globalThis.told = [];
      addEventListener('message', ({data}) => globalThis.told.push(data));
      postMessage({type: 'journey-map:ask'}, '*');
    });
    await view.evaluate(look);
    assert.deepEqual(await view.evaluate(() => globalThis.told), [{type: 'journey-map:ask'}]);
    assert.deepEqual(faults, []);
    await view.close();
  });

  it('runs under a strict policy of its server, its controls too', async () => {
    own.state.headers = {'content-security-policy': policy};
    const {view, faults} = await open(
      own.origin + (await viewerURL(page, shoes, {controls: true, colorScheme: 'dark'})),
    );
    await view.evaluate(look);
    await view.locator('journey-map [part="controls"]').waitFor();
    own.state.headers = {};
    assert.deepEqual(faults, []);
    const background = await view.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(background, 'rgb(22, 25, 34)');
    await view.close();
  });

  describe('in a page with the helper', () => {
    const helper = origin => `<script src="${origin}/dist/embed.min.js"></script>`;
    const outer = view => view.evaluate(() => document.querySelector('iframe').clientHeight);

    for (const [what, options] of [
      ['of the same server', {}],
      ['in a sandbox', sandboxed],
      ['in a border-box', {style: 'box-sizing: border-box'}],
    ]) {
      it(`has the height of its map, on its own server and on another: ${what}`, async () => {
        for (const from of [own, stranger]) {
          const {view, frame} = await embed(own.origin + (await viewerURL(page, shoes)), {
            ...options,
            from,
            script: helper(own.origin),
          });
          await frame.evaluate(look);
          await sleep(200);
          const {height, scrolls} = await frame.evaluate(look);
          assert.equal(await outer(view), height);
          assert.equal(scrolls, false);
          await view.close();
        }
      });
    }

    it('is asked for a height that it told before anybody listened', async () => {
      const {view, frame} = await embed(await viewerURL(page, small), sandboxed);
      const {height} = await frame.evaluate(look);
      assert.notEqual(await outer(view), height);
      await view.addScriptTag({url: `${own.origin}/dist/embed.min.js`});
      await sleep(200);
      assert.equal(await outer(view), height);
      await view.close();
    });

    it('has its height before it is scrolled to', async () => {
      const {view} = await embed(await viewerURL(page, shoes), {
        ...sandboxed,
        style: 'display: block; margin-block-start: 9000px',
        script: helper(own.origin),
      });
      await view.waitForFunction(() => document.querySelector('iframe').clientHeight > 1000);
      await view.close();
    });

    /** A frame that says what it likes. */
    const says = messages =>
      `<script>for (const one of ${messages}) parent.postMessage(one, '*')</script>`;

    for (const [what, messages] of [
      [
        'no number',
        `[NaN, Infinity, -Infinity, '900', null, {}, [900], true, undefined]
        .map(height => ({type: 'journey-map:height', height}))`,
      ],
      ['nothing or less', `[0, -1].map(height => ({type: 'journey-map:height', height}))`],
      [
        'something else',
        `[null, undefined, 'journey-map:height', 900, {height: 900}, {type: 'height', height: 900}]`,
      ],
    ]) {
      it(`keeps its height when it says ${what}`, async () => {
        own.pages.set('/hostile', says(messages));
        const {view} = await embed('/hostile', {...sandboxed, script: helper(own.origin)});
        await sleep(200);
        assert.equal(await outer(view), 200);
        await view.close();
      });
    }

    it('is not made higher than the page wants it', async () => {
      own.pages.set('/hostile', says(`[{type: 'journey-map:height', height: 1e300}]`));
      const {view} = await embed('/hostile', {...sandboxed, script: helper(own.origin)});
      await sleep(200);
      assert.equal(await outer(view), 20_000);
      await view.close();
    });

    it('is not touched by other windows, and others are not touched by it', async () => {
      own.pages.set('/hostile', says(`[{type: 'journey-map:height', height: 900}]`));
      const {view, frame} = await embed(await viewerURL(page, small), {
        script: `${helper(own.origin)}<iframe title="Other" height="100" src="/hostile"></iframe>`,
      });
      const {height} = await frame.evaluate(look);
      await view.evaluate(() => postMessage({type: 'journey-map:height', height: 900}, '*'));
      await sleep(200);
      assert.equal(await outer(view), height);
      assert.equal(await view.locator('[title="Other"]').evaluate(one => one.clientHeight), 100);
      await view.close();
    });

    it('follows frames of a choice within bounds until it is told to stop', async () => {
      const {view, frame} = await embed(await viewerURL(page, shoes), {attributes: 'id="map"'});
      const {height} = await frame.evaluate(look);
      const observe = options =>
        view.evaluate(async given => {
          const {observeFrames} = await import('/dist/embed.js');
          globalThis.stop?.();
          globalThis.stop = observeFrames(given);
          await new Promise(resolve => setTimeout(resolve, 150));
          return document.querySelector('iframe').clientHeight;
        }, options);
      assert.equal(await observe({selector: '.other'}), 200);
      assert.equal(await observe({selector: '#map', max: 500}), 500);
      assert.equal(await observe({selector: '#map', min: 5000}), 5000);
      assert.equal(await observe(), height);
      await view.evaluate(() => {
        globalThis.stop();
        document.querySelector('iframe').width = 300;
      });
      await sleep(200);
      assert.equal(await outer(view), height);
      await view.close();
    });
  });
});
