/**
 * Pictures of pages in few bytes. Smoothed edges of letters make up nearly all
 * of such a picture and none of what is worth looking at; so they are kept
 * coarsely, and everything that has the same colour for a few dots in a row is
 * kept exactly.
 */
import {crc32, deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

/** Dots in a row, across or down, that are no edge. */
const run = 13;
/** How far apart the colours of edges are, in each of red, green and blue. */
const step = 64;

const coarse = value => Math.min(255, Math.round(value / step) * step);

/** Marks the dots of all runs in one direction; `at` gives the dot's number. */
function markRuns(colors, marks, lines, length, at) {
  for (let line = 0; line < lines; line++) {
    let start = 0;
    for (let end = 1; end <= length; end++) {
      if (end < length && colors[at(line, end)] === colors[at(line, start)]) continue;
      if (end - start >= run) while (start < end) marks[at(line, start++)] = 1;
      start = end;
    }
  }
}

/** The colours of the dots, as numbers. */
function colorsOf({width, height, data}) {
  const colors = Uint32Array.from({length: width * height}, (_, i) => data.readUIntBE(4 * i, 3));
  const marks = new Uint8Array(colors.length);
  markRuns(colors, marks, height, width, (y, x) => y * width + x);
  markRuns(colors, marks, width, height, (x, y) => y * width + x);
  return colors.map((color, i) =>
    marks[i]
      ? color
      : (coarse(color >> 16) << 16) | (coarse((color >> 8) & 255) << 8) | coarse(color & 255),
  );
}

const uint32 = value => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** A piece of a PNG file. */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

/** A PNG of at most 256 colours, which the library for PNGs reads but does not write. */
function withPalette({width, height}, colors, palette) {
  const numbers = new Map(palette.map((color, i) => [color, i]));
  const rows = Buffer.alloc((width + 1) * height);
  colors.forEach((color, i) => {
    rows[i + Math.floor(i / width) + 1] = numbers.get(color);
  });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 3, 0, 0, 0])])),
    chunk('PLTE', Buffer.concat(palette.map(color => uint32(color).subarray(1)))),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG of any number of colours. */
function withAllColors(png, colors) {
  colors.forEach((color, i) => png.data.writeUIntBE(color, 4 * i, 3));
  return PNG.sync.write(png, {colorType: 2, inputHasAlpha: true, deflateLevel: 9});
}

/** The PNG of a page as a smaller one; from the same picture always the same one. */
export function squeeze(bytes) {
  const png = PNG.sync.read(bytes);
  const colors = colorsOf(png);
  const palette = [...new Set(colors)].sort((a, b) => a - b);
  return palette.length > 256 ? withAllColors(png, colors) : withPalette(png, colors, palette);
}
