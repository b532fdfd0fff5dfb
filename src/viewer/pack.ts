/** Texts in addresses: packed by `deflate-raw`, written as base64url. Runs wherever there are compression streams: in browsers and in Node. */
import {limits} from '../model/limits.js';

/** What an address held: a text, or why there is none. */
export type Unpacked = {readonly text: string} | {readonly code: 'unreadable' | 'large'};

const strictly = {fatal: true};

/** Control signs but tabs and line breaks: no text has them, and what is packed has. */
const unwritten = /[^\P{Cc}\t\n\r]/u;

/** What a stream gives as text; undefined when that is more than a text may have. */
async function textOf(stream: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', strictly);
  let text = '';
  let size = 0;
  for (;;) {
    const {value, done} = await reader.read();
    if (done) return text + decoder.decode();
    // A few bytes may unpack to gigabytes: they are not waited for.
    if ((size += value.length) > limits.unpacked) return void reader.cancel();
    text += decoder.decode(value, {stream: true});
  }
}

/** What does not know of buffers that several threads share takes these. */
const through = (bytes: Uint8Array, transform: CompressionStream | DecompressionStream) =>
  new Blob([bytes as BlobPart]).stream().pipeThrough(transform);

/** What is text as it stands; what is packed is practically never. */
function plainText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', strictly).decode(bytes);
    return unwritten.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * The text of a `#data=` address: packed, or as it stands, in base64url. A text
 * of more than 4,000,000 bytes is `large`, and is not unpacked any further;
 * what is no base64url, not packed as it should be or no text is `unreadable`.
 */
export async function unpack(packed: string): Promise<Unpacked> {
  try {
    // A plus sign in an address stands for a blank.
    const base64 = packed.replace(/[- ]/g, '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0));
    const text =
      plainText(bytes) ?? (await textOf(through(bytes, new DecompressionStream('deflate-raw'))));
    return text === undefined ? {code: 'large'} : {text};
  } catch {
    return {code: 'unreadable'};
  }
}

function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Packs a text for an address. Throws a `RangeError` for more than 4,000,000 bytes, which would not be read. */
export async function pack(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > limits.unpacked) {
    throw new RangeError(`journey-map: ${bytes.length} bytes are more than ${limits.unpacked}`);
  }
  const stream = through(bytes, new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  // What looks like a text is read as one.
  return toBase64url(plainText(packed) === undefined ? packed : bytes);
}
