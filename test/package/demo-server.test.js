import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {request} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createServer} from '../../docs/serve.js';
import {root} from './support.js';

/** Like fetch, but sends the path as it is, dots included. */
function get(port, path, method = 'GET') {
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port, path, method}, response => {
      let body = '';
      response.setEncoding('utf8').on('data', data => (body += data));
      response.on('end', () =>
        resolve({status: response.statusCode, headers: response.headers, body}),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('demo server', () => {
  let server;
  let port;
  before(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = server.address().port;
  });
  after(() => server.close());

  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/blueprint.html', 'text/html; charset=utf-8'],
    ['/examples/experience.json', 'application/json; charset=utf-8'],
    ['/examples/pictures/garden.svg', 'image/svg+xml; charset=utf-8'],
    ['/dist/index.js', 'text/javascript; charset=utf-8'],
    ['/dist/schema.json', 'application/json; charset=utf-8'],
  ]) {
    it(`serves ${path} as ${type} and never from a cache`, async () => {
      const {status, headers, body} = await get(port, path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['cache-control'], 'no-store');
      assert.ok(body.length > 0);
    });
  }

  for (const path of [
    '/missing.html',
    '/../package.json',
    '/dist/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/dist/..%2f..%2fpackage.json',
    '//etc/passwd',
    '/%00',
    '/%',
    '/.git/config',
  ]) {
    it(`does not serve ${path}`, async () => {
      assert.equal((await get(port, path)).status, 404);
    });
  }

  it('takes nothing', async () => {
    assert.equal((await get(port, '/', 'POST')).status, 405);
  });

  it('says what to do when the port is taken', async () => {
    const child = spawn(process.execPath, [join(root, 'docs/serve.js')], {
      env: {...process.env, PORT: String(port)},
    });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', data => (text += data));
    const [code] = await once(child, 'close');
    assert.equal(code, 1);
    assert.match(text, new RegExp(`Port ${port} is taken.*PORT=`));
  });

  it('prints the address it serves at', async () => {
    const child = spawn(process.execPath, [join(root, 'docs/serve.js')], {
      env: {...process.env, PORT: '0'},
    });
    const [text] = await once(child.stdout.setEncoding('utf8'), 'data');
    const [, own] = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(text) ?? [];
    assert.equal((await get(own, '/')).status, 200);
    child.kill();
    await once(child, 'close');
  });
});
