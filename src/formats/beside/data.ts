/** Data of other forms, which lie beside the classic file: OpenJourney, and other shapes of JSON. */
import {wordsFor} from '../../translations/index.js';
import {readValue} from '../read-value.js';
import {listed, type Listed} from './listed.js';

export default (value: unknown, lang: string): Listed => listed(readValue(value, wordsFor(lang)));
