import {readdirSync, readFileSync} from 'node:fs';
import type {Command, Given} from './command.js';
import {WrongUse} from './faults.js';
import {outputOf, pipe, write} from './files.js';
import {didYouMean} from './nearest.js';
import {print, say} from './terminal.js';

/** The build puts them beside the program. */
const folder = new URL('./examples/', import.meta.url);

const textOf = (name: string) => readFileSync(new URL(`${name}.json`, folder), 'utf8');

const names = () =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -'.json'.length))
    .sort();

/** What an example is about, for the list. */
function line(name: string): string {
  const {title, lang, kind = 'journey'} = JSON.parse(textOf(name)) as Record<string, string>;
  return `${name.padEnd(12)}${title} (${kind}, ${lang})`;
}

async function run(given: Given): Promise<number> {
  const known = names();
  if (given.is('list')) {
    await print(`${known.map(line).join('\n')}\n`);
    return 0;
  }
  const [name = 'experience', ...more] = given.files;
  if (more.length) throw new WrongUse('one example at a time');
  if (!known.includes(name))
    throw new WrongUse(
      `there is no example ${name}${didYouMean(name, known) || `; there are ${known.join(', ')}`}`,
    );
  const out = await outputOf(given.get('out') ?? `${name}.json`, `${name}.json`, '.json');
  await write(out, textOf(name), given.is('force'));
  if (out !== pipe)
    say(
      `Wrote ${out}. Next: journey-map validate ${out}, or journey-map render ${out} -o ${name}.html`,
    );
  return 0;
}

export const init: Command = {
  summary: 'Writes an example to begin with',
  usage: '[NAME] [-o FILE] [options]',
  about: [
    'Writes one of the examples as JSON, to NAME.json unless -o says otherwise (- is the standard output). Without a name it is the one called experience, in English.',
  ],
  options: {
    out: {short: 'o', value: 'OUT', text: 'File or folder to write; default: NAME.json'},
    force: {short: 'f', text: 'Write over what is there'},
    list: {short: 'l', text: 'List the examples'},
  },
  examples: ['', '--list', 'blueprint -o our-service.json'],
  run,
};
