import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import {part, parts} from '../support/drawing.js';
import {small} from '../support/journeys.js';
import {drawn, mountMap, until} from '../support/mount.js';

const properties = (element: Element) =>
  element
    .getAnimations()
    .map(animation => (animation instanceof CSSTransition ? animation.transitionProperty : ''));

describe('a map whose data change', () => {
  it('moves its faces to where they belong', async () => {
    const map = await mountMap(small('A', {emotion: -2}));
    const face = part(map, 'marker');
    const before = getComputedStyle(face).translate;
    expect(properties(face)).to.deep.equal([]);
    await until(() => map.shadowRoot!.querySelector('[data-more]'), 'a frame');
    map.data = small('A', {emotion: 2});
    await drawn(map);
    expect(part(map, 'marker')).to.equal(face);
    expect(properties(face)).to.deep.equal(['translate']);
    const [moving] = face.getAnimations();
    expect(getComputedStyle(face).translate).to.equal(before);
    moving!.finish();
    expect(getComputedStyle(face).translate).not.to.equal(before);
  });

  it('moves nothing that stays, and nothing at first', async () => {
    const map = await mountMap(small('A', {emotion: 1}));
    for (const face of parts(map, 'marker')) expect(properties(face)).to.deep.equal([]);
    map.data = small('B', {emotion: 1});
    await drawn(map);
    for (const face of parts(map, 'marker')) expect(properties(face)).to.deep.equal([]);
  });
});
