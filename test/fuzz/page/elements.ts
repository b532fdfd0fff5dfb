/** Input by elements: their nesting, their attributes, their properties, and the markup of whole pages. */
import fc from 'fast-check';
import type {JourneyMapElement} from '../../../src/index.js';
import {itemLaneIds} from '../../../src/model/lanes.js';
import {longTexts} from '../arbitraries.js';
import {assert, check, type Drawing, hasError, onPage, settled} from './oracle.js';
import {attributeTexts, build, forests, propertyValues, soups} from './soup.js';
import {make} from './sources.js';
import {guard, sizeOf} from './watch.js';

const drawings = 'journey-map, journey-stage, emotion-curve';

const isAlone = (element: Element) => !element.matches('journey-map *');

/** Whether a map has a stage of its own, and nothing that goes before it. */
function hasStage(map: Element): boolean {
  if (map.hasAttribute('src')) return false;
  return [...map.querySelectorAll('journey-stage')].some(
    // What a form hides may hide the stages in it.
    stage => stage.parentElement!.closest('journey-map') === map && !stage.closest('form'),
  );
}

/** Waits for all elements below another and judges each. */
async function checkAll(root: Element | DocumentFragment): Promise<void> {
  // In SVG and MathML, the same tags mean nothing.
  const elements = [...root.querySelectorAll<Drawing & Element>(drawings)].filter(
    ({shadowRoot}) => shadowRoot,
  );
  for (const element of elements) await settled(element);
  for (const element of elements) {
    const isMap = element.localName === 'journey-map';
    check(element, !(isMap && hasStage(element)));
    const step = isMap && element.querySelector(':scope > journey-step');
    const other = element.querySelector('script') ?? element.closest('form');
    if (step && !other && !element.hasAttribute('src') && isAlone(element)) {
      assert(hasError(element), 'a step outside of a stage is not said');
    }
  }
}

const inBox = (size: number, fill: (box: HTMLElement) => void) =>
  guard(size, () => {
    const box = document.createElement('div');
    return onPage(box, async () => {
      fill(box);
      await checkAll(box);
    });
  });

const sizeOfMarkup = (box: HTMLElement) =>
  box.innerHTML.length + 20 * box.querySelectorAll('*').length;

/** A tree has no markup that would build it, so its size is that of its nodes. */
const trees = fc.asyncProperty(forests, fc.boolean(), (forest, isInMap) => {
  const root = isInMap ? make('journey-map') : make('journey-stage');
  root.append(...forest.map(build));
  const box = document.createElement('div');
  box.append(root);
  return inBox(sizeOfMarkup(box), one => one.append(root));
});

const markup = fc.asyncProperty(
  soups,
  fc.constantFrom('', 'journey-map', 'journey-stage'),
  (soup, tag) => {
    const text = tag ? `<${tag}>${soup}` : soup;
    return inBox(text.length * 5, box => (box.innerHTML = text));
  },
);

/** The same in a document of its own, as it comes from a server. */
const documents = fc.asyncProperty(soups, fc.nat(), (soup, cut) => {
  const text = `<journey-map>${soup}`;
  const frame = document.createElement('iframe');
  const at = cut % text.length;
  const query = new URLSearchParams({start: text.slice(0, at), end: text.slice(at)});
  return guard(5 * text.length, () =>
    onPage(frame, async () => {
      frame.src = `/document?${query}`;
      await new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
      await checkAll(frame.contentDocument!.documentElement);
    }),
  );
});

const names = [
  ...['heading', 'description', 'duration', 'href', 'emotion', 'emotionLabel', 'image', 'imageAlt'],
  ...['personas', 'next', 'loopTo', 'branchTo', 'linkLabel', 'momentOfTruth', 'goal', 'group'],
  ...['quote', 'goals', 'frustrations', 'color'],
  ...itemLaneIds,
];

const properties = fc.dictionary(fc.constantFrom(...names), propertyValues);

/** A step, its stage and a persona, whose properties are set by a script that may hand over anything. */
const step = fc.asyncProperty(properties, properties, properties, (ofStep, ofStage, ofPersona) => {
  const map = make('journey-map');
  const persona = make('journey-persona');
  const stage = make('journey-stage');
  const step = make('journey-step');
  map.append(persona, stage);
  stage.append(step);
  return inBox(sizeOf([ofStep, ofStage, ofPersona]) * 20, box => {
    box.append(map);
    Object.assign(step, ofStep);
    Object.assign(stage, ofStage);
    Object.assign(persona, ofPersona);
  });
});

const aloneStage = fc.asyncProperty(properties, fc.option(forests), (given, forest) => {
  const stage = make('journey-stage');
  stage.append(...(forest ?? []).map(build));
  return inBox(sizeOf([given, forest]) * 20, box => {
    box.append(stage);
    Object.assign(stage, given);
  });
});

/** Long texts in every attribute. */
const long = fc.asyncProperty(longTexts, fc.constantFrom(...names), (text, name) => {
  const map = make('journey-map') as JourneyMapElement;
  map.innerHTML =
    '<journey-persona heading="P"></journey-persona><journey-stage heading="S"><journey-step heading="A"></journey-step></journey-stage>';
  return inBox(text.length * 3, box => {
    Object.assign(map.querySelector('journey-step')!, {[name]: text});
    Object.assign(map.querySelector('journey-stage')!, {[name]: text});
    Object.assign(map.querySelector('journey-persona')!, {[name]: text});
    box.append(map);
  });
});

const curveNames = ['values', 'labels', 'min', 'max', 'heading', 'data'];

const curveProperties = fc.asyncProperty(
  fc.dictionary(fc.constantFrom(...curveNames), propertyValues),
  given => {
    const curve = make('emotion-curve');
    return inBox(sizeOf(given) * 5, box => {
      box.append(curve);
      Object.assign(curve, {values: '0; 1'}, given);
    });
  },
);

const curveAttributes = fc.asyncProperty(
  fc.dictionary(fc.constantFrom(...curveNames, 'lang'), attributeTexts),
  given => {
    const curve = make('emotion-curve');
    return inBox(sizeOf(given) * 5, box => {
      for (const [name, text] of Object.entries(given)) curve.setAttribute(name, text);
      box.append(curve);
    });
  },
);

export const elements = {
  'any tree of elements': trees,
  'any tags, through innerHTML': markup,
  'any tags, as a document': documents,
  'any value as a property of a step, stage or persona': step,
  'any value as a property of a stage alone': aloneStage,
  'long texts as attributes': long,
  'any value as a property of a curve': curveProperties,
  'any text as an attribute of a curve': curveAttributes,
};
