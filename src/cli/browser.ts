import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Trouble} from './faults.js';

/** How a browser is run. */
export interface BrowserOptions {
  readonly browser: string;
  /** Seconds until it is given up. */
  readonly timeout: number;
}

/** What nobody who draws one page wants: windows, first questions, updates, scroll bars. */
const quiet = [
  '--headless=new',
  '--disable-gpu',
  '--hide-scrollbars',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
];

const isPosix = process.platform !== 'win32';

/** Chromium refuses its sandbox to root. What it shows has no script but our own. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** What it printed last, as far as it says something. */
const lastLines = (log: string) =>
  log
    .split('\n')
    .filter(line => /error|fatal|sandbox|cannot|fail/i.test(line))
    .slice(-3)
    .join('\n') || log.slice(-300);

function run({browser, timeout}: BrowserOptions, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own: on some systems the program is a script that starts the browser.
    const child = spawn(browser, [...quiet, ...asRoot, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: isPosix,
      windowsHide: true,
    });
    let [out, log] = ['', ''];
    const end = () => {
      try {
        if (isPosix && child.pid) process.kill(-child.pid, 'SIGKILL');
        else child.kill();
      } catch {
        // It has ended by itself.
      }
    };
    const timer = setTimeout(() => {
      end();
      reject(new Trouble(`${browser} was not done within ${timeout} seconds (--timeout)`));
    }, timeout * 1000);
    // Whoever ends this program ends the browser, too.
    process.once('exit', end);
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr
      .setEncoding('utf8')
      .on('data', (text: string) => (log = (log + text).slice(-20_000)));
    child.on('error', error => {
      clearTimeout(timer);
      reject(new Trouble(`${browser} does not start: ${error.message}`));
    });
    child.on('close', code => {
      clearTimeout(timer);
      process.off('exit', end);
      if (code === 0) resolve(out);
      else reject(new Trouble(`${browser} ended with ${code}:\n${lastLines(log)}`));
    });
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const stop = () => process.exit(130);

/** A page in a browser, in a folder of its own that is removed afterwards. */
export async function withPage<T>(
  options: BrowserOptions,
  use: (page: {
    /** Runs the browser with some page. */
    run(html: string, ...args: string[]): Promise<string>;
    /** What the browser wrote to a file. */
    result(
      extension: string,
      args: (path: string) => readonly string[],
      html: string,
    ): Promise<Buffer>;
  }) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'journey-map-'));
  const file = join(folder, 'page.html');
  const clean = () => rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  process.once('exit', clean);
  // Without this, nothing would be done at the end that somebody else makes.
  for (const signal of signals) process.once(signal, stop);
  const runPage = async (html: string, ...args: string[]) => {
    await writeFile(file, html);
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    return run(options, [profile, ...args, pathToFileURL(file).href]);
  };
  try {
    return await use({
      run: runPage,
      async result(extension, args, html) {
        // Without its extension, Chromium writes no picture.
        const path = join(folder, `result${extension}`);
        await runPage(html, ...args(path));
        return readFile(path).catch(() => {
          throw new Trouble(`${options.browser} wrote nothing`);
        });
      },
    });
  } finally {
    process.off('exit', clean);
    for (const signal of signals) process.off(signal, stop);
    // It may still be writing to its profile.
    await rm(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200}).catch(
      () => {},
    );
  }
}
