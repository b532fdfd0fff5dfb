import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {layoutMap, type BarLayout, type MapLayout} from '../../src/layout/index.js';
import {journeyOf} from './journeys.js';

const lay = (stages: unknown[]) => layoutMap(journeyOf({stages}), {lanes: ['departments']});

const step = (...departments: string[]) => ({title: 's', departments});

const columns = ({stages}: MapLayout): (readonly BarLayout[])[] =>
  stages.flatMap(({bars, steps}) => (steps.length ? steps.map(({bars}) => bars) : [bars]));

/** A piece as it looks: `[A3` begins here and is three columns long, `A]` ends here. */
const look = ({label, start, end, span, row}: BarLayout) =>
  `${row}${start ? '[' : ' '}${label}${span}${end ? ']' : ''}`;

const drawn = (stages: unknown[]) => columns(lay(stages)).map(bars => bars.map(look));

test('equal names of neighbouring columns join, across stages too', () => {
  assert.deepEqual(
    drawn([
      {title: 'A', steps: [step('Sales'), step('Sales')]},
      {title: 'B', departments: ['Sales']},
      {title: 'C', steps: [step('Logistics'), step(), step('Sales')]},
    ]),
    [['3[Sales3'], ['3 Sales3'], ['3 Sales3]'], ['3[Logistics1]'], [], ['3[Sales1]']],
  );
});

test('what a stage names spans all its columns, beside what its steps name', () => {
  assert.deepEqual(
    drawn([{title: 'A', departments: ['IT'], steps: [step(), step('HR'), step('IT')]}]),
    [['3[IT3'], ['3 IT3', '4[HR1]'], ['3 IT3]']],
  );
});

test('several bars at once have a track each, and a free track is used again', () => {
  const stages = [{title: 'A', steps: [step('A', 'B'), step('B'), step('C', 'B'), step('C', 'D')]}];
  assert.deepEqual(drawn(stages), [
    ['3[A1]', '4[B3'],
    ['4 B3'],
    ['3[C2', '4 B3]'],
    ['3 C2]', '4[D1]'],
  ]);
  const {rows, rowCount} = lay(stages);
  assert.deepEqual(
    rows.map(({row, span, stageRow, stepRow}) => [row, span, stageRow, stepRow]),
    [[3, 2, undefined, 3]],
  );
  assert.equal(rowCount, 4);
});

test('a name that a step repeats is one bar, with the first item', () => {
  const departments = [
    {name: 'IT', role: 'fix'},
    {name: 'IT', role: 'test'},
  ];
  const [bars] = columns(lay([{title: 'A', steps: [{title: 'a', departments}]}]));
  assert.equal(bars?.length, 1);
  assert.equal(bars?.[0]?.item['role'], 'fix');
});

test('a name has one tone wherever it stands, and eight names have eight tones', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'A'];
  const bars = columns(lay([{title: 'A', steps: names.map(name => step(name))}])).flat();
  assert.deepEqual(
    bars.map(({tone}) => tone),
    [0, 1, 2, 3, 4, 5, 6, 7, 0, 0],
  );
});

test('of very many bars above each other sixty are drawn', () => {
  const departments = Array.from({length: 1_000}, (_, i) => `D${i}`);
  const steps = Array.from({length: 3_000}, (_, i) => ({title: `s${i}`}));
  const layout = lay([{title: 'A', departments, steps}]);
  assert.equal(layout.rows[0]?.span, 60);
  assert.deepEqual(
    columns(layout)[2_999]?.map(({label}) => label),
    departments.slice(0, 60),
  );
});

test('of very many lanes of bars fifty are drawn as bars, and the others once', () => {
  const names = Array.from({length: 500}, (_, i) => `lane ${i}`);
  const cells = Object.fromEntries(names.map(name => [name, ['x']]));
  const steps = Array.from({length: 200}, (_, i) => ({title: `s${i}`}));
  const lanes = names.map(id => ({id, type: 'spans'}));
  const layout = layoutMap(journeyOf({lanes, stages: [{title: 'A', cells, steps}]}));
  assert.equal(layout.rows.length, 500);
  assert.equal(layout.stages[0]!.cells.length, 450);
  assert.deepEqual([...new Set(columns(layout).map(({length}) => length))], [50]);
});

test('bars never overlap, and each is whole', () => {
  const names = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), {maxLength: 5});
  fc.assert(
    fc.property(fc.array(names, {minLength: 1, maxLength: 12}), fc.nat(3), (steps, cut) => {
      const split = Math.min(cut, steps.length - 1);
      const stages = [steps.slice(0, split), steps.slice(split)]
        .filter(part => part.length)
        .map(part => ({title: 'S', steps: part.map(names => step(...names))}));
      const layout = lay(stages);
      const all = columns(layout);
      assert.deepEqual(
        all.map(bars => bars.map(({label}) => label)),
        steps,
      );
      all.forEach((bars, column) => {
        assert.equal(new Set(bars.map(({row}) => row)).size, bars.length);
        for (const {label, row, start, end, span, from} of bars) {
          const before = all[column - 1]?.find(bar => bar.label === label);
          const after = all[column + 1]?.find(bar => bar.label === label);
          assert.equal(start, !before);
          assert.equal(end, !after);
          const ended = all[column - 1]?.filter(({end}) => end) ?? [];
          assert.deepEqual(from, start ? ended.map(bar => bar.label) : []);
          if (after) assert.deepEqual([after.row, after.span], [row, span]);
          if (start)
            assert.equal(all[column + span - 1]?.find(bar => bar.label === label)?.end, true);
        }
      });
      const most = Math.max(...all.flat().map(({row}) => row), 2);
      assert.equal(layout.rowCount, most);
    }),
  );
});

const handedOver = (lane: string, ...columns: string[][]) =>
  layoutMap(journeyOf({stages: columns.map(names => ({title: 's', [lane]: names}))}), {
    lanes: [lane],
  }).stages.map(({bars}) => bars.map(({label, from}) => [label, ...from]));

test('departments that end hand over to those that begin right after', () => {
  assert.deepEqual(handedOver('departments', ['A'], ['B'], ['B', 'C'], ['D']), [
    [['A']],
    [['B', 'A']],
    [['B'], ['C']],
    [['D', 'B', 'C']],
  ]);
});

test('several departments hand over to several, but one that goes on does not', () => {
  assert.deepEqual(handedOver('departments', ['A', 'B', 'C'], ['C', 'D', 'E']), [
    [['A'], ['B'], ['C']],
    [['C'], ['D', 'A', 'B'], ['E', 'A', 'B']],
  ]);
});

test('a department that comes back takes over, and one that joins others does not', () => {
  assert.deepEqual(handedOver('departments', ['A'], ['B'], ['A'], ['A', 'B']), [
    [['A']],
    [['B', 'A']],
    [['A', 'B']],
    [['A'], ['B']],
  ]);
});

test('work is handed over from step to step and from stage to stage', () => {
  const stages = [
    {title: 'A', departments: ['IT'], steps: [step('Sales'), step('Shop')]},
    {title: 'B', steps: [step('Post')]},
  ];
  assert.deepEqual(
    columns(lay(stages)).map(bars => bars.map(({label, from}) => [label, ...from])),
    [[['IT'], ['Sales']], [['IT'], ['Shop', 'Sales']], [['Post', 'IT', 'Shop']]],
  );
});

test('nobody hands over after a gap, and campaigns never do', () => {
  assert.deepEqual(handedOver('departments', ['A'], [], ['B']), [[['A']], [], [['B']]]);
  assert.deepEqual(handedOver('campaigns', ['A'], ['B']), [[['A']], [['B']]]);
});
