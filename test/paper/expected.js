/** What must be on the paper, by what the elements of a page say of themselves. */

/** Runs in the page: journeys, what is drawn of them, and what only the screen shows. */
export function inPage() {
  const squeeze = node => node.textContent.replace(/\s+/g, ' ').trim();
  const hosts = [...document.querySelectorAll('journey-map, journey-stage, emotion-curve')].filter(
    ({shadowRoot}) => shadowRoot,
  );
  const all = selector =>
    hosts.flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll(selector)]);
  // An own lane's name says to the ear where it is.
  const cells = all('ul[part~="cell"]').map(cell => ({
    lane: cell.getAttribute('aria-label'),
    texts: [...cell.children].map(squeeze).filter(Boolean),
  }));
  return {
    journeys: hosts.flatMap(({journey}) => journey ?? []),
    alone: all(':host(:not(journey-map)) :is([role="heading"])').map(squeeze),
    cells,
    // They quote the title of a step.
    told: all('.told').map(squeeze),
    notes: all('[part="problem"] summary').map(squeeze),
  };
}

const textOf = item => (typeof item === 'object' ? (item.text ?? item.name) : item);

const notLanes = new Set(['personas', 'steps', 'problems']);

/** The texts that a stage or a step has in its lanes. */
function itemsOf(part) {
  const lists = [...Object.entries(part), ...Object.entries(part.cells ?? {})];
  return lists
    .filter(([name, list]) => Array.isArray(list) && !notLanes.has(name))
    .flatMap(([, list]) => list.map(textOf))
    .filter(text => typeof text === 'string');
}

/** All texts of a journey, wherever they stand. */
const everyText = value =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(everyText)
      : [];

/** The titles and the items of a journey, and how many columns and links it has. */
export function partsOf(journey) {
  const stages = journey.stages ?? [];
  const steps = stages.flatMap(stage => stage.steps ?? []);
  const hidden = (journey.lanes ?? []).filter(lane => lane.hidden).map(({id}) => id);
  const shown = part =>
    Object.fromEntries(Object.entries(part).filter(([k]) => !hidden.includes(k)));
  return {
    title: journey.title,
    stageTitles: stages.map(({title}) => title),
    stepTitles: steps.map(({title}) => title),
    items: [...stages, ...steps].flatMap(part => itemsOf(shown(part))),
    texts: everyText(journey),
    columns: Math.max(1, steps.length),
  };
}
