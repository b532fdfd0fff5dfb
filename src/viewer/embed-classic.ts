/** The helper as a script to put beside iframes: it follows all `iframe.journey-map` of the page. */
import {observeFrames} from './frames.js';

observeFrames();
