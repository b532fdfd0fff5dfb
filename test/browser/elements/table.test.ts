import {expect} from '@open-wc/testing';
import type {JourneyMapElement} from '../../../src/index.js';
import '../../../src/index.js';
import {violations} from '../support/axe.js';
import {parts, squeeze, text} from '../support/drawing.js';
import {rect} from '../support/geometry.js';
import {shoes, small, type Data} from '../support/journeys.js';
import {drawn, mountMap, record} from '../support/mount.js';

const tableOf = (map: JourneyMapElement) => map.shadowRoot!.querySelector('table')!;

/** Each row as a spreadsheet would take it: a cell over several columns or rows once, and empty ones for the rest. */
function sheet(map: JourneyMapElement): string[][] {
  const grid: string[][] = [];
  [...tableOf(map).rows].forEach((row, y) => {
    grid[y] ??= [];
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]![x] !== undefined) x++;
      for (let i = 0; i < cell.colSpan; i++) {
        for (let j = 0; j < cell.rowSpan; j++) (grid[y + j] ??= [])[x + i] = '';
      }
      grid[y]![x] = [...cell.querySelectorAll('li')].map(text).join('; ') || text(cell);
    }
  });
  return grid;
}

const heads = (map: JourneyMapElement, scope: string) =>
  [...map.shadowRoot!.querySelectorAll<HTMLTableCellElement>(`th[scope=${scope}]`)].map(text);

const mixed = (): Data => ({
  stages: [
    {
      title: 'Choose',
      touchpoints: ['Shop window'],
      steps: [{title: 'Looks', touchpoints: ['Web', 'Leaflet']}, {title: 'Asks'}],
    },
    {title: 'Buy', touchpoints: ['Till']},
  ],
});

