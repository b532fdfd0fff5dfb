import type {LaneRows} from '../layout/types.js';
import type {Words} from '../translations/words.js';

/** What the drawing needs to know beside the layout. */
export interface DrawingContext {
  readonly words: Words;
  /** Whether titles are buttons. */
  readonly selectable: boolean;
  /** Whether pictures from other hosts are left out. */
  readonly noRemoteImages: boolean;
  /** The lane of the curve. */
  readonly emotion: LaneRows | undefined;
}
