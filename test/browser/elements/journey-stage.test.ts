import {expect} from '@open-wc/testing';
import {JourneyMapElement, JourneyStageElement, JourneyStepElement} from '../../../src/index.js';
import {expectHints, expectWarning} from '../support/console.js';
import {
  curveLines,
  drawing,
  feelings,
  lanes,
  noted,
  part,
  parts,
  showsContent,
  text,
  texts,
  titles,
} from '../support/drawing.js';
import {shoesMarkup} from '../support/journeys.js';
import {box, drawn, fewFrames, mount, mountDrawn, record} from '../support/mount.js';

const markup = (
  tag = 'journey-stage',
) => `<${tag} heading="Choose" goal="Find a pair" touchpoints="Hotline">
  <journey-step heading="Looks" emotion="1 Glad" thoughts="Hm?"></journey-step>
  <journey-step emotion="-1"><h4>Tries</h4><ul data-lane="pain-points"><li>Too small</li></ul></journey-step>
</${tag}>`;

const data = () => ({
  title: 'Choose',
  goal: 'Find a pair',
  touchpoints: ['Hotline'],
  steps: [
    {title: 'Looks', emotion: {value: 1, label: 'Glad'}, thoughts: ['Hm?']},
    {title: 'Tries', emotion: -1, painPoints: ['Too small']},
  ],
});

const mountStage = (html = markup()) => mountDrawn<JourneyStageElement>(html);

async function fromData() {
  const stage = mount<JourneyStageElement>('<journey-stage></journey-stage>');
  stage.data = data();
  return drawn(stage);
}

