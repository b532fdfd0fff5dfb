/** What a drawing takes of the memory, and what of it is left when it is taken away. */

async function look(session) {
  // What one collection lets go of, the next one may free.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  // Elements are not in the scripts' heap but in that of what embeds it.
  const {usedSize, embedderHeapUsedSize} = await session.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  return {heap: usedSize + embedderHeapUsedSize, nodes, listeners: jsEventListeners};
}

const less = (a, b) => Object.fromEntries(Object.keys(a).map(key => [key, a[key] - b[key]]));

/** By contender: what is added by a drawing, and what is still there after it. */
export async function measureMemory(page, names, {steps, maps}) {
  const session = await page.context().newCDPSession(page);
  const results = {};
  for (const name of names) {
    // Once before, so that what is made a single time is no part of it.
    for (const counts of [false, true]) {
      await page.evaluate(() => globalThis.bench.rest());
      const before = await look(session);
      await page.evaluate(args => globalThis.bench.drawOnce(...args), [name, steps, maps]);
      const drawn = await look(session);
      await page.evaluate(() => globalThis.bench.rest());
      const after = await look(session);
      if (counts) results[name] = {drawn: less(drawn, before), left: less(after, before)};
    }
  }
  return results;
}
