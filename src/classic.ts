// From the smallest element to the largest: in this order the file packs best.
export {JourneyStepElement} from './elements/journey-step/journey-step.define.js';
export {JourneyStageElement} from './elements/journey-stage/journey-stage.define.js';
export {EmotionCurveElement} from './elements/emotion-curve/emotion-curve.define.js';
export {JourneyMapElement} from './elements/journey-map/journey-map.define.js';
// What a page needs beside them.
export {parseJourney} from './model/parse.js';
export {registerTranslation} from './translations/index.js';
export {version} from './internal/version.js';
