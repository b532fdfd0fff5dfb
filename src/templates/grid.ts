import {html, type TemplateResult} from 'lit';
import {cssString} from '../internal/css-string.js';
import {place} from '../internal/place.js';
import {summarize} from '../layout/summary.js';
import type {MapLayout} from '../layout/types.js';
import type {Journey} from '../model/schema.js';
import {contextOf, type DrawingContext, type DrawingOptions} from './context.js';
import {gradient} from './curve.js';
import {frame} from './frame.js';
import {stageItem} from './stage.js';
import {tracksOf, wholeWidth} from './widths.js';

/** With more columns, a map is drawn where it is seen. Up to here it is whole at once, as a picture of the whole page needs it. */
const longest = 50;

/** Each curve in a sentence; of several each says whose it is. */
const summaries = ({layout: {curves}, words}: DrawingContext) =>
  curves.map(({owner, points}) => {
    const whose = curves.length > 1 ? `, ${owner?.name}` : '';
    const said = `${words.lanes.emotion}${whose}: ${summarize(points, words)}`;
    return html`<p class="word" role="img" aria-label=${said}>${said}</p>`;
  });

/** What the grid has to make room for. */
const gridClass = ({columns, linkLevels, hasGroups, stages}: MapLayout) =>
  `grid ${stages.some(({steps}) => steps.length) ? '' : 'flat'} ${columns > longest ? 'long' : ''} ${linkLevels ? 'linked' : ''} ${hasGroups ? 'grouped' : ''}`;

/** The map's body: one grid, in it the stages, in them the steps, in them the lanes. */
export const grid = (
  layout: MapLayout,
  journey: Journey,
  options: DrawingOptions,
): TemplateResult => {
  const on = contextOf(layout, journey, options);
  const {rowCount, linkLevels, stages} = layout;
  return html`${gradient}${summaries(on)}
    <div
      class=${gridClass(layout)}
      part="grid"
      style=${place(`--_columns:${wholeWidth(stages)};${tracksOf(stages)}--_rows:${rowCount};--_links:${linkLevels};--_lane:${cssString(on.words.lanes.emotion)}`)}
    >
      ${frame(on)}
      <ol role="list" aria-label=${on.words.stages}>
        ${stages.map(stage => stageItem(stage, on))}
      </ol>
    </div>`;
};
