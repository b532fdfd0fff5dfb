import {styleText} from 'node:util';

/** How words are made to stand out. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

type Stream = NodeJS.WriteStream;

/** Colours are for terminals alone, and not where somebody wants none (https://no-color.org). */
const hasColours = ({isTTY}: Stream) =>
  isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

/** A text in a style, where the stream shows styles. */
export function styled(style: Style, text: string, stream: Stream = process.stdout): string {
  if (!hasColours(stream) || typeof styleText !== 'function') return text;
  // Newer versions of Node would ask the standard output, whichever stream this is for.
  const style2 = styleText as (style: Style, text: string, options: object) => string;
  return style2(style, text, {validateStream: false});
}

/** A text of others for a line on the terminal: control signs in it would move the cursor or colour the rest. */
export const oneLine = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- those are the ones that are meant
  text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ');

export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Writes to the standard output, and waits until it is taken: a pipe takes only so much at once. */
export const print = (text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) =>
    process.stdout.write(text, error => (error ? reject(error) : resolve())),
  );

/** Fewer files are done before anybody has read a line. */
const many = 4;

/** Shows on a terminal which of many files is in work; nothing anywhere else. */
export class Progress {
  readonly #total: number;
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  get #isShown(): boolean {
    return process.stderr.isTTY && this.#total >= many;
  }

  next(name: string): void {
    if (!this.#isShown) return;
    const columns = process.stderr.columns || 80;
    const text = `${++this.#done}/${this.#total} ${oneLine(name)}`.slice(0, columns - 1);
    process.stderr.write(`\r\x1b[K${styled('dim', text, process.stderr)}`);
  }

  /** Clears the line, for what is to be said. */
  clear(): void {
    if (this.#isShown) process.stderr.write('\r\x1b[K');
  }
}
