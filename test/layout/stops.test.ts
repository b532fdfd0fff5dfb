import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nextStop, type Stop} from '../../src/layout/stops.js';

const stop = (owner: string, line: string, left: number, right: number): Stop => ({
  owner,
  line,
  left,
  right,
});

/** Two stages over three steps: titles, a lane that the second step lacks, and two links in one cell. */
const row = [
  stop('A', 'stages', 0, 200),
  stop('A1', 'steps', 0, 100),
  stop('A1', 'thoughts', 0, 100),
  stop('A1', 'links', 0, 100),
  stop('A1', 'links', 0, 100),
  stop('A2', 'steps', 100, 200),
  stop('A2', 'links', 100, 200),
  stop('B', 'stages', 200, 300),
  stop('B1', 'steps', 200, 300),
  stop('B1', 'thoughts', 200, 300),
];

const mirror = row.map(({left, right, ...rest}) => ({
  ...rest,
  left: 300 - right,
  right: 300 - left,
}));
const stack = row.map(one => ({...one, left: 0, right: 300}));

const name = (one: Stop | undefined) => one && `${String(one.owner)} ${String(one.line)}`;
const go = (stops: readonly Stop[], from: number, key: string, isMirrored = false) =>
  name(nextStop(stops, stops[from]!, key, isMirrored));

describe('arrow keys in a map', () => {
  it('go left and right from step to step', () => {
    assert.equal(go(row, 1, 'ArrowRight'), 'A2 steps');
    assert.equal(go(row, 5, 'ArrowRight'), 'B1 steps');
    assert.equal(go(row, 5, 'ArrowLeft'), 'A1 steps');
  });

  it('go from stage to stage', () => {
    assert.equal(go(row, 0, 'ArrowRight'), 'B stages');
    assert.equal(go(row, 7, 'ArrowLeft'), 'A stages');
  });

  it('go along a lane, over steps that have nothing in it', () => {
    assert.equal(go(row, 2, 'ArrowRight'), 'B1 thoughts');
    assert.equal(go(row, 3, 'ArrowRight'), 'A2 links');
  });

  it('go down within a step and up to the title of its stage', () => {
    assert.equal(go(row, 0, 'ArrowDown'), 'A1 steps');
    assert.equal(go(row, 1, 'ArrowDown'), 'A1 thoughts');
    assert.equal(go(row, 3, 'ArrowDown'), 'A1 links');
    assert.equal(go(row, 5, 'ArrowUp'), 'A stages');
    assert.equal(go(row, 8, 'ArrowUp'), 'B stages');
  });

  it('go nowhere at an end', () => {
    assert.equal(go(row, 0, 'ArrowUp'), undefined);
    assert.equal(go(row, 4, 'ArrowDown'), undefined);
    assert.equal(go(row, 0, 'ArrowLeft'), undefined);
    assert.equal(go(row, 8, 'ArrowRight'), undefined);
  });

  it('go to the ends of a line: Home, End', () => {
    assert.equal(go(row, 5, 'Home'), 'A1 steps');
    assert.equal(go(row, 5, 'End'), 'B1 steps');
  });

  it('are mirrored from right to left', () => {
    assert.equal(go(mirror, 1, 'ArrowLeft', true), 'A2 steps');
    assert.equal(go(mirror, 5, 'ArrowRight', true), 'A1 steps');
    assert.equal(go(mirror, 5, 'ArrowUp', true), 'A stages');
  });

  it('go on from step to step in a stack, up and down too', () => {
    assert.equal(go(stack, 1, 'ArrowRight'), 'A2 steps');
    assert.equal(go(stack, 4, 'ArrowDown'), 'A2 steps');
    assert.equal(go(stack, 8, 'ArrowUp'), 'B stages');
  });
});
