/** Registers all elements and exports everything but the other formats, which `journey-map/core` has. */
export * from './core-alone.js';
export * from './elements/events.js';
export {JourneyMapElement} from './elements/journey-map/journey-map.define.js';
export {JourneyStageElement} from './elements/journey-stage/journey-stage.define.js';
export {JourneyStepElement} from './elements/journey-step/journey-step.define.js';
export {JourneyPersonaElement} from './elements/journey-persona/journey-persona.define.js';
export {EmotionCurveElement} from './elements/emotion-curve/emotion-curve.define.js';
export {type JourneyMapLike, upgrade} from './upgrade/upgrade.js';
export {observe} from './upgrade/observe.js';
