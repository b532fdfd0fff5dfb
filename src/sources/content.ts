/** What a journey is read from when it is written as content; loads when it is first needed. */
export {withPlaces} from '../formats/places.js';
export {headingOf} from './heading.js';
export {readMishap} from './mishap.js';
export {readChildren, readStage} from './children.js';
