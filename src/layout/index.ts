export {columnCentres} from './columns.js';
export {baseline, layoutCurve, yOf} from './curve.js';
export type {EmotionLabels} from './face-labels.js';
export type {LinkPiece, ToldLink} from './links.js';
export {itemText} from './lanes.js';
export {layoutMap} from './whole-map.js';
export {layoutSeries} from './alone.js';
export {summarize} from './summary.js';
export type * from './types.js';
