import {html, nothing, type TemplateResult} from 'lit';
import {titleRow} from '../layout/rows.js';
import type {LaneRows} from '../layout/types.js';
import {laneName} from './lane-names.js';
import type {DrawingContext} from './context.js';
import {extra} from './extra.js';

/** Beside the curve: whose lines they are, and what the ends of their scale mean. */
const key = ({layout: {curves}, levels, feelings: {ofSteps}}: DrawingContext) => {
  // More names find no place beside the curve; the cards of the personas have their lines too.
  const named = curves[1] && !curves[5] ? curves : [];
  return html`<div class="key r${ofSteps}">
    <span>${levels.at(-1)}</span>
    ${named.map(curve => extra.value?.legend(curve))}
    <span>${levels[0]}</span>
  </div>`;
};

/** The rows that have a name, from top to bottom. */
function namedRows({layout: {rows, stages}, words}: DrawingContext) {
  const actions = rows.find(({row}) => row === titleRow);
  const steps = stages.some(stage => stage.steps.length) && words.steps;
  const lane = (of: LaneRows) => ({...of, text: laneName(of, words)});
  return [
    {row: 1, span: 1, name: 'stages', text: words.stages},
    {row: titleRow, span: 1, name: 'steps', text: actions ? laneName(actions, words) : steps},
    ...rows.filter(of => of !== actions).map(lane),
  ].filter(({text}) => text);
}

/** The names of the rows, and the lines between them. Each cell says its lane's name too, so these are for the eye. */
export const frame = (on: DrawingContext): TemplateResult => {
  const names = namedRows(on);
  const {ofSteps} = on.feelings;
  return html`<div class="labels" aria-hidden="true">
      ${names.map(
        ({row, span, name, text}) =>
          html`<span class="r${row} span${span}" part="lane-label ${name}">${text}</span>`,
      )}${ofSteps ? key(on) : nothing}
    </div>
    <div class="rules" aria-hidden="true">
      ${names.map(({row, span}) => html`<i class="r${row} span${span}"></i>`)}
      ${ofSteps ? html`<i class="neutral r${ofSteps}"></i>` : nothing}
    </div>
    ${on.layout.boundaries.map(
      ({row, name}) =>
        html`<div class="boundary ${name} r${row}" part="boundary ${name}" aria-hidden="true">
          <span>${on.words.boundaries[name]}</span>
        </div>`,
    )}`;
};
