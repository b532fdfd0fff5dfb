import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import {part, text, texts} from '../support/drawing.js';
import {rect} from '../support/geometry.js';
import {small, type Data} from '../support/journeys.js';
import {mountMap} from '../support/mount.js';

/** A map of one step. */
const stepMap = (step: Data, attributes = '') => mountMap(small('J', step), attributes);

describe('a metric', () => {
  const nps = {name: 'NPS', value: 50, target: 60, better: 'higher'};
  const metrics = (...of: object[]) => ({metrics: of});

  it('shows value, unit and target, and says in words whether it is reached', async () => {
    const wait = {name: 'Wait', value: 12, unit: 'min', target: 10, better: 'lower'};
    const map = await stepMap(
      metrics(nps, wait, {...wait, value: 9}, {name: 'Calls', value: 1234.5, target: 1000}),
    );
    expect(texts(map, 'chip').map(chip => chip.replace(/ ?Target/, ' Target'))).to.deep.equal([
      'NPS 50 Target 60 · missed',
      'Wait 12 min Target 10 min · missed',
      'Wait 9 min Target 10 min · reached',
      'Calls 1,234.5 Target 1,000',
    ]);
  });

  it('shows both as places on a bar', async () => {
    const map = await stepMap(metrics(nps));
    const meter = part(map, 'chip').querySelector('.meter')!;
    const {width} = rect(meter);
    const filled = parseFloat(getComputedStyle(meter, '::before').width);
    // From −100 to 100, 50 lies at three quarters.
    expect(filled / width).to.be.closeTo(0.75, 0.02);
    const mark = getComputedStyle(meter, '::after');
    expect(parseFloat(mark.left) / width).to.be.closeTo(0.8, 0.02);
    expect(mark.borderLeftStyle).to.equal('solid');
  });

  it('has no mark on the bar without a target', async () => {
    const map = await stepMap(metrics({...nps, target: undefined}));
    const meter = part(map, 'chip').querySelector('.meter')!;
    expect(getComputedStyle(meter, '::after').borderLeftStyle).to.equal('none');
  });

  it('colours the bar by its outcome, and not at all without one', async () => {
    const known = {name: 'Errors', unit: '%', value: 5, target: 4};
    const map = await stepMap(
      metrics({...known, better: 'higher'}, {...known, better: 'lower'}, known, {
        ...known,
        target: undefined,
      }),
    );
    const colours = [...map.shadowRoot!.querySelectorAll('.meter')].map(
      meter => getComputedStyle(meter, '::before').backgroundColor,
    );
    expect(colours).to.have.length(4);
    expect(new Set(colours).size).to.equal(3);
    expect(colours[2]).to.equal(colours[3]);
  });

  it('has no bar where nothing is known of its range', async () => {
    const map = await stepMap(metrics({name: 'Calls', value: 12}));
    expect(map.shadowRoot!.querySelector('.meter, .trend')).to.equal(null);
    expect(texts(map, 'chip')).to.deep.equal(['Calls 12']);
  });

  it('runs from right to left where the text does: bar, history, and figures behind Latin names', async () => {
    const history = [
      {date: '2026-01', value: -41},
      {date: '2026-02', value: -20},
    ];
    const map = await stepMap(metrics({...nps, value: -12, history}), 'dir="rtl"');
    const chip = part(map, 'chip');
    expect(getComputedStyle(chip.querySelector('.trend path')!).transform).to.match(
      /^matrix\(-1, /,
    );
    const name = document.createRange();
    name.setStart(chip, 0);
    name.setEndBefore(chip.querySelector('b')!);
    expect(rect(chip.querySelector('b')!).right).to.be.at.most(
      name.getBoundingClientRect().right - 10,
    );
    expect(getComputedStyle(chip.querySelector('.meter')!, '::before').right).to.equal('0px');
  });

  it('draws its history as a line, with the figures as text', async () => {
    const history = [
      {date: '2026-01', value: 41.5},
      {date: '2026-02-03', value: 50},
    ];
    const map = await stepMap(metrics({...nps, unit: 'pts', history}));
    const trend = map.shadowRoot!.querySelector('.trend')!;
    expect(trend.getAttribute('role')).to.equal('img');
    expect(trend.getAttribute('aria-label')).to.equal(
      'History: Jan 2026: 41.5 pts; Feb 3, 2026: 50 pts',
    );
    expect(trend.querySelector('path')!.getAttribute('d')).to.equal('M0 100L100 0');
    expect(rect(trend).width).to.be.closeTo(rect(part(map, 'chip')).width, 4);
  });

  it('is written in French on a French page', async () => {
    const history = [
      {date: '2026-01-02', value: 0.4},
      {date: '2026-02-02', value: 0.5},
    ];
    const map = await stepMap(
      metrics({name: 'Taux', value: 12.5, unit: '%', target: 20, better: 'higher', history}),
      'lang="fr"',
    );
    expect(text(part(map, 'chip'))).to.match(/^Taux 12,5\s%\s?Cible\s: 20\s% · manquée$/);
    const spoken = map.shadowRoot!.querySelector('.trend')!.getAttribute('aria-label');
    expect(spoken).to.match(/^Historique: 2 janv\. 2026: 0,4\s%; 2 févr\. 2026: 0,5\s%$/);
  });
});
