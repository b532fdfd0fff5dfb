import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import type {Controls, View} from '../../controls/index.js';
import {asText, laneMarks, listOf, stageMarks} from '../../internal/as-text.js';
import {place} from '../../internal/place.js';
import type {EmotionLabels} from '../../layout/face-labels.js';
import {layoutParts} from '../../layout/map.js';
import type {MapLayout} from '../../layout/types.js';
import {problem, type Problem} from '../../model/problem.js';
import {partFinder, personaFinder} from '../../model/references.js';
import type {Journey} from '../../model/schema.js';
import type {Loader} from '../../sources/load.js';
import {extra, needsExtra} from '../../templates/extra.js';
import {grid} from '../../templates/grid.js';
import {header} from '../../templates/header.js';
import {wholeWidth} from '../../templates/widths.js';
import {wordsFor} from '../../translations/drawn.js';
import type {Words} from '../../translations/words.js';
import {
  type ChangedView,
  JourneyStageSelectEvent,
  JourneyStepSelectEvent,
  JourneyViewChangeEvent,
} from '../events.js';
import {attendants, controlsView, reader, tableView} from '../parts.js';
import {journeyMapStyles} from './journey-map.styles.js';
import {JourneySource} from './journey-source.js';
import type {Revealer} from './revealer.js';
import {type Attendants, SentElement} from './sent-element.js';

/**
 * A customer journey map: stages and steps in a row, below them the lanes with
 * the emotion curve among them.
 *
 * The journey comes from the `data` property, else from `src`, else from JSON
 * in a child `<script type="application/json">` or in a `<pre>`, else from the
 * content: from elements of the library, else a table, else headings and
 * lists. What of it cannot be used is left out and named in a note; the rest
 * is drawn. Until something can be drawn, the element's content shows.
 *
 * @element journey-map
 *
 * @slot - `<journey-stage>` and `<journey-persona>` elements, a table, headings and lists, or JSON, CSV, Markdown or a Mermaid diagram in a `<script>` or a `<pre>`; and what shows until a map can be drawn.
 * @slot controls - A page's own buttons in the toolbar.
 *
 * @fires {JourneyLoadEvent} journey-load - A journey from `src`, inline JSON or the content is drawn.
 * @fires {JourneyErrorEvent} journey-error - Something could not be loaded or read; the event has the problems.
 * @fires {JourneyStepSelectEvent} journey-step-select - A user has chosen a step of a `selectable` map.
 * @fires {JourneyStageSelectEvent} journey-stage-select - A user has chosen a stage of a `selectable` map.
 * @fires {JourneyViewChangeEvent} journey-view-change - A user has changed what is shown, by the `controls`.
 *
 * @csspart map - The whole box.
 * @csspart header - Title, kind, state, dates and personas.
 * @csspart title - The map's title.
 * @csspart persona - A persona's card.
 * @csspart story - Problem, scenario, expectations, outcome, business goal and sources.
 * @csspart problem - The note of problems.
 * @csspart controls - The toolbar of a map with `controls`.
 * @csspart overview - The map in miniature, which scrolls it; there when the map is wider than its box.
 * @csspart grid - Stages, steps and lanes.
 * @csspart stage - A stage with its steps.
 * @csspart stage-title - A stage's title.
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
 * @csspart whose - The initials of a persona, at what is theirs.
 * @csspart duration - How long a step or a stage takes.
 * @csspart group - The band over the stages that belong together, at one of them.
 * @csspart boundary - A line of a blueprint; also `interaction`, `visibility` or `internal`.
 * @csspart link - The bracket of a loop or a branch, in one step; also `next`, `loop` or `branch`.
 * @csspart link-label - What a loop or a branch is called.
 *
 * @cssprop [--journey-accent] - A colour of the page, but not `currentColor`. The colours of stages, links and focus are derived from it, dark or light enough to be read. Default: none, they have their own.
 * @cssprop [--journey-color=light-dark(#1b2030, #eceef4)] - Colour of text.
 * @cssprop [--journey-muted-color=light-dark(#586074, #a6aebf)] - Colour of text that stands back.
 * @cssprop [--journey-background=light-dark(#fff, #161922)] - Background.
 * @cssprop [--journey-border-color=light-dark(#e3e7ef, #2b303c)] - Colour of lines.
 * @cssprop [--journey-positive-color=light-dark(#2b8a4b, #66c07c)] - Colour of the best emotion.
 * @cssprop [--journey-neutral-color=light-dark(#b08406, #d3a92f)] - Colour of a neutral emotion.
 * @cssprop [--journey-negative-color=light-dark(#d8412f, #f0715f)] - Colour of the worst emotion.
 * @cssprop [--journey-pain-color=light-dark(#b3231a, #ff9d92)] - Colour of pain points and loops.
 * @cssprop [--journey-gain-color=light-dark(#14683a, #83d69a)] - Colour of opportunities, solutions and highlights.
 * @cssprop [--journey-branch-color=light-dark(#5b3fb0, #b9a8ff)] - Colour of branches.
 * @cssprop [--journey-stage-color-1=#2f74c0] - Colour of the first stage, dark enough for white text; the next are `-2` to `-8`, then it begins again. Goes before the accent; the `color` of a stage goes before both.
 * @cssprop [--journey-on-stage-color=#fff] - Colour of text on the bands of stages.
 * @cssprop [--journey-stage-background] - Background of the bands, if not the colour of each stage.
 * @cssprop [--journey-stage-border=0] - Border of the bands, as in `1px solid`.
 * @cssprop [--journey-stage-shape=polygon(…)] - `clip-path` of the bands in a row; `none` for plain boxes.
 * @cssprop [--journey-chip-border-color=transparent] - Colour of the borders of chips, cards and bars.
 * @cssprop [--journey-tint=13%] - How much of their colour is in chips, cards and bars; about twice as much by default where it is dark.
 * @cssprop [--journey-step-width=8rem] - Least width of a step.
 * @cssprop [--journey-label-width=8rem] - Width of the lane names.
 * @cssprop [--journey-curve-height=7rem] - Height of the emotion curve; words at faces stand above and below it.
 * @cssprop [--journey-curve-width=3] - Width of the curve's line, in pixels.
 * @cssprop [--journey-curve-area-opacity=0.17] - How much is seen of the area between the line and neutral, 0…1.
 * @cssprop [--journey-find-color=#ffe08a] - Colour behind what is sought, light enough for dark text; in browsers without marks, of the outline around its box.
 * @cssprop [--journey-found-color=#ff9d3c] - The same of the one that is looked at.
 * @cssprop [--journey-space=0.5rem] - Unit of all distances between things. The room around a text in a chip, a card or a button of the map grows with the text.
 * @cssprop [--journey-radius=0.5rem] - Radius of corners.
 * @cssprop [--journey-font-family=inherit] - Font.
 * @cssprop [--journey-font-size=0.8125rem] - Size of text.
 * @cssprop [--journey-small-font-size=0.75rem] - Size of small text; notes are a sixteenth of a rem smaller.
 * @cssprop [--journey-title-font-size=1.3125rem] - Size of the map's title.
 * @cssprop [--journey-max-block-size=none] - Greatest height before the map scrolls. Where it is narrow, stages and steps stand below each other and only the page scrolls.
 * @cssprop [--journey-sticky-top=0px] - Where it is narrow: how far below the top of the page the title of a stage sticks, for pages with a header that sticks too.
 *
 * @cssstate empty - Nothing is drawn.
 * @cssstate loading - An answer from `src` is awaited.
 * @cssstate printed - It is printed by its controls, with nothing around it.
 */
