import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fieldOf, nearestName} from '../../src/formats/fields.js';
import type {JourneyRole} from '../../src/formats/tree.js';
import {h, read, readTree} from './tree.js';

const lanes = `actors actions thoughts quotes needs touchpoints channels departments campaigns pain-points
  highlights opportunities solutions metrics evidence frontstage backstage support notes`;

/** What an author may write at an element. */
const attributes: Readonly<Record<JourneyRole, readonly string[]>> = {
  map: split(`heading description lang kind state market problem scenario expectations outcome owner
    updated review-by sources emotion-min emotion-max lanes`),
  persona: split('heading role quote goals needs frustrations image image-alt color'),
  stage: split(
    `heading description goal duration group color emotion emotion-label image image-alt ${lanes}`,
  ),
  step: split(`heading description duration emotion emotion-label moment-of-truth image image-alt
    href personas loop-to branch-to link-label ${lanes}`),
};

function split(names: string): string[] {
  return names.split(/\s+/);
}

const at = (name: string, i: number, letters: string, length: number) =>
  name.slice(0, i) + letters + name.slice(i + length);

/** The mistakes that a hand makes in a name: a letter missing, twice, in the place of its neighbour, or another. */
const mistakes: [what: string, make: (name: string, i: number) => string][] = [
  ['missing', (name, i) => at(name, i, '', 1)],
  ['twice', (name, i) => at(name, i, name[i]! + name[i]!, 1)],
  ['swapped', (name, i) => at(name, i, (name[i + 1] ?? '') + name[i]!, 2)],
  ['another', (name, i) => at(name, i, name[i] === 'q' ? 'w' : 'q', 1)],
];

/** Every name with that mistake in every place. */
const withMistake = (name: string, make: (name: string, i: number) => string) =>
  Array.from(name, (_, i) => make(name, i)).filter(one => one !== name);

const plain = (name: string) => name.replace(/-|s$/g, '');

/** What is left of a name without one of its letters, or with all. */
const rests = (name: string) => [name, ...Array.from(name, (_, i) => at(name, i, '', 1))];

const isNear = (a: string, b: string) => {
  const all = rests(plain(a));
  return rests(plain(b)).some(rest => all.includes(rest));
};

describe('a misspelt attribute', () => {
  for (const [role, names] of Object.entries(attributes) as [JourneyRole, string[]][]) {
    for (const [what, make] of mistakes) {
      it(`of a ${role} is found: a letter ${what}`, () => {
        for (const name of names) {
          for (const wrong of withMistake(name, make)) {
            // Three letters say too little, and a known name is no mistake.
            if (plain(wrong).length < 4 || fieldOf(role, wrong)) continue;
            // Where a mistake makes it near to two, nothing is guessed.
            if (names.some(other => other !== name && isNear(other, wrong))) continue;
            const near = nearestName(role, wrong);
            assert.equal(
              near && (fieldOf(role, near)?.key ?? near),
              fieldOf(role, name)?.key ?? name,
              `${wrong} for ${name}`,
            );
          }
        }
      });
    }
  }

  const several: [role: JourneyRole, name: string][] = [
    ['map', 'emotion-mxn'],
    ['step', 'actons'],
    ['map', 'lanxs'],
  ];
  for (const [role, name] of several) {
    it(`that may stand for several is none: ${name}`, () =>
      assert.equal(nearestName(role, name), undefined));
  }

  for (const name of ['tuchpontz', 'painfully', 'hedding-x', 'notation', 'xyz', 'x', '', '-']) {
    it(`with more than one mistake is none: ${name || 'nothing'}`, () =>
      assert.equal(nearestName('step', name), undefined));
  }
});

const roles: readonly JourneyRole[] = ['map', 'persona', 'stage', 'step'];

