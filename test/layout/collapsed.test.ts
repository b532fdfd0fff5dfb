import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {layoutMap, parseJourney} from '../../src/core.js';
import type {MapOptions} from '../../src/layout/types.js';

const layout = (data: object, options: MapOptions) =>
  layoutMap(parseJourney(data).journey!, options);

const trip = {
  personas: [{name: 'Ada'}, {name: 'Bo'}],
  stages: [
    {
      title: 'Plan',
      touchpoints: ['Shop'],
      steps: [
        {title: 'Looks', emotion: -2, thoughts: ['How far?']},
        {title: 'Asks', emotion: 1, cells: {Tools: ['Map']}},
      ],
    },
    {title: 'Go', steps: [{title: 'Rides', emotion: 1, needs: ['Rest']}, {title: 'Rests'}]},
    {title: 'Home', emotion: 2, steps: [{title: 'Sleeps', emotion: 0}]},
  ],
  links: [
    {from: 'Rests', to: 'Looks', kind: 'loop'},
    {from: 'Looks', to: 'Asks', label: 'soon'},
  ],
};

describe('a collapsed stage', () => {
  it('is one column without steps and lanes', () => {
    const {columns, stages, rows} = layout(trip, {collapsed: ['plan']});
    assert.equal(columns, 4);
    assert.deepEqual(
      stages.map(({span, isCollapsed}) => [span, isCollapsed]),
      [
        [1, true],
        [2, false],
        [1, false],
      ],
    );
    assert.deepEqual(stages[0]!.cells, []);
    assert.deepEqual(
      rows.map(({id}) => id),
      ['emotion', 'needs'],
    );
  });

  it('is known by its title too, and what is unknown collapses nothing', () => {
    assert.equal(layout(trip, {collapsed: ['Plan', 'nowhere']}).columns, 4);
    assert.equal(layout(trip, {collapsed: ['nowhere']}).columns, 5);
  });

  it('has on the curve what is felt about it, else the mean of its steps', () => {
    const {stages, curves} = layout(trip, {collapsed: ['plan', 'home']});
    assert.equal(stages[0]!.marker!.value, -0.5);
    assert.equal(stages[2]!.marker!.value, 2);
    assert.equal(curves[0]!.points.length, 3);
  });

  it('leaves a gap where nothing is felt in it', () => {
    const {stages} = layout(
      {
        stages: [
          {title: 'A', emotion: 1},
          {title: 'B', steps: [{title: 'b'}]},
          {title: 'C', emotion: 1},
        ],
      },
      {collapsed: ['b', 'B']},
    );
    assert.equal(stages[1]!.marker, undefined);
    assert.equal(stages[1]!.piece, undefined);
  });

  it('has the curve of each persona', () => {
    const emotions = (ada: number, bo: number) => ({emotions: {Ada: ada, Bo: bo}});
    const stages = [
      {
        title: 'A',
        steps: [
          {title: '1', ...emotions(1, -1)},
          {title: '2', ...emotions(2, -1)},
        ],
      },
    ];
    const {curves} = layout({personas: trip.personas, stages}, {collapsed: ['A']});
    assert.deepEqual(
      curves.map(({owner, points}) => [owner!.name, points.map(({value}) => value)]),
      [
        ['Ada', [1.5]],
        ['Bo', [-1]],
      ],
    );
  });

  it('keeps the links that lead into it and out of it, not those inside', () => {
    const {stages} = layout(trip, {collapsed: ['plan']});
    assert.deepEqual(
      stages[0]!.links!.map(({kind, isTarget}) => [kind, isTarget]),
      [['loop', true]],
    );
    assert.equal(stages[0]!.told, undefined);
  });
});

describe('the lanes that can be chosen', () => {
  const offered = (options: MapOptions) =>
    layout(trip, options).choices.map(({id, at}) => (at < 0 ? `(${id})` : id));

  it('are all with content, in order', () => {
    const all = ['emotion', 'thoughts', 'needs', 'touchpoints', 'Tools'];
    assert.deepEqual(offered({}), all);
    assert.deepEqual(offered({collapsed: ['plan', 'go', 'home']}), all);
  });

  it('keep their order, whichever are shown', () => {
    assert.deepEqual(offered({lanes: ['touchpoints', 'emotion']}), [
      'emotion',
      '(thoughts)',
      '(needs)',
      'touchpoints',
      '(Tools)',
    ]);
  });
});
