import {readJSON} from '../model/json.js';
import {problem, type Problem} from '../model/problem.js';

/** What the inline JSON of a map holds. */
export type InlineResult = ({readonly data: unknown} | {readonly problem: Problem}) & {
  /** Said beside the result: there is more than one script. */
  readonly warning?: Problem;
};

/** Reads the first `<script type="application/json">` among the host's children; undefined without one. */
export function readInline(host: Element): InlineResult | undefined {
  // A character set may follow the type.
  const [script, second] = host.querySelectorAll(':scope > script[type^="application/json"]');
  if (!script) return undefined;
  const read = readJSON(script.textContent ?? '');
  return {
    ...('problem' in read ? read : {data: read.value}),
    ...(second && {
      warning: problem('warning', 'two-sources', '', {used: 'JSON 1', unused: 'JSON 2'}),
    }),
  };
}
