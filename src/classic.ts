/** What the classic file registers and, as members of `JourneyMap`, offers. The order decides about 100 bytes of it. */
export {registerTranslation} from './translations/index.js';
export {upgrade} from './upgrade/upgrade.js';
export {parseJourney} from './model/parse.js';
export {JourneyPersonaElement} from './elements/journey-persona/journey-persona.define.js';
export {observe} from './upgrade/observe.js';
export {version} from './internal/version.js';
export {JourneyStageElement} from './elements/journey-stage/journey-stage.define.js';
export {JourneyStepElement} from './elements/journey-step/journey-step.define.js';
export {JourneyMapElement} from './elements/journey-map/journey-map.define.js';
export {EmotionCurveElement} from './elements/emotion-curve/emotion-curve.define.js';
import {observePage} from './upgrade/automatic.js';

// Last: what it finds on the page is drawn by the elements above.
observePage();
