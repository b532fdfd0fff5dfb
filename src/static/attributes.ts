import {problem, type Problem} from '../model/problem.js';

/** What attributes may be: `true` sets one, `false`, `null` and `undefined` leave it out. */
export type AttributeValue = string | number | boolean | null | undefined;

/** Those of the element that say how a journey is drawn, and those of HTML that say nothing to a script and load nothing. */
const allowed =
  /^(heading|lanes|persona|emotion-labels|view|hash|density|selectable|controls|collapsed|find|present|no-remote-images|no-problem-note|heading-level|id|class|dir|title|hidden|slot|role|translate|(data|aria)-[a-z][a-z0-9-]*)$/;

/** Attributes as texts, and a warning for each that has no place on a map. */
export function readAttributes(given: Readonly<Record<string, AttributeValue>>): {
  attributes: Record<string, string>;
  problems: Problem[];
} {
  const attributes = Object.create(null) as Record<string, string>;
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(given)) {
    // The language is an option of its own.
    if (value == null || value === false || name === 'lang') continue;
    if (allowed.test(name) && ['string', 'number', 'boolean'].includes(typeof value)) {
      attributes[name] = value === true ? '' : String(value);
    } else {
      problems.push({
        ...problem('warning', 'unknown-attribute', `attributes.${name}`, {}, value),
        message: 'has no place on a map',
      });
    }
  }
  return {attributes, problems};
}
