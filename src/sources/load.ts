import {readJSON} from '../model/json.js';
import {problem, type Problem} from '../model/problem.js';

/** A function like `fetch`, for journeys that need a login. */
export type Loader = (url: string, init: RequestInit) => Response | Promise<Response>;

export interface LoadOptions {
  /** What a relative address is relative to. */
  readonly base: string;
  readonly signal: AbortSignal;
  /** Default: `same-origin`. */
  readonly credentials?: RequestCredentials | undefined;
  /** Default: `fetch`. */
  readonly loader?: Loader | null | undefined;
}

export type LoadResult =
  {readonly data: unknown} | {readonly problem: Problem} | {readonly aborted: true};

/** The absolute address; undefined unless it is relative to the page or of a scheme that only brings data. */
function resolve(url: string, base: string): string | undefined {
  try {
    const {href, protocol} = new URL(url, base);
    // A page of another scheme, as in an app's web view, may name its own files.
    return /^(https?|blob|data):$/.test(protocol) || protocol === new URL(base).protocol
      ? href
      : undefined;
  } catch {
    return undefined;
  }
}

const failed = (code: string, params: Record<string, string | number>): LoadResult => ({
  problem: problem('error', code, '', params),
});

function read(text: string): LoadResult {
  const start = text.trimStart();
  if (!start) return failed('json', {answer: 'empty'});
  if (start[0] === '<') return failed('json', {answer: 'html'});
  const result = readJSON(text);
  return 'problem' in result ? result : {data: result.value};
}

/**
 * Loads a journey's JSON. Whatever the address, the server or the loader do
 * becomes a problem; nothing is thrown.
 */
export async function loadJourney(
  url: string,
  {base, signal, credentials = 'same-origin', loader}: LoadOptions,
): Promise<LoadResult> {
  const href = resolve(url, base);
  // Data URLs may be very long.
  const where = (href ?? url).slice(0, 200);
  if (!href) return failed('url', {url: where});
  let result: LoadResult;
  try {
    const headers = {accept: 'application/json'};
    // A loader comes from a page and may give anything.
    const response: Partial<Response> | null | undefined = await (loader ?? fetch)(href, {
      signal,
      credentials,
      headers,
    });
    if (response?.ok && typeof response.text === 'function') {
      result = read(String(await response.text()));
    } else {
      const status = Number(response?.status) || 0;
      result = status
        ? failed('http', {url: where, status})
        : failed('network', {url: where, reason: 'no response'});
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'no response';
    result = failed('network', {url: where, reason});
  }
  return signal.aborted ? {aborted: true} : result;
}
