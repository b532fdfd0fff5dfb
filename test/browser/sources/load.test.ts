import {expect} from '@open-wc/testing';
import {readJSON, type Problem} from '../../../src/core.js';
import {worded} from '../../../src/model/worded.js';
import {
  type Loader,
  loadJourney,
  type LoadOptions,
  type LoadResult,
} from '../../../src/sources/load.js';

const load = (url: string, options: Partial<LoadOptions> = {}): Promise<LoadResult> =>
  loadJourney(url, {base: document.baseURI, signal: new AbortController().signal, ...options});

const answer =
  (body: string, init?: ResponseInit): Loader =>
  () =>
    new Response(body, init);

/** As a map tells it. */
function problemOf(loaded: LoadResult): Problem {
  const result = 'text' in loaded ? readJSON(loaded.text) : loaded;
  if (!('problem' in result)) throw new Error(`no problem, but ${JSON.stringify(result)}`);
  return worded([result.problem])[0]!;
}

describe('loading a journey', () => {
  it('gives the data of a JSON file', async () => {
    expect(await load('data:application/json,{"stages":[]}')).to.deep.equal({value: {stages: []}});
    const blob = URL.createObjectURL(new Blob(['[1]']));
    expect(await load(blob)).to.deep.equal({value: [1]});
    URL.revokeObjectURL(blob);
  });

  it('gives the loader the absolute address and the options of fetch', async () => {
    const {signal} = new AbortController();
    const calls: [string, RequestInit][] = [];
    const loader: Loader = (url, init) => {
      calls.push([url, init]);
      return new Response('1');
    };
    await loadJourney('maps/a.json', {
      base: 'https://shop.example/docs/',
      signal,
      credentials: 'include',
      loader,
    });
    expect(calls).to.deep.equal([
      [
        'https://shop.example/docs/maps/a.json',
        {signal, credentials: 'include', headers: {accept: 'application/json, */*;q=0.5'}},
      ],
    ]);
  });

  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'ftp://x.example/a', 'http://']) {
    it(`says that ${url} cannot be loaded`, async () => {
      const {code, message} = problemOf(await load(url));
      expect(code).to.equal('network');
      expect(message).to.include(url);
    });
  }

  it('names the HTTP status', async () => {
    const {code, message, severity} = problemOf(
      await load('a.json', {loader: answer('{}', {status: 404})}),
    );
    expect([code, severity]).to.deep.equal(['http', 'error']);
    expect(message).to.include('404');
    expect(message).to.include('a.json');
  });

  it('names line and column of bad JSON', async () => {
    const problem = problemOf(await load('a.json', {loader: answer('{\n  "a": 1,\n  b\n}')}));
    expect(problem.code).to.equal('json');
    expect(problem.params).to.include({line: 3, column: 3});
  });

  it('says that an empty file and a web page are no JSON', async () => {
    for (const body of [' \n', '\n<!doctype html><title>Log in']) {
      const {code, params} = problemOf(await load('a.json', {loader: answer(body)}));
      expect(code).to.equal('json');
      expect(params).to.include({line: 2});
    }
  });

  it('says that the network failed', async () => {
    const {code, message} = problemOf(
      await load('a.json', {loader: () => Promise.reject(new TypeError('no route'))}),
    );
    expect(code).to.equal('network');
    expect(message).to.include('no route');
    expect(message).to.include('CORS');
  });

  // What pages give is not always what the types say.
  const odd: [what: string, loader: unknown][] = [
    [
      'throws',
      () => {
        throw new Error('x');
      },
    ],
    [
      'throws no error',
      () => {
        throw Object.create(null);
      },
    ],
    [
      'throws an error whose text cannot be read',
      () => {
        throw Object.assign(new Error(), {message: Object.create(null) as string});
      },
    ],
    [
      'throws what cannot be touched',
      () => {
        const {proxy, revoke} = Proxy.revocable({}, {});
        revoke();
        throw proxy;
      },
    ],
    ['rejects with nothing', () => Promise.reject()],
    ['gives null', () => null],
    ['gives nothing', () => undefined],
    ['gives an object', () => ({ok: true})],
    ['fails while it reads', () => ({ok: true, text: () => Promise.reject(new Error('cut'))})],
    ['is no function', 7],
  ];
  for (const [what, loader] of odd) {
    it(`makes a network problem of a loader that ${what}`, async () => {
      expect(problemOf(await load('a.json', {loader: loader as Loader})).code).to.equal('network');
    });
  }
});
