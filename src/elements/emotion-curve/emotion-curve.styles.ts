import {css} from 'lit';
import {baseStyles} from '../../templates/styles/base.js';
import {curveStyles} from '../../templates/styles/curve.js';
import {noteStyles} from '../../templates/styles/note.js';

export const emotionCurveStyles = [
  baseStyles,
  curveStyles,
  noteStyles,
  css`
    figcaption {
      padding: calc(2 * var(--_space)) calc(2.5 * var(--_space)) 0;
      font-size: 1rem;
      font-weight: 650;
    }
    .scroll {
      overflow: auto;
    }
    .points {
      position: relative;
      display: grid;
      grid-template-columns: repeat(var(--_columns), minmax(var(--journey-step-width, 4rem), 1fr));
      min-inline-size: fit-content;
      padding-block: var(--_space);
    }
    .points li {
      display: flex;
      flex-direction: column;
    }
    /* Read before the feeling, seen below it. */
    .name {
      order: 1;
      padding: 0 var(--_space) var(--_space);
      font-size: 0.75rem;
      text-align: center;
    }
  `,
];
