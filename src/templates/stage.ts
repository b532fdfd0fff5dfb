import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import type {BarLayout, CellLayout, LaneRows, StageLayout, StepLayout} from '../layout/types.js';
import type {LaneId} from '../model/lanes.js';
import type {Stage, Step} from '../model/schema.js';
import type {Words} from '../translations/words.js';
import type {DrawingContext} from './context.js';
import {feeling} from './curve.js';
import {icons} from './icons.js';
import {isRich, items, linked, oneOrAll} from './items.js';
import {notes} from './notes.js';

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

const list = ({lane, row, items: of}: CellLayout, above: number, on: DrawingContext) =>
  html`<ul
    role="list"
    class="cell r${row - above} in-${lane.name}"
    part="cell ${lane.name}"
    aria-label=${laneName(lane, on.words)}
  >
    ${items(of, lane, on)}
  </ul>`;

const bar = (piece: BarLayout, above: number, {words}: DrawingContext) => {
  const {lane, row, item, label, start, end, span, tone, from} = piece;
  return html`<ul
    role="list"
    class="cell bar r${row - above} t${tone} ${start ? 'start' : ''} ${end ? 'end' : ''} ${from.length ? 'handover' : ''}"
    part="cell bar ${lane.name}"
    aria-label=${laneName(lane, words)}
  >
    <li class=${start ? 'bar-label' : 'word'} style=${place(start ? `inline-size:${span}00%` : '')}>
      ${linked(label, item['href'])}${start && isRich(item, lane) ? notes(item, lane, words) : nothing}${
        from.length
          ? html`<span class="word"
              >, ${words.handover(new Intl.ListFormat(words.lang).format(from))}</span
            >`
          : nothing
      }
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
  on: DrawingContext,
) =>
  html`<div role="heading" aria-level="4">${text}</div>
    ${description && html`<p class="description">${description}</p>`}
    ${
      actions &&
      html`<ul role="list">
        ${items(actions.items, actions.lane, on)}
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
      ${isRich ? richTitle(text, step.description, actions, on) : text}
    </div>
    ${curve(of, 1, on)}${oneOrAll([
      ...cells.filter(cell => cell !== actions).map(cell => list(cell, 1, on)),
      ...bars.map(piece => bar(piece, 1, on)),
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
    ${curve(of, 0, drawing)}${cells.map(cell => list(cell, 0, drawing))}${bars.map(piece => bar(piece, 0, drawing))}
    ${
      steps.length
        ? html`<ol role="list" class="steps">
            ${steps.map(step => stepItem(step, of, drawing))}
          </ol>`
        : nothing
    }
  </li>`;
};
