import {dirname, extname, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {isTag} from '../formats/write/sheet.js';
import type {Journey} from '../model/schema.js';
import {ar} from '../translations/ar.js';
import {numberIn} from './arguments.js';
import {reading, writing, type Command, type Given, type Options} from './command.js';
import {WrongUse} from './faults.js';
import {pipe} from './files.js';
import {findBrowser} from './find-browser.js';
import {directionOf, pageWith, type PageParts} from './page.js';
import {pdfOf, pictureOf} from './picture.js';
import {work} from './work.js';

const targets = ['html', 'png', 'pdf'] as const;
const forms = ['shadow', 'elements', 'lists', 'table'] as const;

/** What decides how the map is drawn, as its attributes. */
const attributesOf = (given: Given, isPaper: boolean) => ({
  view: given.get('view'),
  lanes: given.get('lanes'),
  persona: given.get('persona'),
  'no-remote-images': given.is('no-remote-images') || undefined,
  // Nobody scrolls on a picture.
  ...(isPaper && {'no-problem-note': true}),
});

async function markupOf(journey: Journey, lang: string, given: Given, isPaper: boolean) {
  const {registerTranslation, renderToHTML} = await import('../static/index.js');
  // It has words of its own.
  registerTranslation('ar', ar);
  const form = (given.get('form') ?? 'shadow') as (typeof forms)[number];
  const attributes = {...attributesOf(given, isPaper), dir: directionOf(lang)};
  return renderToHTML(journey, {form, lang, attributes});
}

/** How a page becomes what is asked for. */
function maker(
  to: (typeof targets)[number],
  given: Given,
): (page: PageParts) => string | Promise<Buffer> {
  if (to === 'html') return pageWith;
  const options = {
    browser: findBrowser(),
    timeout: numberIn(given, 'timeout', {usual: 60, min: 1, max: 3600}),
  };
  if (to === 'pdf') return page => pdfOf(page, given.get('paper'), options);
  const scale = numberIn(given, 'scale', {usual: 2, min: 0.25, max: 4});
  const width = numberIn(given, 'width', {usual: 0, min: 240, max: 8000}) || undefined;
  return page => pictureOf(page, {...options, scale, width});
}

function check(given: Given, to: string): void {
  const paper = given.get('paper');
  if (paper && !/^(a[2-6]|letter|legal|ledger)( (portrait|landscape))?$/i.test(paper))
    throw new WrongUse(`--paper is a size such as A3, or "A4 portrait", not ${paper}`);
  const only: Readonly<Record<string, string>> = {
    width: 'png',
    scale: 'png',
    paper: 'pdf',
    fragment: 'html',
    script: 'html',
  };
  for (const [name, target] of Object.entries(only))
    if (given.is(name) && to !== target)
      throw new WrongUse(`--${name} is for ${target}, not for ${to}`);
}

async function run(given: Given): Promise<number> {
  const said =
    given.get('to') ??
    extname(given.get('out') ?? '')
      .slice(1)
      .toLowerCase();
  const to = targets.find(one => one === said.replace(/^htm$/, 'html')) ?? 'html';
  if (said && said.replace(/^htm$/, 'html') !== to)
    throw new WrongUse(`render writes ${targets.join(', ')}, not ${said}; see convert`);
  check(given, to);
  const make = maker(to, given);
  return work(given, `.${to}`, async (journey, {name}) => {
    const lang = [given.get('lang'), journey.lang].find(isTag) ?? 'en';
    const {html, problems} = await markupOf(journey, lang, given, to !== 'html');
    if (given.is('fragment')) return {content: `${html}\n`, lost: problems};
    const title = journey.title ?? 'Journey map';
    const folder = pathToFileURL(resolve(name === pipe ? '.' : dirname(name)));
    const base = to === 'html' ? {} : {base: `${folder.href}/`};
    const page = {
      ...base,
      markup: html,
      title,
      lang,
      isDark: given.is('dark'),
      script: given.get('script'),
    };
    return {content: await make(page), lost: problems};
  });
}

const options: Options = {
  to: {
    short: 't',
    value: 'FORMAT',
    choices: targets,
    text: 'What to write; default: the extension of OUT, else html',
  },
  ...writing,
  form: {
    value: 'FORM',
    choices: forms,
    text: 'How the map is written; default: shadow, the whole drawing, which needs no script',
  },
  fragment: {text: 'html: the markup of the map alone, without a page around it'},
  script: {value: 'URL', text: 'html: a script for the page, such as journey-map.min.js'},
  width: {
    value: 'PIXELS',
    text: 'png: width of the page; default: what the map needs, at least 1280',
  },
  scale: {value: 'NUMBER', text: 'png: dots for each pixel; default: 2'},
  paper: {
    value: 'SIZE',
    text: 'pdf: size, such as A3 or "A4 portrait"; default: one sheet for the whole map',
  },
  dark: {text: 'Light on dark; html has the colours of its reader without it'},
  view: {
    value: 'VIEW',
    choices: ['map', 'row', 'stack', 'table'],
    text: 'Layout; default: what fits',
  },
  lanes: {value: 'NAMES', text: 'The lanes to show, in order: "emotion, quotes"'},
  persona: {value: 'NAME', text: 'The one persona to show'},
  'no-remote-images': {text: 'Ask no other server for pictures'},
  timeout: {value: 'SECONDS', text: 'png, pdf: how long to wait for the browser; default: 60'},
  verbose: {text: 'Tell also how the input was understood'},
  ...reading,
};

export const render: Command = {
  summary: 'Draws a journey as a web page, PNG or PDF',
  usage: 'INPUT [-o OUT] [options]',
  about: [
    'Writes a whole page with the drawing, which shows where no script runs. PNG and PDF need Chromium, Chrome or Edge; CHROME_PATH or PUPPETEER_EXECUTABLE_PATH names one that is not found by itself.',
    'Several files, or a pattern, need a folder to be written to.',
  ],
  options,
  examples: [
    'returns.json -o returns.html',
    'returns.csv -o returns.png --width 1600 --dark',
    '"maps/*.json" --to pdf -o out/ --paper A3',
    '--fragment --form table - < returns.json',
  ],
  run,
};
