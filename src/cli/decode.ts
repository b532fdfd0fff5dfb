import {Trouble} from './faults.js';

/** How files begin that are no texts, and what to do about it. */
const others: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'is a packed file, such as .xlsx or .docx; save the sheet as CSV'],
  ['%PDF', 'is a PDF'],
  ['\x89PNG', 'is a picture'],
  ['\xff\xd8\xff', 'is a picture'],
  ['GIF8', 'is a picture'],
  ['\xd0\xcf\x11\xe0', 'is a file of an old Office; save the sheet as CSV'],
];

/** The encoding that a text shows by its first bytes. Of ASCII in UTF-16, every other byte is zero. */
function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = [0, 1].map(odd => start.filter((byte, i) => i % 2 === odd && !byte).length);
  if (zeros[1]! * 3 > start.length && !zeros[0]) return 'utf-16le';
  if (zeros[0]! * 3 > start.length && !zeros[1]) return 'utf-16be';
  return 'utf-8';
}

function decoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, {fatal: true});
  } catch {
    throw new Trouble(`${encoding} is no encoding that is known; try windows-1252`);
  }
}

/**
 * The text in some bytes: UTF-8, or UTF-16 as Excel writes it, without the mark
 * at its beginning. Another encoding has to be named. Throws a `Trouble` that
 * says what to do for what is no text.
 */
export function decode(bytes: Uint8Array, name: string, encoding?: string): string {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const [, other] = others.find(([start]) => head.startsWith(start)) ?? [];
  if (other) throw new Trouble(`${name} ${other}`);
  const used = decoder(encoding ?? encodingOf(bytes));
  let text: string;
  try {
    text = used.decode(bytes);
  } catch {
    throw new Trouble(
      `${name} is not written in ${used.encoding.toUpperCase()}; save it as UTF-8, or name its encoding: --encoding windows-1252`,
    );
  }
  if (text.includes('\0')) throw new Trouble(`${name} is no text`);
  return text;
}