describe('<journey-stage> alone', () => {
  it('draws title, goal, steps, lanes and its part of the curve', async () => {
    const stage = await mountStage();
    expect(titles(stage, 'stage-title')).to.deep.equal(['Choose']);
    expect(text(part(stage, 'stage-title'))).to.contain('Find a pair');
    expect(titles(stage, 'step-title')).to.deep.equal(['Looks', 'Tries']);
    expect(lanes(stage)).to.deep.equal(['Emotions', 'Thoughts', 'Touchpoints', 'Pain points']);
    expect(curveLines(stage)).to.have.length(2);
    expect(feelings(stage)[0]).to.contain('positive, Glad');
    expect(part(stage, 'map').getAttribute('aria-label')).to.equal('Choose');
  });

  it('draws the same from data as from attributes and children', async () => {
    expect(drawing(await fromData())).to.equal(drawing(await mountStage()));
  });

  it('draws from attributes alone', async () => {
    const stage = await mountStage(
      '<journey-stage heading="Pay" emotion="++" channels="Web, App"></journey-stage>',
    );
    expect(titles(stage, 'stage-title')).to.deep.equal(['Pay']);
    expect(texts(stage, 'chip')).to.deep.equal(['Web', 'App']);
    expect(parts(stage, 'marker')).to.have.length(1);
  });

  it('draws from content alone', async () => {
    const stage = await mountStage(
      '<journey-stage><h3>Pay</h3><p>How it is paid.</p><ul data-lane="channels"><li>Web</li></ul></journey-stage>',
    );
    expect(titles(stage, 'stage-title')).to.deep.equal(['Pay']);
    expect(texts(stage, 'chip')).to.deep.equal(['Web']);
    expect(text(part(stage, 'stage-title'))).to.contain('How it is paid.');
  });

  it('draws the same when made by new, createElement, innerHTML or an upgrade', async () => {
    const reference = drawing(await fromData());
    const late = mount<JourneyStageElement>('<late-data-stage></late-data-stage>');
    late.data = data();
    customElements.define('late-data-stage', class extends JourneyStageElement {});
    const inert = document.implementation.createHTMLDocument().createElement('journey-stage');
    inert.data = data();
    const made = [new JourneyStageElement(), document.createElement('journey-stage')];
    for (const stage of made) stage.data = data();
    for (const stage of [...made, inert]) box().append(stage);
    for (const stage of [...made, inert, late])
      expect(drawing(await drawn(stage))).to.equal(reference);
    expect(new JourneyStageElement().getAttributeNames()).to.deep.equal([]);
  });

  it('keeps properties that were set before the tag was defined, as attributes', async () => {
    const stage = mount<JourneyStageElement>('<late-property-stage></late-property-stage>');
    stage.heading = 'Set early';
    stage.goal = 'Soon';
    customElements.define('late-property-stage', class extends JourneyStageElement {});
    await drawn(stage);
    expect(stage.getAttribute('heading')).to.equal('Set early');
    expect(Object.hasOwn(stage, 'heading')).to.equal(false);
    expect(titles(stage, 'stage-title')).to.deep.equal(['Set early']);
  });

  it('follows attributes, properties, text and children', async () => {
    const stage = await mountStage();
    stage.setAttribute('heading', 'One');
    expect(titles(await drawn(stage), 'stage-title')).to.deep.equal(['One']);
    stage.heading = 'Two';
    expect(titles(await drawn(stage), 'stage-title')).to.deep.equal(['Two']);
    stage.querySelector('h4')!.textContent = 'Tries on';
    expect(titles(await drawn(stage), 'step-title')).to.deep.equal(['Looks', 'Tries on']);
    stage.append(document.createElement('journey-step'));
    stage.querySelector<JourneyStepElement>('journey-step:last-child')!.heading = 'Walks';
    expect(titles(await drawn(stage), 'step-title')).to.deep.equal(['Looks', 'Tries on', 'Walks']);
    stage.firstElementChild!.remove();
    expect(titles(await drawn(stage), 'step-title')).to.deep.equal(['Tries on', 'Walks']);
    stage.data = data();
    expect(titles(await drawn(stage), 'step-title')).to.deep.equal(['Looks', 'Tries']);
    stage.data = null;
    expect(titles(await drawn(stage), 'step-title')).to.deep.equal(['Tries on', 'Walks']);
  });

  it('follows on after it was taken off the page, and not meanwhile', async () => {
    const stage = await mountStage();
    const before = drawing(stage);
    stage.remove();
    stage.setAttribute('touchpoints', 'Chat');
    await fewFrames();
    expect(drawing(stage)).to.equal(before);
    box().append(stage);
    await drawn(stage);
    expect(texts(stage, 'cell touchpoints')).to.deep.equal(['Chat']);
    stage.setAttribute('touchpoints', 'Mail');
    expect(texts(await drawn(stage), 'cell touchpoints')).to.deep.equal(['Mail']);
  });

  it('shows its content while it has nothing to draw', async () => {
    const stage = mount<JourneyStageElement>('<journey-stage></journey-stage>');
    await drawn(stage);
    expect(parts(stage, 'map')).to.deep.equal([]);
    expect(stage.shadowRoot!.querySelector('slot')).not.to.equal(null);
    expect(stage.problems).to.deep.equal([]);
  });

  it('names problems by their place in the stage, once', async () => {
    expectWarning('#stage-problem');
    const stage = mount<JourneyStageElement>(
      '<journey-stage id="stage-problem" heading="A"><journey-step heading="B" emotion="so-so"></journey-step></journey-stage>',
    );
    const told = record(stage, 'journey-error');
    await drawn(stage);
    expect(noted(stage)).to.have.length(1);
    expect(noted(stage)[0]).to.match(/^steps\[0\]\.emotion/);
    stage.setAttribute('goal', 'Another drawing');
    await drawn(stage);
    expect(told).to.have.length(1);
    stage.noProblemNote = true;
    await drawn(stage);
    expect(noted(stage)).to.deep.equal([]);
  });

  it('throws for no data at all', async () => {
    const values = [0, 7, '', 'text', true, [], {}, {steps: 3}, () => 1];
    for (const [i, value] of values.entries()) {
      const stage = mount<JourneyStageElement>(
        `<journey-stage id="odd-stage-${i}"></journey-stage>`,
      );
      stage.data = value;
      let failure: unknown;
      await drawn(stage).catch(error => (failure = error));
      expect(failure, String(value)).to.equal(undefined);
      if (stage.problems.some(({severity}) => severity !== 'hint'))
        expectWarning(`#odd-stage-${i} has`);
      else if (stage.problems.length) expectHints(`#odd-stage-${i} has`);
    }
  });

  it('says so if its data is no stage, and keeps what it drew before', async () => {
    const stage = await fromData();
    stage.id = 'no-stage';
    for (const value of [false, NaN]) {
      expectWarning('#no-stage has');
      stage.data = value;
      await drawn(stage);
      expect(stage.problems.map(({severity}) => severity)).to.deep.equal(['error']);
      expect(titles(stage, 'stage-title')).to.deep.equal(['Choose']);
    }
    expectHints('#no-stage has');
    stage.data = 0;
    expect(titles(await drawn(stage), 'stage-title')).to.deep.equal(['0']);
  });

  it('draws the curve as the map does', async () => {
    const stage = await mountStage();
    const map = await mountDrawn(`<journey-map>${markup()}</journey-map>`);
    expect(curveLines(stage)).to.deep.equal(curveLines(map));
    expect(curveLines(stage)).to.have.length(2);
  });
});

