export {mapStyles as journeyStageStyles} from '../../templates/styles/map.js';
