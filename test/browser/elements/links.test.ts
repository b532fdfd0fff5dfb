import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import type {JourneyMapElement} from '../../../src/index.js';
import {allowWarnings} from '../support/console.js';
import {part, parts, text, texts} from '../support/drawing.js';
import {cover, middle, rect, textRect} from '../support/geometry.js';
import {drawn, mountDrawn, mountMap} from '../support/mount.js';

const step = (title: string) => ({title});

/** Six steps in two stages, and ways between them. */
const parcel = (links: object[]) => ({
  title: 'A parcel',
  stages: [
    {title: 'Orders', steps: ['Chooses', 'Pays', 'Waits'].map(step)},
    {title: 'Receives', steps: ['Gets the parcel', 'Tries it on', 'Sends it back'].map(step)},
  ],
  links,
});

const loop = {from: 'Sends it back', to: 'Gets the parcel', kind: 'loop', label: 'Wrong size'};

/** The pieces of each bracket, from its first column on. */
function brackets(map: JourneyMapElement, kind = ''): HTMLElement[][] {
  const found: HTMLElement[][] = [];
  const at = (piece: HTMLElement) => rect(piece).top;
  for (const piece of parts(map, `link ${kind}`.trim())) {
    const label = piece.querySelector('[part=link-label]');
    if (label) found.push([piece]);
    else found.find(one => Math.abs(at(one[0]!) - at(piece)) < 1 && !isWhole(one))!.push(piece);
  }
  return found;
}

/** Labels are as wide as their brackets. */
const isWhole = (pieces: readonly HTMLElement[]) => {
  const width = rect(pieces[0]!.querySelector('[part=link-label]')!.parentElement).width;
  return pieces.reduce((sum, piece) => sum + rect(piece).width, 0) > width - 2;
};

/** Where the line of a piece runs: a pseudo-element has no box of its own to ask for. */
function line(piece: HTMLElement) {
  const {left, top, width, height} = rect(piece);
  const style = getComputedStyle(piece, '::before');
  const [from, to] = [parseFloat(style.left), parseFloat(style.right)];
  return {
    left: left + from,
    right: left + width - to,
    top,
    bottom: top + height,
    style: style.borderTopStyle,
    color: style.borderTopColor,
    leftLeg: parseFloat(style.borderLeftWidth),
    rightLeg: parseFloat(style.borderRightWidth),
  };
}

/** Where the arrow of a piece points, if it has one. */
function arrow(piece: HTMLElement) {
  const style = getComputedStyle(piece, '::after');
  return style.content === 'none' ? undefined : rect(piece).left + parseFloat(style.left) + 5;
}

const titleOf = (map: JourneyMapElement, title: string) =>
  parts(map, 'step-title').find(one => text(one).startsWith(title))!;

const said = (map: JourneyMapElement, title: string) =>
  [...titleOf(map, title).querySelectorAll('.told')].map(text);

