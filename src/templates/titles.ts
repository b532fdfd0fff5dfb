import {html, nothing, type TemplateResult} from 'lit';
import type {CellLayout, StageLayout, StepLayout} from '../layout/types.js';
import type {Stage, Step} from '../model/schema.js';
import type {DrawingContext} from './context.js';
import {extra} from './extra.js';
import {spokenName} from './lane-names.js';
import {items} from './items.js';

/** A title leads somewhere, can be chosen, or is just a title; a star before it is part of it. */
export const title = (of: Step | Stage, key: string, {selectable, words}: DrawingContext) => {
  const text = of['momentOfTruth']
    ? html`<span part="moment-of-truth" role="img" aria-label=${words.momentOfTruth}></span>
        ${of.title}`
    : of.title;
  return of.href
    ? html`<a href=${of.href} data-key=${key}>${text}</a>`
    : selectable
      ? html`<button data-key=${key}>${text}</button>`
      : text;
};

/**
 * The colour of a stage if it has one, as dark as white text on it needs,
 * whatever its hue. A browser that cannot derive it, or does not know its
 * name, has the one of the class.
 */
export const stageColour = ({color}: Stage): string => {
  const dark = color && `oklch(from ${color} min(l,.51) min(c,.18) h/1)`;
  return dark && (globalThis.CSS?.supports('color', dark) ?? true) ? `--_color:${dark}` : '';
};

/** What a stage is for. */
export const aimOf = ({goal, description}: Stage) => goal ?? description;

/** What stands in the title of a stage, beside its steps in sight while they scroll sideways. */
export const stageTitle = (of: StageLayout, on: DrawingContext): TemplateResult => {
  const {stage, index, isCollapsed} = of;
  const aim = aimOf(stage);
  return html`<div class="stage-text">
    ${
      on.fold
        ? html`<button
            class="fold"
            title=${stage.title}
            aria-label=${stage.title}
            aria-expanded=${!isCollapsed}
            data-stage=${stage.id}
            @click=${on.fold}
          ></button>`
        : nothing
    }
    <div role="heading" aria-level=${on.level}>${title(stage, `${index}`, on)}</div>
    ${aim && html`<p>${aim}</p>`}${extra.value?.duration(stage, on)}${extra.value?.toldLinks(of, on.words)}
  </div>`;
};

/** What stands in a title: the bare one if there is no more to say, which in a long map saves much. */
export const stepTitle = (
  of: StepLayout,
  key: string,
  actions: CellLayout | undefined,
  on: DrawingContext,
  hasHeading?: boolean,
): {readonly isRich: boolean; readonly text: unknown} => {
  const {step, isPassed} = of;
  const text = title(step, key, on);
  const more = [
    step.description && html`<p class="description">${step.description}</p>`,
    extra.value?.duration(step, on),
    step.personas && extra.value?.whose(step, on),
    isPassed && html`<p class="muted">${on.words.passed(on.personas[0]!.name)}</p>`,
    actions &&
      html`<ul role="list" aria-label=${spokenName(actions.lane, on.words)}>
        ${items(actions.items, actions.lane, on)}
      </ul>`,
    extra.value?.toldLinks(of, on.words),
  ].filter(Boolean);
  const isRich = hasHeading || more.length > 0;
  return {
    isRich,
    text: isRich
      ? html`<div role="heading" aria-level=${on.stepLevel}>${text}</div>
          ${more}`
      : text,
  };
};
