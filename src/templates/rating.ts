import {html, type TemplateResult} from 'lit';
import type {Level} from '../model/schema.js';

const levels: readonly Level[] = ['low', 'medium', 'high'];

/** A level: dots for the eye, words for the ear. */
export const rating = (level: Level, label: string): TemplateResult => {
  const empty = 2 - levels.indexOf(level);
  const dots = '●●●○○'.slice(empty, empty + 3);
  return html`<span class="rating" role="img" title=${label} aria-label=${label}>${dots}</span>`;
};
