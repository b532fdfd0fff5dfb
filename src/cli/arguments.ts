import {parseArgs} from 'node:util';
import {Given, type Option, type Options} from './command.js';
import {WrongUse} from './faults.js';
import {didYouMean} from './nearest.js';

/** What every command has. */
export const common: Options = {help: {short: 'h', text: 'Show this'}};

function checkValue(
  name: string,
  {value, choices}: Option,
  given: string | undefined,
  isInline: boolean,
) {
  if (!value) {
    if (given !== undefined) throw new WrongUse(`--${name} takes no value`);
    return;
  }
  // What begins like an option is one, unless it is joined by =.
  if (given === undefined || given === '' || (!isInline && /^-./.test(given)))
    throw new WrongUse(`--${name} needs a value: --${name} ${value}`);
  if (choices && !choices.includes(given))
    throw new WrongUse(
      `--${name} is one of ${choices.join(', ')}, not ${given}${didYouMean(given, choices)}`,
    );
}

/** Reads what follows the name of a command. Throws a `WrongUse` that names what was probably meant. */
export function readArguments(args: readonly string[], own: Options): Given {
  const options = {...own, ...common};
  const {tokens} = parseArgs({
    args: [...args],
    // Its own messages name neither what was meant nor what there is.
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, {value, short}]) => [
        name,
        {type: value ? 'string' : 'boolean', ...(short && {short})} as const,
      ]),
    ),
  });
  const values = new Map<string, string | true>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const {name, rawName, value, inlineValue} = token;
    const option = Object.hasOwn(options, name) && options[name];
    if (!option)
      throw new WrongUse(
        `there is no option ${rawName}${didYouMean(name, Object.keys(options), '--')}`,
      );
    checkValue(name, option, value, Boolean(inlineValue));
    values.set(name, value ?? true);
  }
  return new Given(values, files);
}

/** A whole number within bounds. */
export function numberIn(
  given: Given,
  name: string,
  {usual, min, max}: {usual: number; min: number; max: number},
): number {
  const text = given.get(name);
  if (text === undefined) return usual;
  const value = Number(text);
  if (!(value >= min && value <= max))
    throw new WrongUse(`--${name} is a number from ${min} to ${max}, not ${text}`);
  return value;
}
