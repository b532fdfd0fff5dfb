import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fromMarkdown} from '../../src/core.js';
import {lanesByStage, lanesOf, nothing, plan, workOf, type ReadMap} from './tree.js';

function read(text: string, lang?: string): ReadMap {
  const {journey = nothing, problems} = fromMarkdown(text, lang ? {lang} : {});
  const said = problems.map(({severity, code, place}) => `${severity} ${code} at ${place}`);
  return {journey, problems, said};
}

describe('a table in Markdown', () => {
  it('is read as one in HTML, with the heading above as its title', () => {
    const map = read(`
# Returning a parcel

Persona: Ada, 34

| Stages      | Decide | Decide     | Send |
|-------------|:------:|------------|------|
| **Steps**   | Doubts | **Packs**  | Goes |
| Emotion     | -1     | 0.5: fine  | 😡   |
| Pain points | \`box\` too big<br>no *tape* | a \\| b | see [help](https://example.org/h) |
| Storyboard  | ![A box](box.png) | <img src="tape.png" alt='Tape' width=9> | |
`);
    assert.equal(map.journey.title, 'Returning a parcel');
    assert.deepEqual(plan(map), [
      ['Decide', ['Doubts', 'Packs']],
      ['Send', ['Goes']],
    ]);
    assert.deepEqual(
      map.journey.personas.map(({name, role}) => [name, role]),
      [['Ada', '34']],
    );
    const [first, second] = map.journey.stages[0]!.steps;
    assert.deepEqual(lanesOf(first), {
      emotion: {value: -1},
      painPoints: [{text: 'box too big'}, {text: 'no tape'}],
      image: {src: 'box.png', alt: 'A box'},
    });
    assert.deepEqual(second!.image, {src: 'tape.png', alt: 'Tape'});
    assert.deepEqual(second!.emotion, {value: 0.5, label: 'fine'});
    assert.deepEqual(map.said, []);
  });

  it('may be long, with a row for each step', () => {
    const map = read('| Stage | Step | Pains |\n|-|-|-|\n| A | x | p |\n| | | q |\n| | y | |');
    assert.deepEqual(plan(map), [['A', ['x', 'y']]]);
    assert.equal(map.journey.stages[0]!.steps[0]!.painPoints?.length, 2);
  });

  it('may stand in a div', () => {
    const map = read(
      '<div class="journey-map">\n\n### Trip\n\n|  | A | B |\n|--|---|---|\n| Needs | x | y |\n\n</div>',
    );
    assert.equal(map.journey.title, 'Trip');
    assert.deepEqual(lanesByStage(map), [{needs: [{text: 'x'}]}, {needs: [{text: 'y'}]}]);
  });

  it('has the line of each problem', () => {
    const map = read('# T\n\n|  | A |\n|--|--|\n| Pains | x |\n| Emotion | bad luck |\n');
    assert.deepEqual(map.said, ['error expected at line 6']);
  });
});

