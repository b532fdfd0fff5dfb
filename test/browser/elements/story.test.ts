import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/index.js';
import type {JourneyMapElement} from '../../../src/index.js';
import {allowWarnings} from '../support/console.js';
import {part, parts, said, text, texts} from '../support/drawing.js';
import {middle, rect, textRect} from '../support/geometry.js';
import {small} from '../support/journeys.js';
import {drawn, mountMap, until} from '../support/mount.js';

const told = {
  problem: 'Pairs come back.',
  scenario: 'One orders at home.',
  expectations: ['Fits', {text: 'Free returns', href: '#terms'}],
  outcome: 'Keeps the pair.',
  businessGoal: 'Fewer returns',
  sources: [
    {
      text: 'Talks',
      kind: 'interviews',
      n: 1200,
      date: '2026-05',
      href: 'https://example.org/talks',
    },
    {text: 'Logs', kind: 'analytics'},
    'A hunch',
  ],
};

const storyMap = (more: object, attributes = '') =>
  mountMap({...small('J', {emotion: 1}), ...more}, attributes);

/** The parts of the story: name, then lines. */
const storyOf = (map: JourneyMapElement) =>
  [...part(map, 'story').querySelectorAll('dl > div')].map(one => [...one.children].map(text));

const long = {problem: 'It takes far too long. '.repeat(20)};

const fold = (map: JourneyMapElement) => part<HTMLDetailsElement>(map, 'story');

describe('the story behind a map', () => {
  it('is told in parts, each under its name', async () => {
    const map = await storyMap(told);
    expect(storyOf(map)).to.deep.equal([
      ['Problem', 'Pairs come back.'],
      ['Scenario', 'One orders at home.'],
      ['Expectations', 'Fits', 'Free returns'],
      ['Outcome', 'Keeps the pair.'],
      ['Business goal', 'Fewer returns'],
      ['Sources', 'Talks interviews · n = 1,200 · May 2026', 'Logs analytics', 'A hunch'],
    ]);
    const links = [...part(map, 'story').querySelectorAll('a')];
    expect(links.map(link => [text(link), link.getAttribute('href')])).to.deep.equal([
      ['Free returns', '#terms'],
      ['Talks', 'https://example.org/talks'],
    ]);
  });

  it('is told in French', async () => {
    const map = await storyMap(told, 'lang="fr"');
    const all = storyOf(map);
    expect(all.map(([name]) => name)).to.deep.equal([
      'Problème',
      'Scénario',
      'Attentes',
      'Issue',
      'Objectif de l’entreprise',
      'Sources',
    ]);
    expect(all.at(-1)![1]).to.match(/^Talks interviews · n = 1\s200 · mai 2026$/);
    expect(text(part(map, 'story').querySelector('summary'))).to.equal('Contexte');
  });

  it('leads to no address that does more than it should', async () => {
    allowWarnings('has problems');
    const map = await storyMap({sources: [{text: 'Talks', href: 'javascript:alert(1)'}]});
    expect(storyOf(map)).to.deep.equal([['Sources', 'Talks']]);
    expect(part(map, 'story').querySelector('a')).to.equal(null);
  });

  it('is not there without one', async () => {
    expect(parts(await storyMap({}), 'story')).to.have.length(0);
  });

  it('is open when it is short, and folded when it is long', async () => {
    const short = await storyMap(told);
    expect(fold(short).open).to.equal(true);
    const map = await storyMap(long);
    expect(fold(map).open).to.equal(false);
    expect(rect(fold(map)).height).to.be.below(60);
  });

  it('opens and closes by a click', async () => {
    const map = await storyMap(long);
    const summary = fold(map).querySelector('summary')!;
    summary.click();
    expect(fold(map).open).to.equal(true);
    expect(rect(fold(map).querySelector('dd')).height).to.be.above(10);
    summary.click();
    expect(fold(map).open).to.equal(false);
  });

  it('opens and closes by the keyboard', async () => {
    const map = await storyMap(long);
    const summary = fold(map).querySelector('summary')!;
    for (const [key, open] of [
      ['Enter', true],
      [' ', false],
    ] as const) {
      summary.focus();
      await sendKeys({press: key});
      await until(() => fold(map).open === open, `“${key}” makes it ${open ? 'open' : 'closed'}`);
    }
  });

  it('stays as the reader left it when the map is drawn again', async () => {
    const map = await storyMap(long);
    fold(map).querySelector('summary')!.click();
    map.heading = 'Another name';
    await drawn(map);
    expect(fold(map).open).to.equal(true);
    map.data = {...small('J', {emotion: -1}), ...long, outcome: 'Gives up'};
    await drawn(map);
    expect(text(fold(map))).to.contain('Gives up');
    expect(fold(map).open).to.equal(true);
  });
});

