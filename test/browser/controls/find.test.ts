import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {drawn, mountMap, record} from '../support/mount.js';
import {controlled, one, press, said, trip} from './support.js';

const marked = (name = 'journey-find') =>
  [...(CSS.highlights?.get(name) ?? [])].map(range => (range as Range).toString());

const field = (map: Parameters<typeof one>[0]) => one<HTMLInputElement>(map, '[type=search]');

describe('a text that is sought', function () {
  before(function () {
    if (!CSS.highlights) this.skip();
  });

  it('is marked in titles, items and chips, and counted', async () => {
    const map = await controlled();
    const events = record(map, 'journey-view-change');
    field(map).focus();
    await sendKeys({type: 'far'});
    await drawn(map);
    expect(marked()).to.deep.equal(['far', 'Far']);
    expect(said(map)).to.equal('1 of 2');
    expect(map.find).to.equal('far');
    expect(events.map(({property, value}) => [property, value])).to.deep.equal([
      ['find', 'f'],
      ['find', 'fa'],
      ['find', 'far'],
    ]);
    map.find = 'looks';
    await drawn(map);
    expect(marked()).to.deep.equal(['Looks']);
    map.find = 'SITE';
    await drawn(map);
    expect(marked()).to.deep.equal(['Site', 'Site']);
  });

  it('may have other accents and capitals', async () => {
    const map = await controlled('find="CAFE"');
    expect(marked()).to.deep.equal(['Café']);
    expect(map.find).to.equal('CAFE');
  });

  it('leads from place to place, and around', async () => {
    const map = await controlled();
    field(map).focus();
    await sendKeys({type: 'far'});
    await drawn(map);
    expect(marked('journey-found')).to.deep.equal(['far']);
    await sendKeys({press: 'Enter'});
    expect(said(map)).to.equal('2 of 2');
    expect(marked('journey-found')).to.deep.equal(['Far']);
    await sendKeys({press: 'Enter'});
    expect(said(map)).to.equal('1 of 2');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Enter'});
    await sendKeys({up: 'Shift'});
    expect(said(map)).to.equal('2 of 2');
    await press(map, one(map, '.go.previous'));
    expect(said(map)).to.equal('1 of 2');
    await press(map, one(map, '.go.next'));
    expect(said(map)).to.equal('2 of 2');
  });

  it('is scrolled to', async () => {
    const map = await controlled('', 620);
    field(map).focus();
    await sendKeys({type: 'away'});
    await drawn(map);
    const {left, right} = one(map, '.scroll').getBoundingClientRect();
    const [hit] = [...CSS.highlights.get('journey-found')!] as Range[];
    expect(hit!.getBoundingClientRect().left).to.be.above(left);
    expect(hit!.getBoundingClientRect().right).to.be.below(right);
  });

  it('is told not to be there', async () => {
    const map = await controlled('find="nowhere"');
    expect(said(map)).to.equal('Nothing found');
  });

  it('stays marked in another drawing, and is no more when it is not sought', async () => {
    const map = await controlled('find="far"');
    map.data = {...trip(), stages: trip().stages.slice(2)};
    await drawn(map);
    expect(marked()).to.deep.equal(['Far']);
    map.find = '';
    await drawn(map);
    expect(marked()).to.deep.equal([]);
    expect(said(map)).to.equal('');
  });

  it('is marked in one map and not in another, without controls too', async () => {
    const one = await mountMap(trip(), 'find="rides"');
    const other = await mountMap(trip(), 'find="books"');
    expect(marked().sort()).to.deep.equal(['Books', 'Rides']);
    one.remove();
    expect(marked()).to.deep.equal(['Books']);
    other.find = null;
    await drawn(other);
    expect(marked()).to.deep.equal([]);
  });

  it('leaves the arrow keys to the field', async () => {
    const map = await controlled('find="far"');
    field(map).focus();
    await sendKeys({press: 'ArrowLeft'});
    expect(map.shadowRoot!.activeElement).to.equal(field(map));
  });
});
