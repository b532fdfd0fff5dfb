import {HTMLElementOrStub} from '../../internal/html-element.js';
import {adoptProperties, reflectAttributes} from '../../internal/reflect.js';
import {version} from '../../internal/version.js';
import {type AttributeText, LaneAttributes, laneAttributes} from '../lane-attributes.js';

const attributes = ['personas', 'next', 'loop-to', 'branch-to', 'link-label'];

/**
 * Declares a step of the stage around it and draws nothing itself. What its
 * attributes do not say, its content may: a heading, a paragraph, lists with
 * `data-lane`. Every property is the attribute of the same name.
 *
 * @element journey-step
 *
 * @slot - A heading, a paragraph, and lists with `data-lane`.
 */
export class JourneyStepElement extends LaneAttributes(HTMLElementOrStub) {
  /** @internal */
  static readonly journeyRole = 'step';
  /** @internal */
  static readonly journeyVersion = version;

  /** Ids of the personas that take the step, separated by commas. Default: all. */
  declare personas: AttributeText;
  /** Which step follows, where it is not the one after it: an id, or a title that no other step has. Several are separated by `;`, `|` or line breaks. */
  declare next: AttributeText;
  /** To which earlier step it goes back, as in `next`. */
  declare loopTo: AttributeText;
  /** To which steps some go instead, as in `next`. */
  declare branchTo: AttributeText;
  /** What is said at its links: when or why they are taken. */
  declare linkLabel: AttributeText;
  static {
    reflectAttributes(this.prototype, attributes);
  }

  /**
   * Whether it decides about the whole journey. Default: false.
   * @attr moment-of-truth
   */
  get momentOfTruth(): boolean {
    return this.hasAttribute('moment-of-truth');
  }

  set momentOfTruth(is: boolean) {
    this.toggleAttribute('moment-of-truth', is);
  }

  connectedCallback(): void {
    adoptProperties(this, [...laneAttributes, ...attributes, 'moment-of-truth']);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-step': JourneyStepElement;
  }
}
