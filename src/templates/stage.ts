import {html, nothing, type TemplateResult} from 'lit';
import {cssString} from '../internal/css-string.js';
import {place} from '../internal/place.js';
import {widthOf} from '../layout/columns.js';
import {titleRow} from '../layout/rows.js';
import {levelInWords} from '../layout/summary.js';
import type {MarkerLayout, StageLayout, StepLayout} from '../layout/types.js';
import type {Words} from '../translations/words.js';
import {bar, list} from './cells.js';
import type {DrawingContext} from './context.js';
import {feeling} from './curve.js';
import {edges} from './edges.js';
import {extra} from './extra.js';
import {oneOrAll} from './items.js';
import {aimOf, stageColour, stageTitle, stepTitle} from './titles.js';

type PartLayout = StageLayout | StepLayout;

/** The curve of a step or a stage, of one or of several. */
const curve = (
  {piece, marker, voices}: Pick<PartLayout, 'piece' | 'marker' | 'voices'>,
  look: string,
  words: Words,
) =>
  piece || marker
    ? feeling(look, piece, marker, words)
    : voices
      ? extra.value?.feelings(look, voices, words)
      : nothing;

/** What a face is called, above or below it. The cell says it to the ear. */
const faceLabel = (face: MarkerLayout, {feelings, words}: DrawingContext) => {
  const {y, side, shift = 0, label} = face;
  const text = label ?? levelInWords(face, words);
  return html`<span
    class="face-label ${side!} r${feelings.ofSteps}"
    part="emotion-label"
    aria-hidden="true"
    style=${place(`--_y:${y / 100};--_shift:${shift}`)}
    ><span title=${text}>${text}</span></span
  >`;
};

const facesOf = ({marker, voices = []}: PartLayout) =>
  marker ? [marker] : voices.flatMap(voice => voice.marker ?? []);

/** What a column has beside its title and its curve. */
function content(of: PartLayout, on: DrawingContext, actions?: unknown) {
  const {cells, bars, links = []} = of;
  return [
    ...links.map(piece => extra.value?.bracket(piece, on.words)),
    ...facesOf(of)
      .filter(({side}) => side)
      .map(face => faceLabel(face, on)),
    ...cells.filter(cell => cell !== actions).map(cell => list(cell, on)),
    ...bars.map(piece => bar(piece, on)),
  ];
}

/** Steps that decide are marked in the curve, those of others stand back. */
const stepClass = ({step, isPassed}: StepLayout) =>
  `step ${step.momentOfTruth ? 'truth' : ''} ${isPassed ? 'passed' : ''}`;

const stepItem = (of: StepLayout, stage: StageLayout, on: DrawingContext) => {
  const actions = of.cells.find(({row}) => row === titleRow);
  const {isRich, text} = stepTitle(of, `${stage.index}.${of.index}`, actions, on);
  return html`<li class=${stepClass(of)} part="step" style=${place(`grid-column:${of.index + 1}`)}>
    <div
      class="step-title"
      part="step-title"
      role=${isRich ? nothing : 'heading'}
      aria-level=${isRich ? nothing : on.stepLevel}
    >
      ${text}
    </div>
    ${curve(of, `emotion r${on.feelings.ofSteps}`, on.words)}${oneOrAll(content(of, on, actions))}
  </li>`;
};

/** What is felt about a stage as a whole, beside its steps. */
const overall = ({overall: voices}: StageLayout, on: DrawingContext) =>
  voices && curve(voices[1] ? {voices} : voices[0]!, `overall r${on.feelings.ofStages}`, on.words);

/** What the stage belongs to: a band over all stages of one group, its name in the first. */
const groupBand = ({group, ...stage}: StageLayout) =>
  group
    ? html`<div class="group ${edges(group)}" part="group">
        <div
          class=${group.start ? 'group-label' : 'word'}
          title=${group.label}
          style=${place(group.start ? `--_span:${group.span / widthOf(stage)}` : '')}
        >
          ${group.label}
        </div>
      </div>`
    : nothing;

/** A stage with steps is wide, one with lanes of its own beside theirs has its title on paper too. */
const stageClass = (of: StageLayout) =>
  `stage ${of.steps.length ? 'wide' : 'leaf'} ${of.cells.length || of.overall ? 'own' : ''} ${of.isCollapsed ? 'folded' : ''}`;

/** What paper says behind the title of a stage: all that else stands in it or over it. */
const aside = ({stage, steps}: StageLayout, on: DrawingContext) =>
  [
    steps.length && aimOf(stage),
    steps.length && extra.value?.spokenDuration(stage, on),
    stage.group,
  ]
    .map(text => (text ? ` · ${text}` : ''))
    .join('');

export const stageItem = (of: StageLayout, on: DrawingContext): TemplateResult => {
  const {stage, steps, first, span} = of;
  return html`<li
    class=${stageClass(of)}
    part="stage"
    style=${place(`grid-column:${first + 2}/span ${span};--_title:${cssString(stage.title)};--_aim:${cssString(aside(of, on))};${stageColour(stage)}`)}
  >
    ${groupBand(of)}
    <div class="stage-title" part="stage-title">${stageTitle(of, on)}</div>
    ${overall(of, on)}${curve(of, `emotion r${on.feelings.ofSteps}`, on.words)}${content(of, on)}
    ${
      steps.length
        ? html`<ol role="list" aria-label=${on.words.steps}>
            ${steps.map(step => stepItem(step, of, on))}
          </ol>`
        : nothing
    }
  </li>`;
};
