/** What the layout hands to the templates. Nothing in it depends on a size, a language or a browser. */
import type {
  Campaign,
  Department,
  Item,
  Metric,
  NamedItem,
  Opportunity,
  PainPoint,
  Quote,
  Stage,
  Step,
  Touchpoint,
} from '../model/schema.js';
import type {LaneType, MainField} from '../model/lanes.js';
import type {EmotionLevel} from '../model/scale.js';

/** An item of any lane. */
export type LaneItem =
  Item | NamedItem | Quote | Touchpoint | Department | Campaign | PainPoint | Opportunity | Metric;

/** A point that the curve passes through. */
export interface CurvePoint {
  /** Place in columns, 0…columns; the centre of column i is i + ½. Grows from point to point. */
  readonly at: number;
  /** From 0, the worst, to 1, the best. */
  readonly unit: number;
}

/** The part of the curve in one column, as path data on a square of 100; y 0 is the best. */
export interface CurvePiece {
  readonly line: string;
  /** Between the line and the neutral line. */
  readonly area: string;
}

/** An emotion as it is drawn. */
export interface MarkerLayout {
  /** Height in its cell: 0 is the top, 100 the bottom. */
  readonly y: number;
  /** From 0, the worst, to 1, the best; at the edge when the value is outside the scale. */
  readonly unit: number;
  readonly level: EmotionLevel;
  /** The value as given, on the scale as declared. */
  readonly value: number;
  /** The feeling in the author's words. */
  readonly label?: string | undefined;
  readonly outside: boolean;
  /** Only on one marker each, and on none when all are equal. */
  readonly extreme?: 'highest' | 'lowest' | undefined;
}

/** A marker on the curve. */
export interface MarkerPoint extends MarkerLayout {
  /** Place in columns: the centre of column i is i + ½. */
  readonly at: number;
  /** Place in the whole, 0…1. */
  readonly x: number;
  /** What the step, the stage or the point of a series is called. */
  readonly title?: string | undefined;
}

/** The markers that stand out. Both absent when all are equal or there is only one. */
export interface Extremes {
  readonly highest?: MarkerPoint;
  readonly lowest?: MarkerPoint;
}

/** A curve with all that is drawn on it. */
export interface SeriesLayout {
  readonly columns: number;
  /** One entry per value; `undefined` is a gap. */
  readonly markers: readonly (MarkerPoint | undefined)[];
  /** The markers without the gaps. */
  readonly points: readonly MarkerPoint[];
  /** One entry per column; `undefined` where no line runs. */
  readonly pieces: readonly (CurvePiece | undefined)[];
  readonly extremes: Extremes;
  /** Height of the neutral line: 0 is the top, 100 the bottom. */
  readonly baseline: number;
}

/** A lane and the grid rows it takes. */
export interface LaneRows {
  /** A built-in lane's id or the journey's own. */
  readonly id: string;
  /** The id in kebab-case and without blanks: for parts and classes. */
  readonly name: string;
  readonly type: LaneType;
  /** The field that names an item: see `itemText()`. */
  readonly main: MainField;
  /** The name that the journey gives it. */
  readonly label?: string;
  /**
   * The first of its grid rows, from 1. Row 1 holds the titles of the stages,
   * row 2 those of the steps – and the actions, unless a stage with steps has
   * some of its own; then they have rows like any other lane.
   */
  readonly row: number;
  /** How many grid rows it takes. */
  readonly span: number;
  /** The row for what is said of a whole stage; it lies above `stepRow`. */
  readonly stageRow?: number;
  /** The row for what is said of a step; in a lane of bars the first of its tracks. */
  readonly stepRow?: number;
  /** In a lane of bars: the pieces left out because too many lie above each other. */
  readonly hiddenBars?: number;
}

/** What a stage or a step has in a lane. Only cells with content exist. */
export interface CellLayout {
  readonly lane: LaneRows;
  readonly row: number;
  readonly items: readonly LaneItem[];
}

/** The part of a bar in one column. */
export interface BarLayout {
  readonly lane: LaneRows;
  readonly row: number;
  /** The item of this column. */
  readonly item: LaneItem;
  readonly label: string;
  /** Whether the bar begins in this column. */
  readonly start: boolean;
  /** Whether the bar ends in this column. */
  readonly end: boolean;
  /** Columns of the whole bar. */
  readonly span: number;
  /** 0…7, the same for the same name in a lane. */
  readonly tone: number;
}

export interface StepLayout {
  readonly step: Step;
  /** In its stage. */
  readonly index: number;
  /** From 0. */
  readonly column: number;
  readonly cells: readonly CellLayout[];
  readonly bars: readonly BarLayout[];
  readonly marker?: MarkerPoint;
  readonly piece?: CurvePiece;
}

export interface StageLayout {
  readonly stage: Stage;
  readonly index: number;
  /** Its first column, from 0. */
  readonly first: number;
  /** How many columns it takes. */
  readonly span: number;
  readonly cells: readonly CellLayout[];
  /** Only for a stage without steps; otherwise the steps have them. */
  readonly bars: readonly BarLayout[];
  /** Its own emotion as a point of the curve, in the middle of its columns: when none of its steps has one. */
  readonly marker?: MarkerPoint;
  /** Its own emotion beside those of its steps: belongs into the emotion lane's `stageRow`. */
  readonly overall?: MarkerLayout;
  /** Only for a stage without steps. */
  readonly piece?: CurvePiece;
  readonly steps: readonly StepLayout[];
}

/** A whole map, ready to be drawn. */
export interface MapLayout {
  readonly columns: number;
  /** Columns left out because there are more than a browser can lay out. */
  readonly hiddenColumns: number;
  /** The lanes with content, from top to bottom. */
  readonly rows: readonly LaneRows[];
  /** Grid rows in all, the two of titles included. */
  readonly rowCount: number;
  readonly stages: readonly StageLayout[];
  /** The markers on the curve, in order. */
  readonly points: readonly MarkerPoint[];
  /** Height of the neutral line: 0 is the top, 100 the bottom. */
  readonly baseline: number;
  readonly extremes: Extremes;
}

export interface MapOptions {
  /** Ids of the lanes to draw, in order, in camelCase or kebab-case. Default: those the journey names, or all. */
  readonly lanes?: readonly string[];
}
