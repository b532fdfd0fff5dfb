/** Random tests are the same each time where a commit alone has to decide, and others each time elsewhere. */
import {configureGlobal} from 'fast-check';

if (process.env.CI) configureGlobal({seed: 481793937});
