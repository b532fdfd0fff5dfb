import {readJSON} from '../model/json.js';
import {problem, type Problem} from '../model/problem.js';

/** What the inline JSON of a map holds. */
export type InlineResult = ({readonly value: unknown} | {readonly problem: Problem}) & {
  /** Said beside the result: there is more than one script. */
  readonly warning?: Problem;
};

/** The blocks of code in a map: data, where scripts are not allowed. */
export const codeIn = (host: Element): string[] =>
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
