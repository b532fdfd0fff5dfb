import {reading, writing, type Command, type Given} from './command.js';
import {WrongUse} from './faults.js';
import {hosts, type Host} from './hosts.js';
import {say, styled} from './terminal.js';
import {work} from './work.js';

const names = Object.keys(hosts);

/** Stands for the server of whoever embeds a map. */
const nobody = 'https://maps.example/';

/** Mail, chats and editors cut longer addresses. */
const longest = 8000;

function baseOf(given: Given): string {
  const base = given.get('base') ?? nobody;
  if (!/^(https?:)?\/|^\.{1,2}\//i.test(base))
    throw new WrongUse(`--base is an address, such as ${nobody}, not ${base}`);
  return base.endsWith('/') ? base : `${base}/`;
}

/** Where to paste it, and what else it needs, on the standard error. */
function tell(name: string, {where, needsScript}: Host, text: string, base: string): void {
  const lines = [`${name}: ${where}`];
  if (needsScript)
    lines.push(
      `Once for the whole site, in its theme or template: <script src="${base}journey-map.min.js" defer></script>`,
    );
  if (base === nobody && (needsScript || text.includes(nobody)))
    lines.push(`${nobody} stands for where your copy of the files is: --base`);
  const [long = ''] = /(?<=#data=)[\w-]+/.exec(text) ?? [];
  if (long.length > longest)
    lines.push(
      `The address has ${long.length} characters, and hosts may cut it: put the JSON beside viewer.html, and name it by --src`,
    );
  for (const line of lines) say(styled('cyan', line, process.stderr));
}

async function run(given: Given): Promise<number> {
  const name = given.get('host');
  const host = name === undefined ? undefined : hosts[name];
  if (!host || !name) throw new WrongUse(`for which host? --host ${names.join(', ')}`);
  const base = baseOf(given);
  const lang = given.get('lang');
  const shown = {
    view: given.get('view') as 'map' | undefined,
    lanes: given.get('lanes'),
    persona: given.get('persona'),
    controls: given.is('controls'),
    colorScheme: given.is('dark') ? ('dark' as const) : undefined,
    lang,
  };
  return work(given, '.txt', async journey => {
    const {text, lost} = await host.write({journey, base, src: given.get('src'), shown});
    tell(name, host, text, base);
    return {content: `${text}\n`, ...(lost && {lost})};
  });
}

export const embed: Command = {
  summary: 'Prints what to paste into a host, such as WordPress',
  usage: 'INPUT --host HOST [options]',
  about: [
    'Prints a journey in the form that the editor of a host leaves alone, and tells on the standard error where to paste it.',
    'Most need files of this package on a server of yours, of which --base is the address: journey-map.min.js, and for frames viewer.html, viewer.css, viewer.min.js and embed.min.js.',
  ],
  options: {
    host: {
      value: 'HOST',
      choices: names,
      text: 'Where it goes; script is any page that allows scripts',
    },
    base: {value: 'URL', text: `Where your copy of the files is; default: ${nobody}`},
    src: {value: 'URL', text: 'Where the journey is as JSON, instead of the data themselves'},
    view: {value: 'VIEW', choices: ['map', 'row', 'stack', 'table'], text: 'Frames: the layout'},
    lanes: {value: 'NAMES', text: 'Frames: the lanes to show, in order'},
    persona: {value: 'NAME', text: 'Frames: the one persona to show'},
    controls: {text: 'Frames: a toolbar'},
    dark: {text: 'Frames: light on dark'},
    ...writing,
    verbose: {text: 'Tell all that the form does not carry'},
    ...reading,
  },
  examples: [
    'returns.json --host wordpress --base https://example.com/maps/',
    'returns.json --host sharepoint --src returns.json',
    'returns.csv --host github > returns.md',
  ],
  run,
};
