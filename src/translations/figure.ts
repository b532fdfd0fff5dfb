import {formatNumber} from './format.js';

/** A figure with its unit. */
export const formatFigure = (value: number, unit: string | undefined, lang: string): string =>
  unit === '%'
    ? formatNumber(value / 100, lang, {style: 'percent'})
    : [formatNumber(value, lang), unit].filter(Boolean).join(' ');
