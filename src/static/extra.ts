/** `extra`, which is there. Unlike in the classic file its styles are not, since only some maps need them. */
import {here} from '../internal/lazy.js';
import * as extras from '../templates/extras.js';

export {needsExtra} from '../templates/extra.js';
export const extra = /* @__PURE__ */ here(extras);
