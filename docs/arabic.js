/** The Arabic words, for the page's map: the library itself brings English and French. */
import {ar} from './dist/translations/ar.js';

JourneyMap.registerTranslation('ar', ar);
