import {
  isServer,
  type LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import {asText} from '../internal/as-text.js';
import {dress, withWorn} from '../internal/dress.js';
import {version} from '../internal/version.js';
import {warnOnce} from '../internal/warn-once.js';
import {type Problem, seriousProblems} from '../model/problem.js';
import {headingLevelAt} from '../sources/heading-level.js';
import {languageOf} from '../sources/language.js';
import {curveWordsFor} from '../translations/drawn.js';
import type {CurveWords} from '../translations/words.js';
import {JourneyErrorEvent} from './events.js';
import {LoadingElement} from './loading-element.js';
import {attendants, faults, languagePart} from './parts.js';

/** What attends to a drawing. */
export type Attendants = NonNullable<typeof attendants.value>;

function line({severity, path, place, message}: Problem): string {
  const where = `${path} ${place ? `(${place})` : ''}`.trim();
  return `\n  ${severity}: ${where && where + ': '}${message}`;
}

/**
 * What the elements that draw have in common: their language, their problems,
 * and a scroll region that is named while it overflows.
 */
export class JourneyElement extends LoadingElement {
  /** @internal */
  static readonly journeyVersion = version;
  static override properties: PropertyDeclarations = {
    noProblemNote: {type: Boolean, attribute: 'no-problem-note'},
    headingLevel: {type: Number, attribute: 'heading-level'},
    // `lang` stays HTML's own property; only its changes are of interest.
    ownLanguage: {attribute: 'lang'},
  };

  /** Keeps the note of problems off the page. They are still in `problems`, in the event and on the console. Default: false. */
  declare noProblemNote: boolean;

  /** Level of the first heading that is drawn, 1 to 6; those of the parts follow, down to 6. Default, also for anything else: one below the nearest heading before the element, 2 if there is none. */
  declare headingLevel: number | null | undefined;

  /** @internal */
  declare protected ownLanguage: string | null | undefined;

  #told = '';
  #isAttended = false;
  readonly #worn = new Set<CSSResult>();
  #levelHere = 0;

  constructor() {
    super();
    this.noProblemNote = false;
    this.addController({hostDisconnected: () => (this.#levelHere = 0)});
  }

  /** What there is to say about the input: errors, warnings and hints, with their paths. */
  get problems(): readonly Problem[] {
    return [];
  }

  /**
   * What the drawing is called.
   * @internal
   */
  protected get name(): string {
    return '';
  }

  /**
   * What attends to the drawing, made once it is there.
   * @internal
   */
  protected attend({OverflowController}: Attendants): ReactiveController[] {
    return [new OverflowController(this, () => this.name)];
  }

  /** @internal */
  protected get language(): string {
    const language = languageOf(this);
    const part = languagePart(language);
    if (part) this.need(part);
    return language;
  }

  /**
   * The level of the first heading. What the page says is asked for once in each place, so that no other drawing changes it.
   * @internal
   */
  protected get level(): number {
    const own = asText(this.headingLevel);
    return /^[1-6]$/.test(own)
      ? Number(own)
      : (this.#levelHere ||= isServer ? 2 : headingLevelAt(this));
  }

  /** @internal */
  protected get words(): CurveWords {
    return curveWordsFor(this.language);
  }

  /** @internal */
  adoptedCallback(): void {
    // Lit would make the root at the first connection, with the styles of its own document.
    const own = this as {renderRoot: HTMLElement | DocumentFragment};
    own.renderRoot ??= this.attachShadow({mode: 'open'});
    this.dress();
  }

  /** @internal */
  protected override wear(styles: CSSResult): void {
    if (this.#worn.has(styles)) return;
    this.#worn.add(styles);
    this.dress();
  }

  protected override update(changed: PropertyValues): void {
    this.#attend();
    super.update(changed);
  }

  // Problems are told by an event and, with the hints, once on the console; the same ones as before
  // are no news. Hints alone are no warning, and told on the console only.
  protected override updated(): void {
    const {problems} = this;
    if (this.isLacking) return;
    if (!attendants.isSettled && this.renderRoot.querySelector('.scroll')) {
      // They see to what is there, which need not be drawn anew.
      this.ask(attendants, () =>
        this.#attend().forEach(one => this.isConnected && one.hostUpdated?.()),
      );
    }
    const serious = seriousProblems(problems);
    const now = serious.map(line).join('');
    const hints = problems
      .filter(({severity}) => severity === 'hint')
      .map(line)
      .join('');
    const told = now || hints;
    if (told && told !== this.#told) {
      const what = now ? 'problems' : 'hints';
      warnOnce(
        `<${this.localName}>${this.id && '#' + this.id} has ${what}:${now}${hints}`,
        now ? 'warn' : 'info',
      );
      if (now) this.dispatchEvent(new JourneyErrorEvent(serious));
    }
    this.#told = told;
  }

  #attend(): ReactiveController[] {
    const {value} = attendants;
    if (!value || this.#isAttended) return [];
    this.#isAttended = true;
    return this.attend(value);
  }

  /** @internal */
  protected dress(): void {
    const {elementStyles} = this.constructor as typeof LitElement;
    // The library's styles are all texts.
    dress(this.renderRoot as ShadowRoot, withWorn(elementStyles as CSSResult[], this.#worn));
  }

  /**
   * Problems with their messages, which load when there is something to say.
   * @internal
   */
  protected worded(problems: readonly Problem[]): readonly Problem[] {
    return problems.length ? (this.need(faults)?.worded(problems) ?? problems) : problems;
  }

  /** @internal */
  protected note(): TemplateResult | typeof nothing {
    const {noProblemNote, problems, words} = this;
    return noProblemNote || !problems.length
      ? nothing
      : (this.need(faults)?.problemNote(problems, words) ?? nothing);
  }
}
