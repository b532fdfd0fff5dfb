import {personaFinder} from '../model/references.js';
import type {Journey} from '../model/schema.js';
import {widthOf} from './columns.js';
import {layoutEmotions} from './emotions.js';
import {isCollapsed, layoutGrid, type StageDraft} from './grid.js';
import {chooseLanes, gatherContents, offerLanes} from './lanes.js';
import type {placeLinks} from './place-links.js';
import {stackLanes} from './rows.js';
import type {MapLayout, MapOptions} from './types.js';
import {isOf} from './voices.js';

/** Joins neighbouring stages of one group, from the last to the first; tells whether there is any. */
function placeGroups(stages: readonly StageDraft[]): boolean {
  let next: {label: string; start: boolean; end: boolean; span: number} | undefined;
  for (const stage of [...stages].reverse()) {
    const label = stage.stage.group;
    const end = label !== next?.label;
    if (next && !end) next.start = false;
    const span = widthOf(stage) + (end ? 0 : (next?.span ?? 0));
    next = stage.group = label ? {label, start: true, end, span} : undefined;
  }
  return stages.some(({group}) => group);
}

/** Lays a journey out in columns and rows; its links, if it is said how. */
export function layoutParts(
  journey: Journey,
  {lanes: names, persona: chosen, emotionLabels, collapsed}: MapOptions = {},
  place?: typeof placeLinks,
): MapLayout {
  const grid = layoutGrid(journey, collapsed);
  const {stages, leaves} = grid;
  const find = personaFinder(journey);
  const persona = chosen ? find(chosen) : undefined;
  if (persona) {
    for (const of of stages.flatMap(({steps}) => steps)) {
      if (!isOf(of.step, persona.id, find)) of.isPassed = true;
    }
  }
  const contents = gatherContents(journey, grid, find, persona);
  const lanes = chooseLanes(journey, [...contents.keys()], names);
  const curves = lanes.some(({type}) => type === 'emotion')
    ? layoutEmotions(journey, grid, emotionLabels, find, persona)
    : [];
  const drawn = stages.some(isCollapsed)
    ? new Map([...contents].map(([id, of]) => [id, of.filter(({part}) => !isCollapsed(part))]))
    : contents;
  const filled = lanes.filter(({id, type}) =>
    type === 'emotion' ? curves.length : drawn.get(id)!.length,
  );
  return {
    ...stackLanes(filled, grid, drawn),
    // Made when it is asked for, which a map without controls never does. Whose items are says nothing of whether they can be chosen.
    get choices() {
      return offerLanes(journey, persona ? gatherContents(journey, grid, find) : contents, lanes);
    },
    columns: leaves.length,
    stages,
    curves,
    persona,
    linkLevels: place?.(journey, grid) ?? 0,
    hasGroups: placeGroups(stages),
  };
}
