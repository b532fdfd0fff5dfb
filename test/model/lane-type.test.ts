import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutMap} from '../../src/layout/index.js';
import {builtInLanes, laneIds, laneTypeOf, parseJourney} from '../../src/model/index.js';
import type {LaneType} from '../../src/model/index.js';

const types: LaneType[] = ['text', 'chips', 'cards', 'spans', 'emotion', 'metrics', 'image'];
const fixed = ['emotion', 'metrics', 'image'];

/** What fills a lane. */
function contentOf(id: string): object {
  if (id === 'image') return {image: 'a.svg'};
  if (id === 'metrics') return {metrics: [{name: 'x', value: 1}]};
  if (!Object.hasOwn(builtInLanes, id)) return {cells: {[id]: ['x']}};
  return id === 'emotion' ? {} : {[id]: ['x']};
}

/** A journey with a lane of a type, and something in it. */
const journeyOf = (id: string, type: string) => ({
  stages: [{title: 'A', emotion: 1, ...contentOf(id)}],
  lanes: [{id, type}],
});

for (const id of [...laneIds, 'own', 'toString']) {
  test(`${id}: a type that its items cannot be drawn as is said, and the usual one is drawn`, () => {
    const usual = laneTypeOf({id});
    for (const type of types) {
      const isFit = type === usual || ![type, usual].some(one => fixed.includes(one));
      const {journey, problems} = parseJourney(journeyOf(id, type));
      assert.deepEqual(
        problems
          .filter(({severity}) => severity !== 'hint')
          .map(({severity, code, path, message}) => [severity, code, path, message]),
        isFit
          ? []
          : [
              [
                'warning',
                'unfit-type',
                'lanes[0].type',
                `"${type}" does not fit this lane; ${usual} is used`,
              ],
            ],
      );
      assert.equal(journey!.lanes![0]!.type, type);
      const row = layoutMap(journey!).rows.find(row => row.id === id);
      assert.deepEqual([row?.type, laneTypeOf({id, type})], [isFit ? type : usual, row?.type]);
    }
  });
}

test('a type that nobody knows is said, and the lane is drawn as text', () => {
  const {journey, problems} = parseJourney(journeyOf('own', 'table'));
  assert.deepEqual(
    problems.map(({severity, path, found}) => [severity, path, found]),
    [['error', 'lanes[0].type', '"table"']],
  );
  assert.deepEqual(journey!.lanes![0], {id: 'own'});
  assert.equal(layoutMap(journey!, {lanes: ['own']}).rows[0]!.type, 'text');
});
