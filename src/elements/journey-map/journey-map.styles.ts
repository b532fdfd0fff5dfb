export {mapStyles as journeyMapStyles} from '../../templates/styles/map.js';
