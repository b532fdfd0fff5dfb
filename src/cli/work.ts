import type {Problem} from '../model/problem.js';
import type {Journey} from '../model/schema.js';
import type {Given} from './command.js';
import {Trouble, WrongUse} from './faults.js';
import {called, inputsOf, outputOf, pipe, write} from './files.js';
import {inOrder, lossLines, problemLine} from './report.js';
import {openSource, type Source} from './source.js';
import {Progress, say} from './terminal.js';

/** Tells what is wrong with a source, on the standard error. */
function tellProblems(source: Source, given: Given): void {
  for (const one of inOrder(source))
    if (one.severity !== 'hint' || given.is('verbose'))
      say(problemLine(source, one, process.stderr));
}

/** Tells what a form does not carry. */
function tellLosses(name: string, lost: readonly Problem[], given: Given): void {
  const serious = lost.filter(({severity}) => severity !== 'hint');
  for (const line of lossLines(name, serious, given.is('verbose'), process.stderr)) say(line);
}

/** Makes of a journey what is to be written; undefined if that cannot be done. */
export type Make = (
  journey: Journey,
  source: Source,
) => Promise<{readonly content: string | Uint8Array; readonly lost?: readonly Problem[]}>;

/** Reads a file, makes something of its journey and writes it. Gives the exit code. */
async function workOn(given: Given, name: string, target: string, make: Make): Promise<number> {
  const read = {from: given.get('from'), lang: given.get('lang'), encoding: given.get('encoding')};
  const source = await openSource(name, read);
  tellProblems(source, given);
  if (!source.journey) {
    say(`journey-map: there is no journey in ${called(name)}`);
    return 1;
  }
  const {content, lost = []} = await make(source.journey, source);
  tellLosses(target === pipe ? 'output' : target, lost, given);
  await write(target, content, given.is('force'));
  return 0;
}

/** Works on each of the files that are given. Gives the exit code: the highest of all. */
export async function work(given: Given, extension: string, make: Make): Promise<number> {
  const names = await inputsOf(given.files);
  const out = given.get('out');
  const targets = await Promise.all(names.map(name => outputOf(out, name, extension)));
  if (new Set(targets).size < targets.length)
    throw new WrongUse('several files want a folder each finds its place in: -o FOLDER/');
  const progress = new Progress(names.length);
  let code = 0;
  for (const [i, name] of names.entries()) {
    progress.next(name);
    try {
      code = Math.max(code, await workOn(given, name, targets[i]!, make));
    } catch (error) {
      // The others are done all the same.
      if (!(error instanceof Trouble)) throw error;
      progress.clear();
      say(`journey-map: ${error.message}`);
      code = 2;
    }
  }
  progress.clear();
  return code;
}