describe('<journey-map view="table">', () => {
  it('is a table with stages and steps above the columns and lanes beside the rows', async () => {
    const map = await mountMap(shoes(), 'view="table"');
    expect(heads(map, 'colgroup')).to.deep.equal(['Choose Find a pair', 'Buy']);
    expect(heads(map, 'col')).to.deep.equal([
      'Sees an advertisement',
      'Looks for the size',
      'Pays',
      'Unpacks',
    ]);
    expect(heads(map, 'row')).to.deep.equal([
      'Stages',
      'Steps',
      'Emotions',
      'Thoughts',
      'Touchpoints',
      'Pain points',
      'Departments',
    ]);
    expect(tableOf(map).getAttribute('aria-label')).to.equal('Buying shoes');
    expect(map.shadowRoot!.querySelector('.grid')).to.equal(null);
  });

  it('has a cell for every column, empty or not, so that it can be pasted into a spreadsheet', async () => {
    const map = await mountMap(shoes(), 'view="table"');
    const rows = sheet(map);
    expect(rows.map(row => row.length)).to.deep.equal(rows.map(() => 5));
    expect(rows).to.deep.equal([
      ['Stages', 'Choose Find a pair', '', 'Buy', ''],
      ['Steps', 'Sees an advertisement', 'Looks for the size', 'Pays', 'Unpacks'],
      ['Emotions', 'positive', 'negative, Unsure', 'positive', 'very positive'],
      ['Thoughts', '', '“Is 39 large?”', '', ''],
      ['Touchpoints', '', '', 'Hotline', ''],
      ['', 'Advertisement; Shop', '', '', ''],
      ['Pain points', '', 'The guide is vague●●●', '', ''],
      ['Departments', '', '', 'Finance', 'Finance; Logistics'],
    ]);
  });

  it('tells of whole stages in a row above that of the columns', async () => {
    const map = await mountMap(mixed(), 'view="table"');
    expect(sheet(map)).to.deep.equal([
      ['Stages', 'Choose', '', 'Buy'],
      ['Steps', 'Looks', 'Asks', ''],
      ['Touchpoints', 'Shop window', '', ''],
      ['', 'Web; Leaflet', '', 'Till'],
    ]);
  });

  it('has no row of steps for a journey of stages', async () => {
    const map = await mountMap(
      {
        stages: [
          {title: 'A', emotion: 1},
          {title: 'B', emotion: -2},
        ],
      },
      'view="table"',
    );
    expect(sheet(map)).to.deep.equal([
      ['Stages', 'A', 'B'],
      ['Emotions', 'positive', 'very negative'],
    ]);
  });

  it('tells of a stage’s feeling over all its steps, and of several persons each by name', async () => {
    const map = await mountMap(
      {
        personas: [
          {id: 'l', name: 'Léa'},
          {id: 'm', name: 'Max'},
        ],
        stages: [
          {title: 'A', emotions: {l: 1}, steps: [{title: 'a', emotions: {m: 0}}, {title: 'b'}]},
          {title: 'B', emotions: {l: -1, m: {value: 2, label: 'Glad'}}},
        ],
      },
      'view="table"',
    );
    expect(sheet(map).slice(2)).to.deep.equal([
      ['Emotions', 'Léa: positive', '', ''],
      ['', 'Max: neutral', '', 'Léa: negative; Max: very positive, Glad'],
    ]);
  });

  it('loses nothing of titles: goals, groups, durations, stars, persons, links', async () => {
    const map = await mountMap(
      {
        personas: ['Léa', 'Max'],
        links: [{from: 'Asks', to: 'Looks', kind: 'loop', label: 'often'}],
        stages: [
          {
            title: 'Choose',
            goal: 'A pair',
            group: 'Before',
            duration: 'P2D',
            steps: [
              {title: 'Looks', href: '#there', momentOfTruth: true, description: 'In the window'},
              {title: 'Asks', duration: 'PT5M', personas: ['Max']},
            ],
          },
        ],
      },
      'view="table"',
    );
    const head = map.shadowRoot!.querySelector<HTMLElement>('[scope=colgroup]')!;
    expect(squeeze(head.innerText)).to.equal('Before Choose A pair 2 days');
    const [looks, asks] = parts(map, 'step-title');
    expect(text(looks)).to.equal('Looks In the window');
    expect(looks!.querySelector('a')!.getAttribute('href')).to.equal('#there');
    expect(looks!.querySelector('[role=img]')!.ariaLabel).to.equal('Moment of truth');
    expect(squeeze(asks!.innerText)).to.equal('Asks 5 min M Goes back to “Looks”: often');
    expect(rect(asks!.querySelector('.told')).height).to.be.greaterThan(10);
  });

  it('lists an item that lasts in every column that it covers', async () => {
    const map = await mountMap(shoes(), 'view="table" lanes="departments"');
    expect(sheet(map)[2]).to.deep.equal(['Departments', '', '', 'Finance', 'Finance; Logistics']);
  });

  it('says where a lane of one’s own lies in a blueprint', async () => {
    const map = await mountMap(
      {
        kind: 'blueprint',
        lanes: [{id: 'rules', label: 'Rules', zone: 'backstage'}],
        stages: [
          {
            title: 'A',
            steps: [{title: 'a', frontstage: ['x'], cells: {rules: ['y']}, support: ['z']}],
          },
        ],
      },
      'view="table"',
    );
    expect(heads(map, 'row')).to.include('Rules (Backstage)');
  });

  it('has buttons as titles in a selectable map', async () => {
    const map = await mountMap(shoes(), 'view="table" selectable');
    const chosen = record(map, 'journey-step-select');
    const buttons = [...map.shadowRoot!.querySelectorAll('button')];
    expect(buttons).to.have.length(6);
    buttons.find(one => text(one) === 'Pays')!.click();
    expect(chosen.map(({path}) => path)).to.deep.equal(['stages[1].steps[0]']);
  });

  it('becomes a map again, and the other way round', async () => {
    const map = await mountMap(shoes());
    expect(tableOf(map)).to.equal(null);
    map.view = 'table';
    await drawn(map);
    expect(parts(map, 'step')).to.have.length(0);
    map.data = small('Other');
    await drawn(map);
    expect(heads(map, 'col')).to.deep.equal(['Step']);
    for (const odd of ['map', 'tables', null, undefined]) {
      map.view = odd as null;
      await drawn(map);
      expect(tableOf(map)).to.equal(null);
    }
  });

  it('keeps the names of lanes in sight while it scrolls, from left to right and from right to left', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const map = await mountMap(shoes(), `view="table" dir="${dir}"`, 420);
      const scroll = map.shadowRoot!.querySelector('.scroll')!;
      expect(scroll.scrollWidth).to.be.greaterThan(scroll.clientWidth + 50);
      scroll.scrollLeft = dir === 'ltr' ? 150 : -150;
      const name = rect(parts(map, 'lane-label').at(-1));
      const box = rect(scroll);
      expect(dir === 'ltr' ? name.left - box.left : box.right - name.right).to.be.closeTo(0, 1);
      // Narrow as the page is, most of it is left to the columns.
      expect(name.width).to.be.lessThan(140);
    }
  });

  it('has stages on their colour, in white', async () => {
    const map = await mountMap(shoes(), 'view="table"');
    const [first, second] = parts(map, 'stage-title').map(one => getComputedStyle(one));
    expect(first!.color).to.equal('rgb(255, 255, 255)');
    expect(first!.backgroundColor).to.equal('rgb(47, 116, 192)');
    expect(second!.backgroundColor).to.equal('rgb(116, 96, 192)');
  });

  it('is accessible', async () => {
    for (const data of [shoes(), mixed()]) {
      const map = await mountMap(data, 'view="table" selectable', 420);
      expect(await violations(map)).to.deep.equal([]);
    }
  });
});
