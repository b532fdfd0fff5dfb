import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import type {JourneyMapElement} from '../../../src/index.js';
import {lanes, part, parts, text, texts} from '../support/drawing.js';
import {cover, rect, textRect} from '../support/geometry.js';
import {drawn, frame, mountMap} from '../support/mount.js';

const names = ['Line of interaction', 'Line of visibility', 'Line of internal interaction'];

/** A service that works in all zones, with lanes of its own in two of them. */
const service = (kind = 'blueprint', columns = 4) => ({
  kind,
  title: 'A parcel',
  lanes: [
    {id: 'robots', label: 'Robots', zone: 'backstage'},
    {id: 'screens', label: 'Screens', zone: 'frontstage'},
    {id: 'remarks', label: 'Remarks'},
  ],
  stages: [
    {
      title: 'Receives',
      steps: Array.from({length: columns}, (_, i) => ({
        title: `Step ${i + 1}`,
        emotion: i % 3,
        thoughts: ['Hm'],
        painPoints: ['Slow'],
        touchpoints: ['Door'],
        evidence: ['Receipt'],
        frontstage: ['Rings'],
        backstage: ['Loads'],
        support: ['Router'],
        cells: {robots: ['Sorts'], screens: ['Shows'], remarks: ['Well']},
      })),
    },
  ],
});

const cells = (map: JourneyMapElement, lane: string) => parts(map, `cell ${lane}`).map(rect);

describe('a service blueprint', () => {
  it('has its lines between the zones, each with its name', async () => {
    const map = await mountMap(service());
    expect(texts(map, 'boundary')).to.deep.equal(names);
    const lines = parts(map, 'boundary').map(rect);
    const zones = [
      ['evidence', 'emotion', 'thoughts', 'touchpoints', 'pain-points'],
      ['frontstage', 'screens'],
      ['backstage', 'robots'],
      ['support', 'remarks'],
    ];
    for (const [i, zone] of zones.entries()) {
      for (const cell of zone.flatMap(lane => cells(map, lane))) {
        if (lines[i - 1]) expect(cell.top, `${zone}`).to.be.at.least(lines[i - 1]!.bottom - 1);
        if (lines[i]) expect(cell.bottom, `${zone}`).to.be.at.most(lines[i]!.top + 1);
      }
    }
  });

  it('draws each line over the whole width, in a style of its own', async () => {
    const map = await mountMap(service());
    const grid = rect(part(map, 'grid'));
    const styles = parts(map, 'boundary').map(line => {
      expect(rect(line).left).to.be.closeTo(grid.left, 1);
      expect(rect(line).right).to.be.closeTo(grid.right, 1);
      const {borderTopStyle, borderTopWidth} = getComputedStyle(line, '::after');
      expect(parseFloat(borderTopWidth)).to.be.above(0);
      return borderTopStyle;
    });
    expect(new Set(styles).size).to.equal(3);
  });

  it('keeps the names of the lines in sight while it scrolls sideways', async () => {
    const map = await mountMap(service('blueprint', 12), '', 700);
    const region = part(map, 'grid').parentElement!;
    for (const at of [0, 200, region.scrollWidth]) {
      region.scrollLeft = at;
      await frame();
      const box = rect(region);
      for (const line of parts(map, 'boundary')) {
        const name = textRect(line);
        expect(name.left, `${text(line)} at ${at}`).to.be.within(box.left, box.left + 30);
        expect(name.right, `${text(line)} at ${at}`).to.be.at.most(box.right);
      }
    }
    expect(region.scrollLeft).to.be.above(500);
  });

  it('lets no name of a line cover that of a row', async () => {
    const map = await mountMap(service());
    const rows = parts(map, 'lane-label').map(textRect);
    for (const line of parts(map, 'boundary').map(textRect)) {
      expect(rows.some(row => cover(row, line))).to.equal(false);
    }
  });

  it('tells the ear the zone of its own lanes, and hides the lines from it', async () => {
    const map = await mountMap(service());
    const spoken = ['screens', 'robots', 'remarks', 'frontstage'].map(lane =>
      part(map, `cell ${lane}`).getAttribute('aria-label'),
    );
    expect(spoken).to.deep.equal([
      'Screens (Frontstage)',
      'Robots (Backstage)',
      'Remarks',
      'Frontstage',
    ]);
    for (const line of parts(map, 'boundary')) {
      expect(line.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('is told in French', async () => {
    const map = await mountMap(service(), 'lang="fr"');
    expect(texts(map, 'boundary')).to.deep.equal([
      'Ligne d’interaction',
      'Ligne de visibilité',
      'Ligne d’interaction interne',
    ]);
    expect(part(map, 'cell robots').getAttribute('aria-label')).to.equal('Robots (Coulisses)');
  });

  it('has no line above a zone that is not there', async () => {
    const map = await mountMap(service(), 'lanes="touchpoints backstage"');
    expect(texts(map, 'boundary')).to.deep.equal(['Line of visibility']);
    map.lanes = 'touchpoints thoughts';
    expect(parts(await drawn(map), 'boundary')).to.have.length(0);
  });

  it('is mirrored on a page from right to left', async () => {
    const map = await mountMap(service('blueprint', 12), 'dir="rtl"', 700);
    const region = part(map, 'grid').parentElement!;
    region.scrollLeft = -300;
    await frame();
    const {right} = rect(region);
    for (const line of parts(map, 'boundary')) {
      expect(textRect(line).right).to.be.within(right - 30, right);
    }
  });
});

describe('another kind of map', () => {
  it('has neither lines nor zones', async () => {
    for (const kind of ['journey', 'experience']) {
      const map = await mountMap(service(kind));
      expect(parts(map, 'boundary'), kind).to.have.length(0);
      expect(part(map, 'cell robots').getAttribute('aria-label'), kind).to.equal('Robots');
    }
  });

  it('that shows an experience begins with the person and ends with the company', async () => {
    const {stages} = service();
    expect(lanes(await mountMap({kind: 'experience', stages}))).to.deep.equal([
      'Thoughts',
      'Emotions',
      'Pain points',
      'Touchpoints',
      'Physical evidence',
      'Frontstage',
      'Backstage',
      'Support processes',
      'robots',
      'screens',
      'remarks',
    ]);
  });
});
