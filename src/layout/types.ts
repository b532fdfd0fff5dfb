/** What the layout hands to the templates. Nothing in it depends on a size, a language or a browser. */
import type {
  Campaign,
  Department,
  Image,
  Item,
  Lane,
  Metric,
  NamedItem,
  Opportunity,
  PainPoint,
  Persona,
  Quote,
  Stage,
  Step,
  Touchpoint,
} from '../model/schema.js';
import type {LaneType, MainField} from '../model/lanes.js';
import type {EmotionLevel} from '../model/scale.js';
import type {EmotionLabels} from './face-labels.js';
import type {LinkPiece, ToldLink} from './links.js';

/** An item of any lane. */
export type LaneItem =
  | Item
  | NamedItem
  | Quote
  | Touchpoint
  | Department
  | Campaign
  | PainPoint
  | Opportunity
  | Metric
  | Image;

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
  /** Place in columns: the centre of column i is i + ½. */
  readonly at: number;
  /** Height in its cell: 0 is the top, 100 the bottom. */
  readonly y: number;
  /** From 0, the worst, to 1, the best; at the edge when the value is outside the scale. */
  readonly unit: number;
  readonly level: EmotionLevel;
  /** The value as given, on the scale as declared. */
  readonly value: number;
  /** The feeling in the author's words. */
  readonly label?: string | undefined;
  /** What the step, the stage or the point of a series is called. */
  readonly title?: string | undefined;
  readonly outside: boolean;
  /** Only on one marker of a curve each, and on none when all are equal. */
  readonly extreme?: 'highest' | 'lowest';
  /** Beside several at about the same height: by how many faces it stands aside, negative towards the start. */
  readonly shift?: number;
  /** What the journey's scale calls it, if it has words of its own. */
  readonly word?: string | undefined;
  /** On which side its label is drawn; on none if it has none. */
  readonly side?: 'above' | 'below';
}

/** Whose a curve is: a persona, or what emotions call one that is not in the map. */
export type CurveOwner = Pick<Persona, 'id' | 'name' | 'color'>;

/** One curve of a map. */
export interface CurveLayout {
  /** Absent for the feelings of all. */
  readonly owner?: CurveOwner | undefined;
  /** From 0; of a persona its place among all. Gives the line its look. */
  readonly index: number;
  /** The markers on it, in order. */
  readonly points: readonly MarkerLayout[];
  /** All of it as path data on a square of 100; absent without two points beside each other. */
  readonly whole?: string | undefined;
}

/** What one of several curves has in a column, or says of a stage. */
export interface VoiceLayout {
  readonly curve: CurveLayout;
  readonly marker?: MarkerLayout | undefined;
  readonly piece?: CurvePiece | undefined;
}

/** A curve with all that is drawn on it. */
export interface SeriesLayout {
  /** One entry per value; `undefined` is a gap. */
  readonly markers: readonly (MarkerLayout | undefined)[];
  /** The markers without the gaps. */
  readonly points: readonly MarkerLayout[];
  /** One entry per column; `undefined` where no line runs. */
  readonly pieces: readonly (CurvePiece | undefined)[];
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
  readonly label?: string | undefined;
  /** The part of a blueprint that it belongs to; only a blueprint's lanes have one. */
  readonly zone?: Lane['zone'];
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
  /** Where it begins: the departments whose bars end just before, which hand over to it. */
  readonly from: readonly string[];
}

/** A line of a service blueprint. */
export interface Boundary {
  readonly row: number;
  /** Between customer and company, between what is seen and what is not, between those at work and what supports them. */
  readonly name: 'interaction' | 'visibility' | 'internal';
}

/** What stages and steps have in common. */
interface PartLayout {
  /** Of a stage in the map, of a step in its stage. */
  readonly index: number;
  /** Its first column, from 0. */
  readonly first: number;
  /** How many columns it takes. */
  readonly span: number;
  readonly cells: readonly CellLayout[];
  /** Only in a column: of a stage with steps, the steps have them. At most 60. */
  readonly bars: readonly BarLayout[];
  /** Its emotion on the curve. Of a stage only when none of its steps has one; it then stands in the middle of its columns. */
  readonly marker?: MarkerLayout;
  /** Only in a column, like the bars. */
  readonly piece?: CurvePiece;
  /** In place of marker and piece where there are several curves. */
  readonly voices?: readonly VoiceLayout[];
  /** The brackets that cross the column. */
  readonly links?: readonly LinkPiece[];
  /** The links that leave from the column, drawn or not. */
  readonly told?: readonly ToldLink[];
}

export interface StepLayout extends PartLayout {
  readonly step: Step;
  /** Only where one persona is drawn, at the steps that it does not take. */
  readonly isPassed?: boolean;
}

/** The band of a group over one of its stages. */
export interface GroupLayout {
  readonly label: string;
  /** Whether the band begins here. */
  readonly start: boolean;
  /** Whether the band ends here. */
  readonly end: boolean;
  /** Columns of steps from here to the end of the band. */
  readonly span: number;
}

export interface StageLayout extends PartLayout {
  readonly stage: Stage;
  /** Whether it is drawn as one narrow column: without steps and lanes, its feelings as their mean. */
  readonly isCollapsed?: boolean;
  /** Its own emotions beside those of its steps: belongs into the emotion lane's `stageRow`. */
  readonly overall?: readonly VoiceLayout[];
  /** What it belongs to, in one piece for each stage. */
  readonly group?: GroupLayout;
  readonly steps: readonly StepLayout[];
}

/** A lane that can be drawn. */
export interface LaneChoice extends Pick<LaneRows, 'id' | 'name' | 'label' | 'zone'> {
  /** Its place among those that are drawn; -1 if it is not. */
  readonly at: number;
}

/** A whole map, ready to be drawn. */
export interface MapLayout {
  readonly columns: number;
  /** The lanes with content, from top to bottom. */
  readonly rows: readonly LaneRows[];
  /** All lanes with content, in the journey's own order, also those that are not drawn. */
  readonly choices: readonly LaneChoice[];
  /** Grid rows in all, the two of titles included. */
  readonly rowCount: number;
  readonly stages: readonly StageLayout[];
  /** One for each persona with feelings of their own, else one for all; none without a point. */
  readonly curves: readonly CurveLayout[];
  /** The one persona that is drawn; absent when all are. */
  readonly persona?: Persona | undefined;
  /** The lines of a blueprint, each in a row of its own. */
  readonly boundaries: readonly Boundary[];
  /** How many brackets lie above each other. */
  readonly linkLevels: number;
  /** Whether some stages belong to a group. */
  readonly hasGroups: boolean;
}

export interface MapOptions {
  /** Id or name of the one persona to draw: its curve, its items, its steps. Default: all; an unknown one means all. */
  readonly persona?: string | undefined;
  /** Which faces are labelled: those at peaks and valleys, all, or none. Default: `extremes`, which anything else means too. */
  readonly emotionLabels?: EmotionLabels | null | undefined;
  /** Ids of the lanes to draw, in order, in camelCase or kebab-case. Default: those the journey names, or all. */
  readonly lanes?: readonly string[];
  /** Ids or titles of the stages to draw as one narrow column each. Unknown ones change nothing. */
  readonly collapsed?: readonly string[];
}