export class JourneyMapElement extends SentElement {
  /** @internal */
  static readonly journeyRole = 'map';
  static override styles = journeyMapStyles;
  static override properties: PropertyDeclarations = {
    data: {attribute: false},
    src: {},
    credentials: {useDefault: true},
    loader: {attribute: false},
    heading: {},
    lanes: {},
    persona: {},
    emotionLabels: {attribute: 'emotion-labels'},
    view: {},
    hash: {type: Boolean},
    density: {},
    selectable: {type: Boolean},
    controls: {type: Boolean},
    collapsed: {},
    find: {},
    present: {},
    noRemoteImages: {type: Boolean, attribute: 'no-remote-images'},
  };

  /** The journey, in the form of the JSON Schema, one like it or another that `readJourney()` reads, also as a text. Set a new value to change it; `null` means none. Never changed by the map. */
  declare data: unknown;

  /** Address of a file with the journey, relative to the page: JSON, OpenJourney, Mermaid, CSV, tabs or Markdown, told by the extension, else by what the server says, else by its look. Used when there is no `data`. */
  declare src: string | null | undefined;

  /** Whether cookies go along with the request for `src`: `omit`, `same-origin` or `include`. */
  declare credentials: RequestCredentials;

  /** Called instead of `fetch` for `src`, with the same arguments, at once and whenever it is another function; for intranets that sign their requests. */
  declare loader: Loader | undefined;

  /** What the map is called. Default: the journey's title, or a heading among the children. */
  declare heading: string | null | undefined;

