import {extname} from 'node:path';
import {formatNamed} from '../formats/recognise.js';
import {formats, reading, writing, type Command, type Given} from './command.js';
import {WrongUse} from './faults.js';
import {work} from './work.js';
import {extensions, writers} from './writers.js';

async function run(given: Given): Promise<number> {
  const to = formatNamed(given.get('to') ?? extname(given.get('out') ?? ''));
  if (!to) throw new WrongUse(`into what? --to ${formats.join(', ')}`);
  const lang = given.get('lang');
  const form = given.get('form') as 'elements' | 'lists' | 'table' | undefined;
  return work(given, extensions[to], async journey => {
    const {text, lost} = writers[to](journey, {...(lang && {lang}), ...(form && {form})});
    return {content: text, lost};
  });
}

export const convert: Command = {
  summary: 'Writes a journey in another format',
  usage: 'INPUT [-o OUT] --to FORMAT [options]',
  about: [
    'Reads a journey, and writes it in the format that --to or the extension of OUT names. What the new format cannot carry is told on the standard error.',
    'Several files, or a pattern, need a folder to be written to.',
  ],
  options: {
    to: {short: 't', value: 'FORMAT', choices: formats, text: 'What to write'},
    ...writing,
    form: {
      value: 'FORM',
      choices: ['elements', 'lists', 'table'],
      text: 'With --to html: how that is written; default: elements',
    },
    verbose: {text: 'Tell all that is lost, and how the input was understood'},
    ...reading,
  },
  examples: [
    'returns.csv -o returns.json',
    'returns.json --to mermaid',
    '"maps/*.ojf" --to json -o maps/',
    '--to markdown - < returns.json > returns.md',
  ],
  run,
};
