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
    .box {
      --_step: var(--journey-step-width, 4rem);
    }
    /* A sheet of paper has as many beside each other as it has room for. */
    @media screen {
      .scroll {
        overflow: auto;
      }
      .points {
        min-inline-size: calc(var(--_columns) * var(--_step));
      }
    }
    .points {
      position: relative;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(var(--_step), 1fr));
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
      font-size: var(--_small);
      text-align: center;
    }
  `,
];
