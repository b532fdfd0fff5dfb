import {laneTypeOf} from './lane-type.js';
import {limits} from './limits.js';
import type {Reader} from './normalise.js';
import {checkOutside, defaultScale, emotionScale, soundScale} from './scale.js';
import type {Journey} from './schema.js';

/** Leaves out the columns that no browser could draw. */
function limitColumns(journey: Journey, reader: Reader): void {
  const {columns: max} = limits;
  let left: number = max;
  let beyond: object | undefined;
  journey.stages = journey.stages.filter(stage => {
    const fits = left > 0;
    beyond ??= fits ? stage.steps[left] : stage;
    if (fits) stage.steps.splice(left);
    left -= stage.steps.length || 1;
    return fits;
  });
  if (beyond) reader.limit('too-many', max, reader.places.get(beyond));
}

/** Names the lanes that are not drawn as they say. */
function checkLanes({lanes = []}: Journey, reader: Reader): void {
  for (const lane of lanes) {
    const use = laneTypeOf(lane);
    const {type = use} = lane;
    if (type === use) continue;
    reader.add('warning', 'unfit-type', {use}, type, [...reader.places.get(lane)!, 'type']);
  }
}

/** Checks what no schema can say: the size of the whole map, the scale of its emotions and what its lanes can hold. */
export function checkJourney(journey: Journey, reader: Reader): void {
  limitColumns(journey, reader);
  checkLanes(journey, reader);
  const {stages} = journey;
  const scale = soundScale(emotionScale(journey), reader, ['emotionScale']);
  if (scale === defaultScale) delete journey.emotionScale;
  for (const {emotion, emotions} of [...stages, ...stages.flatMap(stage => stage.steps)]) {
    for (const one of [emotion, ...Object.values(emotions ?? {})]) {
      if (one) checkOutside(one.value, scale, reader, reader.places.get(one));
    }
  }
}
