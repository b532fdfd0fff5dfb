/**
 * Fails a test that leaves an unexpected warning or error on the console.
 * The test configuration imports this file into every browser test.
 */
type Level = 'warn' | 'error';
type Match = string | RegExp;

const seen: {level: Level; text: string}[] = [];
let expected: Match[] = [];
let allowed: Match[] = [];

for (const level of ['warn', 'error'] as const) {
  const original = console[level];
  console[level] = (...args: unknown[]) => {
    seen.push({level, text: args.map(String).join(' ')});
    original.apply(console, args);
  };
}

const fits = (text: string, match: Match) =>
  typeof match === 'string' ? text.includes(match) : match.test(text);

function forget(): void {
  seen.length = 0;
  expected = [];
  allowed = [];
}

function check(): void {
  const messages = [...seen];
  const missing = expected.filter(match => {
    const index = messages.findIndex(({text}) => fits(text, match));
    if (index >= 0) messages.splice(index, 1);
    return index < 0;
  });
  const surplus = messages.filter(({text}) => !allowed.some(match => fits(text, match)));
  forget();
  const faults = [
    ...missing.map(match => `expected on the console, but missing: ${match}`),
    ...surplus.map(({level, text}) => `unexpected console.${level}: ${text}`),
  ];
  if (faults.length) throw new Error(faults.join('\n'));
}

/** The running test must put exactly one such message (a part of it, or a pattern) on the console before it ends. */
export function expectWarning(match: Match): void {
  expected.push(match);
}

/** The running test may put any number of such messages on the console. */
export function allowWarnings(match: Match): void {
  allowed.push(match);
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
