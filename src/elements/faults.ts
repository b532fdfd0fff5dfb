/** What explains problems; loads when there are some. */
export {worded} from '../model/worded.js';
export {problemNote} from '../templates/problem-note.js';
