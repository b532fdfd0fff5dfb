import {defineElement} from '../../internal/define-element.js';
import {JourneyPersonaElement} from './journey-persona.js';

defineElement('journey-persona', JourneyPersonaElement);

export * from './journey-persona.js';
