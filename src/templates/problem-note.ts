import {html, nothing, type TemplateResult} from 'lit';
import {type Problem, seriousProblems} from '../model/problem.js';
import {plural} from '../translations/plural.js';
import {describe} from '../translations/describe.js';
import type {CurveWords} from '../translations/words.js';

/** A short note that opens to name each problem. */
export function problemNote(
  problems: readonly Problem[],
  words: CurveWords,
): TemplateResult | typeof nothing {
  const serious = seriousProblems(problems);
  if (!serious.length) return nothing;
  return html`<details class="problem" part="problem">
    <summary>${plural(words.problemCount, serious.length, words.lang)}</summary>
    <ul role="list">
      ${serious.map(
        problem =>
          html`<li>
            ${problem.path ? html`<code>${problem.path}</code> ` : nothing}${describe(problem, words)}
          </li>`,
      )}
    </ul>
  </details>`;
}
