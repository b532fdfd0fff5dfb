/** What the one-file build gives as `JourneyMap`: the elements, registered, and what a page needs beside them. */
export {parseJourney} from './model/parse.js';
export {registerTranslation} from './translations/index.js';
export {JourneyMapElement} from './elements/journey-map/journey-map.define.js';
export {JourneyStageElement} from './elements/journey-stage/journey-stage.define.js';
export {JourneyStepElement} from './elements/journey-step/journey-step.define.js';
export {EmotionCurveElement} from './elements/emotion-curve/emotion-curve.define.js';
export {version} from './internal/version.js';
