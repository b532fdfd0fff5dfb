import {baseStyles} from './base.js';
import {curveStyles} from './curve.js';
import {curvesStyles} from './curves.js';
import {gridStyles} from './grid.js';
import {headerStyles} from './header.js';
import {itemStyles} from './items.js';
import {laterStyles} from './later.js';
import {markStyles} from './mark.js';
import {noteStyles} from './note.js';
import {overviewStyles} from './overview.js';
import {paperLayout} from './paper.js';
import {rowLayout} from './row.js';
import {rowStyles} from './rows.js';
import {frameStyles} from './frame.js';
import {stackLayout} from './stack.js';

/** What every map and stage is made of; the layouts are the last three. */
export const mapStyles = [
  baseStyles,
  curveStyles,
  curvesStyles,
  rowStyles,
  gridStyles,
  itemStyles,
  headerStyles,
  noteStyles,
  ...laterStyles,
  frameStyles,
  markStyles,
  overviewStyles,
  rowLayout,
  stackLayout,
  paperLayout,
];
