import {baseStyles} from './base.js';
import {curveStyles} from './curve.js';
import {curvesStyles} from './curves.js';
import {extrasStyles} from './extras.js';
import {gridStyles} from './grid.js';
import {headerStyles} from './header.js';
import {itemStyles} from './items.js';
import {markStyles} from './mark.js';
import {noteStyles} from './note.js';
import {rowStyles} from './rows.js';
import {tableStyles} from './table.js';

/** Everything that a map or a stage is made of. */
export const mapStyles = [
  baseStyles,
  curveStyles,
  curvesStyles,
  rowStyles,
  gridStyles,
  itemStyles,
  headerStyles,
  noteStyles,
  extrasStyles,
  tableStyles,
  markStyles,
];
