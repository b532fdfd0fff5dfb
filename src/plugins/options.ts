import type {Problem} from '../model/problem.js';
import type {AttributeValue} from '../static/index.js';

/** Where a problem is in a Markdown file. */
export interface FencePlace {
  /** The line, counted from 1, in the text that was given to be rendered; absent if the host does not tell. */
  readonly line?: number;
  /** The file, if the host tells it. */
  readonly file?: string;
}

/** How fences of the name `journey-map` become maps. */
export interface FenceOptions {
  /**
   * What stands in the page until the library comes, and where no script runs.
   * `lists`: headings and lists; `table`: a table; both with the journey as
   * JSON, from which the element draws. `elements`: elements of the library,
   * without JSON, for hosts that keep no scripts in content. `shadow`: the
   * whole drawing, with JSON and lists. Default: `lists`, or `table` for a
   * journey without a title, as the first heading would be taken for it;
   * anything else means that too.
   */
  readonly form?: 'lists' | 'table' | 'elements' | 'shadow';
  /** Language of a map's own words. A fence says its own by `lang=fr` behind its name. Default: the journey's, else English. */
  readonly lang?: string;
  /**
   * Attributes of all maps, such as `{view: 'table', controls: true}`: those
   * of the element which decide how it is drawn, `id`, `class`, `dir`,
   * `data-…`, `aria-…`, and Vue's `v-pre`. Others are left out and reported.
   * What a fence says behind its name goes before.
   */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
  /** Told of each problem, in place of what the plugin does with it by itself. What it throws ends the build. */
  readonly onProblem?: (problem: Problem, place: FencePlace) => void;
}
