/** Says what an element came to, and whether it drew or said why not. */
import type {
  EmotionCurveElement,
  JourneyMapElement,
  JourneyStageElement,
} from '../../../src/index.js';
import {isFaulty, turn} from './watch.js';

export type Drawing = JourneyMapElement | JourneyStageElement | EmotionCurveElement;

export function assert(isSo: unknown, message: string): asserts isSo {
  if (!isSo) throw new Error(message);
}

/** Resolves when all that has changed so far is drawn, an awaited answer too. */
export async function settled(element: Drawing): Promise<void> {
  // Changes of children are told one microtask later.
  await Promise.resolve();
  await element.updateComplete;
  while (element.matches(':state(loading)') && !isFaulty()) await turn();
  await element.updateComplete;
}

const inside = (element: Element, selector: string) => element.shadowRoot!.querySelector(selector);

export const box = (element: Element): Element | null => inside(element, '[part~=map]');

/** What is drawn, without the note of problems, and without what a scroll region is given once it is measured. */
export const picture = (element: Element): string =>
  [...(box(element)?.children ?? [])]
    .filter(({part}) => !part.contains('problem'))
    .map(({outerHTML}) =>
      outerHTML.replace(
        // What tells how far it is scrolled comes a frame later.
        /<!--.*?-->| (tabindex|role|aria-label|data-more)="[^"]*"|(?<=class="overview"[^>]*) style="[^"]*"/g,
        '',
      ),
    )
    .join('');

/** All that is said, to the eye and to the ear. */
export function said(element: Element): string {
  const named = [...element.shadowRoot!.querySelectorAll('[aria-label]')];
  return [
    ...named.map(one => one.getAttribute('aria-label')),
    element.shadowRoot!.textContent,
  ].join('\n');
}

export const hasError = ({problems}: Drawing): boolean =>
  problems.some(({severity}) => severity === 'error');

const isMap = (element: Drawing): element is JourneyMapElement => 'journey' in element;

function checkTitles(map: JourneyMapElement): void {
  const drawn = new Set(
    [...map.shadowRoot!.querySelectorAll('[role=heading]')].map(({textContent}) =>
      textContent.trim(),
    ),
  );
  for (const stage of map.journey?.stages ?? []) {
    for (const {title} of [stage, ...stage.steps]) {
      assert(drawn.has(title.trim()), `not drawn: ${title.slice(0, 99)}`);
    }
  }
}

/** An element draws, or says why not, or was given nothing; and its note says what its problems say. */
export function check(element: Drawing, wasGivenNothing = false): void {
  const isDrawn = Boolean(box(element));
  assert(
    isDrawn || hasError(element) || wasGivenNothing,
    `neither drawn nor said why not; problems: ${element.problems.map(({message}) => message)}`,
  );
  const serious = element.problems.filter(({severity}) => severity !== 'hint');
  const noted = element.shadowRoot!.querySelectorAll('[part~=problem] li');
  assert(noted.length === serious.length, `${noted.length} problems noted of ${serious.length}`);
  assert(
    serious.every(({message}) => message),
    'a problem says nothing',
  );
  if (isMap(element)) {
    assert(isDrawn === Boolean(element.journey), 'a journey that is not drawn');
    checkTitles(element);
  }
}

export function checkWords(element: Element, words: readonly string[]): void {
  const drawn = new Set(said(element).match(/w\d+w/g));
  const lost = words.filter(word => !drawn.has(word));
  assert(!lost.length, `not drawn: ${lost}`);
}

/** Puts an element on the page, lets it do something, and takes it away again. */
export async function onPage<E extends Element>(
  element: E,
  act: (element: E) => Promise<void>,
): Promise<void> {
  document.body.append(element);
  try {
    await act(element);
  } finally {
    element.remove();
  }
}
