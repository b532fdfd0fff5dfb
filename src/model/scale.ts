import type {EmotionScale, Journey} from './schema.js';

/** Lowest and highest value of emotions. */
export type Scale = Pick<EmotionScale, 'min' | 'max'>;

/** How good a feeling is, in five levels. */
export type EmotionLevel = -2 | -1 | 0 | 1 | 2;

/** The scale of a journey that declares none. */
export const defaultScale: EmotionScale = {min: -2, max: 2};

/** Whether a value can be placed between the ends. */
export const isUsable = ({min, max}: Scale): boolean => max > min && Number.isFinite(max - min);

/** The scale that a journey's emotions are given on. */
export const emotionScale = (journey: Pick<Journey, 'emotionScale'>): EmotionScale =>
  journey.emotionScale ?? defaultScale;

/** Whether a value lies beyond the ends of its scale. */
export const isOutside = (value: number, {min, max}: Scale): boolean => value < min || value > max;

/** Where a value stands on its scale: 0 (worst) … 1 (best). One outside stands at the end. */
export const toUnit = (value: number, {min, max}: Scale): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min)));

/** The nearest of the five levels to a position of 0 … 1. */
export const levelOf = (unit: number): EmotionLevel =>
  // The type cannot follow the arithmetic: 0 … 1 gives −2 … 2.
  (Math.round(Math.min(1, Math.max(0, unit)) * 4) - 2) as EmotionLevel;
