import type {Problem} from '../../model/problem.js';
import {problem} from '../../model/worded.js';

/** A warning that something has no place in a form. */
export const lostAt = (path: string, form: string, value: unknown): Problem => ({
  ...problem('warning', 'not-carried', path, {form}, value),
  message: `has no place in ${form}`,
});
