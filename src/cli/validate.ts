import type {Command, Given} from './command.js';
import {reading} from './command.js';
import {Trouble} from './faults.js';
import {inputsOf} from './files.js';
import {counted, inOrder, ofSeverity, problemData, problemLine} from './report.js';
import {openSource, type Source} from './source.js';
import {print, Progress, say} from './terminal.js';

/** Whether a file is as it has to be. */
const isSound = ({problems}: Source, isStrict: boolean) =>
  !problems.some(({severity}) => severity === 'error' || (isStrict && severity === 'warning'));

const dataOf = (source: Source, isStrict: boolean, given: Given) => ({
  file: source.name,
  format: source.format,
  sound: isSound(source, isStrict),
  problems: shownOf(source, given).map(one => problemData(source, one)),
});

const shownOf = (source: Source, given: Given) =>
  inOrder(source).filter(({severity}) => severity === 'error' || !given.is('quiet'));

function summaryOf(sources: readonly Source[]): string {
  const all = sources.flatMap(({problems}) => problems);
  const counts = (['error', 'warning', 'hint'] as const)
    .map(severity => [ofSeverity(all, severity), severity] as const)
    .filter(([n]) => n)
    .map(([n, severity]) => counted(n, severity));
  return `${counted(sources.length, 'file')}: ${counts.join(', ') || 'no problems'}`;
}

async function run(given: Given): Promise<number> {
  const names = await inputsOf(given.files);
  const progress = new Progress(names.length);
  const isJSON = given.get('format') === 'json';
  const read = {from: given.get('from'), lang: given.get('lang'), encoding: given.get('encoding')};
  const sources: Source[] = [];
  let code = 0;
  for (const name of names) {
    progress.next(name);
    try {
      const source = await openSource(name, read);
      sources.push(source);
      if (!isSound(source, given.is('strict'))) code ||= 1;
      progress.clear();
      for (const one of isJSON ? [] : shownOf(source, given))
        await print(`${problemLine(source, one)}\n`);
    } catch (error) {
      // The others are read all the same.
      progress.clear();
      if (!(error instanceof Trouble)) throw error;
      say(`journey-map: ${error.message}`);
      code = 2;
    }
  }
  progress.clear();
  const data = sources.map(source => dataOf(source, given.is('strict'), given));
  if (isJSON) await print(`${JSON.stringify(data, null, 2)}\n`);
  else say(summaryOf(sources));
  return code;
}

export const validate: Command = {
  summary: 'Checks files, and says where something is wrong',
  usage: 'FILES… [options]',
  about: [
    'Reads each file and lists its problems, one a line: file:line:column: severity: path: message (code). Errors could not be used; warnings are used, but not as they stand; hints say how something was understood.',
    'Files may be patterns such as "maps/**/*.json", also where the shell leaves them as they are. Exit code: 0 no errors, 1 errors (with --strict: or warnings), 2 wrong use or a file that cannot be read.',
  ],
  options: {
    strict: {text: 'Warnings fail, too'},
    quiet: {short: 'q', text: 'List errors alone'},
    format: {
      value: 'FORMAT',
      choices: ['text', 'json'],
      text: 'How problems are listed; default: text',
    },
    ...reading,
  },
  examples: ['returns.json', '--strict "maps/**/*.{json,csv,md}"', '--format json - < returns.mmd'],
  run,
};
