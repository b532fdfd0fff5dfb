import {version} from '../internal/version.js';
import {ar} from '../translations/ar.js';
import {registerTranslation} from '../translations/words.js';
import {readArguments} from './arguments.js';
import type {Command} from './command.js';
import {convert} from './convert.js';
import {embed} from './embed.js';
import {Trouble, WrongUse} from './faults.js';
import {commandHelp, mainHelp} from './help.js';
import {init} from './init.js';
import {didYouMean} from './nearest.js';
import {render} from './render.js';
import {print, say, styled} from './terminal.js';
import {validate} from './validate.js';

const commands: Readonly<Record<string, Command>> = {validate, convert, render, init, embed};

function commandOf(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  const known = Object.keys(commands);
  const what = name.startsWith('-') ? 'option' : 'command';
  const meant = didYouMean(name.replace(/^-+/, ''), known);
  throw new WrongUse(`there is no ${what} ${name}${meant || `; there are ${known.join(', ')}`}`);
}

async function runCommand(name: string, args: readonly string[]): Promise<number> {
  const command = commandOf(name);
  const given = readArguments(args, command.options);
  if (!given.is('help')) return command.run(given);
  await print(`${commandHelp(name, command)}\n`);
  return 0;
}

async function runAny([first, ...rest]: readonly string[]): Promise<number> {
  if (first === undefined) {
    say(mainHelp(commands));
    return 2;
  }
  if (/^(-v|--version|version)$/.test(first)) await print(`${version}\n`);
  else if (/^(-h|--help|help)$/.test(first)) {
    const [name] = rest.filter(one => !one.startsWith('-'));
    await print(`${name ? commandHelp(name, commandOf(name)) : mainHelp(commands)}\n`);
  } else return runCommand(first, rest);
  return 0;
}

/** Runs the program with the arguments behind its name. Gives the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  registerTranslation('ar', ar);
  try {
    return await runAny(args);
  } catch (error) {
    if (!(error instanceof WrongUse || error instanceof Trouble)) {
      // Node would print the whole program, which is one line.
      say(`journey-map ${version} has a fault: ${(error as Error).stack}`);
      return 2;
    }
    const name = Object.hasOwn(commands, args[0] ?? '') ? ` ${args[0]}` : '';
    say(`${styled('red', 'journey-map:', process.stderr)} ${error.message}`);
    if (error instanceof WrongUse) say(`journey-map${name} --help shows how it is used`);
    return 2;
  }
}
