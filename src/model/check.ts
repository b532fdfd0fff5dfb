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

/** Checks what no schema can say: the size of the whole map and the scale of its emotions. */
export function checkJourney(journey: Journey, reader: Reader): void {
  limitColumns(journey, reader);
  const {stages} = journey;
  const scale = soundScale(emotionScale(journey), reader, ['emotionScale']);
  if (scale === defaultScale) delete journey.emotionScale;
  for (const {emotion, emotions} of [...stages, ...stages.flatMap(stage => stage.steps)]) {
    for (const one of [emotion, ...Object.values(emotions ?? {})]) {
      if (one) checkOutside(one.value, scale, reader, reader.places.get(one));
    }
  }
}
