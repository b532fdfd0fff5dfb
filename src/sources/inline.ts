import {readJSON} from '../model/json.js';
import {problem, type Problem} from '../model/problem.js';

/** What the inline JSON of a map holds. */
export type InlineResult = ({readonly data: unknown} | {readonly problem: Problem}) & {
  /** Said beside the result: there is more than one script. */
  readonly warning?: Problem;
};

/** Reads the first `<script type="application/json">` among the host's children; undefined without one. */
export function readInline(host: Element): InlineResult | undefined {
  const [script, second] = [...host.children].filter(
    child =>
      child.localName === 'script' &&
      /^\s*application\/json\s*(;|$)/i.test(child.getAttribute('type') ?? ''),
  );
  if (!script) return undefined;
  const read = readJSON(script.textContent ?? '');
  const result = 'problem' in read ? {problem: read.problem} : {data: read.value};
  return second ? {...result, warning: problem('warning', 'second-script', '')} : result;
}
