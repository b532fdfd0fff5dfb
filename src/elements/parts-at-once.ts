/** What loads when it is first used, for a single file: it is there. */
import type {Lazy} from '../internal/lazy.js';
import * as content from '../sources/content.js';
import * as controls from '../controls/index.js';
import * as overview from './journey-map/overview.js';
import * as table from '../templates/table.js';

export {wordsFor} from '../translations/map.js';
export {wordsFor as curveWordsFor} from '../translations/map.js';

const here = <T>(value: T): Lazy<T> => ({value, isSettled: true, load: async () => {}});

export const reader = /* @__PURE__ */ here(content);
export const tableView = /* @__PURE__ */ here(table);
export const controlsView = /* @__PURE__ */ here(controls);
export const overviewView = /* @__PURE__ */ here(overview);
export const languagePart = (): undefined => undefined;
