import {expect} from '@open-wc/testing';
import {JourneyStepElement} from '../../../src/index.js';
import {feelings, parts, texts, titles} from '../support/drawing.js';
import {box, drawn, mount, mountDrawn} from '../support/mount.js';

const names: Record<string, string> = {
  heading: 'heading',
  description: 'description',
  duration: 'duration',
  href: 'href',
  emotion: 'emotion',
  emotionLabel: 'emotion-label',
  image: 'image',
  imageAlt: 'image-alt',
  actors: 'actors',
  actions: 'actions',
  thoughts: 'thoughts',
  quotes: 'quotes',
  needs: 'needs',
  touchpoints: 'touchpoints',
  channels: 'channels',
  painPoints: 'pain-points',
  highlights: 'highlights',
  opportunities: 'opportunities',
  solutions: 'solutions',
  metrics: 'metrics',
  departments: 'departments',
  campaigns: 'campaigns',
  evidence: 'evidence',
  frontstage: 'frontstage',
  backstage: 'backstage',
  support: 'support',
  notes: 'notes',
  personas: 'personas',
  next: 'next',
  loopTo: 'loop-to',
  branchTo: 'branch-to',
  linkLabel: 'link-label',
};

/** Scripts set what they have; the element makes text of it. */
type Loose = HTMLElement & Record<string, unknown>;

const newStep = () => new JourneyStepElement() as unknown as Loose;

async function stepInMap(attributes = 'heading="Step"') {
  const map = await mountDrawn(
    `<journey-map><journey-stage heading="Stage"><journey-step ${attributes}></journey-step></journey-stage></journey-map>`,
  );
  return {map, step: map.querySelector('journey-step') as unknown as Loose};
}

describe('<journey-step>', () => {
  it('is made by new and createElement, without attributes', () => {
    expect(document.createElement('journey-step')).to.be.instanceOf(JourneyStepElement);
    expect(new JourneyStepElement().getAttributeNames()).to.deep.equal([]);
  });

  for (const [property, attribute] of Object.entries(names)) {
    it(`says ${property} by the attribute ${attribute}, both ways`, () => {
      const step = newStep();
      expect(step[property]).to.equal(null);
      step[property] = 'Words';
      expect(step.getAttribute(attribute)).to.equal('Words');
      step.setAttribute(attribute, 'Others');
      expect(step[property]).to.equal('Others');
      step[property] = null;
      expect(step.hasAttribute(attribute)).to.equal(false);
      step[property] = undefined;
      expect(step.hasAttribute(attribute)).to.equal(false);
    });
  }

  it('writes a list as one item per line, whatever signs its items have', async () => {
    const {map, step} = await stepInMap();
    step['touchpoints'] = ['Shop; mall', 'Radio | TV', 'Mail, paper', 'A\\B', 'Two\nlines'];
    await drawn(map);
    const [first, ...rest] = texts(map, 'chip');
    expect([first, ...rest.slice(0, 3)]).to.deep.equal([
      'Shop; mall',
      'Radio | TV',
      'Mail, paper',
      'A\\B',
    ]);
    expect(texts(map, 'chip')).to.have.length(5);
    step['touchpoints'] = ['Only one, with a comma'];
    await drawn(map);
    expect(texts(map, 'chip')).to.deep.equal(['Only one, with a comma']);
    step['touchpoints'] = [];
    await drawn(map);
    expect(parts(map, 'chip')).to.deep.equal([]);
  });

  it('takes numbers, and true and false', async () => {
    const {map, step} = await stepInMap();
    step['emotion'] = -2;
    step['momentOfTruth'] = true;
    await drawn(map);
    expect(feelings(map)[0]).to.contain('very negative');
    expect(map.shadowRoot!.querySelector('[role=img][aria-label="Moment of truth"]')).not.to.equal(
      null,
    );
    step['momentOfTruth'] = false;
    step['emotion'] = 0;
    await drawn(map);
    expect(feelings(map)[0]).to.contain('neutral');
    expect(map.shadowRoot!.querySelector('[aria-label="Moment of truth"]')).to.equal(null);
  });

  it('keeps properties that were set before the tag was defined', async () => {
    const map = await mountDrawn(
      '<journey-map><journey-stage heading="S"><late-step></late-step></journey-stage></journey-map>',
    );
    const step = map.querySelector('late-step') as unknown as Loose;
    step['heading'] = 'Early';
    step['painPoints'] = ['Slow', 'Dear'];
    customElements.define('late-step', class extends JourneyStepElement {});
    await drawn(map);
    expect(step.getAttribute('pain-points')).to.equal('Slow\nDear');
    expect(titles(map, 'step-title')).to.deep.equal(['Early']);
    expect(texts(map, 'cell pain-points')).to.have.length(1);
  });

  it('keeps properties that were set in a document without a page', async () => {
    const inert = document.implementation.createHTMLDocument().createElement('journey-step');
    inert.heading = 'Early';
    box().append(inert);
    expect(inert.getAttribute('heading')).to.equal('Early');
  });

  it('takes a name of other spellings, and a heading inside', async () => {
    for (const [attributes, content] of [
      ['name="Same"', ''],
      ['label="Same"', ''],
      ['', '<h4>Same</h4>'],
    ]) {
      const map = await mountDrawn(
        `<journey-map><journey-stage heading="S"><journey-step ${attributes}>${content}</journey-step></journey-stage></journey-map>`,
      );
      expect(titles(map, 'step-title')).to.deep.equal(['Same']);
    }
  });

  it('draws nothing itself', async () => {
    const step = mount<JourneyStepElement>('<journey-step heading="Alone"></journey-step>');
    expect(step.shadowRoot).to.equal(null);
  });
});
