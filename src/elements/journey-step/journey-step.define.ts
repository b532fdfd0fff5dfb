import {defineElement} from '../../internal/define-element.js';
import {JourneyStepElement} from './journey-step.js';

defineElement('journey-step', JourneyStepElement);

export * from './journey-step.js';
