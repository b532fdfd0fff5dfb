/** An option of a command. */
export interface Option {
  /** The letter that stands for it. */
  readonly short?: string;
  /** What its value is called in the help; without one it is a switch. */
  readonly value?: string;
  /** What the value may be; anything, if this is not said. */
  readonly choices?: readonly string[];
  readonly text: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What was given to a command. */
export class Given {
  readonly #values: ReadonlyMap<string, string | true>;
  /** What is no option. */
  readonly files: readonly string[];

  constructor(values: ReadonlyMap<string, string | true>, files: readonly string[]) {
    this.#values = values;
    this.files = files;
  }

  /** Whether a switch is given. */
  is(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value of an option; undefined if it is not given. */
  get(name: string): string | undefined {
    const value = this.#values.get(name);
    return value === true ? undefined : value;
  }
}

export interface Command {
  /** In a few words, for the list of commands. */
  readonly summary: string;
  /** What follows the command's name. */
  readonly usage: string;
  /** What there is to know, in paragraphs. */
  readonly about: readonly string[];
  readonly options: Options;
  /** What people write behind the command's name. */
  readonly examples: readonly string[];
  /** Gives the exit code. */
  run(given: Given): Promise<number>;
}

export const formats = [
  'json',
  'openjourney',
  'mermaid',
  'csv',
  'tsv',
  'markdown',
  'html',
] as const;

/** How input is read, for every command that reads some. */
export const reading: Options = {
  from: {
    value: 'FORMAT',
    choices: formats,
    text: 'What the input is; by itself that is seen by its extension or its look',
  },
  lang: {value: 'TAG', text: "Language of lanes' names, as in fr; default: the journey's"},
  encoding: {
    value: 'NAME',
    text: 'Encoding of the input, as in windows-1252; default: UTF-8 or UTF-16',
  },
};

/** How output is written. */
export const writing: Options = {
  out: {short: 'o', value: 'OUT', text: 'File or folder to write; default: the standard output'},
  force: {short: 'f', text: 'Write over what is there'},
};
