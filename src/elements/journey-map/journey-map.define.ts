import '../journey-persona/journey-persona.define.js';
import '../journey-stage/journey-stage.define.js';
import {defineElement} from '../../internal/define-element.js';
import {JourneyMapElement} from './journey-map.js';

defineElement('journey-map', JourneyMapElement);

export * from './journey-map.js';
