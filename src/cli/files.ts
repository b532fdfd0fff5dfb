import {readFile, stat, writeFile} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {glob, isDynamicPattern} from 'tinyglobby';
import {decode} from './decode.js';
import {Trouble, troubleWith, WrongUse} from './faults.js';
import {print} from './terminal.js';

/** What stands for the standard input and output. */
export const pipe = '-';

/** What a source is called in messages. */
export const called = (name: string): string => (name === pipe ? 'standard input' : name);

const kindOf = (name: string) => stat(name).catch(() => undefined);

/** The files that a pattern means; itself, if it is none. A file may have brackets in its name. */
async function filesOf(given: string): Promise<string[]> {
  // In a pattern, a backslash takes the next sign's meaning; on Windows it parts folders.
  const pattern = process.platform === 'win32' ? given.replaceAll('\\', '/') : given;
  if (given === pipe || !isDynamicPattern(pattern) || (await kindOf(given))) return [given];
  const found = await glob(pattern, {
    expandDirectories: false,
    ignore: /(^|\/)node_modules\//.test(pattern) ? [] : ['**/node_modules/**'],
  });
  if (!found.length) throw new Trouble(`${given}: no file fits this pattern`);
  return found.sort();
}

/** All files that are meant, each once. None at all means the standard input, if something is piped there. */
export async function inputsOf(given: readonly string[]): Promise<string[]> {
  if (!given.length) {
    if (process.stdin.isTTY) throw new WrongUse('which file? (- is the standard input)');
    return [pipe];
  }
  const found: string[] = [];
  for (const one of given) found.push(...(await filesOf(one)));
  return [...new Set(found)];
}

async function readBytes(name: string): Promise<Uint8Array> {
  if (name === pipe) return buffer(process.stdin);
  if (/^https?:\/\//i.test(name))
    throw new Trouble(`${name}: addresses are not loaded; save the file, or pipe it in`);
  if ((await kindOf(name))?.isDirectory())
    throw new Trouble(`${name}: is a folder; name its files, as in "${join(name, '*.json')}"`);
  return readFile(name).catch(error => {
    throw troubleWith(name, error);
  });
}

export async function readText(name: string, encoding?: string): Promise<string> {
  const text = decode(await readBytes(name), called(name), encoding);
  if (!text.trim()) throw new Trouble(`${called(name)}: is empty`);
  return text;
}

/** Where something is written: the standard output, a file, or a file of the same name in a folder. */
export async function outputOf(
  out: string | undefined,
  input: string,
  extension: string,
): Promise<string> {
  if (out === undefined || out === pipe) return pipe;
  const isFolder = /[\\/]$/.test(out) || (await kindOf(out))?.isDirectory();
  if (!isFolder) return out;
  const name = input === pipe ? 'journey' : basename(input, extname(input));
  return join(out, name + extension);
}

/** Writes a file; one that is there only by force. */
export async function write(
  name: string,
  content: string | Uint8Array,
  isForced: boolean,
): Promise<void> {
  if (name === pipe) return print(content);
  await writeFile(name, content, {flag: isForced ? 'w' : 'wx'}).catch(error => {
    const {code} = error as NodeJS.ErrnoException;
    // The file is not there yet, so it is its folder that is missing.
    throw code === 'ENOENT'
      ? new Trouble(`${name}: there is no such folder`)
      : troubleWith(name, error);
  });
}
