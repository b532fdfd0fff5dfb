import {html, type PropertyDeclarations} from 'lit';
import {isInMap} from '../../internal/family.js';
import {adoptProperties, reflectAttributes} from '../../internal/reflect.js';
import {layoutParts} from '../../layout/map.js';
import {readData} from '../../model/read-data.js';
import type {Problem} from '../../model/problem.js';
import type {Journey} from '../../model/schema.js';
import {follow} from '../../sources/follow.js';
import {isParsed} from '../../sources/parsed.js';
import {extra, needsExtra} from '../../templates/extra.js';
import {grid} from '../../templates/grid.js';
import {wordsFor} from '../../translations/drawn.js';
import type {Words} from '../../translations/words.js';
import {JourneyElement} from '../journey-element.js';
import {reader} from '../parts.js';
import {type AttributeText, LaneAttributes, laneAttributes} from '../lane-attributes.js';
import {journeyStageStyles} from './journey-stage.styles.js';

const attributes = ['goal', 'group', 'color'];

/**
 * A stage of a journey. Inside a `<journey-map>` it declares that stage and
 * draws nothing itself. Alone on a page it draws the stage with its lanes and
 * its part of the curve, from its `data`, or else its attributes and children.
 * Every property but `data` and `noProblemNote` is the attribute of the same name.
 *
 * @element journey-stage
 *
 * @slot - `<journey-step>` elements, a heading, a paragraph, and lists with `data-lane`.
 *
 * @fires {JourneyErrorEvent} journey-error - Something could not be read; the event has the problems.
 *
 * @csspart map - The whole box.
 * @csspart problem - The note of problems.
 * @csspart grid - The stage, its steps and their lanes.
 * @csspart stage - The stage with its steps.
 * @csspart stage-title - The stage's title.
 * @csspart step - A step with its lanes.
 * @csspart step-title - A step's title.
 * @csspart lane-label - The name of a row; has the lane's name as a second part.
 * @csspart cell - A lane's place in a step; has the lane's name as a second part.
 * @csspart moment-of-truth - The star of a step that decides.
 * @csspart item - A text in a lane.
 * @csspart chip - A name or a card in a lane.
 * @csspart bar - An item that lasts over several steps, in one of them.
 * @csspart curve - The drawing of the curve in one step.
 * @csspart curve-line - The curve's line.
 * @csspart curve-area - The area between the line and neutral.
 * @csspart marker - A face on the curve; the best and the worst are also `highest` and `lowest`.
 * @csspart emotion-label - The word at a face.
 * @csspart picture - A picture of a step or a stage, with its frame.
 * @csspart duration - How long a step or a stage takes.
 * @csspart group - The band over the stages that belong together, at one of them.
 */
export class JourneyStageElement extends LaneAttributes(JourneyElement) {
  /** @internal */
  static readonly journeyRole = 'stage';
  static override styles = journeyStageStyles;
  static override properties: PropertyDeclarations = {data: {attribute: false}};

  /** What the customer wants here. */
  declare goal: AttributeText;
  /** What the stage belongs to: before, during, after … */
  declare group: AttributeText;
  /** Colour of its band: a hex colour, a CSS colour name, or a function of numbers. Drawn as dark as white text on it needs. Default: one of the map's. */
  declare color: AttributeText;

  static {
    reflectAttributes(this.prototype, attributes);
  }

  /** The stage, in the form of a stage in the JSON Schema. Goes before attributes and children; `null` means none. Not read inside a map. */
  declare data: unknown;

  #problems: readonly Problem[] = [];
  #journey?: Journey;
  #isAlone = false;
  #unfollow?: () => void;

  /** What there is to say about the input when the stage stands alone; inside a map, the map says it. */
  override get problems(): readonly Problem[] {
    return this.worded(this.#problems);
  }

  override connectedCallback(): void {
    adoptProperties(this, [...laneAttributes, ...attributes]);
    super.connectedCallback();
    this.#isAlone = !isInMap(this);
    if (this.#isAlone) this.#unfollow = follow(this, () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  protected override willUpdate(): void {
    const {data, problems: hints = []} = this.#isAlone ? this.#read() : {};
    const isEmpty = data === undefined;
    const {journey, problems} = isEmpty ? {problems: hints} : readData({stages: [data]}, {hints});
    if (isEmpty || journey?.stages[0]) this.#journey = journey;
    this.#problems = problems.map(problem => ({
      ...problem,
      path: problem.path.replace(/^stages\[0\]\.?/, ''),
    }));
  }

  protected override draw(): unknown {
    const note = this.note();
    const journey = this.#journey;
    if (!journey) return html`${note}<slot></slot>`;
    // Not asked for by those that draw nothing: a map may have hundreds.
    const {words, level} = this;
    const layout = layoutParts(journey);
    if (needsExtra(layout, journey, words)) this.need(extra);
    return html`<section class="box" part="map" aria-label=${this.name}>
      ${note}
      <div class="scroll">${grid(layout, journey, {words, level})}</div>
    </section>`;
  }

  protected override get words(): Words {
    return wordsFor(this.language);
  }

  protected override get name(): string {
    return this.#journey?.stages[0]?.title ?? '';
  }

  /** The stage as `data`, attributes and children say it; nothing while the parser is at work or if they are silent. */
  #read(): {data?: unknown; problems?: readonly Problem[]} {
    if (this.data != null) return {data: this.data};
    return (isParsed(this) && this.need(reader)?.readStage(this)) || {};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-stage': JourneyStageElement;
  }
}
