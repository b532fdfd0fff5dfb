import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deflateRawSync} from 'node:zlib';
import fc from 'fast-check';
import {limits} from '../../src/model/limits.js';
import {toDataHash, viewerURL} from '../../src/viewer/address.js';
import {pack, unpack} from '../../src/viewer/pack.js';
import {isOn, ownAddress, readRequest} from '../../src/viewer/request.js';

const base64url = (data: string | Uint8Array) => Buffer.from(data).toString('base64url');
const journey = {title: 'Reise „Ü“ 🙂', stages: [{title: 'A', steps: [{title: 'B', emotion: 1}]}]};

describe('a text in an address', () => {
  it('comes out as it went in, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary'}), async text => {
        const packed = await pack(text);
        assert.match(packed, /^[\w-]*$/);
        assert.deepEqual(await unpack(packed), {text});
      }),
    );
  });

  it('is read as it stands, too', async () => {
    for (const text of [JSON.stringify(journey), 'journey\n\ttitle T', '{"stages": [', '']) {
      assert.deepEqual(await unpack(base64url(text)), {text});
      assert.deepEqual(await unpack(Buffer.from(text).toString('base64')), {text});
    }
  });

  it('is read where a plus sign of base64 became a blank', async () => {
    const text = '{"title": "~~~>>>???"}';
    const base64 = Buffer.from(text).toString('base64');
    assert.ok(base64.includes('+'));
    assert.deepEqual(await unpack(new URLSearchParams(`a=${base64}`).get('a')!), {text});
  });

  it('that is cut off or damaged is unreadable, and nothing is thrown', async () => {
    const packed = await pack(JSON.stringify({title: 'x', stages: Array(99).fill(journey)}));
    for (const cut of [1, 10, packed.length >> 1, packed.length - 3]) {
      assert.deepEqual(await unpack(packed.slice(0, cut)), {code: 'unreadable'}, String(cut));
    }
    for (const odd of ['%', 'ä', '====', base64url(new Uint8Array(99))]) {
      assert.deepEqual(await unpack(odd), {code: 'unreadable'}, odd);
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async bytes => {
        await unpack(base64url(bytes));
      }),
    );
  });

  it('that would unpack to gigabytes is left at once', async () => {
    const bomb = base64url(deflateRawSync(Buffer.alloc(300_000_000, ' ')));
    const start = performance.now();
    assert.deepEqual(await unpack(bomb), {code: 'large'});
    assert.ok(performance.now() - start < 2000);
  });

  it('may have as many bytes as the limit says, and one more is refused by reader and writer', async () => {
    const most = 'x'.repeat(limits.unpacked);
    assert.deepEqual(await unpack(await pack(most)), {text: most});
    assert.deepEqual(await unpack(base64url(deflateRawSync(`${most}x`))), {code: 'large'});
    await assert.rejects(pack(`${most}x`), RangeError);
  });
});

describe('the address of a journey', () => {
  const dataOf = async (url: string) =>
    unpack(new URLSearchParams(url.split('#')[1]).get('data') ?? '');

  it('has the journey behind #, where no server sees it', async () => {
    const url = await viewerURL('https://maps.example/viewer.html', journey);
    assert.match(url, /^https:\/\/maps\.example\/viewer\.html#data=[\w-]+$/);
    assert.deepEqual(await dataOf(url), {text: JSON.stringify(journey)});
    assert.equal(url, `https://maps.example/viewer.html#${await toDataHash(journey)}`);
  });

  it('has the options that are set', async () => {
    const url = await viewerURL('/viewer.html?v=1#old', journey, {
      view: 'table',
      lanes: ['emotion', 'painPoints'],
      persona: 'Léa & Co',
      controls: true,
      density: undefined,
      colorScheme: 'dark',
    });
    assert.ok(url.startsWith('/viewer.html?v=1#data='), url);
    const {option} = readRequest(new URL(url, 'https://maps.example'));
    const names = ['v', 'view', 'lanes', 'persona', 'controls', 'density', 'color-scheme'];
    assert.deepEqual(
      names.map(name => option(name)),
      ['1', 'table', 'emotion,painPoints', 'Léa & Co', 'true', null, 'dark'],
    );
    assert.ok(!(await viewerURL('/', journey, {controls: false})).includes('controls'));
  });

  it('takes a text as it is', async () => {
    const text = 'journey\n  title Mermaid';
    assert.deepEqual(await dataOf(await viewerURL('/', text, {type: 'mermaid'})), {text});
  });

  it('refuses what JSON cannot say', async () => {
    await assert.rejects(viewerURL('/', undefined), TypeError);
    await assert.rejects(
      viewerURL('/', () => 1),
      TypeError,
    );
  });
});

describe('what an address asks for', () => {
  const read = (rest: string) => readRequest(new URL(rest, 'https://maps.example/viewer.html'));

  it('stands behind # or in the query, and behind # goes first', () => {
    const {src, option} = read('?src=a.json&view=row&lang=fr#view=table');
    assert.deepEqual([src, option('view'), option('lang')], ['a.json', 'table', 'fr']);
  });

  it('has data behind # alone', () => {
    assert.equal(read('?data=abc').data, null);
    assert.equal(read('#data=abc').data, 'abc');
  });

  it('is the same with what WordPress adds', () => {
    for (const [rest, data, src] of [
      ['#data=abc#?secret=x1Y', 'abc', null],
      ['#?secret=x1Y', null, null],
      ['?src=a.json#?secret=x1Y', null, 'a.json'],
    ] as const) {
      const request = read(rest);
      assert.deepEqual([request.data, request.src, request.secret], [data, src, 'x1Y']);
    }
    assert.equal(read('#data=abc').secret, undefined);
  });

  it('has no value but for what is on', () => {
    assert.deepEqual(['', '1', 'true', '0', 'false', null].map(isOn), [
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the address of a file', () => {
  const page = 'https://maps.example/view/viewer.html?src=x#y';

  it('is one of the same server', () => {
    for (const [src, whole] of [
      ['a.json', 'https://maps.example/view/a.json'],
      ['../a.json?b', 'https://maps.example/a.json?b'],
      ['//maps.example/a', 'https://maps.example/a'],
      ['HTTPS://MAPS.EXAMPLE:443/a', 'https://maps.example/a'],
    ] as const) {
      assert.equal(ownAddress(src, page), whole);
    }
  });

  it('is refused if it is any other', () => {
    for (const src of [
      'https://evil.example/a.json',
      '//evil.example/a.json',
      '\\\\evil.example/a.json',
      '/\\evil.example/a.json',
      'https:\\\\evil.example',
      ' https://evil.example',
      'ht\ntps://evil.example',
      'https://maps.example.evil.example/',
      'https://maps.example@evil.example/',
      'https://maps.example:8443/a.json',
      'http://maps.example/a.json',
      'data:application/json,{}',
      'blob:https://maps.example/1',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://',
    ]) {
      assert.equal(ownAddress(src, page), undefined, src);
    }
    // On a disk everything has the same origin, which is none.
    assert.equal(ownAddress('other.json', 'file:///viewer.html'), undefined);
  });
});
