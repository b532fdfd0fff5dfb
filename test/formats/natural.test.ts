import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toHTML} from '../../src/core.js';
import {h, heading, li, type p, readFrench, row, table, ul} from './tree.js';

const th = (attributes: Record<string, string>, ...content: Parameters<typeof p>) =>
  h('th', attributes, ...content);
const td = (attributes: Record<string, string>, ...content: Parameters<typeof p>) =>
  h('td', attributes, ...content);

describe('what people write', () => {
  for (const note of ['2 h', '1 page', '2 jours', '0 euro'])
    it(`takes (${note}) behind a name for no emotion`, () => {
      const {journey} = readFrench(heading(2, 'T'), heading(3, 'S'), ul(li(`Attend (${note})`)));
      const [step] = journey.stages[0]?.steps ?? [];
      assert.equal(step?.title, `Attend (${note})`);
      assert.equal(step.emotion, undefined);
    });

  for (const text of ['2 sur 5', '1 out of 5'])
    it(`does not guess the scale of ${text}`, () => {
      const {journey, said} = readFrench(
        table([
          ['', 'A', 'B'],
          ['Émotion', text, '1'],
          ['Irritants', 'x', 'y'],
        ]),
      );
      assert.equal(journey.stages[0]?.emotion, undefined);
      assert.ok(said.length);
    });

  it('takes a band below the head for no step', () => {
    const {journey} = readFrench(
      h(
        'table',
        {},
        row(...['', 'A', 'B'].map(text => th({}, text))),
        row(th({colspan: '3'}, 'Côté client')),
        row(th({}, 'Irritants'), td({}, 'x'), td({}, 'y')),
      ),
    );
    assert.deepEqual(
      journey.stages.map(({steps}) => steps),
      [[], []],
    );
  });

  it('says that one of two rows of emotions is lost', () => {
    const {said} = readFrench(
      table([
        ['', 'A', 'B'],
        ['Émotion', '2', '1'],
        ['Émotion', '-2', '-1'],
      ]),
    );
    assert.ok(said.length);
  });

  it('reads or reports a picture in the cell of a lane', () => {
    const {journey, said} = readFrench(
      table([
        ['', 'A', 'B'],
        ['Points de contact', h('img', {src: '/shop.png', alt: 'Boutique'}), 'Site'],
        ['Irritants', 'x', 'y'],
      ]),
    );
    assert.ok(said.length || journey.stages[0]?.touchpoints?.length);
  });

  it('reports what stands below all lanes', () => {
    const {journey, said} = readFrench(
      h(
        'table',
        {},
        row(...['', 'A', 'B'].map(text => th({}, text))),
        row(th({}, 'Irritants'), td({}, 'x'), td({}, 'y')),
        row(td({colspan: '3'}, 'Source : étude 2024')),
      ),
    );
    assert.ok(said.length || JSON.stringify(journey).includes('2024'));
  });
});

describe('what must not throw', () => {
  it('reads a list of any length', () => {
    const items = Array.from({length: 150_000}, () => li('x'));
    assert.doesNotThrow(() =>
      readFrench(
        heading(2, 'T'),
        heading(3, 'S'),
        ul(li('P', ul(li('Irritants', {...ul(), content: items})))),
      ),
    );
  });

  it('writes a lane that is called like a member of objects', () => {
    const stages = [{title: 'a', cells: {x: ['1']}}];
    for (const id of ['constructor', 'hasOwnProperty'])
      assert.doesNotThrow(() => toHTML({lanes: [{id, label: 'L'}], stages}, {form: 'table'}));
  });

  it('writes in a language that is no language', () => {
    const stages = [{title: 'a', emotion: 0.5}];
    assert.doesNotThrow(() => toHTML({stages}, {lang: 'fr-'}));
  });
});
