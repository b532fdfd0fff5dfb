/** What loads when it is first used, where there is nothing to wait for: the build of `journey-map/static` has it in place of that. */
import * as controls from '../controls/index.js';
import {here} from '../internal/lazy.js';

export * from '../elements/parts-at-once.js';
export const controlsView = /* @__PURE__ */ here(controls);