describe('headings and lists in Markdown', () => {
  const text = `---
title: "Retour d’un colis"
lang: fr
tags:
  - parcours
owner: Service client
---

Pour l’équipe &amp; les autres. <!-- à revoir -->

## Décider

- Hésite (−1)
  - Irritant (fort) : Guide *imprécis*
  - Points de contact : Site, Boutique
  - Durée : 2 jours
- Emballe

  - Pensées
    - Où est le ruban ?
    - Est-ce gratuit&nbsp;?

Envoyer
-------

1. Va à la [poste](https://example.org/p) 😡
   > attend
`;

  it('are stages and steps, with fields from the lines above them', () => {
    const map = read(text);
    const {title, lang, owner, description, stages} = map.journey;
    assert.deepEqual(
      [title, lang, owner, description],
      ['Retour d’un colis', 'fr', 'Service client', 'Pour l’équipe & les autres.'],
    );
    assert.deepEqual(plan(map), [
      ['Décider', ['Hésite', 'Emballe']],
      ['Envoyer', ['Va à la poste']],
    ]);
    assert.deepEqual(lanesOf(stages[0]!.steps[0]), {
      emotion: {value: -1},
      painPoints: [{severity: 'high', text: 'Guide imprécis'}],
      touchpoints: [{name: 'Site'}, {name: 'Boutique'}],
      duration: '2 jours',
    });
    assert.deepEqual(stages[0]!.steps[1]!.thoughts, [
      {text: 'Où est le ruban ?'},
      {text: 'Est-ce gratuit\u00a0?'},
    ]);
  });

  it('may be moved in by four spaces without becoming code', () => {
    const map = read('# T\n\n## A\n\n- x\n\n    - Pains: queue\n');
    assert.deepEqual(map.journey.stages[0]!.steps[0]!.painPoints, [{text: 'queue'}]);
  });

  it('have the line of each problem, counted from the top of the file', () => {
    const map = read('---\ntitle: T\n---\n\n## A\n\n- x\n- y (+7)\n');
    assert.deepEqual(map.said, ['warning outside-scale at line 8']);
  });
});

describe('HTML in Markdown', () => {
  it('gives its text, and never what a page would run', () => {
    const {journey} = read(
      '# T\n\n## A <b>b</b><script>c</script>\n\n- <i onclick="x()">x</i> &lt;y&gt;\n- [z](javascript:alert(1))\n',
    );
    assert.equal(journey.stages[0]!.title, 'A bc');
    assert.deepEqual(
      journey.stages[0]!.steps.map(({title, href}) => [title, href]),
      [
        ['x <y>', undefined],
        ['z', undefined],
      ],
    );
  });

  it('in blocks is text, line by line', () => {
    const {journey} = read(
      '# T\n\n<p>One</p>\n<script>\nlet x;\n</script>\n\n## A\n\n- x\n\n<!-- no\n\nno -->\n',
    );
    assert.equal(journey.description, 'One');
    assert.deepEqual(plan({journey}), [['A', ['x']]]);
  });
});

describe('what is no map in Markdown', () => {
  it('is named as such', () => {
    for (const text of ['', '\ufeff', 'hello', '# Title', '---\n---\n', '| a |\n|-|'])
      assert.deepEqual(read(text).said, ['error expected at undefined'], text);
  });

  it('reaches no prototype', () => {
    const text = '---\n__proto__: x\nconstructor: y\n---\n# T\n\n## A\n\n- x\n';
    assert.deepEqual(plan(read(text)), [['A', ['x']]]);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
});

describe('a flood of signs in Markdown', () => {
  const n = 1_000_000;
  const signs = [
    '|',
    ',',
    '"',
    '>',
    '> ',
    '- ',
    '1. ',
    '[',
    '![',
    '[a](',
    '_a',
    '*a ',
    '**a',
    '`a',
    '<',
    '<a ',
    '<!--',
    '&',
    '\\',
    '#',
    '\n',
    ' ',
    '\t',
    '---\n',
    '|a',
    '- a\n',
    '&amp;',
    '<b>',
    '</',
    '<script>',
    '![a](b) ',
    '[a](b) ',
    '<img src="',
  ];
  const floods: [name: string, text: string][] = [
    ...signs.map((sign): [string, string] => [sign, sign.repeat(n / 4 / sign.length)]),
    ['lists in lists', Array.from({length: 500}, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['rows', `|a|b|\n|-|-|\n${'|Pains|y|\n'.repeat(n / 40)}`],
    ['columns', `|${'a|'.repeat(n / 16)}\n|${'-|'.repeat(n / 16)}\n|x|`],
    ['keys', `---\n${'a: b\n'.repeat(n / 8)}---\n`],
  ];
  for (const [name, text] of floods) {
    it(`takes no longer than it is long: ${JSON.stringify(name)}`, () => {
      const seconds = workOf(() => fromMarkdown(text));
      assert.ok(seconds < 5, `${seconds} s`);
    });
  }
});
