import type {Path, Report} from './report.js';
import type {EmotionScale, Journey} from './schema.js';

/** Lowest and highest value of emotions. */
export type Scale = Pick<EmotionScale, 'min' | 'max'>;

/** How good a feeling is, in five levels. */
export type EmotionLevel = -2 | -1 | 0 | 1 | 2;

/** The scale of a journey that declares none. */
export const defaultScale: EmotionScale = {min: -2, max: 2};

/** The scale that a journey's emotions are given on. */
export const emotionScale = (journey: Pick<Journey, 'emotionScale'>): EmotionScale =>
  journey.emotionScale ?? defaultScale;

/** The scale itself if values can be placed between its ends, else the usual one. */
export function soundScale(scale: Scale, report: Report, place?: Path): Scale {
  const {min, max} = scale;
  // A page may set anything, and reckoning with some of it throws.
  if ([min, max].every(Number.isFinite) && max > min && max - min < Infinity) return scale;
  report.expected('scale', min, place);
  return defaultScale;
}

/** Whether a value lies beyond the ends of its scale. */
export const isOutside = (value: number, {min, max}: Scale): boolean => value < min || value > max;

export function checkOutside(value: number, scale: Scale, report: Report, place?: Path): void {
  const {min, max} = scale;
  if (isOutside(value, scale)) report.add('warning', 'outside-scale', {min, max}, value, place);
}

const clamp = (unit: number) => Math.min(1, Math.max(0, unit));

/** Where a value stands on its scale: 0 (worst) … 1 (best). One outside stands at the end. */
export const toUnit = (value: number, {min, max}: Scale): number =>
  clamp((value - min) / (max - min));

/** The nearest of the five levels to a position of 0 … 1; halfway between two, the one further from neutral. */
export function levelOf(unit: number): EmotionLevel {
  const place = clamp(unit) * 4;
  // The type cannot follow the arithmetic: 0 … 1 gives −2 … 2.
  return ((place < 2 ? Math.ceil(place - 0.5) : Math.round(place)) - 2) as EmotionLevel;
}