describe('the badges of a map', () => {
  const badges = (map: JourneyMapElement) =>
    [...part(map, 'header').querySelectorAll('.badges li')].map(text);

  it('say whose market it is and who keeps it', async () => {
    const more = {market: 'b2b', owner: 'Service team', updated: '2026-11-12'};
    expect(badges(await storyMap(more))).to.deep.equal([
      'Customer journey',
      'Current state',
      'B2B',
      'Owner: Service team',
      'Updated Nov 12, 2026',
    ]);
    expect(badges(await storyMap(more, 'lang="fr"'))[3]).to.match(/^Responsable\s: Service team$/);
  });
});

describe('groups of stages', () => {
  const grouped = (groups: (string | undefined)[]) => ({
    stages: groups.map((group, i) => ({
      title: `Stage ${i + 1}`,
      group,
      steps: [{title: 'A', emotion: 1}, {title: 'B'}],
    })),
  });

  it('have a band over their stages, with the name in the first', async () => {
    const map = await mountMap(grouped(['Before', 'Before', undefined, 'After']));
    const bands = parts(map, 'group');
    expect(bands.map(text)).to.deep.equal(['Before', 'Before', 'After']);
    const [first, second, after] = bands.map(rect);
    const stages = parts(map, 'stage').map(rect);
    expect(second!.left).to.be.closeTo(first!.right, 1);
    expect(second!.top).to.be.closeTo(first!.top, 0.5);
    expect(first!.left).to.be.closeTo(stages[0]!.left, 10);
    expect(second!.right).to.be.closeTo(stages[1]!.right, 10);
    expect(after!.left).to.be.closeTo(stages[3]!.left, 10);
    const heights = bands.map(band => rect(band.firstElementChild).height);
    expect(heights[0]).to.be.above(8);
    expect(heights[1], 'the name in the second is for the ear').to.equal(0);
  });

  it('stand above the titles of their stages, all of which are at one height', async () => {
    const map = await mountMap(grouped(['Before', undefined]));
    const [first, second] = parts(map, 'stage-title').map(rect);
    expect(rect(part(map, 'group')).bottom).to.be.at.most(first!.top + 1);
    expect(second!.top).to.be.closeTo(first!.top, 1);
  });

  it('take no room in a map without any', async () => {
    const room = (map: JourneyMapElement) =>
      rect(part(map, 'stage-title')).top - rect(part(map, 'grid')).top;
    const bare = room(await mountMap(grouped([undefined])));
    expect(room(await mountMap(grouped(['Before'])))).to.be.above(bare + 15);
    expect(bare).to.be.below(12);
  });
});

describe('durations', () => {
  const timed = {
    stages: [
      {
        title: 'S',
        duration: 'P3D',
        steps: [
          {title: 'A', duration: 'PT2H30M'},
          {title: 'B', duration: 'about a day'},
        ],
      },
    ],
  };

  it('are told in words, of stages and of steps', async () => {
    const map = await mountMap(timed);
    expect(texts(map, 'duration')).to.deep.equal(['3 days', '2 hr 30 min', 'about a day']);
    expect(rect(part(map, 'duration').querySelector('svg')).width).to.be.within(6, 20);
  });

  it('are told in French', async () => {
    const map = await mountMap(timed, 'lang="fr"');
    const [stage, step] = texts(map, 'duration');
    expect(stage).to.match(/^3\sj$/);
    expect(step).to.match(/^2\sh 30\smin$/);
  });
});

describe('a moment of truth', () => {
  const deciding = (emotion: number) => ({
    stages: [
      {
        title: 'S',
        steps: [
          {title: 'A', emotion: 0},
          {title: 'B', emotion, momentOfTruth: true},
        ],
      },
    ],
  });

  it('has a star in its title, with words for the ear', async () => {
    const map = await mountMap(deciding(1));
    expect(parts(map, 'moment-of-truth')).to.have.length(1);
    expect(said(parts(map, 'step-title')[1])).to.contain('Moment of truth');
    const star = rect(part(map, 'moment-of-truth'));
    expect(star.width).to.be.above(6);
    expect(star.left).to.be.at.most(textRect(parts(map, 'step-title')[1]!).left + 2);
    const french = await mountMap(deciding(1), 'lang="fr"');
    expect(part(french, 'moment-of-truth').getAttribute('aria-label')).to.equal('Moment de vérité');
  });

  it('is marked by a band through the curve', async () => {
    const map = await mountMap(deciding(2));
    const [other, cell] = parts(map, 'cell emotion');
    expect(getComputedStyle(other!, '::after').content).to.equal('none');
    const band = getComputedStyle(cell!, '::after');
    expect(band.content).to.equal('""');
    expect(band.backgroundColor).not.to.match(/^(transparent|rgba\(0, 0, 0, 0\))$/);
    expect(middle(rect(cell))).to.be.closeTo(middle(rect(parts(map, 'marker')[1])), 1);
  });
});
