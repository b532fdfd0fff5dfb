import {formatNamed} from '../formats/recognise.js';
import type {Problem} from '../model/problem.js';

/** What a fence says behind its name. */
export interface Info {
  /** What it is written as; undefined if that is to be seen. */
  readonly type: string | undefined;
  readonly lang: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** Attributes that an author of a text may set: how a map is drawn, and nothing that scripts of a page listen to. */
const allowed =
  /^(heading|heading-level|lanes|persona|emotion-labels|view|hash|density|selectable|controls|collapsed|find|present|no-remote-images|no-problem-note|id|dir)$/;

/** A word alone, or a name with a value, in quotation marks if there are spaces in it. */
const words = /([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S*)))?/g;

const isFormat = (word: string) => /^ya?ml$/i.test(word) || formatNamed(word);

/** Reads the words behind the name of a fence: `csv view=table controls`. */
export function readInfo(info: string): Info {
  const attributes = Object.create(null) as Record<string, string>;
  const problems: Problem[] = [];
  let type: string | undefined;
  let lang: string | undefined;
  for (const [whole, name = '', ...values] of info.matchAll(words)) {
    const value = values.find(one => one !== undefined);
    if (value === undefined && !type && isFormat(name)) type = name.toLowerCase();
    else if (name === 'lang') lang = value;
    else if (allowed.test(name)) attributes[name] = value ?? '';
    else
      problems.push({
        severity: 'warning',
        code: 'unknown-attribute',
        path: '',
        message: `${JSON.stringify(whole.slice(0, 60))} is neither a format nor an attribute of a map in a fence`,
      });
  }
  return {type, lang, attributes, problems};
}
