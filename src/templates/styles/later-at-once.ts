import {extrasStyles} from './extras.js';
import {tableStyles} from './table.js';

/** `laterStyles`, where every part of the library is there. */
export const laterStyles = [extrasStyles, tableStyles];
