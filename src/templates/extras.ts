/** What only some maps have. */
export {placeLinks} from '../layout/place-links.js';
export {feelings} from './curves.js';
export {bracket, toldLinks} from './links.js';
export {cards, dates, legend} from './head-details.js';
export {whose} from './personas.js';
export {barNotes, duration, richItem, spokenDuration, storyboard} from './rich.js';
export {story} from './story.js';
export {extrasStyles as styles} from './styles/extras.js';
