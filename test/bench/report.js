/** The goals, and the results as tables. */

/** Each with its goal, and what the outcome says; undefined where that was not measured. */
const goals = [
  ...[16, 100, 1000, 5000].flatMap(steps => [
    {
      name: `${steps} steps, render and layout, × the same DOM as static HTML`,
      goal: 1.25,
      of: ({drawings}) => ratio(drawings[steps], 'own'),
    },
    {
      name: `${steps} steps, render and layout, × plain flex boxes`,
      goal: 1.6,
      of: ({drawings}) => ratio(drawings[steps], 'plain'),
    },
  ]),
  {
    name: '50 maps of 16 steps, × plain flex boxes',
    goal: 1.5,
    of: ({drawings}) => ratio(drawings['50 × 16'], 'plain'),
  },
  {
    name: 'one emotion of 1000 steps changed, × the first drawing',
    goal: 0.05,
    of: ({update}) => update && update.change.both / update.first.both,
  },
  {
    name: 'Mermaid’s text of 5000 steps read, × Mermaid’s own parser',
    goal: 0.05,
    of: ({reading}) => reading && reading.map / reading.mermaid,
  },
  {
    name: 'cold, script start to visible, × plain flex boxes',
    goal: 1.5,
    of: ({cold}) => cold && cold.map.wait / cold.plain.wait,
  },
  {
    name: 'bytes of scripts for one map, KB brotli',
    goal: 24,
    of: ({cold}) => cold && cold.map.bytes / 1024,
  },
  {
    name: 'nodes left after a map of 1000 steps',
    goal: 0,
    of: ({memory}) => memory['1000']?.map.left.nodes,
  },
  {
    name: 'heap left after it, × what it took',
    goal: 0.01,
    of: ({memory}) => memory['1000'] && kept(memory['1000'].map),
  },
  ...['shadow', 'lists'].map(form => ({
    name: `renderToHTML of the shoes as ${form}, × Mermaid in a new page of an open browser`,
    goal: 1 / 200,
    of: ({static: taken}) => taken && taken[form] / taken['Mermaid, in a new page'],
  })),
];

const kept = ({left, drawn}) => left.heap / drawn.heap;
const ratio = (drawing, to) => drawing && drawing.map.both / drawing[to].both;

/** The goals with what was measured. */
export const judge = outcome =>
  goals
    .map(({name, goal, of}) => ({name, goal, value: of(outcome)}))
    .filter(({value}) => value !== undefined)
    .map(result => ({...result, reached: result.value <= result.goal}));

const pad = (value, width = 9) => String(value).padStart(width);
const kb = ({heap}) => Math.round(heap / 1024);
const ms = value => pad(value.toFixed(1));

/** What is drawn when it is seen is laid out with its frame, so that frame alone can be compared. */
function columns(name, {render, layout, both, screen, elements}, plain) {
  const isLazy = name === 'lazy';
  const times = isLazy ? screen / plain.screen : both / plain.both;
  return [
    ms(render),
    isLazy ? pad('–') : ms(layout),
    isLazy ? pad('–') : ms(both),
    ms(screen),
    pad(times.toFixed(2)),
    pad(elements),
  ];
}

function printDrawings(drawings) {
  for (const [size, byName] of Object.entries(drawings)) {
    console.log(
      `\n${size} steps`.padEnd(15) +
        ['render', 'layout', 'both', 'screen', '× plain', 'elements']
          .map(name => pad(name))
          .join(''),
    );
    for (const [name, figures] of Object.entries(byName)) {
      console.log(`  ${name.padEnd(12)}${columns(name, figures, byName.plain).join('')}`);
    }
  }
}

function printRest({update, reading, cold}) {
  if (update) {
    console.log(
      `\nOne emotion of 1000 steps changed: ${update.change.render.toFixed(1)} ms of script and ` +
        `${update.change.layout.toFixed(1)} ms of layout, after a first drawing of ${update.first.both.toFixed(1)} ms`,
    );
  }
  if (reading) {
    const {map, mermaid} = reading;
    console.log(
      `\nMermaid’s text of 5000 steps read: ${map.toFixed(1)} ms, by Mermaid’s own parser ` +
        `${mermaid.toFixed(1)} ms, ${(mermaid / map).toFixed(1)} times as long`,
    );
  }
  if (cold) {
    console.log('\nCold, 16 steps        ms        ¼        ¾    bytes    files');
    for (const [name, {wait, quarter, threeQuarters, bytes, files}] of Object.entries(cold)) {
      console.log(
        `  ${name.padEnd(12)}${ms(wait)}${ms(quarter)}${ms(threeQuarters)}${pad(bytes)}${pad(files)}`,
      );
    }
  }
}

function printMemory(memory) {
  for (const [size, byName] of Object.entries(memory)) {
    console.log(
      `\n${size} steps`.padEnd(15) +
        ['KB', 'nodes', 'KB left', 'nodes', 'listeners'].map(name => pad(name, 10)).join(''),
    );
    for (const [name, {drawn, left}] of Object.entries(byName)) {
      const figures = [kb(drawn), drawn.nodes, kb(left), left.nodes, left.listeners];
      console.log(`  ${name.padEnd(12)}${figures.map(figure => pad(figure, 10)).join('')}`);
    }
  }
}

/** How many times as long the others take as the whole drawing does. */
function printStatic(taken) {
  if (!taken) return;
  console.log('\nThe shoes as text, without a screen              ms  × shadow');
  for (const [name, wait] of Object.entries(taken)) {
    const times = pad((wait / taken.shadow).toFixed(1));
    console.log(`  ${name.padEnd(40)}${pad(wait.toFixed(2))}${times}`);
  }
}

export function print(outcome) {
  const {browser, mermaid, runs} = outcome;
  console.log(
    `Chromium ${browser}, Mermaid ${mermaid}; milliseconds, medians of ${runs} runs in one page, in random order`,
  );
  printDrawings(outcome.drawings);
  printRest(outcome);
  printMemory(outcome.memory);
  printStatic(outcome.static);
  console.log('\nGoals');
  for (const {name, goal, value, reached} of outcome.goals) {
    console.log(
      `  ${reached ? 'reached' : 'MISSED '} ${pad(value.toFixed(3))} of ${pad(goal, 5)}  ${name}`,
    );
  }
}
