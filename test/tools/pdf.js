/** What is on the paper: the words and the picture of a PDF, read by Poppler. */
import {spawnSync} from 'node:child_process';
import {ensureProgram} from './ensure-program.js';

const poppler = name => ({
  label: `Poppler's ${name}`,
  variable: `${name.toUpperCase()}_PATH`,
  names: [name],
  packages: ['poppler-utils'],
});

function read(name, args, pdf) {
  const {status, error, stdout, stderr} = spawnSync(ensureProgram(poppler(name)), args, {
    input: pdf,
    maxBuffer: 2 ** 30,
  });
  if (error || status) throw new Error(`${name}: ${error?.message ?? stderr}`);
  return stdout;
}

/** All words. */
export const textOf = pdf => read('pdftotext', ['-enc', 'UTF-8', '-', '-'], pdf).toString();

/** All words in the order in which they are drawn, page by page. */
export const pagesOf = pdf =>
  read('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], pdf).toString().split('\f').slice(0, -1);

/** The words of each page with their boxes, and the page's own size, in points. */
export function wordsOf(pdf) {
  const markup = read('pdftotext', ['-bbox', '-enc', 'UTF-8', '-', '-'], pdf).toString();
  const numbers = text => [...text.matchAll(/="([\d.-]+)"/g)].map(([, number]) => Number(number));
  return markup
    .split('<page ')
    .slice(1)
    .map(page => {
      const [width, height] = numbers(page.slice(0, page.indexOf('>')));
      const words = [...page.matchAll(/<word (.+?)>(.*?)<\/word>/g)].map(([, box, text]) => {
        const [left, top, right, bottom] = numbers(box);
        return {left, top, right, bottom, text};
      });
      return {width, height, words};
    });
}

/** The first page, one dot per CSS pixel: its size, and a dot's red, green and blue. */
export function pictureOf(pdf) {
  const bytes = read('pdftoppm', ['-r', '96', '-f', '1', '-l', '1', '-'], pdf);
  const [header, width, height] = /^P6\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString('latin1', 0, 40));
  const dot = (x, y) => {
    const start = header.length + 3 * (Math.floor(y) * Number(width) + Math.floor(x));
    return [...bytes.subarray(start, start + 3)];
  };
  return {width: Number(width), height: Number(height), dot};
}
