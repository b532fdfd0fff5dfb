import type {Problem} from '../model/problem.js';
import type {Journey, Stage, Step} from '../model/schema.js';

/** A journey has been read from `src`, from inline JSON or from the content, and is drawn. Does not bubble. */
export class JourneyLoadEvent extends Event {
  readonly journey: Journey;

  constructor(journey: Journey) {
    super('journey-load');
    this.journey = journey;
  }
}

/** Something could not be loaded or read. What was sound is drawn all the same. Does not bubble. */
export class JourneyErrorEvent extends Event {
  /** Errors and warnings, never hints. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('journey-error');
    this.problems = problems;
  }
}

class JourneySelectEvent extends Event {
  readonly id: string;
  readonly title: string;
  /** Where it stands in the journey, as in `stages[2]` or `stages[2].steps[0]`. */
  readonly path: string;

  constructor(type: string, {id, title}: Stage | Step, path: string) {
    super(type, {bubbles: true, cancelable: true});
    this.id = id;
    this.title = title;
    this.path = path;
  }
}

/** A user has chosen a step; `path` is its place in the journey, as in `stages[2].steps[0]`. Bubbles; cancelling it keeps a link from being followed. */
export class JourneyStepSelectEvent extends JourneySelectEvent {
  readonly step: Step;
  readonly stage: Stage;

  constructor(step: Step, stage: Stage, path: string) {
    super('journey-step-select', step, path);
    this.step = step;
    this.stage = stage;
  }
}

/** A user has chosen a stage; `path` is its place in the journey, as in `stages[2]`. Bubbles; cancelling it keeps a link from being followed. */
export class JourneyStageSelectEvent extends JourneySelectEvent {
  readonly stage: Stage;

  constructor(stage: Stage, path: string) {
    super('journey-stage-select', stage, path);
    this.stage = stage;
  }
}

/** What a user can change by the controls; `''` for `persona` means all. */
export interface ChangedView {
  readonly lanes: readonly string[];
  readonly persona: string;
  readonly view: string;
  readonly collapsed: readonly string[];
  readonly find: string;
  readonly present: string | null;
}

/** A user has changed what a map shows, by its controls. The property of that name has the value already. Bubbles. */
export class JourneyViewChangeEvent<K extends keyof ChangedView = keyof ChangedView> extends Event {
  /** The property: `lanes`, `persona`, `view`, `collapsed`, `find` or `present`. */
  readonly property: K;
  readonly value: ChangedView[K];

  constructor(property: K, value: ChangedView[K]) {
    super('journey-view-change', {bubbles: true});
    this.property = property;
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-load': JourneyLoadEvent;
    'journey-error': JourneyErrorEvent;
    'journey-step-select': JourneyStepSelectEvent;
    'journey-stage-select': JourneyStageSelectEvent;
    'journey-view-change': JourneyViewChangeEvent;
  }
}
