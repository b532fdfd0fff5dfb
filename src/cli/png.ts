import {deflateSync, inflateSync} from 'node:zlib';

const signature = 8;

const table = Uint32Array.from({length: 256}, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The sum by which a chunk is checked (ISO 3309); Node 20 has none of its own. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 255]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function* chunksOf(png: Buffer): Generator<readonly [string, Buffer]> {
  for (let at = signature; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at);
    yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

const channels: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4};

/**
 * The upper rows of a picture. Each row is stored by its difference from the one
 * above, so that the others can be left out without working any of them out.
 */
export function cutRows(png: Buffer, height: number): Buffer {
  const chunks = [...chunksOf(png)];
  const head = Buffer.from(chunks.find(([type]) => type === 'IHDR')?.[1] ?? []);
  if (head.length < 13 || head[12]) throw new Error('no PNG that can be cut');
  const rows = Math.min(height, head.readUInt32BE(4));
  const bits = head.readUInt32BE(0) * head[8]! * (channels[head[9]!] ?? 0);
  const length = (1 + Math.ceil(bits / 8)) * rows;
  const data = Buffer.concat(chunks.filter(([type]) => type === 'IDAT').map(([, one]) => one));
  head.writeUInt32BE(rows, 4);
  return Buffer.concat([
    png.subarray(0, signature),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(inflateSync(data).subarray(0, length), {level: 9})),
    chunk('IEND', new Uint8Array()),
  ]);
}