describe('an attribute of others is never taken for one', () => {
  const others: [whose: string, names: string][] = [
    [
      'HTML, for all elements',
      `accesskey anchor autocapitalize autocorrect autofocus class contenteditable contextmenu dir
      draggable enterkeyhint exportparts hidden id inert inputmode is itemid itemprop itemref itemscope
      itemtype lang nonce part popover role slot spellcheck style tabindex title translate
      virtualkeyboardpolicy writingsuggestions headingoffset headingreset`,
    ],
    [
      'HTML, which editors leave anywhere',
      `align alt async background bgcolor border cellpadding cellspacing cite clear color cols colspan
      content controls data datetime default defer disabled face font for height hspace label name noshade
      nowrap open rel required rows rowspan scope size span src srcset summary target type valign value
      vspace width xmlns`,
    ],
    [
      'HTML, for events',
      `onabort onblur onchange onclick onclose oncontextmenu oncopy oncut ondrag ondrop onerror onfocus
      oninput onkeydown onload onmousedown onmouseover onpaste onplay onpointerdown onreset onresize
      onscroll onselect onsubmit ontoggle onwheel`,
    ],
    [
      'ARIA',
      `aria-label aria-labels aria-actions aria-description aria-details aria-owns aria-live
      aria-current aria-hidden aria-level`,
    ],
    [
      'frameworks',
      `key ref v-if v-for v-bind v-model v-heading v-goal x-data x-bind x-show x-text x-needs :heading
      @heading .heading ?heading #heading wire:model wire:heading ng-if ng-app ng-needs _ngcontent-abc
      _nghost-abc data-heading data-needs data-pain-point hx-get hx-post hx-target hx-swap up-layer
      jsaction jsname jscontroller v-cloak up-target astro-cid-1 svelte-h server:defer client:load
      on:click bind:heading className htmlFor dangerouslysetinnerhtml c-heading s-notes`,
    ],
  ];
  for (const [whose, names] of others) {
    it(whose, () => {
      for (const name of split(names)) {
        for (const role of roles) {
          if (fieldOf(role, name)) continue;
          assert.equal(nearestName(role, name), undefined, `${name} of a ${role}`);
        }
      }
    });
  }

  it('not of another part of the map either', () => {
    for (const name of roles.flatMap(role => attributes[role])) {
      for (const role of roles) {
        if (fieldOf(role, name) || attributes[role].includes(name)) continue;
        assert.equal(nearestName(role, name), undefined, `${name} of a ${role}`);
      }
    }
  });
});

describe('attributes of elements', () => {
  it('that are misspelt are read as what is nearest, with a hint and its place', () => {
    const {journey, problems} = read(
      h('journey-stage', {headin: 'S'}),
      h('journey-stage', {heading: 'T', 'pain-ponts': 'Queue; Noise', emtion: '-1'}),
    );
    const [first, second] = journey.stages;
    assert.equal(first!.title, 'S');
    assert.deepEqual(second!.painPoints, [{text: 'Queue'}, {text: 'Noise'}]);
    assert.deepEqual(second!.emotion, {value: -1});
    assert.deepEqual(
      problems.map(({severity, code, params, place}) => [severity, code, params, place]),
      [
        ['hint', 'alias', {name: 'headin', use: 'heading'}, 'journey-stage 1'],
        ['hint', 'alias', {name: 'pain-ponts', use: 'pain-points'}, 'journey-stage 2'],
        ['hint', 'alias', {name: 'emtion', use: 'emotion'}, 'journey-stage 2'],
      ],
    );
  });

  it('that are misspelt give way to those that are not', () => {
    const {journey, said} = read(
      h('journey-stage', {heading: 'S', headding: 'T', need: 'Help', neds: 'Rest', 'needs ': 'x'}),
    );
    assert.equal(journey.stages[0]!.title, 'S');
    assert.deepEqual(journey.stages[0]!.needs?.[0], {text: 'Help'});
    assert.ok(said.every(one => one.startsWith('hint')));
  });

  it('of a map before a table or headings, too', () => {
    const {journey, problems} = readTree(
      h('journey-map', {descripton: 'How'}, h('h3', {}, 'A'), h('ul', {}, h('li', {}, 'a'))),
    );
    assert.equal(journey.description, 'How');
    assert.deepEqual(
      problems.map(({code, place}) => [code, place]),
      [['alias', 'journey-map 1']],
    );
  });

  it('called like what every object has are no fields', () => {
    for (const name of ['constructor', '__proto__', 'to-string', 'tostring', 'hasOwnProperty']) {
      for (const role of roles) {
        assert.equal(fieldOf(role, name), undefined);
        assert.equal(nearestName(role, name), undefined);
      }
    }
  });
});
