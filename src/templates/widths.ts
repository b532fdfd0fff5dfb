import {widthOf} from '../layout/columns.js';
import type {StageLayout} from '../layout/types.js';

/** The columns of a map that has collapsed stages: those are narrow. Of others nothing is to be said. */
export const tracksOf = (stages: readonly StageLayout[]): string =>
  stages.some(({isCollapsed}) => isCollapsed)
    ? `--_tracks:${stages
        .map(stage =>
          stage.isCollapsed
            ? `calc(var(--_step)*${widthOf(stage)})`
            : `repeat(${stage.span},minmax(var(--_step),1fr))`,
        )
        .join(' ')};`
    : '';

/** How wide a map is, in steps. */
export const wholeWidth = (stages: readonly StageLayout[]): number =>
  stages.reduce((sum, stage) => sum + widthOf(stage), 0);
