import {here} from '../internal/lazy.js';
import * as extras from './extras.js';

/** `extra`, where every part of the library is there. */
export const extra = /* @__PURE__ */ here(extras);

export const needsExtra = (): boolean => false;
