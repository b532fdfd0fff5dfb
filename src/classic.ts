/** What the classic file registers and, as members of `JourneyMap`, offers. In this order it packs best: 100 bytes decide. */
export {version} from './internal/version.js';
export {JourneyStageElement} from './elements/journey-stage/journey-stage.define.js';
export {parseJourney} from './model/parse.js';
export {EmotionCurveElement} from './elements/emotion-curve/emotion-curve.define.js';
export {registerTranslation} from './translations/index.js';
export {JourneyMapElement} from './elements/journey-map/journey-map.define.js';
export {JourneyStepElement} from './elements/journey-step/journey-step.define.js';
