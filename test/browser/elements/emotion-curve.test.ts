import {expect} from '@open-wc/testing';
import {EmotionCurveElement} from '../../../src/index.js';
import {expectWarning} from '../support/console.js';
import {
  curveLines,
  drawing,
  feelings,
  said,
  focusable,
  noted,
  part,
  parts,
  showsContent,
  text,
  texts,
} from '../support/drawing.js';
import {box, drawn, fewFrames, mount, mountDrawn, record, until} from '../support/mount.js';

const mountCurve = (attributes: string, content = '') =>
  mountDrawn<EmotionCurveElement>(`<emotion-curve ${attributes}>${content}</emotion-curve>`);

async function fromData(data: unknown, attributes = '') {
  const curve = mount<EmotionCurveElement>(`<emotion-curve ${attributes}></emotion-curve>`);
  curve.data = data;
  return drawn(curve);
}

const heights = (curve: Element) =>
  parts(curve, 'marker').map(marker => 100 * Number(marker.style.getPropertyValue('--_y')));

describe('<emotion-curve>', () => {
  it('draws a face for each value, a line through them and the labels', async () => {
    const curve = await mountCurve(
      'values="0, 1, -1" labels="Need, Shop, Returns" heading="Shoes"',
    );
    expect(parts(curve, 'marker')).to.have.length(3);
    expect(curveLines(curve)).to.have.length(3);
    expect(texts(curve, 'label')).to.deep.equal(['Need', 'Shop', 'Returns']);
    expect(text(part(curve, 'title'))).to.equal('Shoes');
    expect(part(curve, 'map').getAttribute('aria-label')).to.equal('Shoes');
    const [neutral, best, worst] = heights(curve);
    expect(best).to.be.below(neutral!);
    expect(worst).to.be.above(neutral!);
    expect(curve.problems).to.deep.equal([]);
  });

  it('tells start, highest, lowest and end in a sentence', async () => {
    const curve = await mountCurve('values="0; 2; -2; 1" labels="A; B; C; D"');
    const sentence = text(part(curve, 'map'));
    for (const words of ['neutral', 'highest', '“B”', 'lowest', '“C”', 'ends'])
      expect(sentence).to.contain(words);
  });

  it('draws the same from values, from data and after an upgrade', async () => {
    const reference = drawing(await mountCurve('values="0; 0,5; -; -1,5" labels="A; B; C; D"'));
    const data = () => [
      {value: 0, label: 'A'},
      {value: 0.5, label: 'B'},
      {value: null, label: 'C'},
      {value: -1.5, label: 'D'},
    ];
    expect(drawing(await fromData(data()))).to.equal(reference);
    expect(drawing(await fromData([0, 0.5, null, -1.5], 'labels="A, B, C, D"'))).to.equal(
      reference,
    );
    const late = mount<EmotionCurveElement>('<late-curve></late-curve>');
    late.data = data();
    customElements.define('late-curve', class extends EmotionCurveElement {});
    const inert = document.implementation.createHTMLDocument().createElement('emotion-curve');
    inert.data = data();
    const made = [new EmotionCurveElement(), document.createElement('emotion-curve')];
    for (const curve of made) curve.data = data();
    for (const curve of [...made, inert]) box().append(curve);
    for (const curve of [...made, inert, late])
      expect(drawing(await drawn(curve))).to.equal(reference);
    expect(new EmotionCurveElement().getAttributeNames()).to.deep.equal([]);
  });

  it('draws the same in whatever order it is set up', async () => {
    const actions: ((curve: EmotionCurveElement) => void)[] = [
      curve => box().append(curve),
      curve => (curve.max = 4),
      curve => curve.setAttribute('values', '1, 2, 3'),
      curve => (curve.labels = 'A, B, C'),
      curve => curve.setAttribute('min', '0'),
    ];
    const seen = new Set<string>();
    for (const first of actions) {
      for (const order of [actions, [...actions].reverse()]) {
        const curve = new EmotionCurveElement();
        for (const action of [first, ...order.filter(action => action !== first)]) action(curve);
        seen.add(drawing(await drawn(curve)));
      }
    }
    expect([...seen]).to.have.length(1);
  });

  it('draws the line of a map with the same numbers', async () => {
    const values = [0, 0.5, -1.25, null, 2, 1.5];
    const curve = await fromData(values);
    const map = mount('<journey-map></journey-map>');
    // In a list `null` is a gap; a step without an emotion leaves it out.
    const steps = values.map((value, i) => ({title: `${i}`, emotion: value ?? undefined}));
    map.data = {stages: [{title: 'S', steps}]};
    await drawn(map);
    expect(curveLines(curve)).to.have.length.above(3);
    expect(curveLines(curve)).to.deep.equal(curveLines(map));
    expect(heights(curve)).to.deep.equal(heights(map));
  });

  it('leaves a gap where a value is missing', async () => {
    for (const values of ['1;;2', '1; - ;2', '1; n/a; 2', '1, , 2']) {
      const curve = await mountCurve(`values="${values}" labels="A;B;C"`);
      expect(parts(curve, 'marker'), values).to.have.length(2);
      expect(texts(curve, 'label'), values).to.deep.equal(['A', 'B', 'C']);
      expect(curve.problems, values).to.deep.equal([]);
    }
  });

  it('says of a missing value its label and no feeling', async () => {
    const curve = await mountCurve('values="1;;2" labels="A;B;C"');
    const entries = [...part(curve, 'map').querySelectorAll('ol > li')].map(said);
    expect(entries[0]).to.contain('positive');
    expect(entries[1]).to.equal('B');
  });

  it('does not guess at values that can be read in two ways', async () => {
    expectWarning('#ambiguous');
    const curve = await mountCurve('id="ambiguous" values="0,5,1"', '<p>Fallback</p>');
    expect(parts(curve, 'map')).to.deep.equal([]);
    expect(noted(curve)[0]).to.contain('0,5,1').and.to.contain('0; 0,5 or 0, 5');
    expect(showsContent(curve)).to.equal(true);
  });

  it('draws what lies outside the scale at its edge, marks it and says so', async () => {
    expectWarning('#outside');
    const curve = await mountCurve('id="outside" values="0, 5, -2"');
    const [, outside, edge] = heights(curve);
    expect(outside).to.be.closeTo(100 - edge!, 0.01);
    const entries = feelings(curve);
    expect(entries.filter(words => words.includes('outside the scale'))).to.have.length(1);
    expect(noted(curve)[0]).to.contain('5');
    const look = parts(curve, 'marker').map(marker => getComputedStyle(marker));
    const dashed = look.map(style =>
      `${style.borderTopStyle} ${style.outlineStyle}`.includes('dashed'),
    );
    expect(dashed).to.deep.equal([false, true, false]);
  });

  it('draws on the scale that min and max declare, and on its own again without them', async () => {
    const curve = await mountCurve('values="1, 2, 1.5"');
    const usual = drawing(curve);
    curve.setAttribute('min', '1');
    curve.max = 2;
    await drawn(curve);
    const [worst, best, middle] = heights(curve);
    expect((worst! + best!) / 2).to.be.closeTo(50, 0.01);
    expect(middle).to.be.closeTo(50, 0.01);
    curve.removeAttribute('min');
    curve.max = null;
    expect(drawing(await drawn(curve))).to.equal(usual);
  });

  it('goes back when labels, heading and values are taken away', async () => {
    const curve = await mountCurve('values="1, 2"');
    const usual = drawing(curve);
    curve.setAttribute('labels', 'A, B');
    curve.heading = 'Named';
    curve.data = [0];
    await drawn(curve);
    expect(drawing(curve)).not.to.equal(usual);
    curve.removeAttribute('labels');
    curve.heading = null;
    curve.data = null;
    expect(drawing(await drawn(curve))).to.equal(usual);
    curve.removeAttribute('values');
    await drawn(curve);
    expect(parts(curve, 'map')).to.deep.equal([]);
    expect(curve.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });

  it('prefers data to values', async () => {
    const curve = await fromData([1, 1, 1], 'values="0"');
    expect(parts(curve, 'marker')).to.have.length(3);
  });

  it('names a scale without extent, and uses its own', async () => {
    expectWarning('#no-scale');
    const curve = await mountCurve('id="no-scale" values="1" min="3" max="3"');
    expect(noted(curve)).to.have.length(1);
    expect(parts(curve, 'marker')).to.have.length(1);
  });

  it('draws what can be read, names what cannot, once', async () => {
    expectWarning('#unread');
    const curve = mount<EmotionCurveElement>(
      '<emotion-curve id="unread" values="1; good; 2"></emotion-curve>',
    );
    const told = record(curve, 'journey-error');
    const bubbled = record(curve.parentElement!, 'journey-error');
    await drawn(curve);
    expect(parts(curve, 'marker')).to.have.length(2);
    expect(noted(curve)[0]).to.contain('[1]').and.to.contain('good');
    curve.heading = 'Drawn again';
    await drawn(curve);
    expect(told).to.have.length(1);
    expect(told[0]!.problems).to.have.length(1);
    expect(bubbled).to.deep.equal([]);
    curve.noProblemNote = true;
    await drawn(curve);
    expect(noted(curve)).to.deep.equal([]);
  });

  it('keeps the last good curve when new values cannot be read', async () => {
    expectWarning('#kept-curve');
    const curve = await mountCurve('id="kept-curve" values="1, 2"');
    curve.values = '0,5,1';
    await drawn(curve);
    expect(parts(curve, 'marker')).to.have.length(2);
    expect(noted(curve)).to.have.length(1);
  });

  it('throws for no data at all', async () => {
    const values = [
      0,
      7,
      'text',
      true,
      [],
      {},
      [[1]],
      [{}],
      [undefined],
      ['x'],
      new Date(),
      () => 1,
    ];
    for (const [i, value] of values.entries()) {
      const curve = mount<EmotionCurveElement>(
        `<emotion-curve id="odd-curve-${i}"></emotion-curve>`,
      );
      curve.data = value;
      let failure: unknown;
      await drawn(curve).catch(error => (failure = error));
      expect(failure, String(value)).to.equal(undefined);
      if (curve.problems.some(({severity}) => severity !== 'hint'))
        expectWarning(`#odd-curve-${i} has`);
    }
  });

  it('shows a single value by its face', async () => {
    const curve = await mountCurve('values="1"');
    expect(parts(curve, 'marker')).to.have.length(1);
    expect(parts(curve, 'marker highest')).to.have.length(0);
  });

  it('is called an emotion curve when nothing names it', async () => {
    const curve = await mountCurve('values="1, 2"');
    expect(part(curve, 'map').getAttribute('aria-label')).to.equal('Emotion curve');
    expect(parts(curve, 'title')).to.deep.equal([]);
  });

  it('is reached by Tab only while it does not fit', async () => {
    const curve = await mountCurve('values="1, 2, 1, 2, 1, 2, 1, 2"');
    const place = curve.parentElement!;
    await fewFrames();
    expect(focusable(curve)).to.deep.equal([]);
    place.style.width = '150px';
    await until(() => focusable(curve).length === 1, 'a scroll region');
    expect(focusable(curve)[0]!.getAttribute('role')).to.equal('group');
    place.style.width = '';
    await until(() => focusable(curve).length === 0, 'no scroll region');
  });

  it('is reached by Tab also after it was moved', async () => {
    const curve = await mountCurve('values="1, 2, 1, 2, 1, 2, 1, 2"');
    curve.remove();
    const place = box();
    place.style.width = '150px';
    place.append(curve);
    await until(() => focusable(curve).length === 1, 'a scroll region');
  });
});