describe('the bracket of a loop', () => {
  it('goes from the one step to the other without a slit', async () => {
    const map = await mountMap(parcel([loop]));
    const [pieces] = brackets(map);
    expect(pieces).to.have.length(3);
    const lines = pieces!.map(line);
    for (const [i, one] of lines.slice(1).entries()) {
      expect(one.left).to.be.closeTo(lines[i]!.right, 1);
      expect(one.top).to.be.closeTo(lines[i]!.top, 0.5);
    }
    const [first, last] = [titleOf(map, 'Gets the parcel'), titleOf(map, 'Sends it back')].map(
      rect,
    );
    expect(lines[0]!.left).to.be.within(first!.left, first!.right);
    expect(lines[2]!.right).to.be.within(last!.left, last!.right);
    expect(lines.map(one => one.leftLeg > 0)).to.deep.equal([true, false, false]);
    expect(lines.map(one => one.rightLeg > 0)).to.deep.equal([false, false, true]);
  });

  it('has its arrow in the column where it leads, whichever way it goes', async () => {
    for (const [from, to] of [
      ['Sends it back', 'Gets the parcel'],
      ['Gets the parcel', 'Sends it back'],
    ]) {
      const map = await mountMap(parcel([{...loop, from, to}]));
      const arrows = brackets(map)[0]!
        .map(arrow)
        .filter(at => at !== undefined);
      const target = rect(titleOf(map, to!));
      expect(arrows, to).to.have.length(1);
      expect(arrows[0]).to.be.within(target.left, target.right);
      const legs = brackets(map)[0]!.map(line);
      const leg = to === 'Gets the parcel' ? legs[0]!.left : legs.at(-1)!.right;
      expect(arrows[0]).to.be.closeTo(leg, 3);
    }
  });

  it('stands above the titles of the steps and below those of the stages', async () => {
    const map = await mountMap(parcel([loop, {from: 'Pays', to: 'Sends it back', kind: 'branch'}]));
    const pieces = parts(map, 'link').map(rect);
    const heads = parts(map, 'step-title').map(textRect);
    const stages = parts(map, 'stage-title').map(rect);
    for (const piece of pieces) {
      expect(heads.some(head => cover(head, piece))).to.equal(false);
      expect(stages.some(stage => cover(stage, piece))).to.equal(false);
    }
  });

  it('says its label and how many go this way', async () => {
    const map = await mountMap(
      parcel([
        {...loop, share: 0.125},
        {from: 'Pays', to: 'Chooses'},
      ]),
    );
    const labels = parts(map, 'link-label');
    expect(labels.map(text)).to.have.members(['↺ Wrong size · 12.5%', '→']);
    expect(labels.map(({title}) => title)).to.have.members(['Wrong size · 12.5%', '']);
    const french = await mountMap(parcel([{...loop, share: 0.125}]), 'lang="fr"');
    expect(text(part(french, 'link-label'))).to.match(/^↺ Wrong size · 12,5\s%$/);
  });

  it('keeps its label within its columns, however long it is', async () => {
    const label = 'a label that is far longer than the bracket is wide '.repeat(4);
    const map = await mountMap(parcel([{...loop, label}]));
    const [pieces] = brackets(map);
    const box = rect(part(map, 'link-label'));
    expect(box.left).to.be.at.least(rect(pieces![0]).left - 1);
    expect(box.right).to.be.at.most(rect(pieces!.at(-1)).right + 1);
    expect(box.height).to.be.below(24);
  });

  it('within one step is drawn in its column', async () => {
    const map = await mountMap(parcel([{...loop, from: 'Pays', to: 'Pays'}]));
    const [pieces] = brackets(map);
    expect(pieces).to.have.length(1);
    const {left, right, leftLeg, rightLeg} = line(pieces![0]!);
    const column = rect(titleOf(map, 'Pays'));
    expect(left).to.be.at.least(column.left);
    expect(right)
      .to.be.at.most(column.right)
      .and.above(left + 10);
    expect([leftLeg, rightLeg].every(Boolean)).to.equal(true);
    expect(arrow(pieces![0]!)).to.be.closeTo(left, 3);
  });
});

describe('several brackets', () => {
  const all = [
    loop,
    {from: 'Pays', to: 'Sends it back', kind: 'branch', label: 'Gives up', share: 0.1},
    {from: 'Chooses', to: 'Sends it back', kind: 'next', label: 'All the way'},
    {from: 'Chooses', to: 'Waits', kind: 'branch', label: 'On account'},
  ];

  it('tell their kind by sign, by line and by colour', async () => {
    const map = await mountMap(parcel(all));
    const styles = ['loop', 'branch', 'next'].map(kind => line(part(map, `link ${kind}`)));
    expect(styles.map(({style}) => style)).to.deep.equal(['solid', 'dashed', 'dotted']);
    expect(new Set(styles.map(({color}) => color)).size).to.equal(3);
    const signs = texts(map, 'link-label').map(label => label.slice(0, 1));
    expect(signs).to.have.members(['→', '↺', '⇢', '⇢']);
  });

  it('lie at heights of their own where they cross, the wider above', async () => {
    const map = await mountMap(parcel(all));
    const top = (label: string) =>
      rect(parts(map, 'link-label').find(one => text(one).includes(label))).top;
    expect(top('Gives up')).to.be.below(top('Wrong size') - 10);
    expect(top('All the way')).to.be.below(top('Gives up') - 10);
    expect(top('On account')).to.be.closeTo(top('Wrong size'), 1);
  });

  it('cover neither a title nor the label of another', async () => {
    const map = await mountMap(parcel(all), '', 900);
    const labels = parts(map, 'link-label').map(rect);
    expect(labels).to.have.length(4);
    const heads = parts(map, 'step-title').map(textRect);
    const stages = parts(map, 'stage-title').map(rect);
    for (const [i, label] of labels.entries()) {
      const others = labels.filter(other => other !== label);
      expect(
        [...heads, ...stages, ...others].some(other => cover(label, other)),
        `label ${i}`,
      ).to.equal(false);
      for (const piece of parts(map, 'link').map(line)) {
        if (Math.abs(piece.top - middleOf(label)) < 3) continue;
        const crossing = piece.top > label.top + 1 && piece.top < label.bottom - 1;
        const meets = piece.left < label.right && piece.right > label.left;
        expect(crossing && meets, `label ${i}`).to.equal(false);
      }
    }
  });

  const middleOf = ({top, bottom}: DOMRect) => (top + bottom) / 2;

  it('of a ring of steps are all drawn', async () => {
    const map = await mountMap(
      parcel([
        {from: 'Chooses', to: 'Waits', kind: 'branch'},
        {from: 'Waits', to: 'Tries it on', kind: 'branch'},
        {from: 'Tries it on', to: 'Chooses', kind: 'loop', label: 'Once more'},
        {from: 'Sends it back', to: 'Sends it back', kind: 'loop'},
        {from: 'Receives', to: 'Orders', kind: 'loop', label: 'Next order'},
      ]),
    );
    expect(parts(map, 'link-label')).to.have.length(5);
    const tops = (label: string) =>
      rect(parts(map, 'link-label').find(one => text(one).includes(label))).top;
    expect(tops('Next order')).to.be.below(tops('Once more'));
    const whole = brackets(map).find(([first]) => text(first).includes('Next order'))!;
    expect(whole).to.have.length(6);
  });

  it('follow a change of the data', async () => {
    const map = await mountMap(parcel(all));
    map.data = parcel([]);
    await drawn(map);
    expect(parts(map, 'link')).to.have.length(0);
    map.data = parcel([loop]);
    await drawn(map);
    expect(parts(map, 'link')).to.have.length(3);
  });

  it('take no room in a map without links, and none for one that says nothing', async () => {
    allowWarnings('"No such step"');
    const height = async (links: object[]) =>
      rect(part(await mountMap(parcel(links)), 'step-title')).height;
    const bare = await height([]);
    expect(await height([{from: 'Chooses', to: 'Pays'}])).to.be.closeTo(bare, 0.5);
    expect(await height([{from: 'Chooses', to: 'No such step'}])).to.be.closeTo(bare, 0.5);
    expect(await height([loop])).to.be.above(bare + 15);
  });
});

