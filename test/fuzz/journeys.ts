/** Sound journeys in which every text is a word of its own, and what is left of them when one stage is damaged. */
import fc from 'fast-check';
import {anything, type Data, odd} from './arbitraries.js';

const texts = ['actions', 'thoughts', 'needs', 'painPoints', 'highlights', 'solutions', 'notes'];
const names = ['actors', 'touchpoints', 'channels', 'departments', 'campaigns'];
const own = ['x', 'a-b', 'a b', 'aB', 'word', 'toString'];

interface Plan {
  readonly lanes: readonly string[];
  readonly own: readonly string[];
  readonly steps: readonly (readonly string[])[];
}

const some = (of: readonly string[]) => fc.subarray([...of]);

const plans: fc.Arbitrary<Plan> = fc.record({
  lanes: some([...texts, ...names]),
  own: some(own),
  steps: fc.array(some([...texts, ...names]), {maxLength: 4}),
});

/** Gives out words, each once. */
class Words {
  #count = 0;
  next = (): string => `w${this.#count++}w`;
}

function partOf(lanes: readonly string[], {next}: Words): Data {
  const items = (lane: string) =>
    texts.includes(lane) ? [{text: next()}, next()] : [{name: next()}, next()];
  return {
    title: next(),
    emotion: {value: 1, label: next()},
    metrics: [{name: next(), value: 3, unit: next()}],
    ...Object.fromEntries(lanes.map(lane => [lane, items(lane)])),
  };
}

function stageOf(plan: Plan, words: Words): Data {
  const {next} = words;
  return {
    ...partOf(plan.lanes, words),
    goal: next(),
    cells: Object.fromEntries(plan.own.map(lane => [lane, [next()]])),
    steps: plan.steps.map(lanes => ({...partOf(lanes, words), description: next()})),
  };
}

/** Nothing in it is wrong. */
export const soundJourneys = fc
  .tuple(fc.array(plans, {minLength: 1, maxLength: 4}), fc.nat(2))
  .map(([stages, personas]) => {
    const words = new Words();
    const {next} = words;
    return {
      title: next(),
      description: next(),
      personas: Array.from({length: personas}, () => ({name: next(), role: next(), quote: next()})),
      stages: stages.map(plan => stageOf(plan, words)),
    };
  });

/** The words in data. */
export function wordsOf(data: unknown): string[] {
  if (typeof data === 'string') return /^w\d+w$/.test(data) ? [data] : [];
  return data && typeof data === 'object' ? Object.values(data).flatMap(wordsOf) : [];
}

/** Puts something into the place at the end of a way of numbers: which key, again and again. */
function damage(data: Data, way: readonly number[], put: (old: unknown) => unknown): void {
  const [first = 0, ...rest] = way;
  const names = Object.keys(data);
  const key = names[first % names.length];
  if (key === undefined) return;
  const inner = data[key];
  if (rest.length && inner && typeof inner === 'object') damage(inner as Data, rest, put);
  else data[key] = put(inner);
}

const damages: fc.Arbitrary<(old: unknown) => unknown> = fc.oneof(
  fc.oneof(odd, anything).map(value => () => value),
  fc.constantFrom(
    (old: unknown) => [old],
    (old: unknown) => ({value: old}),
    (old: unknown) => [old, old, old],
    () => undefined,
    (old: unknown) => String(JSON.stringify(old)),
  ),
);

/** Sound but for one stage, with the words that have to be drawn all the same. */
export const damagedJourneys = fc
  .tuple(soundJourneys, fc.nat(), fc.array(fc.nat(), {minLength: 1, maxLength: 5}), damages)
  .map(([journey, which, way, put]) => {
    const {stages} = journey;
    const stage = stages[which % stages.length]!;
    const kept = wordsOf({...journey, stages: stages.filter(one => one !== stage)});
    damage(stage, way, put);
    return {journey, kept};
  });
