/** What loads when it is first used, for a single file: it is there. */
import {here} from '../internal/lazy.js';
import * as controls from '../controls/index.js';
import * as content from '../sources/content.js';
import * as figure from './emotion-curve/figure.js';
import * as explaining from './faults.js';
import * as attending from './journey-map/attendants.js';
import * as table from '../templates/table.js';

export {wordsFor} from '../translations/map.js';
export {wordsFor as curveWordsFor} from '../translations/map.js';

export const curveView = /* @__PURE__ */ here(figure);
export const controlsView = /* @__PURE__ */ here(controls);
export const faults = /* @__PURE__ */ here(explaining);
export const reader = /* @__PURE__ */ here(content);
export const tableView = /* @__PURE__ */ here(table);
export const attendants = /* @__PURE__ */ here(attending);
export const languagePart = (): undefined => undefined;
