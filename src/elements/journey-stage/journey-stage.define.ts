import '../journey-step/journey-step.define.js';
import {defineElement} from '../../internal/define-element.js';
import {JourneyStageElement} from './journey-stage.js';

defineElement('journey-stage', JourneyStageElement);

export * from './journey-stage.js';
