import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deflateSync} from 'node:zlib';
import {decode} from '../../src/cli/decode.js';
import {cutRows, crc32} from '../../src/cli/png.js';

const text = 'Stage;Épreuve\r\nEmotion;−1\r\n';
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const utf16 = Buffer.from(text, 'utf16le');

describe('a file of bytes', () => {
  for (const [what, bytes] of [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 from Excel', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 with the other order of bytes', swapped(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16 without a mark', utf16],
    ['the other one without a mark', swapped(utf16)],
  ] as const) {
    it(`in ${what} is its text`, () => assert.equal(decode(bytes, 'x.csv'), text));
  }

  it('in another encoding says how to name that', () => {
    const bytes = Buffer.from('Étape', 'latin1');
    assert.throws(() => decode(bytes, 'x.csv'), /x\.csv is not written in UTF-8.*--encoding/);
    assert.equal(decode(bytes, 'x.csv', 'windows-1252'), 'Étape');
    assert.throws(() => decode(bytes, 'x.csv', 'klingon'), /klingon is no encoding/);
  });

  it('that is no text says what it is', () => {
    for (const [bytes, message] of [
      ['PK\x03\x04…', /packed file, such as \.xlsx.*CSV/],
      ['%PDF-1.7', /is a PDF/],
      ['\x89PNG\r\n', /is a picture/],
      ['abc\0\0\0def', /is no text/],
    ] as const)
      assert.throws(() => decode(Buffer.from(bytes, 'latin1'), 'x'), message);
  });
});

describe('a picture that is cut', () => {
  it('has its upper rows alone', () => {
    const chunk = (type: string, data: Buffer) => {
      const body = Buffer.concat([Buffer.from(type), data]);
      const ends = Buffer.alloc(8);
      ends.writeUInt32BE(data.length);
      ends.writeUInt32BE(crc32(body), 4);
      return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
    };
    const picture = (rows: number) => {
      const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, rows, 8, 2, 0, 0, 0]);
      const row = (n: number) => [0, n, n, n, n, n, n];
      const data = Buffer.from(Array.from({length: rows}, (_, n) => row(n)).flat());
      return Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
        chunk('IHDR', head),
        chunk('IDAT', deflateSync(data, {level: 9})),
        chunk('IEND', Buffer.alloc(0)),
      ]);
    };
    assert.deepEqual(cutRows(picture(9), 3), picture(3));
    assert.deepEqual(cutRows(picture(3), 9), picture(3));
    assert.equal(crc32(Buffer.from('123456789')), 0xcbf43926);
  });
});
