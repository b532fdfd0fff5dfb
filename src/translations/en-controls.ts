import type {ControlWords} from './words.js';

export const en: ControlWords = {
  toolbar: 'Tools of the map',
  view: 'View',
  everyone: 'All',
  collapse: 'Collapse stages',
  lanes: 'Lanes',
  share: 'Share',
  copy: 'Copy link',
  copied: 'Link copied',
  failed: 'Not possible here',
  print: 'Print',
  download: 'Download',
  present: 'Present',
  fullScreen: 'Full screen',
  find: 'Find',
  previous: 'Previous',
  next: 'Next',
  nothing: 'Nothing found',
  views: ['Automatic', 'In a row', 'Stacked', 'Table'],
  nOf: (n, total) => `${n} of ${total}`,
};
