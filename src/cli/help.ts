import {common} from './arguments.js';
import type {Command, Options} from './command.js';
import {styled} from './terminal.js';

/** Words in lines that are short enough to read. */
function wrap(text: string, indent: string, width = 78): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((one, i) => (i ? indent : '') + one).join('\n');
}

const heading = (text: string) => styled('bold', text);

/** Names and what they mean, side by side. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows
    .map(([name, text]) => `  ${name.padEnd(width - 2)}${wrap(text, ' '.repeat(width))}`)
    .join('\n');
}

const optionRows = (options: Options) =>
  Object.entries(options).map(([name, {short, value, choices, text}]) => {
    const left = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
    return [left, choices ? `${text} (${choices.join(', ')})` : text] as const;
  });

/** The help for one command. */
export function commandHelp(name: string, command: Command): string {
  const {usage, about, options, examples} = command;
  return [
    `${heading('Usage:')} journey-map ${name} ${usage}`,
    ...about.map(text => wrap(text, '')),
    `${heading('Options:')}\n${table(optionRows({...options, ...common}))}`,
    `${heading('Examples:')}\n${examples.map(one => `  journey-map ${name} ${one}`).join('\n')}`,
  ].join('\n\n');
}

/** The help for all. */
export const mainHelp = (commands: Readonly<Record<string, Command>>): string =>
  [
    `${heading('Usage:')} journey-map COMMAND …`,
    wrap('Customer journey maps: checked, converted, drawn and embedded.', ''),
    `${heading('Commands:')}\n${table(
      Object.entries(commands).map(([name, {summary}]) => [name, summary]),
    )}`,
    `${heading('Options:')}\n${table(
      optionRows({...common, version: {short: 'v', text: 'Show the version'}}),
    )}`,
    wrap(
      'Files are JSON, OpenJourney, Mermaid, CSV, TSV, Markdown or HTML; - is the standard input or output. Exit codes: 0 all is well, 1 a journey has errors or there is none, 2 wrong use, or something that cannot be read, written or drawn.',
      '',
    ),
    'journey-map COMMAND --help tells more of each.',
  ].join('\n\n');
