import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import type {JourneyMapElement} from '../../../src/index.js';
import {itemLaneIds, kebab, laneIds} from '../../../src/model/lanes.js';
import {lanes, part, parts, said, text, texts} from '../support/drawing.js';
import {rect} from '../support/geometry.js';
import {small, type Data} from '../support/journeys.js';
import {drawn, mountMap} from '../support/mount.js';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** A map of one step. */
const stepMap = (step: Data, attributes = '') => mountMap(small('J', step), attributes);

const cellOf = (map: JourneyMapElement, lane: string) => part(map, `cell ${kebab(lane)}`);

/** The texts of the small print in a cell. */
const notesOf = (cell: Element) => [...cell.querySelectorAll('.note')].map(text);

const ratings = (cell: Element) =>
  [...cell.querySelectorAll('[role=img]')].map(one => one.getAttribute('aria-label'));

describe('every lane of the model', () => {
  const full = () => ({
    ...Object.fromEntries(
      itemLaneIds.map(id => [
        id,
        id === 'metrics' ? [{name: `in ${id}`, value: 1}] : [`in ${id}`, `more in ${id}`],
      ]),
    ),
    emotion: 1,
    image: {src: pixel, alt: 'in image'},
    cells: {own: ['in own', 'more in own']},
  });

  it('has its row and shows each of its items', async () => {
    const map = await stepMap(full());
    const all = said(part(map, 'step'));
    for (const id of itemLaneIds) {
      expect(all, id).to.contain(`in ${id}`);
      if (id !== 'metrics') expect(all, id).to.contain(`more in ${id}`);
    }
    // The actions stand below the titles of the steps.
    expect(texts(map, 'lane-label steps')).to.deep.equal(['Actions']);
    for (const id of laneIds.filter(id => id !== 'actions')) {
      const [label, ...others] = texts(map, `lane-label ${kebab(id)}`);
      expect(others, id).to.have.length(0);
      expect(said(cellOf(map, id)), id).to.match(new RegExp(`^${label}`));
    }
    expect(texts(map, 'cell own')).to.deep.equal(['in own more in own']);
    expect(lanes(map)).to.have.length(laneIds.length);
  });

  it('lets its items lead somewhere', async () => {
    for (const id of itemLaneIds.filter(id => id !== 'metrics')) {
      const map = await stepMap({[id]: [{text: 'Here', name: 'Here', href: '#here'}]});
      const links = [...map.shadowRoot!.querySelectorAll('a')];
      expect(
        links.map(link => link.getAttribute('href')),
        id,
      ).to.deep.equal(['#here']);
      expect(text(links[0]), id).to.match(/^“?Here”?$/);
    }
  });

  it('says of every item what it rests on and where it is known from', async () => {
    for (const id of itemLaneIds.filter(id => id !== 'metrics')) {
      const item = {text: 'It', name: 'It', basis: 'assumed', source: 'Interview 7'};
      const map = await stepMap({[id]: [item]});
      expect(notesOf(part(map, 'step')), id).to.deep.equal(['assumed · Interview 7']);
    }
  });
});

describe('an item that is only supposed', () => {
  it('has a dashed border and the word for it; one that was seen has the word', async () => {
    const map = await stepMap({
      needs: [{text: 'Speed', basis: 'assumed'}, {text: 'Calm', basis: 'observed'}, 'Price'],
      painPoints: [{text: 'Queue', basis: 'assumed'}],
    });
    const borders = [...parts(map, 'item'), part(map, 'chip')].map(item => {
      const {borderTopStyle, borderTopWidth} = getComputedStyle(item);
      return parseFloat(borderTopWidth) > 0 ? borderTopStyle : 'none';
    });
    expect(borders).to.deep.equal(['dashed', 'none', 'none', 'dashed']);
    expect(notesOf(cellOf(map, 'needs'))).to.deep.equal(['assumed', 'observed']);
    const french = await stepMap({needs: [{text: 'Prix', basis: 'assumed'}]}, 'lang="fr"');
    expect(notesOf(cellOf(french, 'needs'))).to.deep.equal(['supposé']);
  });
});

describe('what is said of an item', () => {
  it('is who said a quote, and when', async () => {
    const quotes = [{text: 'Again?', source: 'Call 12', date: '2026-03-04'}];
    const map = await stepMap({quotes});
    expect(text(cellOf(map, 'quotes'))).to.match(/^“Again\?” ?Mar 4, 2026 · Call 12$/);
    const french = await stepMap({quotes}, 'lang="fr"');
    expect(text(cellOf(french, 'quotes'))).to.match(/^«\s?Again\?\s?» ?4 mars 2026 · Call 12$/);
  });

  it('is how bad a pain point is', async () => {
    const map = await stepMap({
      painPoints: ['low', 'medium', 'high'].map(severity => ({text: severity, severity})),
    });
    expect(ratings(cellOf(map, 'painPoints'))).to.deep.equal(['minor', 'moderate', 'major']);
    const dots = texts(map, 'chip').map(chip => [...chip].filter(c => c === '●').length);
    expect(dots).to.deep.equal([1, 2, 3]);
  });

  it('is what an opportunity is worth and takes, whose it is, how far and until when', async () => {
    const opportunities = [
      {
        text: 'Call back',
        impact: 'high',
        effort: 'low',
        owner: 'Ana',
        status: 'planned',
        due: '2027-01-31',
      },
    ];
    const map = await stepMap({opportunities});
    const cell = cellOf(map, 'opportunities');
    expect(ratings(cell)).to.deep.equal(['Impact: major', 'Effort: minor']);
    expect(notesOf(cell)[1]).to.equal('Ana · planned · due Jan 31, 2027');
    const french = cellOf(await stepMap({opportunities}, 'lang="fr"'), 'opportunities');
    expect(ratings(french)).to.deep.equal(['Impact: majeur', 'Effort: mineur']);
    expect(notesOf(french)[1]).to.match(/^Ana · planned · échéance\s: 31 janv\. 2027$/);
  });

  it('is what a department does, and what a campaign is for', async () => {
    const map = await stepMap({
      departments: [{name: 'Finance', role: 'checks'}],
      campaigns: [
        {name: 'Spring', kind: 'reach', goal: 'be known', channel: 'radio', audience: 'runners'},
      ],
    });
    expect(notesOf(cellOf(map, 'departments'))).to.deep.equal(['checks']);
    expect(notesOf(cellOf(map, 'campaigns'))).to.deep.equal(['reach · be known · radio · runners']);
  });

  it('is who hands over to a department', async () => {
    const map = await mountMap({
      stages: [
        {
          title: 'S',
          steps: [
            {title: 'A', departments: ['Sales', 'Desk']},
            {title: 'B', departments: ['Store']},
          ],
        },
      ],
    });
    const bar = parts(map, 'bar').find(one => text(one).startsWith('Store'));
    expect(text(bar)).to.equal('Store, handed over by Sales, Desk');
  });
});