describe('<journey-stage> in a map', () => {
  it('draws nothing itself, nor says anything', async () => {
    expectWarning('<journey-map>#says-it');
    const map = await mountDrawn(
      '<journey-map id="says-it"><div><journey-stage heading="A" emotion="so-so"></journey-stage></div></journey-map>',
    );
    const stage = map.querySelector('journey-stage')!;
    const told = record(stage, 'journey-error');
    await drawn(stage);
    expect(parts(stage, 'map')).to.deep.equal([]);
    expect(stage.problems).to.deep.equal([]);
    expect(told).to.deep.equal([]);
    expect(titles(map, 'stage-title')).to.deep.equal(['A']);
  });

  it('shows again when it is moved out, and hides when it is moved back', async () => {
    const map = await mountDrawn(
      `<journey-map>${markup()}<journey-stage heading="Stays"></journey-stage></journey-map>`,
    );
    const stage = map.querySelector('journey-stage')!;
    box().append(stage);
    await drawn(stage);
    expect(titles(stage, 'stage-title')).to.deep.equal(['Choose']);
    expect(titles(await drawn(map), 'stage-title')).to.deep.equal(['Stays']);
    map.prepend(stage);
    await drawn(stage);
    expect(parts(stage, 'map')).to.deep.equal([]);
    expect(titles(await drawn(map), 'stage-title')).to.deep.equal(['Choose', 'Stays']);
  });

  it('still shows its content as part of the fallback of a map that draws nothing', async () => {
    const map = mount('<journey-map><p>Fallback</p></journey-map>');
    await drawn(map);
    expect(showsContent(map)).to.equal(true);
  });

  it('is drawn by its map also when it was defined first', async () => {
    const map = mount<JourneyMapElement>(shoesMarkup('later-map'));
    const stage = map.querySelector('journey-stage')!;
    await drawn(stage);
    customElements.define('later-map', class extends JourneyMapElement {});
    await drawn(map);
    expect(titles(map, 'stage-title')).to.deep.equal(['Choose', 'Buy']);
    expect(stage.getClientRects()).to.have.length(0);
  });

  it('works under other tags, with steps under other tags', async () => {
    customElements.define('other-stage', class extends JourneyStageElement {});
    customElements.define('other-step', class extends JourneyStepElement {});
    customElements.define('other-map', class extends JourneyMapElement {});
    const usual = await mountDrawn(shoesMarkup());
    const map = await mountDrawn(shoesMarkup('journey-map', 'other-stage', 'other-step'));
    expect(drawing(map)).to.equal(drawing(usual));
    const other = await mountDrawn(shoesMarkup('other-map', 'other-stage', 'other-step'));
    expect(drawing(other)).to.equal(drawing(usual));
    const stage = other.querySelector<JourneyStageElement>('other-stage')!;
    await drawn(stage);
    expect(parts(stage, 'map')).to.deep.equal([]);
  });

  it('says its properties by its attributes, and the map follows', async () => {
    const map = await mountDrawn(shoesMarkup());
    const stage = map.querySelector('journey-stage')!;
    stage.heading = 'Select';
    stage.goal = null;
    await drawn(map);
    expect(stage.getAttribute('heading')).to.equal('Select');
    expect(stage.hasAttribute('goal')).to.equal(false);
    expect(titles(map, 'stage-title')[0]).to.equal('Select');
    expect(text(part(map, 'stage-title'))).not.to.contain('Find a pair');
  });
});