  /** Which lanes are shown, in order, as in `emotion, touchpoints`. Default: those that the journey names, or all with content. Unknown names are left out. */
  declare lanes: string | readonly string[] | null | undefined;

  /** Id or name of the one persona to show: its curve, its items, its steps. Default: all. One that is not in the journey is reported, and all are shown. */
  declare persona: string | null | undefined;

  /** Which faces on the curve have their word: `none`, those at peaks and valleys (`extremes`), or `all`. Default: `extremes`; anything else means that too. */
  declare emotionLabels: EmotionLabels | null | undefined;

  /** How the journey is drawn: as a `map`, which runs in a row where there is room and is stacked where it is narrow; always in a `row`, which then scrolls; always as a `stack`; or as a `table` to read row by row and to copy into a spreadsheet. Default: `map`; anything else means that too. */
  declare view: 'map' | 'row' | 'stack' | 'table' | null | undefined;

  /** Reveals the step or stage that the page's address names after `#`, as `reveal()` does, at first and whenever that changes; with `controls`, also takes over the view of a link that was copied from the map. Default: false. */
  declare hash: boolean;

  /** How much room everything has: `compact`, `regular` or `roomy`. Default: `regular`; anything else means that too. */
  declare density: 'compact' | 'regular' | 'roomy' | null | undefined;

  /** Makes the titles of steps and stages buttons that fire events. The map is then one tab stop; arrow keys go from step to step and from lane to lane. Default: false. */
  declare selectable: boolean;

  /** Shows a toolbar above the map: to choose lanes, a persona and a layout, collapse stages, find, share and present. Default: false. */
  declare controls: boolean;

  /** Ids or titles of the stages that are drawn as one narrow column, without lanes, as in `plan, After sales`. Default: none. Unknown ones do nothing. */
  declare collapsed: string | readonly string[] | null | undefined;

  /** A text that is marked wherever it stands in titles and items; accents and capitals count for nothing. Default: none. */
  declare find: string | null | undefined;

  /** Id or title of the one stage that is presented, large, with the others collapsed. Default: none; an unknown one means that too. */
  declare present: string | null | undefined;

  /** Loads no pictures from other hosts, so that none learns of the reader; initials stand in for them. Relative addresses and `data:` stay. Default: false. */
  declare noRemoteImages: boolean;

  /**
   * What is drawn of the journey, and where.
   * @internal
   */
  layout?: MapLayout;

