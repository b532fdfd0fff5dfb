import type {Loader} from '../../../src/sources/load.js';

/** A request that waits for the test to answer it. */
export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  answer(body: unknown, status?: number): void;
  fail(message: string): void;
}

/** A loader that keeps every request until the test answers it, aborted or not. */
export function deferredLoader(): {loader: Loader; asked: Asked[]} {
  const asked: Asked[] = [];
  const loader: Loader = (url, init) =>
    new Promise((resolve, reject) => {
      asked.push({
        url,
        init,
        answer: (body, status = 200) =>
          resolve(
            new Response(typeof body === 'string' ? body : JSON.stringify(body), {
              status,
              headers: {'content-type': 'application/json'},
            }),
          ),
        fail: message => reject(new TypeError(message)),
      });
    });
  return {loader, asked};
}
