import {toHTML} from '../formats/write/to-html.js';
import {toMarkdown} from '../formats/write/to-markdown.js';
import {h, serialise} from '../formats/write/markup.js';
import type {Problem} from '../model/problem.js';
import type {Journey} from '../model/schema.js';
import {viewerURL, type ViewerOptions} from '../viewer/address.js';

/** What a snippet is made from. */
export interface Embedding {
  readonly journey: Journey;
  /** Address of the folder with the files of the package. */
  readonly base: string;
  /** Address of a file with the journey, on the server of `base`; undefined for data in the snippet. */
  readonly src: string | undefined;
  readonly shown: ViewerOptions;
}

export interface Snippet {
  readonly text: string;
  readonly lost?: readonly Problem[];
}

export interface Host {
  /** Where it belongs, in a line. */
  readonly where: string;
  /** Whether the script has to be on the page already. */
  readonly needsScript?: boolean;
  write(embedding: Embedding): Snippet | Promise<Snippet>;
}

const titleOf = ({title}: Journey) => title ?? 'Journey map';

const scriptTag = (src: string, defer = true) => serialise(h('script', {src, defer: defer && ''}));

/** The address of the viewer, with the data or the address of the file in it. */
async function address({journey, base, src, shown}: Embedding): Promise<string> {
  const viewer = `${base}viewer.html`;
  if (!src) return viewerURL(viewer, journey, shown);
  const whole = await viewerURL(viewer, '', shown);
  const options = whole.slice(whole.indexOf('#')).replace(/^#data=[^&]*&?/, '#');
  return `${viewer}?src=${encodeURIComponent(src)}${options === '#' ? '' : options}`;
}

async function frame(embedding: Embedding): Promise<Snippet> {
  const attributes = {
    class: 'journey-map',
    title: titleOf(embedding.journey),
    src: await address(embedding),
    width: '100%',
    height: '600',
    loading: 'lazy',
    // A strange page in a frame may run its script and no more; a file of its own server it could not read so.
    sandbox: !embedding.src && 'allow-scripts',
  };
  return {text: serialise(h('iframe', attributes))};
}

async function frameWithHelper(embedding: Embedding): Promise<Snippet> {
  const {text} = await frame(embedding);
  return {text: `${text}\n${scriptTag(`${embedding.base}embed.min.js`)}`};
}

function elements({journey, base, src}: Embedding): Snippet {
  const script = scriptTag(`${base}journey-map.min.js`);
  if (src) return {text: `${script}\n${serialise(h('journey-map', {src}))}`};
  const {html, problems} = toHTML(journey);
  return {text: `${script}\n${html}`, lost: problems};
}

function table({journey, src}: Embedding): Snippet {
  if (src) return {text: serialise(h('a', {class: 'journey-map', href: src}, titleOf(journey)))};
  const {html, problems} = toHTML(journey, {form: 'table'});
  return {text: html, lost: problems};
}

const link = async (embedding: Embedding): Promise<Snippet> => ({text: await address(embedding)});

function fence({journey}: Embedding): Snippet {
  const json = JSON.stringify(journey, null, 2);
  // A text in it may have a fence of its own, but not at the beginning of a line: JSON breaks none.
  return {text: `\`\`\`journey-map\n${json}\n\`\`\``};
}

/** A table under a heading that marks it, which is read where no script runs, too. */
const markedTable = ({journey}: Embedding): Snippet => {
  const text = toMarkdown({...journey, title: `journey-map: ${titleOf(journey)}`});
  return {text: text.trimEnd()};
};

/** Which form survives in which host. */
export const hosts: Readonly<Record<string, Host>> = {
  script: {where: 'Paste it into the page where the map is to stand.', write: elements},
  iframe: {
    where:
      'Paste it where frames are allowed; the script may be left out, and then the height stays as it is.',
    write: frameWithHelper,
  },
  wordpress: {
    where:
      'Paste it into a block of the sort “Custom HTML”; it is kept for every role that may write.',
    needsScript: true,
    write: table,
  },
  drupal: {
    where:
      'Paste it as source into the editor, with a text format that allows tables with a class.',
    needsScript: true,
    write: table,
  },
  joomla: {
    where: 'Paste it into the editor after a press on “Toggle Editor”.',
    needsScript: true,
    write: table,
  },
  typo3: {
    where: 'Paste it as source into the editor of a text element.',
    needsScript: true,
    write: table,
  },
  moodle: {
    where: 'Paste it as source into the editor (Tools, Source code).',
    needsScript: true,
    write: table,
  },
  sharepoint: {
    where:
      'Paste it into the web part “Embed”; the server of the viewer has to be among the sites that frames are allowed from (site settings, “HTML Field Security”).',
    write: frame,
  },
  confluence: {
    where:
      'Paste the address into a macro or an app that shows a page in a frame. In Data Center with the HTML macro switched on, take --host iframe.',
    write: link,
  },
  notion: {where: 'Type /embed and paste the address.', write: link},
  markdown: {
    where:
      'Paste it into Markdown; renderers that keep the class language-journey-map make a map of it.',
    needsScript: true,
    write: fence,
  },
  github: {
    where: 'Paste it into Markdown. On GitHub it is a table; on a site with the script, a map.',
    write: markedTable,
  },
};
