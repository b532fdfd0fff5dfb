/** What one case of a test may not do: throw, write an error, change a prototype, or take more steps than its input is worth. */

/** What the library counts, and the number after which it is stopped. */
declare const steps: {done: number; most: number};

/** A drawing takes about this many steps however little is in it. */
const least = 20_000;

/** Steps for each unit of an input's size. */
const perUnit = 150;

const faults: string[] = [];

const note = (what: string, why: unknown) => {
  let text: string;
  try {
    text = why instanceof Error ? `${why.message}\n${why.stack}` : String(why);
  } catch {
    text = 'something that has no text';
  }
  faults.push(`${what}: ${text}`);
};

/** Whether something has gone wrong already: then nothing more may come. */
export const isFaulty = (): boolean => faults.length > 0;

/** Hears what goes wrong in a window. */
function listen(window: typeof globalThis): void {
  window.addEventListener('error', ({error, message}) => note('thrown', error ?? message));
  window.addEventListener('unhandledrejection', ({reason}) => note('rejected', reason));
  window.console.error = (...said: unknown[]) => note('console', said[0]);
  window.console.warn = (said: unknown) => {
    if (!String(said).startsWith('journey-map: ')) note('console', said);
  };
}

listen(globalThis);
Object.assign(globalThis, {listen});

const tags = ['journey-map', 'journey-stage', 'journey-step', 'journey-persona', 'emotion-curve'];

function* watched(): Iterable<object> {
  yield* [Object, Array, String, Number, Function, RegExp, Map, Promise, Event].map(
    ({prototype}) => prototype as object,
  );
  yield* [Node, Element, HTMLElement, Object, Array].map(one => one.prototype as object);
  for (const tag of tags) {
    const one = customElements.get(tag)!;
    yield one;
    yield one.prototype;
  }
}

/** Each property of each prototype, with what it is. */
function prototypes(): Map<string, unknown> {
  const all = new Map<string, unknown>();
  let i = 0;
  for (const one of watched()) {
    i++;
    for (const key of Reflect.ownKeys(one)) {
      const {value, get, set} = Object.getOwnPropertyDescriptor(one, key)!;
      all.set(`${i} ${String(key)} value`, value).set(`${i} ${String(key)} get`, get ?? set);
    }
  }
  return all;
}

function checkPrototypes(before: Map<string, unknown>): void {
  const after = prototypes();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (!Object.is(before.get(key), after.get(key))) faults.push(`prototype changed: ${key}`);
  }
}

const channel = new MessageChannel();

/** Resolves in a task of its own: then all that was rejected has been told. */
export const turn = (): Promise<void> =>
  new Promise(resolve => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(0);
  });

const told = {cases: 0, dearest: 0, steps: 0};

/** How many cases there were since the last time, and the most steps that one took for a unit of its size. */
export function tell(): typeof told {
  const now = {...told};
  Object.assign(told, {cases: 0, dearest: 0, steps: 0});
  return now;
}

/** Does something with an input of a size; whatever may not be is thrown, all of it together. */
export async function guard(size: number, act: () => void | Promise<void>): Promise<void> {
  const before = prototypes();
  faults.length = 0;
  Object.assign(steps, {done: 0, most: least + perUnit * size});
  try {
    await act();
  } catch (error) {
    note('thrown', error);
  }
  for (let turns = 0; turns < 3; turns++) await turn();
  const {done, most} = steps;
  // Whoever builds the next input has steps again.
  Object.assign(steps, {done: 0, most: 1e8});
  told.cases++;
  told.steps = Math.max(told.steps, done);
  told.dearest = Math.max(told.dearest, Math.ceil((done - least) / (size + 1)));
  if (done > most) faults.unshift(`${done} steps for a size of ${size}, ${most} at most`);
  checkPrototypes(before);
  if (faults.length) throw new Error(faults.join('\n').slice(0, 2000));
}

/** How much of a thing there is: ten for each value, and one for each character. */
export function sizeOf(data: unknown): number {
  const seen = new Set<unknown>();
  let size = 0;
  const waiting = [data];
  while (waiting.length) {
    const value = waiting.pop();
    size += 10;
    if (typeof value === 'string') size += value.length;
    else if (value && typeof value === 'object' && !seen.has(value)) {
      seen.add(value);
      try {
        for (const [key, inner] of Object.entries(value)) {
          size += key.length;
          waiting.push(inner);
        }
        // A list's holes and a made-up length are entries too.
        if (Array.isArray(value)) size += 10 * Math.min(value.length, 100_000);
      } catch {
        // What cannot be looked at has no size.
      }
    }
  }
  return size;
}
