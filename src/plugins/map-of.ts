import {isTag} from '../formats/language.js';
import {h, serialise} from '../formats/write/markup.js';
import type {Problem} from '../model/problem.js';
import type {Journey} from '../model/schema.js';
import {readAttributes} from '../static/attributes.js';
import {renderToHTML} from '../static/index.js';
import {readInfo} from './info.js';
import type {FenceOptions, FencePlace} from './options.js';
import {readSource, type Told} from './source.js';

type Attributes = Readonly<Record<string, string>>;

/** What a fence becomes: a map, or a note to stand below the code. */
export interface FenceResult {
  readonly html?: string;
  readonly note: string;
  /** What the code is written as, if the fence says so; by its old name a script would make a map of it. */
  readonly format: string;
  readonly told: readonly Told[];
}

/** A journey as JSON that nothing ends. */
const dataOf = (journey: Journey) =>
  `<script type="application/json">${JSON.stringify(journey).replaceAll('<', '\\u003c')}</script>`;

const problemsAt = (problems: readonly Problem[], line: number): Told[] =>
  problems.map(problem => ({problem, line}));

/** A map around its journey as JSON, and around what can be read without a script. */
function writeReadable(
  journey: Journey,
  form: FenceOptions['form'],
  language: string,
  attributes: Attributes,
): string {
  const hasTitle = Boolean(journey.title ?? attributes['heading']);
  const {html} = renderToHTML(journey, {
    form: form === 'table' || !hasTitle ? 'table' : 'lists',
    lang: language,
  });
  // What is around it is what would become a map where there is no element.
  const content = html.replace(/^<[^>]*>\n?/, '').replace(/\n?<\/\w+>$/, '');
  const [start, end] = serialise(h('journey-map', {...attributes, lang: language}, '|')).split(
    '|<',
  );
  return `${start}${dataOf(journey)}\n${content}\n<${end}`;
}

function write(
  journey: Journey,
  {form, lang}: FenceOptions,
  attributes: Attributes,
): {html: string; problems: readonly Problem[]} {
  const language = Intl.getCanonicalLocales([lang, journey.lang].find(isTag) ?? 'en')[0]!;
  return form === 'shadow' || form === 'elements'
    ? renderToHTML({...journey, lang: language}, {form, lang: language, attributes})
    : {html: writeReadable(journey, form, language, attributes), problems: []};
}

const noteOf = (told: readonly Told[]): string => {
  const {message, place} = (told.find(({problem}) => problem.severity === 'error') ?? told[0])!
    .problem;
  const text = `This journey map could not be read: ${message}${place ? ` (${place})` : ''}`;
  return serialise(h('p', {class: 'journey-map-note', role: 'note'}, text));
};

/** Makes a map of what stands in a fence, by the words behind its name. Never throws for data. */
export function mapOf(text: string, words: string, options: FenceOptions): FenceResult {
  const info = readInfo(words);
  const {'v-pre': raw, ...given} = options.attributes ?? {};
  const {attributes, problems: refused} = readAttributes({...given, ...info.attributes});
  const lang = info.lang ?? options.lang;
  const {journey, told: found} = readSource(text, info.type, lang);
  const told = [...problemsAt([...info.problems, ...refused], 0), ...found];
  const format = info.type ?? '';
  if (!journey) return {note: noteOf(found), format, told};
  const {html, problems} = write(journey, {form: options.form, lang}, attributes);
  return {
    html: raw ? html.replace('<journey-map', '<journey-map v-pre') : html,
    note: '',
    format,
    told: [...told, ...problemsAt(problems, 0)],
  };
}

/** Where a problem is in the file, if the line of the fence's name is known. */
export const placeOf = (
  line: number,
  start: number | undefined,
  file: string | undefined,
): FencePlace => ({
  ...(start !== undefined && {line: start + line}),
  ...(file !== undefined && {file}),
});
