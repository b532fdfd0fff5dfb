/** What the overview of a map is filled with and how it scrolls the map; loads when a map is wider than its box. */
export {miniature} from '../../templates/overview.js';
export {scrub} from './scrub.js';
