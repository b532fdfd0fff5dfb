import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import {expectWarning} from '../support/console.js';
import {noted, parts, showsContent, titles} from '../support/drawing.js';
import {nameOf, small} from '../support/journeys.js';
import {deferredLoader} from '../support/loader.js';
import {box, drawn, fewFrames, mount, mountDrawn, next, record} from '../support/mount.js';

/** A map with a loader that waits, and content of its author. */
async function waitingMap(id = '') {
  const {loader, asked} = deferredLoader();
  const map = mount(`<journey-map ${id && `id="${id}"`}><p>Please wait</p></journey-map>`);
  map.loader = loader;
  map.src = 'one.json';
  await drawn(map);
  return {map, asked};
}

describe('<journey-map src>', () => {
  it('draws a file from the server', async () => {
    const map = mount('<journey-map src="/docs/examples/shoes.json"></journey-map>');
    const {journey} = await next(map, 'journey-load');
    expect(map.journey).to.equal(journey);
    expect(titles(map, 'stage-title')).to.have.length(5);
  });

  it('draws another file when src changes', async () => {
    const map = mount('<journey-map src="/docs/examples/shoes.json"></journey-map>');
    await next(map, 'journey-load');
    map.setAttribute('src', '/test/fixtures/journeys/sound/declared-scale.json');
    const {journey} = await next(map, 'journey-load');
    expect(titles(map, 'stage-title')).to.deep.equal(journey.stages.map(({title}) => title));
    expect(titles(map, 'stage-title')).not.to.include('Sensibilisation');
  });

  it('shows the content of its author until the answer is there', async () => {
    const {map, asked} = await waitingMap();
    expect(showsContent(map)).to.equal(true);
    expect(parts(map, 'map')).to.deep.equal([]);
    asked[0]!.answer(small('Drawn'));
    await next(map, 'journey-load');
    expect(showsContent(map)).to.equal(false);
    expect(nameOf(map)).to.equal('Drawn');
  });

  it('is busy and loading until the answer is there', async () => {
    const {map, asked} = await waitingMap();
    expect(map.getAttribute('aria-busy')).to.equal('true');
    expect(map.matches(':state(loading)')).to.equal(true);
    expect(map.matches(':state(empty)')).to.equal(true);
    asked[0]!.answer(small('Drawn'));
    await next(map, 'journey-load');
    expect(map.hasAttribute('aria-busy')).to.equal(false);
    expect(map.matches(':state(loading)')).to.equal(false);
    expect(map.matches(':state(empty)')).to.equal(false);
  });

  it('is no longer busy after a failure, or when it is taken off the page', async () => {
    expectWarning('#busy-failed');
    const failed = await waitingMap('busy-failed');
    failed.asked[0]!.fail('no route');
    await next(failed.map, 'journey-error');
    expect(failed.map.hasAttribute('aria-busy')).to.equal(false);
    expect(failed.map.matches(':state(loading)')).to.equal(false);
    const {map} = await waitingMap();
    map.remove();
    expect(map.hasAttribute('aria-busy')).to.equal(false);
  });

  it('leaves an aria-busy of the author alone', async () => {
    for (const value of ['true', 'false']) {
      const {loader, asked} = deferredLoader();
      const map = mount(`<journey-map aria-busy="${value}"></journey-map>`);
      map.loader = loader;
      map.src = 'one.json';
      await drawn(map);
      expect(map.getAttribute('aria-busy')).to.equal(value);
      asked[0]!.answer(small('Drawn'));
      await next(map, 'journey-load');
      expect(map.getAttribute('aria-busy')).to.equal(value);
    }
  });

  it('asks once, with the absolute address, the credentials and a signal', async () => {
    const {loader, asked} = deferredLoader();
    const map = mount('<journey-map credentials="include" src="maps/a.json"></journey-map>');
    map.loader = loader;
    await drawn(map);
    expect(asked).to.have.length(1);
    const {url, init} = asked[0]!;
    expect(url).to.equal(new URL('maps/a.json', document.baseURI).href);
    expect(init.credentials).to.equal('include');
    expect(init.signal).to.be.instanceOf(AbortSignal);
  });

  it('says what is wrong when a loader answers with something else than a text', async () => {
    for (const text of [7, {}, null]) {
      expectWarning('#no-text');
      const map = mount('<journey-map id="no-text"></journey-map>');
      map.loader = () => ({ok: true, text: () => text}) as unknown as Response;
      map.src = 'one.json';
      await next(map, 'journey-error');
      expect(map.problems).to.have.length(1);
    }
  });

  it('says what is wrong when a loader fails with something else than a number', async () => {
    for (const [i, status] of [{__proto__: null}, Symbol('status'), undefined].entries()) {
      expectWarning(`#no-status-${i}`);
      const map = mount(`<journey-map id="no-status-${i}"></journey-map>`);
      map.loader = () => ({ok: false, status}) as unknown as Response;
      map.src = 'one.json';
      await next(map, 'journey-error');
      expect(noted(map)).to.have.length(1);
    }
  });

  it('sends cookies to its own site only, unless told otherwise', async () => {
    const {map, asked} = await waitingMap();
    expect(asked[0]!.init.credentials).to.equal('same-origin');
    map.credentials = 'omit';
    await drawn(map);
    expect(asked.at(-1)!.init.credentials).to.equal('omit');
    map.setAttribute('credentials', 'include');
    map.removeAttribute('credentials');
    await drawn(map);
    expect(asked.at(-1)!.init.credentials).to.equal('same-origin');
  });

  it('shows the last of several answers, also when an earlier one comes later', async () => {
    const {map, asked} = await waitingMap();
    const loads = record(map, 'journey-load');
    map.src = 'two.json';
    await drawn(map);
    expect(asked[0]!.init.signal!.aborted).to.equal(true);
    asked[1]!.answer(small('Two'));
    await next(map, 'journey-load');
    asked[0]!.answer(small('One'));
    await fewFrames();
    expect(nameOf(map)).to.equal('Two');
    expect(loads).to.have.length(1);
  });

  it('shows nothing of an aborted request, be it answered or refused', async () => {
    const {map, asked} = await waitingMap();
    const loads = record(map, 'journey-load');
    const errors = record(map, 'journey-error');
    map.src = 'two.json';
    await drawn(map);
    map.src = 'three.json';
    await drawn(map);
    asked[0]!.answer(small('One'));
    asked[1]!.fail('aborted');
    await fewFrames();
    expect(parts(map, 'map')).to.deep.equal([]);
    expect(noted(map)).to.deep.equal([]);
    expect(map.getAttribute('aria-busy')).to.equal('true');
    asked[2]!.answer(small('Three'));
    await next(map, 'journey-load');
    expect(nameOf(map)).to.equal('Three');
    expect(loads).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });

  it('forgets the request when src is taken away', async () => {
    const {map, asked} = await waitingMap();
    map.src = null;
    await drawn(map);
    expect(asked[0]!.init.signal!.aborted).to.equal(true);
    asked[0]!.answer(small('Late'));
    await fewFrames();
    expect(parts(map, 'map')).to.deep.equal([]);
    expect(map.hasAttribute('aria-busy')).to.equal(false);
  });

  it('keeps the last good map when a later file fails', async () => {
    expectWarning('#kept-file');
    const {map, asked} = await waitingMap('kept-file');
    asked[0]!.answer(small('Good'));
    await next(map, 'journey-load');
    map.src = 'two.json';
    await drawn(map);
    asked[1]!.answer('', 500);
    const {problems} = await next(map, 'journey-error');
    expect(problems).to.have.length(1);
    expect(nameOf(map)).to.equal('Good');
    expect(noted(map)[0]).to.contain('500');
  });

  it('asks again when it comes back before the answer, but not after it', async () => {
    const {map, asked} = await waitingMap();
    map.remove();
    expect(asked[0]!.init.signal!.aborted).to.equal(true);
    box().append(map);
    await drawn(map);
    expect(asked).to.have.length(2);
    asked[1]!.answer(small('Back'));
    await next(map, 'journey-load');
    map.remove();
    box().append(map);
    await drawn(map);
    expect(asked).to.have.length(2);
    expect(nameOf(map)).to.equal('Back');
  });

  it('asks for nothing before it is on a page', async () => {
    const {loader, asked} = deferredLoader();
    const map = document.createElement('journey-map');
    map.loader = loader;
    map.src = 'one.json';
    await fewFrames();
    expect(asked).to.have.length(0);
    box().append(map);
    await drawn(map);
    expect(asked).to.have.length(1);
  });
});

