import {contenders, countElements, layOut, mustShow, rest} from './contenders.js';
import {journeyOf, mermaidOf, stepsOf} from './journeys.js';
import {quantile} from './quantile.js';

/** The median of each figure. */
const medians = taken =>
  Object.fromEntries(
    Object.keys(taken[0]).map(key => [key, quantile(taken.map(figures => figures[key]))]),
  );

/** In another order each time: what was drawn before, and taken away, makes a drawing slower or faster. */
function shuffle(list) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

/** Resolves when the next frame is painted. */
const painted = () =>
  new Promise(resolve => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  });

/** Milliseconds until the drawing is in the page, until it is laid out, and until it is on the screen. */
async function time(draw) {
  const start = performance.now();
  await draw();
  const inPage = performance.now();
  layOut();
  const laidOut = performance.now();
  await painted();
  return {
    render: inPage - start,
    layout: laidOut - inPage,
    both: laidOut - start,
    screen: performance.now() - start,
  };
}

const journeysOf = (steps, maps) =>
  Array.from({length: maps}, () => journeyOf(steps, maps > 1 ? 'A short journey' : undefined));

/** First drawings of so many maps of so many steps, in turn, so that a slow moment of the machine meets all alike. */
export async function firstDrawing({steps, maps = 1, runs, warmUps}) {
  const journeys = journeysOf(steps, maps);
  const names = Object.keys(contenders);
  const input = {};
  for (const name of names) input[name] = await contenders[name].prepare(journeys);
  const taken = Object.fromEntries(names.map(name => [name, []]));
  const elements = {};
  for (let run = -warmUps; run < runs; run++) {
    for (const name of shuffle([...names])) {
      const given = name === 'sheets' ? input[name] : structuredClone(input[name]);
      await rest();
      const figures = await time(() => contenders[name].draw(given));
      if (run === -warmUps) mustShow(journeys, name);
      elements[name] = countElements();
      if (run >= 0) taken[name].push(figures);
    }
  }
  await rest();
  return Object.fromEntries(
    names.map(name => [name, {...medians(taken[name]), elements: elements[name]}]),
  );
}

/** One emotion of a drawn map changed, in data that come anew as from a server, against that map's first drawing. */
export async function update({steps, runs, warmUps}) {
  const journey = journeyOf(steps);
  const first = [];
  const change = [];
  for (let run = -warmUps; run < runs; run++) {
    await rest();
    const data = structuredClone(journey);
    const drawing = await time(() => contenders.map.draw([data]));
    const map = document.querySelector('journey-map');
    const before = map.shadowRoot.querySelectorAll('.l4').length;
    const changed = structuredClone(journey);
    changed.stages[1].steps[run & 7].emotion = 1.7;
    const changing = await time(() => {
      map.data = changed;
      return map.updateComplete;
    });
    const after = map.shadowRoot.querySelectorAll('.l4').length;
    if (after < before || !map.journey.stages[1].steps.some(step => step.emotion.value === 1.7)) {
      throw new Error('The change is not drawn');
    }
    if (run >= 0) {
      first.push(drawing);
      change.push(changing);
    }
  }
  await rest();
  return {first: medians(first), change: medians(change)};
}

/** Mermaid's text of so many steps, read by the library and by Mermaid, in milliseconds. */
export async function reading({steps, runs, warmUps}) {
  const {fromMermaid} = await import('/core.js');
  const journey = journeyOf(steps);
  const text = mermaidOf(journey);
  if (stepsOf(fromMermaid(text).journey).length !== steps) throw new Error('Steps are missing');
  const readers = {map: fromMermaid, mermaid: globalThis.mermaid.parse};
  const taken = [];
  for (let run = -warmUps; run < runs; run++) {
    const times = {};
    for (const name of shuffle(Object.keys(readers))) {
      await rest();
      const start = performance.now();
      await readers[name](text);
      times[name] = performance.now() - start;
    }
    if (run >= 0) taken.push(times);
  }
  return medians(taken);
}

/** Draws once, for a look at the memory. */
export async function drawOnce(name, steps, maps) {
  const journeys = journeysOf(steps, maps);
  await contenders[name].draw(await contenders[name].prepare(journeys));
  layOut();
}

/** The HTML of a contender that has one. */
export const htmlOf = (name, steps) => contenders[name].prepare(journeysOf(steps, 1));

globalThis.bench = {firstDrawing, update, reading, drawOnce, htmlOf, rest};
