import {readJSON} from '../model/json.js';
import {problem, type Problem} from '../model/problem.js';

/** What the inline JSON of a map holds. */
export type InlineResult = ({readonly value: unknown} | {readonly problem: Problem}) & {
  /** Said beside the result: there is more than one script. */
  readonly warning?: Problem;
};

/** The blocks of code in a map: data, where scripts are not allowed. */
const codeIn = (host: Element): string[] =>
  Array.from(host.querySelectorAll('pre'), ({textContent}) => textContent ?? '');

/**
 * Reads the first `<script type="application/json">` among the host's children,
 * else a block of code that holds JSON; undefined without one.
 */
export function readInline(host: Element): InlineResult | undefined {
  // A character set may follow the type.
  const [script, second] = host.querySelectorAll(':scope > script[type^="application/json"]');
  if (!script) {
    const code = codeIn(host).find(text => /^\s*[[{]/.test(text));
    if (code === undefined) return undefined;
    const result = readJSON(code);
    // Editors indent with no-break spaces, which JSON does not know.
    return 'problem' in result ? readJSON(code.replaceAll('\xa0', ' ')) : result;
  }
  return {
    ...readJSON(script.textContent ?? ''),
    ...(second && {
      warning: problem('warning', 'two-sources', '', {used: 'JSON 1', unused: 'JSON 2'}),
    }),
  };
}

/** What a map without any source shows by its surroundings: an author's mishap that a parser or an editor made of its content. */
export function readMishap(host: Element): Problem | undefined {
  const code = codeIn(host).find(text => text.trim());
  // Four spaces after a blank line are code in Markdown.
  if (code) {
    return code.includes('<journey-')
      ? problem('error', 'tags-as-code', '')
      : (readJSON(code) as {problem?: Problem}).problem;
  }
  if (host.textContent?.trim()) return undefined;
  // A heading, a list or a table ends a paragraph, and with it the map inside.
  const isSure = host.closest('p:has(~ journey-stage, ~ * journey-stage)');
  return isSure || host.closest('p:has(+ :is(h1, h2, h3, h4, ul, ol, table))')
    ? problem(isSure ? 'error' : 'hint', 'closed-early', '', {name: host.localName})
    : undefined;
}
