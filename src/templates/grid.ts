import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import type {MapLayout} from '../layout/types.js';
import {summarize} from '../layout/summary.js';
import type {Words} from '../translations/words.js';
import {gradient} from './curve.js';
import type {DrawingContext} from './context.js';
import {laneName, stageItem, titleRow} from './stage.js';

/** The names of the rows, and the lines between them. Each cell says its lane's name too, so these are for the eye. */
const frame = ({rows, stages}: MapLayout, neutralRow: number | undefined, words: Words) => {
  const actions = rows.find(({row}) => row === titleRow);
  const steps = stages.some(stage => stage.steps.length) && words.steps;
  const titles = actions ? laneName(actions, words) : steps;
  const names = [
    {row: 1, span: 1, name: 'stages', text: words.stages},
    {row: titleRow, span: 1, name: 'steps', text: titles},
    ...rows.filter(lane => lane !== actions).map(lane => ({...lane, text: laneName(lane, words)})),
  ].filter(({text}) => text);
  return html`<div class="labels" aria-hidden="true">
      ${names.map(
        ({row, span, name, text}) =>
          html`<span class="r${row} span${span}" part="lane-label ${name}">${text}</span>`,
      )}
    </div>
    <div class="rules" aria-hidden="true">
      ${names.map(({row, span}) => html`<i class="r${row} span${span}"></i>`)}
      ${neutralRow && html`<i class="neutral r${neutralRow}"></i>`}
    </div>`;
};

/** With more columns, a map is drawn where it is seen. Up to here it is whole at once, as a picture of the whole page needs it. */
const longest = 50;

/** The map's body: one grid, in it the stages, in them the steps, in them the lanes. */
export const grid = (
  layout: MapLayout,
  drawing: Omit<DrawingContext, 'emotion'>,
): TemplateResult => {
  const {words} = drawing;
  const {rows, rowCount, columns, points, stages} = layout;
  const emotion = rows.find(({type}) => type === 'emotion');
  return html`${gradient}
    ${
      points.length
        ? html`<p class="word">${words.lanes.emotion}: ${summarize(points, words)}</p>`
        : nothing
    }
    <div
      class=${columns > longest ? 'grid long' : 'grid'}
      part="grid"
      style=${place(`--_columns:${columns};--_rows:${rowCount}`)}
    >
      ${frame(layout, emotion?.stepRow, words)}
      <ol role="list" class="stages">
        ${stages.map(stage => stageItem(stage, {...drawing, emotion}))}
      </ol>
    </div>`;
};
