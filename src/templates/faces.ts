const eyes = 'M8.5 9.5h0M15.5 9.5h0';
const mouths = [
  'M7.5 17.2c1-2.6 8-2.6 9 0',
  'M8 16.2c1.5-1.5 6.5-1.5 8 0',
  'M8 15.2h8',
  'M8 14.6c1.5 1.5 6.5 1.5 8 0',
  'M7.2 13.4c.8 4.6 8.8 4.6 9.6 0z',
];

/** The lines of the face for each of the five levels, from worst to best, in a box of 24. */
export const faces: readonly string[] = mouths.map(mouth => eyes + mouth);
