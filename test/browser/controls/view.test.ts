import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {violations} from '../support/axe.js';
import {drawn, mountDrawn, mountMap, record, until} from '../support/mount.js';
import {choice, controlled, focused, one, press, texts, tool, tools, trip} from './support.js';

const lanes = (map: Parameters<typeof texts>[0]) => texts(map, '.labels > span').slice(2);
const told = (events: readonly {property: string; value: unknown}[]) =>
  events.map(({property, value}) => [property, value]);

describe('a map with controls', () => {
  it('has a toolbar with a name', async () => {
    const map = await controlled();
    expect(one(map, '[role=toolbar]').getAttribute('aria-label')).to.equal('Tools of the map');
    const names = tools(map).map(({textContent}) => textContent!.trim());
    expect(names.slice(0, 4)).to.deep.equal(['View', 'Lanes', 'Share', 'Present']);
  });

  it('has none without the attribute', async () => {
    const map = await mountMap(trip());
    expect(map.shadowRoot!.querySelector('.controls, .fold')).to.equal(null);
    map.controls = true;
    await drawn(map);
    expect(map.shadowRoot!.querySelector('.controls')).to.exist;
    map.removeAttribute('controls');
    map.controls = false;
    await drawn(map);
    expect(map.shadowRoot!.querySelector('.controls')).to.equal(null);
  });

  it('is one stop of the Tab key, and arrows go from tool to tool', async () => {
    const map = await controlled();
    const [view, , , present] = tools(map);
    expect(tools(map).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    view!.focus();
    await sendKeys({press: 'ArrowRight'});
    expect(focused(map)).to.equal('Lanes');
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    expect(focused(map)).to.equal('Present');
    expect(present!.tabIndex).to.equal(0);
    expect(tools(map).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    await sendKeys({press: 'Home'});
    expect(focused(map)).to.equal('View');
    await sendKeys({press: 'End'});
    await sendKeys({press: 'ArrowLeft'});
    expect(['Present', 'Share']).to.include(focused(map));
  });

  it('goes the other way from right to left', async () => {
    const map = await mountDrawn(`<div dir="rtl"><journey-map controls></journey-map></div>`);
    map.data = trip();
    await drawn(map);
    tools(map)[0]!.focus();
    await sendKeys({press: 'ArrowLeft'});
    expect(focused(map)).to.equal('Lanes');
  });

  it('opens a menu by keyboard and closes it, back where it was', async () => {
    const map = await controlled();
    const lanesTool = tool(map, 'Lanes');
    lanesTool.focus();
    await sendKeys({press: 'Enter'});
    const menu = one(map, '#lanes');
    await until(() => menu.matches(':popover-open'), 'an open menu');
    expect(lanesTool.ariaExpanded).to.equal('true');
    await sendKeys({press: 'Tab'});
    await until(() => menu.contains(map.shadowRoot!.activeElement), 'the focus in the menu');
    await sendKeys({press: 'Escape'});
    await until(() => !menu.matches(':popover-open'), 'a closed menu');
    expect(lanesTool.ariaExpanded).to.equal('false');
    expect(focused(map)).to.equal('Lanes');
  });

  it('shows a menu below its button, within the page', async () => {
    const map = await controlled('', 320);
    await press(map, tool(map, 'Share'));
    const menu = one(map, '#share').getBoundingClientRect();
    expect(menu.top).to.be.at.least(tool(map, 'Share').getBoundingClientRect().bottom - 1);
    expect(menu.left).to.be.at.least(0);
    expect(menu.right).to.be.at.most(innerWidth);
  });

  it('has buttons that are large enough to be pressed', async () => {
    const map = await controlled('find="a"', 320);
    await press(map, tool(map, 'View'));
    for (const target of map.shadowRoot!.querySelectorAll(
      '.controls button, .controls label, .fold',
    )) {
      const {width, height} = target.getBoundingClientRect();
      if (width) expect(Math.min(width, height), target.textContent!).to.be.at.least(24);
    }
    expect(map.scrollWidth).to.be.at.most(320);
  });

  it('hides and shows lanes, and tells it', async () => {
    const map = await controlled();
    const events = record(map, 'journey-view-change');
    expect(lanes(map)).to.deep.equal(['Emotions', 'Thoughts', 'Needs', 'Touchpoints']);
    await press(map, choice(map, 'Thoughts'));
    expect(lanes(map)).to.deep.equal(['Emotions', 'Needs', 'Touchpoints']);
    expect(map.lanes).to.deep.equal(['emotion', 'needs', 'touchpoints']);
    expect(choice(map, 'Thoughts').checked).to.equal(false);
    await press(map, choice(map, 'Thoughts'));
    expect(lanes(map)).to.deep.equal(['Emotions', 'Thoughts', 'Needs', 'Touchpoints']);
    expect(told(events)).to.deep.equal([
      ['lanes', ['emotion', 'needs', 'touchpoints']],
      ['lanes', ['emotion', 'thoughts', 'needs', 'touchpoints']],
    ]);
    expect(events[0]!.bubbles).to.equal(true);
  });

  it('keeps the order of lanes that the page has chosen', async () => {
    const map = await controlled('lanes="touchpoints, emotion"');
    await press(map, choice(map, 'Needs'));
    expect(map.lanes).to.deep.equal(['needs', 'touchpoints', 'emotion']);
    expect(choice(map, 'Thoughts').checked).to.equal(false);
  });

  it('shows what the page sets, and tells nothing of it', async () => {
    const map = await controlled();
    const events = record(map, 'journey-view-change');
    map.lanes = ['emotion'];
    map.view = 'table';
    map.persona = 'bo';
    map.find = 'far';
    map.collapsed = 'Plan';
    await drawn(map);
    expect(choice(map, 'Needs').checked).to.equal(false);
    expect(choice(map, 'Table').checked).to.equal(true);
    expect(choice(map, 'Bo').checked).to.equal(true);
    expect(one<HTMLInputElement>(map, '[type=search]').value).to.equal('far');
    expect(events).to.deep.equal([]);
  });

  it('chooses a persona', async () => {
    const map = await controlled();
    const events = record(map, 'journey-view-change');
    await press(map, choice(map, 'Bo'));
    expect(map.persona).to.equal('bo');
    expect(texts(map, '.item')).not.to.include('Rest');
    await press(map, choice(map, 'All'));
    expect(texts(map, '.item').join()).to.include('Rest');
    expect(told(events)).to.deep.equal([
      ['persona', 'bo'],
      ['persona', ''],
    ]);
  });

  it('offers no persona where there is only one', async () => {
    const map = await mountMap({...trip(), personas: [{name: 'Ada'}]}, 'controls');
    expect(() => choice(map, 'Ada')).to.throw();
  });

  it('switches between row, stack and table', async () => {
    const map = await controlled();
    const grid = () => getComputedStyle(one(map, '.stage')).display;
    expect(grid()).to.equal('grid');
    await press(map, choice(map, 'Stacked'));
    expect([map.view, grid()]).to.deep.equal(['stack', 'list-item']);
    expect(one(map, '.grid').clientWidth).to.be.below(600);
    await press(map, choice(map, 'Table'));
    expect(one(map, 'table')).to.exist;
    await press(map, choice(map, 'In a row'));
    expect(grid()).to.equal('grid');
    await press(map, choice(map, 'Automatic'));
    expect(map.view).to.equal('map');
  });

  it('scrolls a row where it is narrow', async () => {
    const map = await controlled('view="row"', 320);
    const region = one(map, '.scroll');
    expect(getComputedStyle(one(map, '.stage')).display).to.equal('grid');
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    await until(() => region.tabIndex === 0, 'it is reached by keys');
    expect(map.scrollWidth).to.be.at.most(320);
  });

  it('keeps the focus through its own drawing and new data', async () => {
    const map = await controlled();
    await press(map, tool(map, 'Lanes'));
    const box = choice(map, 'Needs');
    box.focus();
    await sendKeys({press: ' '});
    await until(() => map.lanes, 'a choice of lanes');
    await drawn(map);
    expect(map.shadowRoot!.activeElement).to.equal(choice(map, 'Needs'));
    map.data = {...trip(), title: 'Another'};
    await drawn(map);
    expect(map.shadowRoot!.activeElement).to.equal(choice(map, 'Needs'));
    expect(one(map, '#lanes').matches(':popover-open')).to.equal(true);
    expect(choice(map, 'Needs').checked).to.equal(false);
  });

  it('has the page’s own buttons, which are no part of the journey', async () => {
    const map = await mountDrawn(
      `<journey-map controls><ul><li>Plan<ul><li>Looks</li></ul></li></ul><button slot="controls">Mine</button></journey-map>`,
    );
    expect(texts(map, '[role=heading]').join()).not.to.include('Mine');
    const button = map.querySelector('button')!;
    expect(button.getBoundingClientRect().height).to.be.above(0);
    expect(button.assignedSlot!.closest('[role=toolbar]')).to.exist;
  });

  it('has nothing for axe to say, whatever is open', async () => {
    const map = await controlled('find="a"');
    for (const name of ['View', 'Lanes', 'Share']) {
      await press(map, tool(map, name));
      expect(await violations(map)).to.deep.equal([]);
    }
    await press(map, tool(map, 'Present'));
    expect(await violations(map)).to.deep.equal([]);
    map.present = null;
    map.collapsed = ['plan'];
    await drawn(map);
    expect(await violations(map)).to.deep.equal([]);
  }).timeout(20000);
});
