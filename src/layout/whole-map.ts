import type {Journey} from '../model/schema.js';
import {layoutParts} from './map.js';
import {placeLinks} from './place-links.js';
import type {MapLayout, MapOptions} from './types.js';

/** Lays a journey out in columns and rows. */
export const layoutMap = (journey: Journey, options?: MapOptions): MapLayout =>
  layoutParts(journey, options, placeLinks);