  readonly #source = new JourneySource(this);
  #revealer?: Revealer;
  #asked = '';
  #tools?: Controls;
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.credentials = 'same-origin';
    this.hash = false;
    this.selectable = false;
    this.controls = false;
    this.noRemoteImages = false;
  }

  /** The journey that is drawn, with every shorthand written out; `undefined` when there is none. */
  override get journey(): Journey | undefined {
    return this.#source.journey;
  }

  override get problems(): readonly Problem[] {
    const {problems} = this.#source;
    const persona = asText(this.persona).trim();
    return this.worded(
      persona && this.journey && !personaFinder(this.journey)(persona)
        ? [...problems, problem('warning', 'unknown-reference', '', {kind: 'persona'}, persona)]
        : problems,
    );
  }

  /** Reads the source again, asking for `src` anew. Resolves when the outcome is drawn, also if that is a problem. */
  reload(): Promise<void> {
    return this.#source.reload();
  }

  /**
   * Scrolls to a step or a stage, marks it and says its name to a screen reader.
   * Takes an id, or a title that is unique; returns whether there is one. While
   * nothing is drawn it is `false`, and done when it is. What names nothing does nothing.
   */
  reveal(id: string): boolean {
    const name = asText(id);
    this.#asked = name;
    this.#revealer?.reveal(name);
    return Boolean(name && this.journey && partFinder(this.journey)(name));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const sources = ['data', 'src', 'credentials', 'loader'] as const;
    if (sources.some(name => changed.has(name))) this.#source.invalidate();
  }

  protected override updated(): void {
    super.updated();
    // There may be a journey before there is all that draws it.
    this.#state('empty', !this.renderRoot.querySelector('.box'));
    this.#state('loading', this.#source.pending);
  }

  protected override draw(): unknown {
    const {journey, words, view, density, selectable, noRemoteImages} = this;
    const note = this.note();
    if (!journey) return html`${note}<slot></slot>`;
    const presented = this.#presented(journey);
    const layout = (this.layout = this.#layOut(journey, presented));
    if (needsExtra(layout, journey, words)) this.need(extra);
    const drawn = {layout, journey, words, name: this.name, presented};
    const tools = this.#control(drawn);
    const fold = this.controls ? tools?.fold : undefined;
    const title = this.#title;
    const level = Math.min(this.level + (title ? 1 : 0), 6);
    const on = {words, level, selectable, noRemoteImages, fold};
    const body = ((view === 'table' && this.need(tableView)?.table) || grid)(
      layout,
      journey,
      on,
      this.name,
    );
    const looks = [
      density === 'compact' || density === 'roomy' ? density : '',
      presented < 0 ? '' : 'presenting',
    ];
    return html`<section
      class="box ${looks.join(' ')}"
      part="map"
      aria-label=${this.name}
      @click=${selectable ? this.#select : nothing}
      @keydown=${tools?.onKey ?? nothing}
    >
      ${header(journey, layout, title, on, this.level)}${note} ${fold ? tools!.render() : nothing}
      ${view === 'stack' ? nothing : this.#overview(layout)}
      <div class="scroll">
        ${view === 'row' || view === 'stack' ? html`<div class="frame ${view}">${body}</div>` : body}
      </div>
      <div class="word" role="status"></div>
    </section>`;
  }

  protected override get words(): Words {
    return wordsFor(this.language);
  }

  protected override attend(attendants: Attendants): ReactiveController[] {
    this.#revealer = new attendants.Revealer(this, this.#asked);
    return [...super.attend(attendants), new attendants.Keyboard(this), this.#revealer];
  }

  protected override get name(): string {
    return this.#title ?? this.words.map;
  }

  get #title(): string | undefined {
    // Of content that was read, the first heading may be that of a stage.
    const own = asText(this.heading) || this.journey?.title;
    return own || this.#source.isMarkup || !this.firstElementChild
      ? own
      : this.need(reader)?.headingOf(this);
  }

  /** Has its height from the first, so that nothing moves when it is filled. */
  #overview(layout: MapLayout): TemplateResult {
    const {miniature, scrub} = attendants.value ?? {};
    return html`<div
      class="overview"
      part="overview"
      aria-hidden="true"
      style=${place(`--_columns:${wholeWidth(layout.stages)}`)}
      @pointerdown=${scrub ?? nothing}
      @pointermove=${scrub ?? nothing}
    >
      ${miniature?.(layout)}
    </div>`;
  }

  /** The toolbar, and what marks a text and turns the pages of a presentation. */
  #control(drawn: Parameters<Controls['draw']>[0]): Controls | undefined {
    const isNeeded = this.controls || this.find || drawn.presented >= 0;
    const {Controls, controlsStyles} = (isNeeded && this.need(controlsView)) || {};
    // What acts on a drawing waits for it.
    if (Controls && !this.isLacking) {
      this.wear(controlsStyles!);
      this.#tools ??= new Controls({
        host: this,
        marked: () => this.#revealer?.marked,
        mark: (name, isOn) => this.#state(name, isOn),
        change: (name, value) => {
          (this as View)[name] = value;
          this.dispatchEvent(new JourneyViewChangeEvent(name, value as ChangedView[typeof name]));
        },
      });
    }
    this.#tools?.draw(drawn);
    return this.#tools;
  }

  /** The place of the stage that is presented; -1 if none is. */
  #presented({stages}: Journey): number {
    const asked = asText(this.present).trim();
    const at = stages.findIndex(({id}) => id === asked);
    return at < 0 && asked ? stages.findIndex(({title}) => title.trim() === asked) : at;
  }

  #layOut(journey: Journey, presented: number): MapLayout {
    const {emotionLabels, collapsed} = this;
    const options = {
      persona: asText(this.persona),
      emotionLabels,
      lanes: listOf(this.lanes, laneMarks),
      collapsed:
        presented < 0
          ? listOf(collapsed, stageMarks)
          : journey.stages.filter((_, i) => i !== presented).map(({id}) => id),
    };
    return layoutParts(journey, options, extra.value?.placeLinks);
  }

  #state(name: string, isOn: boolean): void {
    this.#internals.states[isOn ? 'add' : 'delete'](name);
  }

  #select(event: Event): void {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];
    const [s, i] = key?.split('.').map(Number) ?? [];
    const stage = this.journey?.stages[s ?? -1];
    const step = stage?.steps[i ?? -1];
    if (!stage) return;
    const path = `stages[${s}]`;
    const chosen = step
      ? new JourneyStepSelectEvent(step, stage, `${path}.steps[${i}]`)
      : new JourneyStageSelectEvent(stage, path);
    if (!this.dispatchEvent(chosen)) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-map': JourneyMapElement;
  }
}
