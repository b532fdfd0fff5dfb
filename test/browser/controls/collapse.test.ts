import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {drawn, mountMap, record, until} from '../support/mount.js';
import {choice, controlled, one, press, said, texts, tool, trip} from './support.js';

const steps = (map: Parameters<typeof texts>[0]) => texts(map, '.step-title');
const fold = (map: Parameters<typeof texts>[0], stage: string) =>
  one<HTMLButtonElement>(map, `.fold[aria-label="${stage}"]`);

describe('stages', () => {
  it('are collapsed by an attribute or a property, without controls too', async () => {
    const map = await mountMap(trip(), 'collapsed="Plan; nowhere"');
    expect(steps(map)).to.deep.equal(['Rides', 'Sleeps']);
    map.collapsed = ['go'];
    await drawn(map);
    expect(steps(map)).to.deep.equal(['Looks for trains', 'Books', 'Sleeps']);
    map.collapsed = null;
    await drawn(map);
    expect(steps(map)).to.have.lengthOf(4);
  });

  it('are narrow then, with their title and their feeling', async () => {
    const map = await mountMap(trip(), 'collapsed="Plan"');
    const [plan, go] = [...map.shadowRoot!.querySelectorAll('.stage')];
    expect(plan!.clientWidth).to.be.below(60);
    expect(go!.clientWidth).to.be.above(200);
    expect(plan!.textContent).to.include('Plan');
    expect(plan!.querySelector('[role=img]')!.getAttribute('aria-label')).to.equal(
      'Emotions, neutral',
    );
  });

  it('are collapsed by the button in their title, where the focus stays', async () => {
    const map = await controlled();
    const events = record(map, 'journey-view-change');
    fold(map, 'Plan').focus();
    await sendKeys({press: 'Enter'});
    await until(() => map.collapsed, 'a collapsed stage');
    await drawn(map);
    expect(map.collapsed).to.deep.equal(['plan']);
    expect(fold(map, 'Plan').ariaExpanded).to.equal('false');
    expect(map.shadowRoot!.activeElement).to.equal(fold(map, 'Plan'));
    await press(map, fold(map, 'Plan'));
    expect(steps(map)).to.have.lengthOf(4);
    expect(events.map(({value}) => value)).to.deep.equal([['plan'], []]);
  });

  it('are collapsed all at once', async () => {
    const map = await controlled();
    await press(map, choice(map, 'Collapse stages'));
    expect(steps(map)).to.deep.equal([]);
    expect(map.collapsed).to.deep.equal(['plan', 'go', 'home']);
    await press(map, choice(map, 'Collapse stages'));
    expect(steps(map)).to.have.lengthOf(4);
  });

  it('hide none of the steps from a link, and stand for their own', async () => {
    const map = await mountMap(trip(), 'collapsed="Plan"');
    for (const view of ['map', 'table'] as const) {
      map.view = view;
      await drawn(map);
      map.reveal('Sleeps');
      expect(map.shadowRoot!.querySelectorAll('[aria-current=true]').length, view).to.equal(1);
      expect(one(map, '[aria-current=true]').textContent, view).to.include('Sleeps');
      map.reveal('Books');
      expect(one(map, '[aria-current=true]').textContent, view).to.include('Plan');
      expect(one(map, '[role=status]').textContent, view).to.equal('Plan: Books');
    }
  });

  it('stay collapsed when the data changes', async () => {
    const map = await controlled('collapsed="plan"');
    map.data = {...trip(), title: 'Another'};
    await drawn(map);
    expect(steps(map)).to.deep.equal(['Rides', 'Sleeps']);
  });
});

describe('a presentation', () => {
  it('shows one stage at a time, by keys', async () => {
    const map = await controlled();
    const events = record(map, 'journey-view-change');
    tool(map, 'Present').focus();
    tool(map, 'Present').click();
    await drawn(map);
    expect(map.present).to.equal('plan');
    expect(steps(map)).to.deep.equal(['Looks for trains', 'Books']);
    expect(said(map)).to.equal('Plan, 1 of 3');
    for (const [key, stage] of [
      ['ArrowRight', 'go'],
      ['PageDown', 'home'],
      ['ArrowRight', 'home'],
      ['ArrowLeft', 'go'],
      ['PageUp', 'plan'],
      ['End', 'home'],
      ['Home', 'plan'],
    ] as const) {
      await sendKeys({press: key});
      await drawn(map);
      expect(map.present, key).to.equal(stage);
    }
    expect(tool(map, 'Present').ariaPressed).to.equal('true');
    await sendKeys({press: 'Escape'});
    // Where it has the full screen, the browser leaves that first.
    await until(() => map.present === null, 'the presentation ends');
    await drawn(map);
    expect(steps(map)).to.have.lengthOf(4);
    expect(events.at(-1)!.property).to.equal('present');
    expect(map.shadowRoot!.activeElement).to.equal(tool(map, 'Present'));
  });

  it('goes on and back by its buttons', async () => {
    const map = await controlled('present="Plan"');
    await press(map, tool(map, 'Next'));
    expect(map.present).to.equal('go');
    await press(map, tool(map, 'Previous'));
    expect(map.present).to.equal('plan');
    await press(map, tool(map, 'Present'));
    expect(map.present).to.equal(null);
  });

  it('is begun and ended by the page, which hears nothing of it', async () => {
    const map = await mountMap(trip());
    const events = record(map, 'journey-view-change');
    map.present = 'Home';
    await drawn(map);
    expect(steps(map)).to.deep.equal(['Sleeps']);
    map.removeAttribute('present');
    map.present = 'nowhere';
    await drawn(map);
    expect(steps(map)).to.have.lengthOf(4);
    expect(events).to.deep.equal([]);
  });

  it('keeps what was collapsed', async () => {
    const map = await controlled('collapsed="home"');
    map.present = 'go';
    await drawn(map);
    map.present = null;
    await drawn(map);
    expect(steps(map)).to.deep.equal(['Looks for trains', 'Books', 'Rides']);
  });
});

describe('the full screen', () => {
  it('is asked for by a button, and by a presentation', async () => {
    const map = await controlled();
    let asked = 0;
    // Browsers without a user let nothing have it.
    map.requestFullscreen = async () => {
      asked++;
      throw new TypeError('not allowed');
    };
    await press(map, tool(map, 'Full screen'));
    expect(asked).to.equal(1);
    expect(tool(map, 'Full screen').ariaPressed).to.equal('false');
    await press(map, tool(map, 'Present'));
    expect(asked).to.equal(2);
    expect(map.present).to.equal('plan');
  });

  it('has no button where there is none', async () => {
    Object.defineProperty(document, 'fullscreenEnabled', {configurable: true, value: false});
    try {
      const map = await controlled();
      expect(() => tool(map, 'Full screen')).to.throw();
    } finally {
      Reflect.deleteProperty(document, 'fullscreenEnabled');
    }
  });
});
