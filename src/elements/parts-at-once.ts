/** What loads when it is first used, for the classic file: most is there, the rest lies beside it. */
import {beside} from '../internal/beside.js';
import {here, lazy} from '../internal/lazy.js';
import * as content from '../sources/content.js';
import * as figure from './emotion-curve/figure.js';
import * as explaining from './faults.js';
import * as recognising from './foreign.js';
import * as attending from './journey-map/attendants.js';
import * as table from '../templates/table.js';

export const curveView = /* @__PURE__ */ here(figure);
export const controlsView = /* @__PURE__ */ lazy(
  () => beside('controls') as Promise<typeof import('../controls/index.js')>,
);

export const foreign = /* @__PURE__ */ here(recognising);
export const faults = /* @__PURE__ */ here(explaining);
export const reader = /* @__PURE__ */ here(content);
export const tableView = /* @__PURE__ */ here(table);
export const attendants = /* @__PURE__ */ here(attending);
export const languagePart = (): undefined => undefined;
