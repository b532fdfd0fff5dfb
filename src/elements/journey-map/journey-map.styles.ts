import {controlsStyles} from '../../controls/index.js';
import {mapStyles} from '../../templates/styles/map.js';

export const journeyMapStyles = [...mapStyles, controlsStyles];
