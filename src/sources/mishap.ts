import {problem, type Problem} from '../model/problem.js';
import {codeIn} from './inline.js';

/**
 * What a map without any other source holds: code that is not JSON; or what it
 * shows by its surroundings: an author's mishap that a parser or an editor
 * made of its content.
 */
export function readMishap(
  host: Element,
): {readonly text: string} | {readonly problem: Problem | undefined} {
  const code = codeIn(host).find(text => text.trim());
  // Four spaces after a blank line are code in Markdown.
  if (code?.includes('<journey-')) return {problem: problem('error', 'tags-as-code', '')};
  if (code) return {text: code};
  return {problem: host.textContent?.trim() ? undefined : endedEarly(host)};
}

function endedEarly(host: Element): Problem | undefined {
  // A heading, a list or a table ends a paragraph, and with it the map inside.
  const isSure = host.closest('p:has(~ journey-stage, ~ * journey-stage)');
  return isSure || host.closest('p:has(+ :is(h1, h2, h3, h4, ul, ol, table))')
    ? problem(isSure ? 'error' : 'hint', 'closed-early', '', {name: host.localName})
    : undefined;
}
