import {h, serialise} from '../formats/write/markup.js';

/** What a page is made of. */
export interface PageParts {
  readonly markup: string;
  readonly title: string;
  readonly lang: string;
  readonly isDark: boolean;
  /** Address of the script, if there is to be one. */
  readonly script?: string | undefined;
  /** More rules for its style sheet. */
  readonly css?: string;
  /** The address that others in it are relative to. */
  readonly base?: string;
  /** What stands at its end. */
  readonly end?: string;
}

/** Languages that are written from right to left; not all versions of Node tell. */
const toLeft = /^(ar|arc|ckb|dv|fa|he|ku-arab|ps|sd|syr|ug|ur|yi)\b/i;

export const directionOf = (lang: string): 'ltr' | 'rtl' => (toLeft.test(lang) ? 'rtl' : 'ltr');

const line = (...args: Parameters<typeof h>) =>
  serialise(h(...args)).replace(/<\/(base|meta)>$/, '');

/** A whole page around a map. */
export function pageWith(parts: PageParts): string {
  const {markup, title, lang, isDark, script, css = '', base, end = ''} = parts;
  const head = [
    line('meta', {charset: 'utf-8'}),
    ...(base ? [line('base', {href: base})] : []),
    line('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    line('meta', {name: 'color-scheme', content: isDark ? 'dark' : 'light dark'}),
    line('title', {}, title),
    `<style>\nbody { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; }\n${css}</style>`,
    ...(script ? [line('script', {src: script, defer: ''})] : []),
  ];
  const [start] = line('html', {lang}).split('</');
  const [main] = line('main', {dir: directionOf(lang)}).split('</');
  return `<!doctype html>\n${start}\n<head>\n${head.join('\n')}\n</head>\n<body>\n${main}\n${markup}\n</main>\n${end}</body>\n</html>\n`;
}
