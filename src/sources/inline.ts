import {parseJSON} from '../model/parse-json.js';
import {problem, type Problem} from '../model/problem.js';

/** What the inline data of a map hold; the text, if it is not JSON, and what it says that it is. */
export type InlineResult = (
  {readonly value: unknown} | {readonly text: string; readonly contentType?: string}
) & {
  /** Said beside the result: there is more than one script. */
  readonly warning?: Problem;
};

/** The blocks of code in a map: data, where scripts are not allowed. */
export const codeIn = (host: Element): string[] =>
  Array.from(host.querySelectorAll('pre'), ({textContent}) => textContent ?? '');

/**
 * Reads the first `<script>` with data among the host's children: JSON, CSV,
 * tabs, Markdown or Mermaid by its type; else a block of code that holds JSON; undefined without one.
 */
export function readInline(host: Element): InlineResult | undefined {
  // A character set may follow the type. What runs is no data.
  const [script, second] = host.querySelectorAll<HTMLScriptElement>(
    ':scope > script:is([type^="application/json"],[type^=text]:not([type*=script],[type*="/x"]))',
  );
  if (!script) {
    const code = codeIn(host).find(text => /^\s*[[{]/.test(text));
    if (code === undefined) return undefined;
    // Editors indent with no-break spaces, which JSON does not know.
    const text = code.replaceAll('\xa0', ' ');
    return parseJSON(code) ?? parseJSON(text) ?? {text};
  }
  const text = script.textContent ?? '';
  return {
    ...(parseJSON(text) ?? {text, contentType: script.type}),
    ...(second && {
      warning: problem('warning', 'two-sources', '', {used: 'JSON 1', unused: 'JSON 2'}),
    }),
  };
}
