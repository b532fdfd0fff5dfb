/**
 * The states of which there is a picture. Each line names one example of
 * `docs/examples` or one of the extremes, and the widths of its pictures in
 * pixels. The rest is optional:
 * `called` tells pictures of one journey apart; `markup` draws the example's HTML
 * instead of its JSON; `attributes` are those of the map; `dir` is the page's;
 * `media` is what `newContext` of Playwright takes; `print` draws for paper; `act`
 * runs in the page once the map is drawn.
 */
const openNotes = () => {
  for (const {shadowRoot} of document.querySelectorAll('journey-map')) {
    for (const note of shadowRoot.querySelectorAll('details')) note.open = true;
    // What is fixed in width is the system's choice.
    for (const code of shadowRoot.querySelectorAll('code')) code.style.font = 'inherit';
  }
};

const dark = {colorScheme: 'dark'};
const forced = {forcedColors: 'active'};
/** A sheet of A4 without its margins of a centimetre. */
const sheet = 718;

const folded = 'Sensibilisation, Service';

const table = [
  {of: 'shoes', widths: [320, 480, 768, 1280, 2000]},
  {of: 'experience', widths: [320, 1280]},
  {of: 'blueprint', widths: [320, 768, 1280]},
  {of: 'personas', widths: [320, 480, 1280]},
  {of: 'software', markup: true, widths: [1280]},
  {of: 'shoes', called: 'dark', media: dark, widths: [480, 1280]},
  {of: 'personas', called: 'dark', media: dark, widths: [768]},
  {of: 'shoes', called: 'rtl', dir: 'rtl', widths: [320, 1280]},
  {of: 'personas', called: 'rtl', dir: 'rtl', widths: [768]},
  {of: 'arabic', dir: 'rtl', widths: [320, 768, 1280]},
  {of: 'shoes', called: 'table', attributes: 'view="table"', widths: [480, 1280]},
  {of: 'blueprint', called: 'table', attributes: 'view="table"', media: dark, widths: [768]},
  {of: 'shoes', called: 'compact', attributes: 'density="compact"', widths: [768]},
  {of: 'shoes', called: 'roomy', attributes: 'density="roomy"', widths: [768]},
  {of: 'shoes', called: 'selectable', attributes: 'selectable', widths: [768]},
  {of: 'shoes', called: 'row', attributes: 'view="row"', widths: [480]},
  {of: 'shoes', called: 'stack', attributes: 'view="stack"', widths: [1280]},
  {of: 'shoes', called: 'collapsed', attributes: `collapsed="${folded}"`, widths: [480, 1280]},
  {of: 'personas', called: 'controls', attributes: 'controls', widths: [320]},
  {of: 'shoes', called: 'controls', attributes: 'controls find="app"', media: dark, widths: [1280]},
  {of: 'shoes', called: 'presented', attributes: 'controls present="Acquisition"', widths: [1280]},
  {of: 'shoes', called: 'story', act: openNotes, widths: [768]},
  {of: 'broken', called: 'problems', markup: true, act: openNotes, widths: [480]},
  {of: 'shoes', called: 'forced-colours', media: forced, widths: [1280]},
  {of: 'blueprint', called: 'forced-colours', media: forced, widths: [480]},
  {of: 'shoes', called: 'print', print: true, widths: [sheet]},
  {of: 'blueprint', called: 'print', print: true, widths: [sheet]},
  {of: 'stage', markup: true, widths: [320, 768]},
  {of: 'curves', markup: true, widths: [320, 768]},
  {of: 'unbroken words', widths: [320]},
  {of: 'texts of 200 characters', widths: [480]},
  {of: 'one step', widths: [480]},
  {of: 'stages without steps among others', widths: [320, 768]},
  {of: 'only stages', widths: [480, 1280]},
  {of: 'several personas', widths: [480]},
  {of: 'links of all kinds', widths: [320, 1280]},
];

const slug = text => text.replaceAll(' ', '-');

/** One by one, each with the name of its picture. */
export const states = table.flatMap(({widths, of, called, ...more}) =>
  widths.map(width => ({
    ...more,
    of,
    width,
    name: [slug(of), called, width].filter(Boolean).join('-'),
  })),
);
