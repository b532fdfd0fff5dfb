/** What hosts do to the HTML that their users paste: their sanitizers, as they come. */
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {ensureProgram} from '../tools/ensure-program.js';
import {browserArgs} from '../tools/find-browser.js';

const domPurify = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');
const htmlPurifier = fileURLToPath(new URL('html-purifier.php', import.meta.url));

/** Cleans with a browser's own parser, as it does on pages. */
async function inBrowser(html) {
  const browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  try {
    const view = await browser.newPage();
    await view.addScriptTag({path: domPurify});
    return await view.evaluate(list => list.map(text => globalThis.DOMPurify.sanitize(text)), html);
  } finally {
    await browser.close();
  }
}

/** Without a schema of its own, rehype-sanitize has GitHub's. */
const github = unified()
  .use(rehypeParse, {fragment: true})
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .freeze();

const php = {
  label: 'PHP with HTMLPurifier on its include path',
  variable: 'PHP_PATH',
  names: ['php'],
  works: file =>
    spawnSync(file, ['-r', 'exit((int) !@include "HTMLPurifier.auto.php");']).status === 0,
  packages: ['php-cli', 'php-htmlpurifier'],
};

function inPHP(html) {
  // A notice among the JSON would break it.
  const args = ['-d', 'display_errors=stderr', htmlPurifier];
  const {status, error, stdout, stderr} = spawnSync(ensureProgram(php), args, {
    input: JSON.stringify(html),
    encoding: 'utf8',
  });
  if (error || status) throw new Error(`HTMLPurifier: ${error?.message ?? stderr}`);
  return JSON.parse(stdout);
}

const sanitizers = {
  DOMPurify: inBrowser,
  'sanitize-html': html => html.map(text => sanitizeHtml(text)),
  "GitHub's schema": html => html.map(text => String(github.processSync(text))),
  HTMLPurifier: inPHP,
};

export const names = Object.keys(sanitizers);

/** What each sanitizer leaves of each piece of HTML, by its name. */
export async function sanitize(html) {
  const cleaned = names.map(async name => [name, await sanitizers[name](html)]);
  return Object.fromEntries(await Promise.all(cleaned));
}
