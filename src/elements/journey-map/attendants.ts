/** What attends to a map once it is drawn: the keyboard, the overview, what is to be revealed. */
export {OverflowController} from '../../internal/overflow.js';
export {miniature} from '../../templates/overview.js';
export {Keyboard} from './keyboard.js';
export {placeIn} from '../../internal/place-in.js';
export {Revealer} from './revealer.js';
export {scrub} from './scrub.js';
