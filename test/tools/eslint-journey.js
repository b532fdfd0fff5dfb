import {markup} from './eslint-markup.js';
import {rooms} from './eslint-rooms.js';
import {styles} from './eslint-styles.js';

/** An ESLint plugin with the rules that are this library's own. */
export default {rules: {markup, rooms, styles}};
