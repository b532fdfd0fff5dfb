/** What only some maps have. */
export {placeLinks} from '../layout/place-links.js';
export {feelings} from './curves.js';
export {bracket, toldLinks} from './links.js';
export {metric} from './metric.js';
export {story} from './story.js';
export {extrasStyles as styles} from './styles/extras.js';
