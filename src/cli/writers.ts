import {dsvFormat} from 'd3-dsv';
import {fromMarkdown} from '../formats/markdown/from-markdown.js';
import {toMermaid} from '../formats/mermaid/to-mermaid.js';
import {toOpenJourney} from '../formats/openjourney/to-openjourney.js';
import type {Format} from '../formats/recognise.js';
import {fromCSV} from '../formats/sheet/from-csv.js';
import {differences} from '../formats/write/differences.js';
import {isTag} from '../formats/write/sheet.js';
import {toCSV} from '../formats/write/to-csv.js';
import {lostAt, toHTML, type HTMLOptions} from '../formats/write/to-html.js';
import {toMarkdown} from '../formats/write/to-markdown.js';
import type {ParseResult, Problem} from '../model/problem.js';
import type {Journey} from '../model/schema.js';

/** A text, and what it does not carry. */
export interface Written {
  readonly text: string;
  readonly lost: readonly Problem[];
}

export interface WriteOptions {
  readonly lang?: string;
  readonly form?: HTMLOptions['form'];
}

/** What is otherwise when a text is read back; ids follow from names where nothing else is said. */
function lostIn(journey: Journey, back: ParseResult<Journey>, form: Format): readonly Problem[] {
  if (!back.journey) return [lostAt('stages', form, journey.stages)];
  return differences(journey, back.journey).map(({path, value}) => lostAt(path, form, value));
}

/** A sheet with tabs; the sign that parts the columns of the other one is the language's. */
function withTabs(csv: string, lang: string): string {
  const mark = (0.5).toLocaleString(lang).includes(',') ? ';' : ',';
  const rows = dsvFormat(mark).parseRows(csv.replace(/^\ufeff/, ''));
  return `${dsvFormat('\t').formatRows(rows)}\n`;
}

type Writer = (journey: Journey, options: WriteOptions) => Written;

function writeSheet(form: 'csv' | 'tsv'): Writer {
  return (journey, {lang}) => {
    const csv = toCSV(journey, {lang});
    const used = [lang, journey.lang].find(isTag) ?? 'en';
    const text = form === 'tsv' ? withTabs(csv, used) : csv;
    return {text, lost: lostIn(journey, fromCSV(text, {lang: used}), form)};
  };
}

export const writers: Readonly<Record<Format, Writer>> = {
  json: journey => ({text: `${JSON.stringify(journey, null, 2)}\n`, lost: []}),
  openjourney: (journey, options) => {
    const {data, problems} = toOpenJourney(journey, options);
    return {text: `${JSON.stringify(data, null, 2)}\n`, lost: problems};
  },
  mermaid: journey => {
    const {text, problems} = toMermaid(journey);
    return {text, lost: problems};
  },
  csv: writeSheet('csv'),
  tsv: writeSheet('tsv'),
  markdown: (journey, {lang}) => {
    const text = toMarkdown(journey, {lang});
    return {
      text,
      lost: lostIn(journey, fromMarkdown(text, {lang: lang ?? journey.lang}), 'markdown'),
    };
  },
  html: (journey, options) => {
    const {html, problems} = toHTML(journey, options);
    return {text: `${html}\n`, lost: problems};
  },
};

/** Extensions of files in these formats. */
export const extensions: Readonly<Record<Format, string>> = {
  json: '.json',
  openjourney: '.ojf',
  mermaid: '.mmd',
  csv: '.csv',
  tsv: '.tsv',
  markdown: '.md',
  html: '.html',
};
