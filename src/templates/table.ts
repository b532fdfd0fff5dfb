import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import type {
  Boundary,
  LaneRows,
  MapLayout,
  MarkerLayout,
  StageLayout,
  StepLayout,
} from '../layout/types.js';
import type {Journey} from '../model/schema.js';
import {spokenName} from './cells.js';
import {contextOf, type DrawingContext, type DrawingOptions} from './context.js';
import {feelingInWords} from './curve.js';
import {faces} from './faces.js';
import {summaries} from './grid.js';
import {items} from './items.js';
import {toldLink} from './links.js';
import {duration, stepTitle, title} from './titles.js';

/** A stage or a step, and the stage that it has its colour from. */
type Column = readonly [of: StageLayout | (StepLayout & Partial<StageLayout>), stage: StageLayout];

const isWide = ({steps}: Partial<StageLayout>) => steps?.[0];

/** Every column of the map: a step, or a stage without steps. */
const columnsOf = ({stages}: MapLayout): Column[] =>
  stages.flatMap(stage =>
    isWide(stage) ? stage.steps.map((step): Column => [step, stage]) : [[stage, stage]],
  );

/** What somebody feels: a face for the eye, the rest in words. */
const feeling = (marker: MarkerLayout, name: string | undefined, {words}: DrawingContext) =>
  html`<li class="item">
    <svg class="marker l${marker.level + 2}" viewBox="3 3.5 18 18" aria-hidden="true">
      <path d=${faces[marker.level + 2]} /></svg
    >${name && `${name}: `}${feelingInWords(marker, words)}
  </li>`;

/** What a stage or a step has in a lane, as entries of a list; undefined if that is nothing. */
function entries([of]: Column, lane: LaneRows, on: DrawingContext): unknown {
  if (lane.type === 'emotion') {
    const felt = [of, ...(of.overall ?? []), ...(of.voices ?? [])].flatMap(one =>
      one.marker
        ? feeling(
            one.marker,
            on.layout.curves[1] && 'curve' in one ? one.curve.owner?.name : undefined,
            on,
          )
        : [],
    );
    return felt[0] && felt;
  }
  const own = [...of.cells, ...of.bars]
    .filter(one => one.lane === lane)
    .flatMap(one => ('items' in one ? one.items : one.item));
  return own[0] && items(own, lane, on);
}

const rowName = (name: string, text: unknown, rows = 1) =>
  html`<th scope="row" rowspan=${rows} part="lane-label ${name}">${text}</th>`;

/** A lane: a row for whole stages above one for their steps, as far as they have something. */
function laneRows(lane: LaneRows, on: DrawingContext) {
  const fill = (columns: readonly Column[]) =>
    columns.map(column => [...column, entries(column, lane, on)] as const);
  const ofStages = fill(on.layout.stages.map(stage => [stage, stage]));
  const ofColumns = fill(columnsOf(on.layout));
  const onStages = ofStages.some(([of, , own]) => own && isWide(of));
  const onSteps = !onStages || ofColumns.some(([of, , own]) => own && 'step' in of);
  return [onStages && ofStages, onSteps && ofColumns]
    .filter(row => !!row)
    .map(
      (row, i) =>
        html`<tr>
          ${i ? nothing : rowName(lane.name, spokenName(lane, on.words), +onStages + +onSteps)}
          ${row.map(
            ([of, {index}, own]) =>
              html`<td class="t${index % 8}" part="cell ${lane.name}" colspan=${of.span}>
                ${
                  // A stage without steps is told beside the steps of others.
                  own && (row === ofColumns || !onSteps || isWide(of))
                    ? html`<ul role="list" class="cell in-${lane.name}">
                        ${own}
                      </ul>`
                    : nothing
                }
              </td>`,
          )}
        </tr>`,
    );
}

const boundary = ({name}: Boundary, {layout, words}: DrawingContext) =>
  html`<tr>
    <td colspan=${layout.columns + 1}>
      <div class="boundary ${name}" part="boundary ${name}">
        <span>${words.boundaries[name]}</span>
      </div>
    </td>
  </tr>`;

const links = ({told = []}: StageLayout | StepLayout, {words}: DrawingContext) =>
  told.map(link => toldLink(link, words));

const stageHead = (of: StageLayout, on: DrawingContext) => {
  const {stage, index, span} = of;
  return html`<th scope="colgroup" class="t${index % 8}" part="stage-title" colspan=${span}>
    <div class="stage-text">
      ${stage.group && html`<p>${stage.group}</p>`}
      <div role="heading" aria-level="3">${title(stage, `${index}`, on)}</div>
      ${[stage.goal ?? stage.description].map(aim => aim && html`<p>${aim}</p>`)}
      ${duration(stage, on)}${links(of, on)}
    </div>
  </th>`;
};

const stepHead = ([of, stage]: Column, on: DrawingContext) => {
  if (!('step' in of)) return html`<td></td>`;
  const {isRich, text} = stepTitle(of, `${stage.index}.${of.index}`, undefined, on);
  return html`<th scope="col" class="step-title t${stage.index % 8}" part="step-title">
    <div role=${isRich ? nothing : 'heading'} aria-level=${isRich ? nothing : 4}>${text}</div>
    ${links(of, on)}
  </th>`;
};

/** The map's body as a table, to read row by row and to copy: stages and steps above, the lanes below. */
export const table = (
  layout: MapLayout,
  journey: Journey,
  options: DrawingOptions,
  name: string,
): TemplateResult => {
  const on = contextOf(layout, journey, options);
  const {words} = on;
  const {stages, rows, boundaries, columns} = layout;
  return html`${summaries(on)}
    <table part="grid" style=${place(`--_columns:${columns}`)}>
      <caption>
        ${name}
      </caption>
      <colgroup></colgroup>
      ${stages.map(({span}) => html`<colgroup span=${span}></colgroup>`)}
      <thead>
        <tr>
          ${rowName('stages', words.stages)}${stages.map(stage => stageHead(stage, on))}
        </tr>
        ${
          stages.some(isWide)
            ? html`<tr>
                ${rowName('steps', words.steps)}${columnsOf(layout).map(one => stepHead(one, on))}
              </tr>`
            : nothing
        }
      </thead>
      <tbody>
        ${[...rows, ...boundaries]
          .sort((a, b) => a.row - b.row)
          .map(of => ('span' in of ? laneRows(of, on) : boundary(of, on)))}
      </tbody>
    </table>`;
};
