import {asText} from '../internal/as-text.js';
import {parseJSON} from '../model/parse-json.js';
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

/** What came; if it is not JSON, the text and what the server says that it is. */
export type LoadResult =
  | {readonly value: unknown}
  | {readonly text: string; readonly url: string; readonly contentType: string | null | undefined}
  | {readonly problem: Problem};

/** What an error says. A loader comes from a page and may throw anything. */
function reasonOf(error: unknown): string {
  try {
    return asText((error as Partial<Error> | undefined)?.message);
  } catch {
    return '';
  }
}

/**
 * Loads a journey. Whatever the address, the server or the loader do
 * becomes a problem; nothing is thrown.
 */
export async function loadJourney(
  url: string,
  {base, signal, credentials = 'same-origin', loader}: LoadOptions,
): Promise<LoadResult> {
  const failed = (code: string, params: Record<string, string | number>) => ({
    problem: problem('error', code, '', {url: asText(url), ...params}),
  });
  try {
    const response = await (loader ?? fetch)(new URL(url, base).href, {
      signal,
      credentials,
      headers: {accept: 'application/json, */*;q=0.5'},
    });
    // A loader may answer with anything.
    if (!response.ok) return failed('http', {status: Number(asText(response.status))});
    const text = asText(await response.text());
    const contentType = response.headers?.get('content-type');
    return parseJSON(text) ?? {text, url: asText(url), contentType};
  } catch (error) {
    return failed('network', {reason: reasonOf(error) || 'no response'});
  }
}