describe('<journey-map>: reload()', () => {
  it('asks the server anew and resolves when the answer is drawn', async () => {
    const {map, asked} = await waitingMap();
    asked[0]!.answer(small('Old'));
    await next(map, 'journey-load');
    const reloaded = map.reload();
    await drawn(map);
    expect(nameOf(map), 'the old map stays meanwhile').to.equal('Old');
    asked[1]!.answer(small('New'));
    await reloaded;
    expect(nameOf(map)).to.equal('New');
  });

  it('resolves also when the server fails, with the problem drawn', async () => {
    expectWarning('#reload-failed');
    const {map, asked} = await waitingMap('reload-failed');
    const reloaded = map.reload();
    await drawn(map);
    asked.at(-1)!.answer('', 503);
    await reloaded;
    expect(noted(map)[0]).to.contain('503');
  });

  it('reads children again', async () => {
    const map = await mountDrawn(
      '<journey-map><journey-stage heading="A"></journey-stage></journey-map>',
    );
    const before = map.journey;
    await map.reload();
    expect(map.journey).to.deep.equal(before);
    expect(map.journey).not.to.equal(before);
  });
});

describe('<journey-map>: journey-load', () => {
  it('comes once for each reading, and does not bubble', async () => {
    const place = box();
    const bubbled = record(place, 'journey-load');
    const map = document.createElement('journey-map');
    const loads = record(map, 'journey-load');
    map.innerHTML = '<journey-stage heading="A"></journey-stage>';
    place.append(map);
    await drawn(map);
    await fewFrames();
    expect(loads).to.have.length(1);
    expect(loads[0]!.journey).to.equal(map.journey);
    expect(bubbled).to.deep.equal([]);
  });

  it('comes when the map is drawn already', async () => {
    const map = mount('<journey-map><journey-stage heading="A"></journey-stage></journey-map>');
    let shown: string[] = [];
    map.addEventListener('journey-load', () => (shown = titles(map, 'stage-title')));
    await drawn(map);
    expect(shown).to.deep.equal(['A']);
  });

  it('does not answer data that the page itself has set', async () => {
    const map = mount('<journey-map></journey-map>');
    const loads = record(map, 'journey-load');
    map.data = small('Data');
    await drawn(map);
    expect(loads).to.deep.equal([]);
  });

  it('does not answer attributes that only say how the map is shown', async () => {
    const map = await mountDrawn(
      '<journey-map><journey-stage heading="A"></journey-stage></journey-map>',
    );
    const loads = record(map, 'journey-load');
    map.selectable = true;
    map.toggleAttribute('no-problem-note', true);
    map.setAttribute('lanes', 'emotion');
    map.className = 'wide';
    await drawn(map);
    expect(loads).to.deep.equal([]);
  });
});