describe('the picture of a step', () => {
  const remote = 'https://pictures.invalid/shop.png';
  const image = {src: pixel, alt: 'A shop'};

  it('has its text, is loaded late and tells nobody where it is shown', async () => {
    const map = await stepMap({image});
    const shown = part(map, 'picture').querySelector('img')!;
    expect(shown.alt).to.equal('A shop');
    expect(shown.loading).to.equal('lazy');
    expect(shown.referrerPolicy).to.equal('no-referrer');
    expect(cellOf(map, 'image').getAttribute('aria-label')).to.equal('Storyboard');
  });

  it('keeps its place, four wide to three high, before it is there', async () => {
    const map = await stepMap({image});
    const shown = part(map, 'picture').querySelector('img')!;
    const {width, height} = rect(shown);
    expect(width).to.be.above(60);
    expect(width / height).to.be.closeTo(4 / 3, 0.02);
    expect(getComputedStyle(shown).objectFit).to.equal('cover');
  });

  it('is a decoration without words', async () => {
    const map = await stepMap({image: {src: pixel}});
    expect(part(map, 'picture').querySelector('img')!.getAttribute('alt')).to.equal('');
  });

  it('gives place to its words where nothing may come from other hosts', async () => {
    const map = await stepMap({image: {src: remote, alt: 'A shop'}}, 'no-remote-images');
    expect(map.shadowRoot!.querySelector('img')).to.equal(null);
    expect(texts(map, 'picture')).to.deep.equal(['A shop']);
    const box = rect(part(map, 'picture').firstElementChild);
    expect(box.width / box.height).to.be.closeTo(4 / 3, 0.02);
    map.data = small('J', {image});
    await drawn(map);
    expect(part(map, 'picture').querySelector('img')!.src).to.equal(pixel);
  });
});

describe('a lane of the journey’s own', () => {
  it('has its label or its id for a name, and the looks that its type says', async () => {
    const types = ['text', 'chips', 'cards', 'spans'];
    const map = await mountMap({
      lanes: types.map(type => ({id: `own ${type}`, type, label: `Our ${type}`})),
      stages: [
        {
          title: 'S',
          steps: ['A', 'B'].map(title => ({
            title,
            cells: {
              ...Object.fromEntries(types.map(type => [`own ${type}`, [`some ${type}`]])),
              loose: ['bare'],
            },
          })),
        },
      ],
    });
    expect(lanes(map)).to.deep.equal([...types.map(type => `Our ${type}`), 'loose']);
    const [step] = parts(map, 'step');
    const found = (selector: string) => [...step!.querySelectorAll(selector)].map(text);
    expect(found('[part=item]')).to.deep.equal(['some text', 'bare']);
    expect(found('[part=chip]')).to.deep.equal(['some chips', 'some cards']);
    expect(found('[part~=bar]')).to.deep.equal(['some spans']);
    expect(part(map, 'cell own-cards').getAttribute('aria-label')).to.equal('Our cards');
    expect(rect(parts(map, 'bar')[0]).right).to.be.closeTo(rect(parts(map, 'bar')[1]).left, 1);
  });
});

describe('what is said of a stage and of its steps in one lane', () => {
  it('stands in two rows, that of the stage above and over all its steps', async () => {
    const lane = (id: string) => (id === 'metrics' ? [{name: 'M', value: 1}] : [`of ${id}`]);
    const cells = itemLaneIds.filter(id => id !== 'departments' && id !== 'campaigns');
    const all = Object.fromEntries(cells.map(id => [id, lane(id)]));
    const map = await mountMap({
      stages: [
        {
          title: 'S',
          ...all,
          image: {src: pixel},
          emotion: -1,
          steps: ['A', 'B'].map(title => ({title, ...all, image: {src: pixel}, emotion: 1})),
        },
      ],
    });
    const stage = rect(part(map, 'stage'));
    for (const id of [...cells, 'image', 'emotion']) {
      const [own, first, second] = parts(map, `cell ${kebab(id)}`).map(rect);
      expect(own!.bottom, id).to.be.at.most(first!.top + 1);
      expect(own!.width, id).to.be.closeTo(stage.width, 8);
      expect(second!.top, id).to.be.closeTo(first!.top, 1);
      expect(second!.left, id).to.be.at.least(first!.right - 1);
      const label = rect(part(map, `lane-label ${kebab(id)}`));
      expect(label.top, id).to.be.closeTo(own!.top, 8);
      expect(label.bottom, id).to.be.at.least(first!.top);
    }
  });
});
