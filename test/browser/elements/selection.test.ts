import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/index.js';
import {expectWarning} from '../support/console.js';
import {drawing, focusable, noted, part, parts, text} from '../support/drawing.js';
import {shoes, small} from '../support/journeys.js';
import {drawn, frame, mount, record, until} from '../support/mount.js';

async function map(data: unknown, attributes = '', width = '1600px') {
  const element = mount(
    `<div style="width: ${width}"><journey-map ${attributes}></journey-map></div>`,
  );
  element.data = data;
  return drawn(element);
}

const button = (element: Element, words: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(one => text(one).includes(words))!;

describe('<journey-map selectable>', () => {
  it('makes a button of every stage and step, and of nothing else', async () => {
    const element = await map(shoes(), 'selectable');
    expect([...element.shadowRoot!.querySelectorAll('button')].map(text)).to.deep.equal([
      'Choose',
      'Sees an advertisement',
      'Looks for the size',
      'Buy',
      'Pays',
      'Unpacks',
    ]);
    element.selectable = false;
    await drawn(element);
    expect(element.shadowRoot!.querySelectorAll('button')).to.have.length(0);
  });

  it('tells which step was chosen', async () => {
    const element = await map(shoes(), 'selectable');
    const chosen = record(element.parentElement!, 'journey-step-select');
    button(element, 'Unpacks').click();
    expect(chosen).to.have.length(1);
    const [event] = chosen;
    const stage = element.journey!.stages[1]!;
    expect(event!.step).to.equal(stage.steps[1]);
    expect(event!.stage).to.equal(stage);
    expect(event!.title).to.equal('Unpacks');
    expect(event!.id).to.equal(stage.steps[1]!.id);
    expect(event!.path).to.equal('stages[1].steps[1]');
    expect([event!.bubbles, event!.cancelable, event!.composed]).to.deep.equal([true, true, false]);
    expect(event!.target).to.equal(element);
  });

  it('tells which stage was chosen', async () => {
    const element = await map(shoes(), 'selectable');
    const chosen = record(element.parentElement!, 'journey-stage-select');
    const steps = record(element, 'journey-step-select');
    button(element, 'Buy').click();
    const [event] = chosen;
    expect([event!.title, event!.path]).to.deep.equal(['Buy', 'stages[1]']);
    expect(event!.stage).to.equal(element.journey!.stages[1]);
    expect(event!.id).to.equal(element.journey!.stages[1]!.id);
    expect([event!.bubbles, event!.cancelable]).to.deep.equal([true, true]);
    expect(steps).to.deep.equal([]);
  });

  for (const [name, key] of Object.entries({Enter: 'Enter', Space: ' '})) {
    it(`can be used by keyboard: ${name}`, async () => {
      const element = await map(shoes(), 'selectable');
      const chosen = record(element, 'journey-step-select');
      button(element, 'Pays').focus();
      await sendKeys({press: key});
      expect(chosen.map(({title}) => title)).to.deep.equal(['Pays']);
    });
  }

  it('is walked through in the order of the journey', async () => {
    const element = await map(shoes(), 'selectable');
    const order = focusable(element).map(text);
    expect(order).to.deep.equal([...element.shadowRoot!.querySelectorAll('button')].map(text));
    for (const one of focusable(element)) {
      expect(Number(one.getAttribute('tabindex') ?? 0)).to.be.at.most(0);
    }
  });

  it('says nothing of clicks elsewhere', async () => {
    const element = await map(shoes(), 'selectable');
    const chosen = record(element, 'journey-step-select');
    part(element, 'chip').click();
    part(element, 'lane-label').click();
    expect(chosen).to.deep.equal([]);
  });

  it('lets a cancelled event keep a link from being followed', async () => {
    const element = await map(small('J', {href: '#there'}), 'selectable');
    const link = element.shadowRoot!.querySelector('a')!;
    element.addEventListener('journey-step-select', event => event.preventDefault());
    const followed = link.dispatchEvent(
      new MouseEvent('click', {bubbles: true, cancelable: true, composed: true}),
    );
    expect(followed).to.equal(false);
    expect(location.hash).to.equal('');
  });

  it('tells of a chosen link and lets it lead where it leads', async () => {
    const element = await map(small('J', {href: '#there'}), 'selectable');
    const chosen = record(element, 'journey-step-select');
    element.shadowRoot!.querySelector('a')!.click();
    expect(chosen).to.have.length(1);
    await until(() => location.hash === '#there', 'the link is followed');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('<journey-map>: links', () => {
  it('makes a link of a step and a stage with an address', async () => {
    const element = await map({
      stages: [{title: 'A', href: 'https://a.example/', steps: [{title: 'One', href: '/one'}]}],
    });
    const links = [...element.shadowRoot!.querySelectorAll('a')];
    expect(links.map(text)).to.deep.equal(['A', 'One']);
    expect(links.map(link => link.getAttribute('href'))).to.deep.equal([
      'https://a.example/',
      '/one',
    ]);
    expect(element.shadowRoot!.querySelectorAll('button')).to.have.length(0);
  });

  it('fires nothing for a link that is not selectable', async () => {
    const element = await map(small('J', {href: '#x'}));
    const chosen = record(element, 'journey-step-select');
    element.addEventListener('click', event => event.preventDefault());
    element.shadowRoot!.querySelector('a')!.click();
    expect(chosen).to.deep.equal([]);
  });

  for (const [i, href] of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
  ].entries()) {
    it(`never makes a link of ${JSON.stringify(href)}`, async () => {
      expectWarning(`#evil-${i} `);
      const element = await map(
        {
          stages: [
            {title: 'A', href, steps: [{title: 'One', href, touchpoints: [{name: 'T', href}]}]},
          ],
        },
        `id="evil-${i}"`,
      );
      expect(element.shadowRoot!.querySelectorAll('[href]')).to.have.length(0);
      expect(noted(element)).to.have.length(3);
      expect(drawing(element)).not.to.match(/href=/);
    });

    it(`never makes a link of ${JSON.stringify(href)} in an attribute`, async () => {
      expectWarning(`#evil-child-${i} `);
      const element = await map(undefined, `id="evil-child-${i}"`);
      element.innerHTML = '<journey-stage heading="A"></journey-stage>';
      element.firstElementChild!.setAttribute('href', href);
      await drawn(element);
      expect(element.shadowRoot!.querySelectorAll('[href]')).to.have.length(0);
      expect(noted(element)).to.have.length(1);
    });
  }
});

describe('<journey-map>: what the Tab key reaches', () => {
  const region = (element: Element) => element.shadowRoot!.querySelector('[role=group][tabindex]');

  it('is nothing in a map that fits and is only to be read', async () => {
    const element = await map(shoes());
    await frame();
    await frame();
    expect(focusable(element)).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('[tabindex]')).to.equal(null);
  });

  it('is the scroll region of a map that does not fit, by name, until it fits', async () => {
    const element = await map(shoes(), '', '650px');
    element.style.setProperty('--journey-step-width', '300px');
    await until(() => region(element), 'a region');
    const scroll = region(element)!;
    expect(scroll.getAttribute('tabindex')).to.equal('0');
    expect(scroll.getAttribute('aria-label')).to.contain('Buying shoes');
    expect(focusable(element)).to.deep.equal([scroll]);
    (scroll as HTMLElement).focus();
    expect(element.shadowRoot!.activeElement).to.equal(scroll);
    element.style.removeProperty('--journey-step-width');
    element.parentElement!.style.width = '1600px';
    await until(() => !region(element), 'no region');
    expect(element.shadowRoot!.querySelector('[tabindex="0"]')).to.equal(null);
    // Somebody may be there.
    expect(element.shadowRoot!.activeElement).to.equal(scroll);
  });

  it('is the scroll region also after the map was moved', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(shoes())]));
    const element = mount(
      `<div style="width: 1600px"><journey-map src="${url}"></journey-map></div>`,
    );
    await until(() => parts(element, 'map').length, 'a map');
    URL.revokeObjectURL(url);
    const place = element.parentElement!;
    element.remove();
    await frame();
    place.style.width = '610px';
    place.append(element);
    await until(() => region(element), 'a region');
  });

  it('scrolls in a region that is named anew when the map is', async () => {
    const element = await map(shoes(), '', '610px');
    await until(() => region(element), 'a region');
    element.heading = 'Another name';
    const name = () => region(element)?.getAttribute('aria-label');
    await until(() => name()?.includes('Another name'), 'the new name');
  });
});
