import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import {curveLines, lanes, part, parts, text, texts, titles} from '../support/drawing.js';
import {shoes, small} from '../support/journeys.js';
import {drawn, mount, mountDrawn} from '../support/mount.js';

async function wideMap(data: unknown, attributes = '') {
  const map = mount(`<div style="width: 1000px"><journey-map ${attributes}></journey-map></div>`);
  map.data = data;
  return drawn(map);
}

const rect = (element: Element | undefined) => element!.getBoundingClientRect();

describe('<journey-map>: its lanes', () => {
  it('draws no row for a lane without content', async () => {
    const map = await wideMap(small('J', {touchpoints: ['Shop'], thoughts: []}));
    expect(lanes(map)).to.deep.equal(['Touchpoints']);
    expect(parts(map, 'cell')).to.have.length(1);
  });

  it('draws titles alone when there is nothing else', async () => {
    const map = await wideMap(small('J'));
    expect(lanes(map)).to.deep.equal([]);
    expect(titles(map, 'step-title')).to.deep.equal(['Step']);
  });

  it('chooses and orders the rows by the lanes attribute, whatever separates the names', async () => {
    for (const names of [
      'pain-points touchpoints',
      'painPoints, touchpoints',
      'pain-points;touchpoints',
    ]) {
      const map = await wideMap(shoes(), `lanes="${names}"`);
      expect(lanes(map), names).to.deep.equal(['Pain points', 'Touchpoints']);
      const [pain] = parts(map, 'cell pain-points');
      const [touchpoints] = parts(map, 'cell touchpoints');
      expect(rect(pain).top).to.be.below(rect(touchpoints).top);
      expect(curveLines(map)).to.deep.equal([]);
    }
  });

  it('chooses and orders the rows by the lanes property, and all again without it', async () => {
    const map = await wideMap(shoes());
    const all = lanes(map);
    map.lanes = ['departments', 'emotion', 'no-such-lane'];
    await drawn(map);
    expect(lanes(map)).to.deep.equal(['Departments', 'Emotions']);
    map.lanes = undefined;
    await drawn(map);
    expect(lanes(map)).to.deep.equal(all);
    map.setAttribute('lanes', 'thoughts');
    await drawn(map);
    expect(lanes(map)).to.deep.equal(['Thoughts']);
    map.removeAttribute('lanes');
    await drawn(map);
    expect(lanes(map)).to.deep.equal(all);
  });

  it('chooses rows by the lanes attribute of a map with children', async () => {
    const map = await mountDrawn(
      `<journey-map lanes="channels actors"><journey-stage heading="A" actors="Léa" channels="Web"
        thoughts="Hm"></journey-stage></journey-map>`,
    );
    expect(lanes(map)).to.deep.equal(['Channels', 'Actors']);
  });

  it('draws every lane of a journey, each under its name', async () => {
    const step = {
      emotion: 1,
      actions: ['Looks'],
      actors: ['Léa'],
      thoughts: ['Hm'],
      quotes: ['Wow'],
      touchpoints: ['Shop'],
      channels: ['Web'],
      painPoints: ['Slow'],
      opportunities: ['Chat'],
      departments: ['Sales'],
    };
    const map = await wideMap(small('J', step));
    expect(texts(map, 'lane-label').slice(1)).to.deep.equal([
      'Actions',
      'Actors',
      'Emotions',
      'Thoughts',
      'Quotes',
      'Touchpoints',
      'Channels',
      'Pain points',
      'Opportunities',
      'Departments',
    ]);
    expect(text(part(map, 'step-title'))).to.contain('Looks');
    expect(text(part(map, 'cell quotes'))).to.equal('“Wow”');
    for (const name of ['actors', 'channels', 'pain-points', 'opportunities', 'departments']) {
      expect(part(map, `cell ${name}`).getAttribute('aria-label'), name).to.be.a('string').and.not
        .empty;
    }
  });

  it('draws an item alike whether or not another one in its cell is a link', async () => {
    const drawnChips = async (href?: string) => {
      const map = await mountDrawn('<journey-map></journey-map>');
      const painPoints = [
        {text: 'Queue', severity: 'high'},
        {text: 'Price', href},
      ];
      const lane = {id: 'painPoints', type: 'chips'};
      map.data = {lanes: [lane], stages: [{title: 'S', steps: [{title: 'A', painPoints}]}]};
      await drawn(map);
      return parts(map, 'chip')[0]!.textContent;
    };
    expect(await drawnChips()).to.equal(await drawnChips('/price'));
  });

  it('writes small figures out', async () => {
    const map = await mountDrawn('<journey-map></journey-map>');
    map.data = {stages: [{title: 'S', metrics: [{name: 'Errors', value: 0.0004, unit: '%'}]}]};
    await drawn(map);
    expect(texts(map, 'cell metrics')).to.deep.equal(['Errors 0.0004%']);
  });

  it('lines the cells of a lane up across the stages', async () => {
    const map = await wideMap({
      stages: [
        {title: 'A', steps: [{title: 'A 1', thoughts: ['long '.repeat(40)], touchpoints: ['X']}]},
        {title: 'B', steps: [{title: 'B 1', touchpoints: ['Y']}]},
      ],
    });
    const [x, y] = parts(map, 'cell touchpoints');
    const label = parts(map, 'lane-label touchpoints')[0];
    expect(rect(x).top).to.be.closeTo(rect(y).top, 1);
    expect(rect(label).top).to.be.closeTo(rect(x).top, 2);
  });

  it('stretches what is said of a stage over all its steps', async () => {
    const map = await wideMap(shoes());
    const cell = parts(map, 'cell touchpoints').find(one => text(one) === 'Hotline');
    const stage = parts(map, 'stage')[1];
    expect(rect(cell).width).to.be.closeTo(rect(stage).width, 1);
    expect(rect(cell).left).to.be.closeTo(rect(stage).left, 1);
  });

  it('keeps what is said of a stage above what its steps say in the same lane', async () => {
    const map = await wideMap({
      stages: [
        {title: 'A', thoughts: ['Whole'], steps: [{title: '1', thoughts: ['Part']}, {title: '2'}]},
      ],
    });
    const find = (words: string) =>
      parts(map, 'cell thoughts').find(one => text(one).includes(words));
    expect(rect(find('Whole')).bottom).to.be.at.most(rect(find('Part')).top + 1);
  });

  it('draws one bar for a department at work in neighbouring steps', async () => {
    const map = await wideMap(shoes());
    const pieces = parts(map, 'bar').filter(one => text(one) === 'Finance');
    expect(pieces).to.have.length(2);
    expect(rect(pieces[0]).right).to.be.closeTo(rect(pieces[1]).left, 1);
    expect(rect(pieces[0]).top).to.be.closeTo(rect(pieces[1]).top, 1);
  });

  it('draws a stage without steps as one column', async () => {
    const map = await wideMap({
      stages: [
        {title: 'A', emotion: 1},
        {title: 'B', emotion: -1},
      ],
    });
    expect(parts(map, 'step')).to.have.length(0);
    expect(parts(map, 'stage')).to.have.length(2);
    expect(parts(map, 'marker')).to.have.length(2);
    expect(curveLines(map)).to.have.length(2);
  });
});
