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
import {list} from './cells.js';
import {spokenName} from './lane-names.js';
import {contextOf, type DrawingContext, type DrawingOptions} from './context.js';
import {feelingInWords, gradient} from './curve.js';
import {stageColour, stageTitle, stepTitle} from './titles.js';

export {tableStyles as styles} from './styles/table.js';

type PartLayout = StageLayout | (StepLayout & Partial<StageLayout>);

/** What a stage or a step has in a lane; feelings in words, of several persons each with the name. */
const itemsOf = (of: PartLayout, lane: LaneRows, {layout, words}: DrawingContext): LaneItem[] => {
  const {overall = [], voices = [], cells, bars} = of;
  const felt: readonly Partial<VoiceLayout>[] = [of, ...overall, ...voices];
  if (lane.type !== 'emotion')
    return [...cells, ...bars]
      .filter(one => one.lane === lane)
      .flatMap(one => ('items' in one ? one.items : one.item));
  return felt.flatMap(({marker, curve}) => {
    const name = layout.curves[1] && curve?.owner?.name;
    return marker ? {text: (name ? `${name}: ` : '') + feelingInWords(marker, words)} : [];
  });
};

/** A lane: a row for stages with steps above one for the columns, as far as they have something. */
function laneRows(lane: LaneRows, on: DrawingContext) {
  const {stages} = on.layout;
  const columns = stages.flatMap((stage): readonly PartLayout[] =>
    stage.steps[0] ? stage.steps : [stage],
  );
  const rows = [stages, columns]
    .map((parts: readonly PartLayout[]) =>
      parts.map(of => ({
        span: of.span,
        items: parts === columns || of.steps?.[0] ? itemsOf(of, lane, on) : [],
      })),
    )
    .filter(row => row.some(({items}) => items[0]));
  return rows.map(
    (row, i) =>
      html`<tr>
        ${
          i
            ? nothing
            : html`<th scope="row" rowspan=${rows.length} part="lane-label ${lane.name}">
                ${spokenName(lane, on.words)}
              </th>`
        }${row.map(
          ({span, items}) =>
            html`<td colspan=${span}>${items[0] ? list({lane, row: 0, items}, on) : nothing}</td>`,
        )}
      </tr>`,
  );
}

/** The titles of stages and steps, with where they lead. */
const heads = (on: DrawingContext) => {
  const {layout, words} = on;
  const {stages} = layout;
  return html`<tr>
      <th scope="row" part="lane-label stages">${words.stages}</th>
      ${stages.map(
        of =>
          html`<th
            scope="colgroup"
            colspan=${of.span}
            class="stage-title t${of.index % 8}"
            part="stage-title"
            style=${place(stageColour(of.stage))}
          >
            ${of.stage.group && html`<p>${of.stage.group}</p>`}${stageTitle(of, on)}
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
  return html`${gradient}
    <table part="grid" aria-label=${name} style=${place(`--_columns:${layout.columns}`)}>
      <thead>
        ${heads(on)}
      </thead>
      <tbody>
        ${layout.rows.map(lane => laneRows(lane, on))}
      </tbody>
    </table>`;
};
