import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import type {
  LaneItem,
  LaneRows,
  MapLayout,
  StageLayout,
  StepLayout,
  VoiceLayout,
} from '../layout/types.js';
import type {Journey} from '../model/schema.js';
import {list, spokenName} from './cells.js';
import {contextOf, type DrawingContext, type DrawingOptions} from './context.js';
import {feelingInWords, gradient} from './curve.js';
import {stageTitle, stepTitle} from './titles.js';

type PartLayout = StageLayout | (StepLayout & Partial<StageLayout>);

/** What a stage or a step has in a lane; feelings in words, of several persons each with the name. */
const itemsOf = (of: PartLayout, lane: LaneRows, {layout, words}: DrawingContext) => {
  const {overall = [], voices = [], cells, bars} = of;
  const felt: readonly Partial<VoiceLayout>[] = [of, ...overall, ...voices];
  return lane.type === 'emotion'
    ? felt.flatMap(({marker, curve}): LaneItem[] => {
        const name = layout.curves[1] && curve?.owner?.name;
        return marker
          ? [{text: [name, feelingInWords(marker, words)].filter(Boolean).join(': ')}]
          : [];
      })
    : [...cells, ...bars]
        .filter(one => one.lane === lane)
        .flatMap(one => ('items' in one ? one.items : one.item));
};

/** A lane: a row for whole stages above one for their steps, as far as they have something. */
function laneRows(lane: LaneRows, on: DrawingContext) {
  const {stages} = on.layout;
  const has = (of: PartLayout) => itemsOf(of, lane, on)[0];
  const wide = stages.filter(({steps}) => steps[0]);
  const onStages = wide.some(has);
  const onSteps = !onStages || wide.some(({steps}) => steps.some(has));
  const cell = (of: PartLayout, {index}: StageLayout) => {
    const items = itemsOf(of, lane, on);
    return html`<td class="t${index % 8}" colspan=${of.span}>
      ${items[0] ? list({lane, row: 0, items}, 0, on) : nothing}
    </td>`;
  };
  const ofStages = stages.map(stage => cell(stage, stage));
  const ofSteps = stages.map((stage, i) =>
    stage.steps[0]
      ? stage.steps.map(step => cell(step, stage))
      : onStages
        ? html`<td></td>`
        : ofStages[i],
  );
  return html`<tr>
      <th scope="row" rowspan=${onStages && onSteps ? 2 : 1} part="lane-label ${lane.name}">
        ${spokenName(lane, on.words)}
      </th>
      ${onStages ? ofStages : ofSteps}
    </tr>
    ${
      onStages && onSteps
        ? html`<tr>
            ${ofSteps}
          </tr>`
        : nothing
    }`;
}

/** The titles of stages and steps, with where they lead. */
const heads = (layout: MapLayout, on: DrawingContext) => {
  const {stages} = layout;
  const {words} = on;
  return html`<tr>
      <th scope="row" part="lane-label stages">${words.stages}</th>
      ${stages.map(
        of =>
          html`<th
            scope="colgroup"
            colspan=${of.span}
            class="stage-title t${of.index % 8}"
            part="stage-title"
          >
            ${of.stage.group && html`<p class="word">${of.stage.group}</p>`}${stageTitle(of, on)}
          </th>`,
      )}
    </tr>
    ${
      stages.some(({steps}) => steps[0])
        ? html`<tr>
            <th scope="row" part="lane-label steps">${words.steps}</th>
            ${stages.map(({index, steps}) =>
              steps[0]
                ? steps.map(
                    of =>
                      html`<th scope="col" class="step-title" part="step-title">
                        ${stepTitle(of, `${index}.${of.index}`, undefined, on, true).text}
                      </th>`,
                  )
                : html`<td></td>`,
            )}
          </tr>`
        : nothing
    }`;
};

/** The map's body as a table, to read row by row and to copy: stages and steps above, the lanes below. */
export const table = (
  layout: MapLayout,
  journey: Journey,
  options: DrawingOptions,
  name: string,
): TemplateResult => {
  const on = contextOf(layout, journey, options);
  const {rows, boundaries, columns} = layout;
  return html`${gradient}
    <table part="grid" style=${place(`--_columns:${columns}`)}>
      <caption>
        ${name}
      </caption>
      <thead>
        ${heads(layout, on)}
      </thead>
      <tbody>
        ${[...rows, ...boundaries]
          .sort((a, b) => a.row - b.row)
          .map(of =>
            'span' in of
              ? laneRows(of, on)
              : html`<tr>
                  <td colspan=${columns + 1}>
                    <div class="boundary ${of.name}" part="boundary ${of.name}">
                      <span>${on.words.boundaries[of.name]}</span>
                    </div>
                  </td>
                </tr>`,
          )}
      </tbody>
    </table>`;
};
