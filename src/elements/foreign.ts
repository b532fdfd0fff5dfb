import {readJSON} from '../model/json.js';
import type {ParseResult, Problem} from '../model/problem.js';
import type {Journey} from '../model/schema.js';
import {readRaw} from '../formats/read-raw.js';
import {type Evidence, formatOf} from '../formats/recognise.js';
import type {Lazy} from '../internal/lazy.js';
import {wordsFor} from '../translations/map.js';
import {dataReader, textReaders} from './readers.js';

/** What a source gave: a value, or a text that is not JSON and what is known of it. */
export type Given = ({readonly value: unknown} | {readonly text: string}) & Evidence;

/** A part of the library that has to be there first, or what was read. */
export type Read =
  {readonly missing: Lazy<unknown>} | (ParseResult<Journey> & {readonly missing?: undefined});

function readText(text: string, hints: readonly Problem[], lang: string, known: Evidence): Read {
  const reader = textReaders[formatOf(text, known) ?? 'json'];
  if (reader && !reader.isSettled) return {missing: reader};
  const raw = reader?.value?.(text, wordsFor(lang));
  if (raw) return readRaw(raw, hints);
  const {problem} = readJSON(text) as {problem?: Problem};
  return {problems: problem ? [...hints, problem] : hints};
}

/** Reads data of another form; undefined if they are the library's own for all that. */
function readOther(value: unknown, hints: readonly Problem[], lang: string): Read | undefined {
  if (!dataReader.isSettled) return {missing: dataReader};
  const raw = dataReader.value?.(value, wordsFor(lang));
  return raw && raw.data !== value ? readRaw(raw, hints) : undefined;
}

/** Reads what is not a journey of the library's own form, by what that needs; undefined if nothing else is known of it. */
export const readGiven = (
  given: Given,
  hints: readonly Problem[],
  lang: string,
): Read | undefined =>
  'text' in given ? readText(given.text, hints, lang, given) : readOther(given.value, hints, lang);