describe('a link in words', () => {
  it('stands in the step where it leaves, and brackets are for the eye', async () => {
    const map = await mountMap(
      parcel([
        {...loop, share: 0.3},
        {from: 'Sends it back', to: 'Chooses', kind: 'branch', label: 'Something else'},
        {from: 'Pays', to: 'Sends it back'},
      ]),
    );
    expect(said(map, 'Sends it back')).to.deep.equal([
      'Goes back to “Gets the parcel”: Wrong size · 30%',
      'Or leads to “Chooses”: Something else',
    ]);
    expect(said(map, 'Pays')).to.deep.equal(['Goes on to “Sends it back”']);
    expect(said(map, 'Gets the parcel')).to.deep.equal([]);
    for (const piece of parts(map, 'link')) {
      expect(piece.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('is told in French', async () => {
    const map = await mountMap(parcel([loop]), 'lang="fr"');
    expect(said(map, 'Sends it back')[0]).to.match(/^Revient à «\s?Gets the parcel\s?»/);
  });

  it('comes from the attributes of a step too', async () => {
    const map = await mountDrawn(`<div style="width: 1000px"><journey-map>
      <journey-stage heading="S"><journey-step heading="A"></journey-step>
      <journey-step heading="B"></journey-step>
      <journey-step heading="C" loop-to="A" link-label="Again"></journey-step></journey-stage>
    </journey-map></div>`);
    expect(parts(map, 'link loop')).to.have.length(3);
    expect(said(map, 'C')).to.deep.equal(['Goes back to “A”: Again']);
  });
});

describe('a bracket on a page from right to left', () => {
  it('is mirrored, with its arrow at the step where it leads', async () => {
    const map = await mountMap(parcel([loop]), 'dir="rtl"');
    const pieces = parts(map, 'link');
    const lefts = pieces.map(piece => rect(piece).left);
    expect([...lefts].sort((a, b) => b - a)).to.deep.equal(lefts);
    const lines = pieces.map(line);
    for (const [i, one] of lines.slice(1).entries()) {
      expect(one.right).to.be.closeTo(lines[i]!.left, 1);
    }
    expect(lines.map(one => one.rightLeg > 0)).to.deep.equal([true, false, false]);
    const [target, source] = ['Gets the parcel', 'Sends it back'].map(title =>
      rect(titleOf(map, title)),
    );
    expect(lines[0]!.right).to.be.within(target!.left, target!.right);
    expect(lines[2]!.left).to.be.within(source!.left, source!.right);
    const [at, ...others] = pieces.map(arrow);
    expect(others).to.deep.equal([undefined, undefined]);
    expect(at).to.be.closeTo(lines[0]!.right, 3);
    expect(middle(rect(part(map, 'link-label')))).to.be.within(lines[2]!.left, lines[0]!.right);
  });
});
