import {baseStyles} from './base.js';
import {curveStyles} from './curve.js';
import {curvesStyles} from './curves.js';
import {extrasStyles} from './extras.js';
import {gridStyles} from './grid.js';
import {headerStyles} from './header.js';
import {itemStyles} from './items.js';
import {markStyles} from './mark.js';
import {noteStyles} from './note.js';
import {overviewStyles} from './overview.js';
import {paperLayout} from './paper.js';
import {rowLayout} from './row.js';
import {rowStyles} from './rows.js';
import {tableStyles} from './table.js';
import {stackLayout} from './stack.js';

/** Everything that a map or a stage is made of, with what otherwise loads when it is first used. */
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
  overviewStyles,
  rowLayout,
  stackLayout,
  paperLayout,
];
