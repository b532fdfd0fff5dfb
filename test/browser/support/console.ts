/**
 * Fails a test that leaves something unexpected on the console: an error, a
 * warning, or a piece of information, which is how hints are told.
 * The test configuration imports this file into every browser test.
 */
type Level = 'info' | 'warn' | 'error';
type Match = string | RegExp;

interface Message {
  readonly level: Level;
  readonly text: string;
}

/** Hints are told on a level of their own; a warning is no substitute for them, nor the other way round. */
interface Expected {
  readonly match: Match;
  readonly isHint: boolean;
}

const seen: Message[] = [];
let expected: Expected[] = [];
let allowed: Expected[] = [];

for (const level of ['info', 'warn', 'error'] as const) {
  const original = console[level];
  console[level] = (...args: unknown[]) => {
    seen.push({level, text: args.map(String).join(' ')});
    original.apply(console, args);
  };
}

const fits = ({level, text}: Message, {match, isHint}: Expected) =>
  isHint === (level === 'info') &&
  (typeof match === 'string' ? text.includes(match) : match.test(text));

function forget(): void {
  seen.length = 0;
  expected = [];
  allowed = [];
}

function check(): void {
  const messages = [...seen];
  const missing = expected.filter(one => {
    const index = messages.findIndex(message => fits(message, one));
    if (index >= 0) messages.splice(index, 1);
    return index < 0;
  });
  const surplus = messages.filter(message => !allowed.some(one => fits(message, one)));
  forget();
  const faults = [
    ...missing.map(({match}) => `expected on the console, but missing: ${match}`),
    ...surplus.map(({level, text}) => `unexpected console.${level}: ${text}`),
  ];
  if (faults.length) throw new Error(faults.join('\n'));
}

/** The running test must put exactly one such message (a part of it, or a pattern) on the console before it ends. */
export function expectWarning(match: Match): void {
  expected.push({match, isHint: false});
}

/** The same for hints alone, which are no warning. */
export function expectHints(match: Match): void {
  expected.push({match, isHint: true});
}

/** The running test may put any number of such messages on the console. */
export function allowWarnings(match: Match): void {
  allowed.push({match, isHint: false});
}

/** The same for hints alone. */
export function allowHints(match: Match): void {
  allowed.push({match, isHint: true});
}

before('console while loading', check);

// A hook that throws would stop all tests after it, so the check goes into the
// test itself. The hooks see what is said outside of tests.
beforeEach(function () {
  const test = this.currentTest;
  const run = test?.fn;
  if (!test || !run || run.length > 0) return;
  test.fn = async function (this: Mocha.Context) {
    try {
      await (run as Mocha.AsyncFunc).call(this);
    } catch (error) {
      // What a failed test leaves behind is not the next one's fault.
      forget();
      throw error;
    }
    check();
  };
});
afterEach('console', check);
after('console after the last test', check);
