/** What loads when it is first used, for the classic file: all but the controls is there. */
import {here, lazy} from '../internal/lazy.js';
import * as content from '../sources/content.js';
import * as figure from './emotion-curve/figure.js';
import * as explaining from './faults.js';
import * as attending from './journey-map/attendants.js';
import * as table from '../templates/table.js';

export const curveView = /* @__PURE__ */ here(figure);
/** It lies beside the classic file. */
const controls = './journey-map.controls.min.js';

// Only while the file runs does the page say where it is from. An import relative to a script of another host counts from the page.
const {src} = (globalThis.document?.currentScript ?? {}) as HTMLScriptElement;

export const controlsView = /* @__PURE__ */ lazy(
  () =>
    // eslint-disable-next-line journey/rooms -- where the file lies is known on the page alone
    import(src ? new URL(controls, src).href : controls) as Promise<
      typeof import('../controls/index.js')
    >,
);
export const faults = /* @__PURE__ */ here(explaining);
export const reader = /* @__PURE__ */ here(content);
export const tableView = /* @__PURE__ */ here(table);
export const attendants = /* @__PURE__ */ here(attending);
export const languagePart = (): undefined => undefined;
