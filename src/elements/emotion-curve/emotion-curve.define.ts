import {defineElement} from '../../internal/define-element.js';
import {EmotionCurveElement} from './emotion-curve.js';

defineElement('emotion-curve', EmotionCurveElement);

export * from './emotion-curve.js';
