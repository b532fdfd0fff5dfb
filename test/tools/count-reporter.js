import {writeFileSync} from 'node:fs';

function countTests(suite) {
  const own = suite.tests.filter(test => !test.skipped);
  return suite.suites
    .map(countTests)
    .reduce((sum, part) => ({passed: sum.passed + part.passed, failed: sum.failed + part.failed}), {
      passed: own.filter(test => test.passed).length,
      failed: own.filter(test => !test.passed).length,
    });
}

/** Counts of one test file in one browser. A file that breaks outside of its tests is one failure. */
function countSession(session) {
  const tests = session.testResults ? countTests(session.testResults) : {passed: 0, failed: 0};
  const broken = !session.passed && tests.failed === 0;
  return {passed: tests.passed, failed: tests.failed + (broken ? 1 : 0)};
}

/** A reporter for @web/test-runner that writes `{"passed": n, "failed": n}` to a file. */
export function countReporter(file) {
  return {
    stop({sessions}) {
      const all = [...sessions].map(countSession);
      const sum = key => all.reduce((total, count) => total + count[key], 0);
      writeFileSync(file, JSON.stringify({passed: sum('passed'), failed: sum('failed')}));
    },
  };
}
