import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  itemText,
  layoutMap,
  type MapLayout,
  type StageLayout,
  type StepLayout,
} from '../../src/layout/index.js';
import {limits} from '../../src/model/index.js';
import {journeyOf} from './journeys.js';

const lay = (input: unknown, lanes?: string[]) => layoutMap(journeyOf(input), {lanes});

/** Cells as `row: items`. */
const cells = ({cells}: StageLayout | StepLayout) =>
  cells.map(
    ({lane, row, items}) => `${row}: ${items.map(item => itemText(item, lane.main)).join(', ')}`,
  );

const lane = ({rows}: MapLayout, id: string) => rows.find(row => row.id === id)!;

test('steps are columns, and so is a stage without steps', () => {
  const {columns, stages} = lay({
    stages: [{title: 'A', steps: ['a', 'b']}, {title: 'B'}, {title: 'C', steps: ['c']}],
  });
  assert.equal(columns, 4);
  assert.deepEqual(
    stages.map(({stage, index, first, span, steps}) => [
      stage.title,
      index,
      first,
      span,
      steps.map(({first, span, index, step}) => [first, span, index, step.title]),
    ]),
    [
      [
        'A',
        0,
        0,
        2,
        [
          [0, 1, 0, 'a'],
          [1, 1, 1, 'b'],
        ],
      ],
      ['B', 1, 2, 1, []],
      ['C', 2, 3, 1, [[3, 1, 0, 'c']]],
    ],
  );
});

test('a journey without stages has only the rows of titles', () => {
  assert.deepEqual(lay({stages: []}), {
    columns: 0,
    rows: [],
    rowCount: 2,
    stages: [],
    curves: [],
    boundaries: [],
    choices: [],
    persona: undefined,
    linkLevels: 0,
    hasGroups: false,
  });
});

test('lanes follow the titles, a row each', () => {
  const layout = lay({
    stages: [{title: 'A', steps: [{title: 'a', emotion: 1, thoughts: ['x'], painPoints: ['y']}]}],
  });
  assert.deepEqual(
    layout.rows.map(({id, row, span, stageRow, stepRow}) => [id, row, span, stageRow, stepRow]),
    [
      ['emotion', 3, 1, undefined, 3],
      ['thoughts', 4, 1, undefined, 4],
      ['painPoints', 5, 1, undefined, 5],
    ],
  );
  assert.equal(layout.rowCount, 5);
  assert.deepEqual(cells(layout.stages[0]!.steps[0]!), ['4: x', '5: y']);
});

test('the actions of steps stand in the row of their titles, wherever they are named', () => {
  const layout = lay(
    {stages: [{title: 'A', steps: [{title: 'a', actions: ['go'], needs: ['n']}]}]},
    ['needs', 'actions'],
  );
  assert.deepEqual(
    layout.rows.map(({id, row}) => [id, row]),
    [
      ['actions', 2],
      ['needs', 3],
    ],
  );
  assert.equal(layout.rowCount, 3);
  assert.deepEqual(cells(layout.stages[0]!.steps[0]!).sort(), ['2: go', '3: n']);
});

test('actions of a whole stage make the actions a lane of their own', () => {
  const layout = lay({
    stages: [{title: 'A', actions: ['all'], steps: [{title: 'a', actions: ['go']}]}],
  });
  const {row, span, stageRow, stepRow} = lane(layout, 'actions');
  assert.deepEqual({row, span, stageRow, stepRow}, {row: 3, span: 2, stageRow: 3, stepRow: 4});
});

test('what is said of a stage has a row above what is said of its steps', () => {
  const layout = lay({
    stages: [
      {title: 'A', needs: ['whole'], steps: [{title: 'a', needs: ['part']}, 'b']},
      {title: 'B', needs: ['lone']},
    ],
  });
  const {row, span, stageRow, stepRow} = lane(layout, 'needs');
  assert.deepEqual({row, span, stageRow, stepRow}, {row: 3, span: 2, stageRow: 3, stepRow: 4});
  const [first, second] = layout.stages;
  assert.deepEqual(cells(first!), ['3: whole']);
  assert.deepEqual(first!.steps.map(cells), [['4: part'], []]);
  assert.deepEqual(cells(second!), ['4: lone']);
  assert.equal(layout.rowCount, 4);
});

test('a lane that only stages fill has one row', () => {
  const layout = lay({
    stages: [
      {title: 'A', needs: ['whole'], steps: ['a']},
      {title: 'B', needs: ['lone']},
    ],
  });
  const {span, stageRow, stepRow} = lane(layout, 'needs');
  assert.deepEqual({span, stageRow, stepRow}, {span: 1, stageRow: 3, stepRow: undefined});
  assert.deepEqual(layout.stages.map(cells), [['3: whole'], ['3: lone']]);
});

test('a map of stages alone has a cell per stage', () => {
  const layout = lay({
    stages: [
      {title: 'A', needs: ['x'], emotion: 1},
      {title: 'B', emotion: -1},
    ],
  });
  assert.deepEqual(layout.stages.map(cells), [['4: x'], []]);
  assert.deepEqual(
    layout.stages.map(({marker, piece}) => [marker?.level, piece?.line]),
    [
      [1, 'M50 29C66.7 36 83.3 43 100 50'],
      [-1, 'M0 50C16.7 57 33.3 64 50 71'],
    ],
  );
});

test('own lanes take the items of their cells, of stages too', () => {
  const layout = lay({
    lanes: [{id: 'weather'}],
    stages: [
      {title: 'A', cells: {weather: ['Sun']}, steps: [{title: 'a', cells: {weather: ['Rain']}}]},
    ],
  });
  assert.deepEqual(cells(layout.stages[0]!), ['3: Sun']);
  assert.deepEqual(cells(layout.stages[0]!.steps[0]!), ['4: Rain']);
});

test('as many columns as the model lets through are laid out', () => {
  const steps = Array.from({length: limits.columns}, (_, i) => ({title: `s${i}`}));
  const {columns, stages} = lay({stages: [{title: 'A', steps}]});
  assert.equal(columns, limits.columns);
  assert.equal(stages[0]?.steps.at(-1)?.first, limits.columns - 1);
});

test('thousands of own lanes do not hang the page', () => {
  const steps = Array.from({length: 9_000}, (_, i) => ({title: 's', cells: {[`own-${i}`]: ['x']}}));
  const journey = journeyOf({stages: [{title: 'A', steps}]});
  const start = performance.now();
  assert.equal(layoutMap(journey).rows.length, steps.length);
  assert.ok(performance.now() - start < 1_000);
});

test('the layout leaves the journey as it is', () => {
  const journey = journeyOf({
    stages: [{title: 'A', departments: ['D'], steps: [{title: 'a', emotion: 1, needs: ['n']}]}],
  });
  const before = structuredClone(journey);
  layoutMap(journey);
  assert.deepEqual(journey, before);
});
