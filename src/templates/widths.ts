import type {StageLayout} from '../layout/types.js';

/** How wide a collapsed stage is, in steps. */
const narrow = 0.4;

/** How wide a stage is, in steps. */
export const widthOf = ({isCollapsed, span}: StageLayout): number => (isCollapsed ? narrow : span);

/** The columns of a map that has collapsed stages: those are narrow. Of others nothing is to be said. */
export const tracksOf = (stages: readonly StageLayout[]): string =>
  stages.some(({isCollapsed}) => isCollapsed)
    ? `--_tracks:${stages
        .map(({isCollapsed, span}) =>
          isCollapsed ? `calc(var(--_step)*${narrow})` : `repeat(${span},minmax(var(--_step),1fr))`,
        )
        .join(' ')};`
    : '';

/** How wide a map is, in steps. */
export const wholeWidth = (stages: readonly StageLayout[]): number =>
  stages.reduce((sum, stage) => sum + widthOf(stage), 0);
