/**
 * A reporter for `node --test` that is silent about what passes, and writes
 * `{"passed": n, "failed": n}` to the file named by COUNT_FILE.
 */
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

// Node wraps each file in a test of its own; it counts only if it broke.
const isFile = ({name, file}) => Boolean(file) && file.endsWith(name);

function describeFault({name, file, line, details}) {
  const error = details?.error?.cause ?? details?.error;
  const text = error?.stack ?? error?.message ?? String(error);
  const own = text.replace(/\n\s+at .*node:internal.*/g, '');
  const place = file ? ` (${relative(process.cwd(), file)}${line ? `:${line}` : ''})` : '';
  return `✖ ${name}${place}\n${own.replace(/^/gm, '    ')}\n`;
}

export default async function* nodeReporter(source) {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' || data.skip || data.todo) continue;
    if (type === 'test:pass') {
      if (!isFile(data)) passed++;
    } else if (data.details?.error?.failureType !== 'subtestsFailed') {
      failed++;
      yield describeFault(data);
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
  if (process.env.COUNT_FILE)
    writeFileSync(process.env.COUNT_FILE, JSON.stringify({passed, failed}));
}
