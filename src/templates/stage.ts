import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import type {BarLayout, CellLayout, LaneRows, StageLayout, StepLayout} from '../layout/types.js';
import type {LaneId} from '../model/lanes.js';
import type {Stage, Step} from '../model/schema.js';
import type {Words} from '../translations/words.js';
import {feeling} from './curve.js';
import {icons} from './icons.js';
import {items, linked, oneOrAll} from './items.js';

/** What the drawing needs to know beside the layout. */
export interface DrawingContext {
  readonly words: Words;
  /** Whether titles are buttons. */
  readonly selectable: boolean;
  /** The lane of the curve. */
  readonly emotion: LaneRows | undefined;
}

/** The row of the steps' titles, which holds the actions too. */
export const titleRow = 2;

export const laneName = (lane: LaneRows, words: Words): string =>
  lane.label ?? words.lanes[lane.id as LaneId];

/** A title leads somewhere, can be chosen, or is just a title; a star before it is part of it. */
const title = (of: Step | Stage, key: string, {selectable, words}: DrawingContext) => {
  const text = of['momentOfTruth']
    ? html`<span part="moment-of-truth" role="img" aria-label=${words.momentOfTruth}
          >${icons['star']}</span
        >${of.title}`
    : of.title;
  return of.href
    ? html`<a href=${of.href} data-key=${key}>${text}</a>`
    : selectable
      ? html`<button type="button" data-key=${key}>${text}</button>`
      : text;
};

const list = ({lane, row, items: of}: CellLayout, above: number, words: Words) =>
  html`<ul
    role="list"
    class="cell r${row - above} in-${lane.name}"
    part="cell ${lane.name}"
    aria-label=${laneName(lane, words)}
  >
    ${items(of, lane, words)}
  </ul>`;

const bar = (piece: BarLayout, above: number, words: Words) => {
  const {lane, row, item, label, start, end, span, tone} = piece;
  return html`<ul
    role="list"
    class="cell bar r${row - above} t${tone} ${start ? 'start' : ''} ${end ? 'end' : ''}"
    part="cell bar ${lane.name}"
    aria-label=${laneName(lane, words)}
  >
    <li class=${start ? 'bar-label' : 'word'} style=${place(start ? `inline-size:${span}00%` : '')}>
      ${linked(label, item['href'])}
    </li>
  </ul>`;
};

/** The curve of a step, or of a stage as a whole; `above` is how many rows begin before it. */
const curve = ({piece, marker}: StepLayout | StageLayout, above: number, on: DrawingContext) =>
  piece || marker
    ? feeling(`emotion r${(on.emotion?.stepRow ?? 0) - above}`, piece, marker, on.words)
    : nothing;

/** A title with more to it than the words. */
const richTitle = (
  text: unknown,
  description: string | undefined,
  actions: CellLayout | undefined,
  words: Words,
) =>
  html`<div role="heading" aria-level="4">${text}</div>
    ${description && html`<p class="description">${description}</p>`}
    ${
      actions &&
      html`<ul role="list">
        ${items(actions.items, actions.lane, words)}
      </ul>`
    }`;

const stepItem = (of: StepLayout, stage: StageLayout, on: DrawingContext) => {
  const {step, index, cells, bars} = of;
  const text = title(step, `${stage.index}.${index}`, on);
  const actions = cells.find(({row}) => row === titleRow);
  const isRich = step.description || actions;
  // What is said of the whole stage takes all its columns; the steps then have to be told theirs.
  const column = stage.cells.length || stage.marker || stage.overall;
  return html`<li class="step" part="step" style=${place(column ? `grid-column:${index + 1}` : '')}>
    <div
      class="step-title"
      part="step-title"
      role=${isRich ? nothing : 'heading'}
      aria-level=${isRich ? nothing : 4}
    >
      ${isRich ? richTitle(text, step.description, actions, on.words) : text}
    </div>
    ${curve(of, 1, on)}${oneOrAll([
      ...cells.filter(cell => cell !== actions).map(cell => list(cell, 1, on.words)),
      ...bars.map(piece => bar(piece, 1, on.words)),
    ])}
  </li>`;
};

export const stageItem = (of: StageLayout, drawing: DrawingContext): TemplateResult => {
  const {stage, index, steps, first, span, overall, cells, bars} = of;
  const {emotion, words} = drawing;
  const aim = stage.goal ?? stage.description;
  return html`<li
    class="stage"
    part="stage"
    style=${place(`grid-column:${first + 2}/span ${span}`)}
  >
    <div class="stage-title" part="stage-title">
      <div class="stage-text">
        <div role="heading" aria-level="3">${title(stage, `${index}`, drawing)}</div>
        ${aim && html`<p>${aim}</p>`}
      </div>
    </div>
    ${overall && feeling(`overall r${emotion!.stageRow!}`, undefined, overall, words)}
    ${curve(of, 0, drawing)}${cells.map(cell => list(cell, 0, words))}${bars.map(piece => bar(piece, 0, words))}
    ${
      steps.length
        ? html`<ol role="list" class="steps">
            ${steps.map(step => stepItem(step, of, drawing))}
          </ol>`
        : nothing
    }
  </li>`;
};
