import type {ParseResult} from '../../model/problem.js';
import type {Journey} from '../../model/schema.js';
import {journeyFrom} from '../journey-from.js';
import {readMermaid} from './read.js';

/**
 * Reads a Mermaid `journey` diagram, as the parser of Mermaid 11.17 does:
 * sections are stages, tasks are steps, and scores their emotions on a scale
 * of 1 to 5, which the journey declares. A score beyond the scale is kept; one
 * that is no number is a gap and a problem. Names behind a score are `actors`.
 * `accDescr` is the description; `accTitle` stays in the journey under that
 * key, and is the title if there is no other. Tasks before the first section
 * have a stage with the title of the map, else `…`. Directives and what front
 * matter says beside a title on one line are of no concern to a journey. What
 * Mermaid refuses is reported with its line, and the rest is read. Never throws.
 */
export const fromMermaid = (text: string): ParseResult<Journey> => journeyFrom(readMermaid(text));
