import {expect} from '@open-wc/testing';
import type {
  EmotionCurveElement,
  JourneyMapElement,
  JourneyStageElement,
} from '../../../src/index.js';
import {registerTranslation} from '../../../src/index.js';
import {expectWarning} from '../support/console.js';
import {feelings, lanes, noted, part, said, text} from '../support/drawing.js';
import {nameOf, shoes, small} from '../support/journeys.js';
import {box, drawn, mount, mountDrawn} from '../support/mount.js';

const french = ['Émotions', 'Pensées', 'Points de contact', 'Points de douleur', 'Départements'];
const english = ['Emotions', 'Thoughts', 'Touchpoints', 'Pain points', 'Departments'];

async function mapIn(markup: string, data: unknown = shoes()): Promise<JourneyMapElement> {
  const map = mount(markup);
  map.data = data;
  return drawn(map);
}

describe('the language of a map', () => {
  it('is that of its own lang attribute', async () => {
    expect(lanes(await mapIn('<journey-map lang="fr"></journey-map>'))).to.deep.equal(french);
  });

  it('is that of the nearest ancestor with one', async () => {
    const map = await mapIn(
      '<div lang="en"><div lang="fr-CA"><p><journey-map></journey-map></p></div></div>',
    );
    expect(lanes(map)).to.deep.equal(french);
  });

  it('is that of the host of the shadow root it stands in', async () => {
    const host = document.createElement('div');
    host.lang = 'fr';
    const map = document.createElement('journey-map');
    map.data = shoes();
    host.attachShadow({mode: 'open'}).append(map);
    box().append(host);
    expect(lanes(await drawn(map))).to.deep.equal(french);
  });

  it('is each map’s own on a page with two', async () => {
    const first = mount('<section lang="fr"><journey-map></journey-map></section>');
    const second = mount('<section lang="en"><journey-map></journey-map></section>');
    first.data = shoes();
    second.data = shoes();
    await drawn(first);
    await drawn(second);
    expect([lanes(first), lanes(second)]).to.deep.equal([french, english]);
    first.heading = 'Drawn again';
    await drawn(first);
    expect([lanes(first), lanes(second)]).to.deep.equal([french, english]);
  });

  it('is English when it is unknown or no language at all', async () => {
    for (const lang of ['tlh', 'not a language', '123', '']) {
      const map = await mapIn(`<journey-map lang="${lang}"></journey-map>`, {
        ...shoes(),
        updated: '2026-11-12',
      });
      expect(lanes(map), lang).to.deep.equal(english);
      expect(text(part(map, 'header')), lang).to.contain('Nov 12, 2026');
    }
  });

  it('follows its lang attribute', async () => {
    const map = await mapIn('<journey-map></journey-map>');
    map.setAttribute('lang', 'fr');
    expect(lanes(await drawn(map))).to.deep.equal(french);
    map.removeAttribute('lang');
    expect(lanes(await drawn(map))).to.deep.equal(english);
  });

  it('follows its lang property', async () => {
    const map = await mapIn('<journey-map></journey-map>');
    map.lang = 'fr';
    expect(lanes(await drawn(map))).to.deep.equal(french);
    expect(map.getAttribute('lang')).to.equal('fr');
    map.lang = '';
    expect(lanes(await drawn(map))).to.deep.equal(english);
  });

  it('is that of its new place when it is moved', async () => {
    const map = mount('<section lang="fr"><journey-map></journey-map></section>');
    map.data = shoes();
    await drawn(map);
    box().append(map);
    expect(lanes(await drawn(map))).to.deep.equal(english);
  });

  it('is that of its new place also for a map from a file, a stage and a curve', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(shoes())]));
    const map = mount(`<journey-map src="${url}"></journey-map>`);
    await map.reload();
    URL.revokeObjectURL(url);
    const stage = await mountDrawn<JourneyStageElement>(
      '<journey-stage heading="S" thoughts="Hm"></journey-stage>',
    );
    const curve = await mountDrawn<EmotionCurveElement>(
      '<emotion-curve values="1, 2"></emotion-curve>',
    );
    const place = box();
    place.lang = 'fr';
    place.append(stage, map, curve);
    expect(lanes(await drawn(stage))).to.deep.equal(['Pensées']);
    expect(lanes(await drawn(map))).to.deep.equal(french);
    await drawn(curve);
    expect(part(curve, 'map').getAttribute('aria-label')).to.equal('Courbe des émotions');
  });
});

describe('words of a language', () => {
  it('name rows, kind, state and dates', async () => {
    const data = {...shoes(), updated: '2026-11-12', reviewBy: '2027-05-12'};
    const header = text(part(await mapIn('<journey-map lang="fr"></journey-map>', data), 'header'));
    for (const words of ['Parcours client', 'État actuel', '12 nov. 2026', '12 mai 2027']) {
      expect(header).to.contain(words);
    }
  });

  it('write dates as the region does', async () => {
    const data = {...shoes(), updated: '2026-11-02'};
    const header = async (lang: string) =>
      text(part(await mapIn(`<journey-map lang="${lang}"></journey-map>`, data), 'header'));
    expect(await header('en-US')).to.contain('Nov 2, 2026');
    expect(await header('en-GB')).to.contain('2 Nov 2026');
  });

  it('tell the curve and the feelings', async () => {
    const map = await mapIn('<journey-map lang="fr"></journey-map>');
    const grid = said(part(map, 'map'));
    expect(grid).to.contain('Au départ').and.to.contain('très positif');
    expect(feelings(map)[0]).to.contain('Émotions').and.to.contain('positif');
    expect(grid).not.to.match(/\b(positive|negative|highest)\b/);
  });

  it('name a map without a title', async () => {
    const map = await mapIn('<journey-map lang="fr"></journey-map>', {stages: [{title: 'A'}]});
    expect(nameOf(map)).to.equal('Carte du parcours client');
  });

  it('tell of problems', async () => {
    expectWarning('#french-problem');
    const map = await mapIn(
      '<journey-map id="french-problem" lang="fr"></journey-map>',
      small('J', {emotion: 'bof'}),
    );
    expect(text(map.shadowRoot!.querySelector('summary'))).to.equal('1 problème');
    expect(noted(map)[0]).to.contain('attendu');
  });

  it('are read in emotions of child elements', async () => {
    const map = await mountDrawn(
      '<journey-map lang="fr"><journey-stage heading="A" emotion="très négatif"></journey-stage></journey-map>',
    );
    expect(map.problems).to.deep.equal([]);
    expect(map.journey!.stages[0]!.emotion!.value).to.equal(-2);
  });

  it('name the rows of a stage and tell a curve on its own', async () => {
    const stage = await mountDrawn<JourneyStageElement>(
      '<journey-stage lang="fr" heading="S" thoughts="Hm"></journey-stage>',
    );
    expect(lanes(stage)).to.deep.equal(['Pensées']);
    const curve = await mountDrawn<EmotionCurveElement>(
      '<emotion-curve lang="fr" values="0; 1; 2"></emotion-curve>',
    );
    expect(said(part(curve, 'map'))).to.contain('très positif');
  });

  it('can be added, and are English where they are missing', async () => {
    registerTranslation('nds', {lanes: {emotion: 'Geföhlen'}, map: 'Reis'});
    const map = await mapIn('<div lang="nds-DE"><journey-map></journey-map></div>', {
      stages: [{title: 'A', emotion: 1, thoughts: ['Hm']}],
    });
    expect(lanes(map)).to.deep.equal(['Geföhlen', 'Thoughts']);
    expect(nameOf(map)).to.equal('Reis');
  });
});
