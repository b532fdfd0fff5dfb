import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readMap, readStage} from '../../src/formats/read.js';
import {wordsFor} from '../../src/translations/map.js';
import {h, heading, lanesOf, li, p, placed, plan, read, readStep, table, ul} from './tree.js';

const painsOf = (...content: Parameters<typeof li>) => {
  const {painPoints, description} = readStep({}, ...content);
  return {pains: painPoints?.map(({text}) => text), description};
};

describe('the content of an element', () => {
  const ways: [name: string, content: Parameters<typeof li>][] = [
    ['a paragraph', [p('Irritants : file ; bruit')]],
    ['a paragraph over a list', [p('Irritants :'), ul('file', 'bruit')]],
    ['a paragraph without a colon over a list', [p('Pains'), ul('file', 'bruit')]],
    ['a bold paragraph over a list', [p(h('b', {}, 'Pains')), ul('file', 'bruit')]],
    ['a heading over a list', [heading(4, 'Irritants'), ul('file', 'bruit')]],
    ['a heading over paragraphs', [heading(4, 'Irritants'), p('file'), p('bruit')]],
    ['items', [ul('Irritant : file', 'Irritant : bruit')]],
    ['an item over a list', [ul(li('Pains', ul('file', 'bruit')))]],
    ['a bold word before a text', [p(h('b', {}, 'Pains:'), ' file; bruit')]],
    ['lines', ['Pains: file', h('br'), 'Pains: bruit']],
    ['a list that says it', [h('ul', {'data-lane': 'pain-points'}, li('file'), li('bruit'))]],
    ['a paragraph that says it', [h('p', {'data-lane': 'painpoint'}, 'file; bruit')]],
  ];
  for (const [name, content] of ways) {
    it(`fills a lane: ${name}`, () => {
      assert.deepEqual(painsOf(heading(4, 'Name'), p('How it goes.'), ...content), {
        pains: ['file', 'bruit'],
        description: 'How it goes.',
      });
    });
  }

  it('fills a lane from its first heading, if an attribute names the element', () => {
    assert.deepEqual(painsOf(heading(4, 'Pains'), ul('file', 'bruit')), {
      pains: ['file', 'bruit'],
      description: undefined,
    });
  });

  it('that names no lane is the description, a list too', () => {
    assert.deepEqual(painsOf(p('How: so.'), ul('one', 'two')), {
      pains: undefined,
      description: 'How: so. one two',
    });
  });

  it('has emotions, pictures and who it is about', () => {
    const {said, ...step} = readStep(
      {},
      p('Emotion: -1 cross'),
      p('Personas: Léa, Max'),
      heading(4, 'Name'),
      heading(4, 'Storyboard'),
      p(h('img', {src: 'a.png', alt: 'A queue'})),
    );
    assert.deepEqual(step.emotion, {value: -1, label: 'cross'});
    assert.deepEqual(step.image, {src: 'a.png', alt: 'A queue'});
    assert.equal(step.description, undefined);
    assert.ok(said.every(one => !one.startsWith('error')));
  });

  it('has pictures only where they are asked for', () => {
    const picture = h('img', {src: 'a.png'});
    const own = h('ul', {'data-lane': 'x'}, li(picture, 'y'));
    const step = readStep({}, h('p', {'data-lane': 'duration'}, picture, '5 min'), own);
    assert.equal(step.duration, '5 min');
    assert.deepEqual(step.cells, {x: [{text: 'y'}]});
    assert.ok(!Object.hasOwn(step, ''));
  });

  it('of a storyboard in words is a remark', () => {
    assert.deepEqual(readStep({}, p('Storyboard: a queue at the door')).notes, [
      {text: 'a queue at the door'},
    ]);
  });

  it('is that of the element alone, not of those in it', () => {
    const {journey} = read(
      heading(2, 'Map'),
      p('Pains: none'),
      h(
        'journey-stage',
        {},
        heading(3, 'A'),
        p('Pains: queue'),
        h('journey-step', {}, p('a'), ul('Needs: help')),
      ),
    );
    const [stage] = journey.stages;
    assert.equal(journey.title, 'Map');
    assert.deepEqual(lanesOf(stage), {painPoints: [{text: 'queue'}]});
    assert.deepEqual(lanesOf(stage!.steps[0]), {description: 'a', needs: [{text: 'help'}]});
  });
});

describe('the form of a map', () => {
  it('is elements before a table and lists', () => {
    const map = read(
      table([
        ['', 'X', 'Y'],
        ['Pains', 'a', 'b'],
      ]),
      ul('z'),
      h('journey-stage', {heading: 'A'}),
    );
    assert.deepEqual(plan(map), [['A', []]]);
  });

  it('is a table before lists and headings', () => {
    const map = read(
      heading(3, 'Z'),
      ul('z'),
      table([
        ['', 'X', 'Y'],
        ['Pains', 'a', 'b'],
      ]),
      ul('z'),
    );
    assert.deepEqual(
      map.journey.stages.map(({title}) => title),
      ['X', 'Y'],
    );
  });

  it('is elements wherever they lie', () => {
    const deep = h(
      'div',
      {},
      h(
        'section',
        {},
        p(h('journey-stage', {heading: 'A'}, h('div', {}, h('journey-step', {heading: 'a'})))),
      ),
    );
    assert.deepEqual(plan(read(deep)), [['A', ['a']]]);
  });
});

describe('a stage that stands alone', () => {
  const words = wordsFor('en');
  const stage = (...content: Parameters<typeof li>) =>
    placed(h('journey-stage', {heading: 'A', emotion: '+'}, ...content));

  it('is read as in a map', () => {
    const content = [p('Pains: queue'), h('journey-step', {heading: 'a', hedding: 'b'})];
    const {data, problems} = readStage(stage(...content), words);
    assert.deepEqual(data!['stages'], [
      {title: 'A', emotion: 1, painPoints: [{text: 'queue'}], steps: [{title: 'a'}]},
    ]);
    assert.deepEqual(problems, []);
  });

  it('says how it was read, and where', () => {
    const {problems, places} = readStage(stage(h('journey-step', {hedding: 'b'})), words);
    assert.deepEqual(
      problems.map(({code, path, place}) => [code, path, place]),
      [['alias', 'stages[0].steps[0]', 'journey-step 1']],
    );
    assert.equal(places.get('stages[0].steps[0]'), 'journey-step 1');
  });

  it('declares the personas in it', () => {
    const {data} = readStage(stage(h('journey-persona', {heading: 'Léa'})), words);
    assert.deepEqual(data!['personas'], [{name: 'Léa'}]);
  });
});

describe('what a reader never sees', () => {
  it('has no text, but a stage that a script has put there is one', () => {
    for (const name of ['svg', 'style', 'noscript']) {
      const host = h('journey-map', {}, h(name, {}, 'unseen', h('journey-stage', {heading: 'A'})));
      const {data} = readMap(host, wordsFor('en'));
      assert.deepEqual([data?.stages, data?.description], [[{title: 'A'}], undefined], name);
    }
  });
});
