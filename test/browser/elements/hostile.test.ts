import {expect} from '@open-wc/testing';
import type {EmotionCurveElement, JourneyMapElement} from '../../../src/index.js';
import '../../../src/index.js';
import {parts} from '../support/drawing.js';
import {allowWarnings} from '../support/console.js';
import {box, drawn, fewFrames, mountDrawn, until} from '../support/mount.js';
import {addressVectors, colorVectors, textVectors} from '../support/vectors.js';

declare global {
  var hack: (() => void) | undefined;
}

let hacked = 0;

/** The elements that are drawn, with the names of their attributes, once everything has had time to run. */
async function skeleton(element: Element): Promise<string[]> {
  await fewFrames();
  // What attends to a drawing comes after it, in WebKit much later for one as wide as this.
  const root = element.shadowRoot!;
  const attended = () =>
    root.querySelector('.scroll[data-more]') && !root.querySelector('.overview:not(:has(*))');
  if (root.querySelector('.scroll')) await until(attended, 'an overview');
  // Whether it has something to scroll depends on the length of the words.
  for (const name of ['tabindex', 'role', 'aria-label']) {
    element.shadowRoot!.querySelector('.scroll')?.removeAttribute(name);
  }
  return [...element.shadowRoot!.querySelectorAll('*')].map(
    one => `${one.localName} ${one.getAttributeNames().sort().join(' ')}`,
  );
}

/** A journey with a text in every place that takes one, two of a kind where there may be several. */
const journeyOf = (texts: readonly string[]) => ({
  title: texts[0],
  description: texts[1],
  personas: texts
    .slice(0, 9)
    .map((text, i) => ({id: `p${i}`, name: text, role: text, quote: text})),
  kind: 'blueprint',
  owner: texts[3],
  problem: texts[4],
  scenario: texts[5],
  outcome: texts[6],
  businessGoal: texts[7],
  // A long story, which is folded, with either words.
  expectations: [texts[8], 'words '.repeat(99)],
  sources: texts.map(text => ({text, kind: text, n: 1, date: '2026', href: '#source'})),
  emotionScale: {min: -2, max: 2, labels: [texts[9], texts[10], texts[11]]},
  lanes: [{id: 'own', label: texts[2], zone: 'backstage'}],
  links: texts.slice(0, 12).map((label, i) => ({from: `s${i}`, to: `s${i + 2}`, label})),
  stages: texts.map((text, i) => ({
    title: text,
    goal: text,
    group: text,
    duration: text,
    actors: [text],
    steps: [
      {
        id: `s${i}`,
        title: text,
        description: text,
        duration: text,
        image: {src: 'data:image/gif;base64,AAAA', alt: text},
        emotion: {value: 1, label: text},
        campaigns: [{name: text, kind: text, goal: text, channel: text, audience: text}],
        opportunities: [{text, impact: 'low', owner: text, status: text, source: text}],
        frontstage: [{text, source: text, basis: 'assumed', personas: ['p0']}],
        cells: {own: [text]},
        ...Object.fromEntries(
          ['actions', 'thoughts', 'needs', 'highlights', 'notes', 'support', 'painPoints'].map(
            lane => [lane, [{text}]],
          ),
        ),
        quotes: [{text, source: text}],
        touchpoints: [{name: text}],
        departments: [{name: text, role: text}],
        metrics: [{name: text, value: 1, unit: text}],
      },
    ],
  })),
});

// Each another one, since neighbours of one name are drawn as one.
const plain = textVectors.map((_, i) => `words ${i}`);
const all = {lanes: null};

async function mapOf(data: unknown): Promise<JourneyMapElement> {
  const map = await mountDrawn('<journey-map></journey-map>');
  Object.assign(map, all, {data});
  return drawn(map);
}

describe('texts that look like markup, style or templates', () => {
  beforeEach(() => {
    hacked = 0;
    globalThis.hack = () => void hacked++;
  });

  afterEach(() => {
    delete globalThis.hack;
  });

  it('are more than two hundred', () => {
    expect(new Set(textVectors).size).to.be.at.least(200);
    expect(new Set(addressVectors).size).to.be.at.least(200);
  });

  it('are drawn as texts, from data', async () => {
    const map = await mapOf(journeyOf(textVectors));
    const tame = await mapOf(journeyOf(plain));
    expect(await skeleton(map)).to.deep.equal(await skeleton(tame));
    expect(hacked).to.equal(0);
    const text = map.shadowRoot!.textContent;
    const unseen = textVectors.filter(vector => !text.includes(vector.trim()));
    expect(unseen).to.deep.equal([]);
  });

  // Some have words that stand for an icon, and look different for that.
  it('are drawn as texts where they name channels and icons', async () => {
    allowWarnings('is unknown here');
    const name = 'T';
    const map = await mapOf({
      stages: textVectors.map(text => ({
        title: 'S',
        touchpoints: [{name, channel: text, icon: text}],
        channels: [text],
      })),
    });
    const drawn = new Set(
      [...map.shadowRoot!.querySelectorAll('ol *')].map(({localName}) => localName),
    );
    expect([...drawn].sort()).to.deep.equal(['div', 'li', 'path', 'span', 'svg', 'ul']);
    const text = map.shadowRoot!.textContent;
    expect(textVectors.filter(vector => !text.includes(vector.trim()))).to.deep.equal([]);
    expect(hacked).to.equal(0);
  });

  it('are drawn as texts, from inline JSON', async () => {
    const map = await mountDrawn('<journey-map></journey-map>');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(journeyOf(textVectors));
    map.append(script);
    await drawn(map);
    expect(await skeleton(map)).to.deep.equal(await skeleton(await mapOf(journeyOf(plain))));
    expect(hacked).to.equal(0);
  });

  it('are drawn as texts, from attributes', async () => {
    const markup = async (texts: readonly string[]) => {
      const map = await mountDrawn('<journey-map heading="M"></journey-map>');
      const stage = document.createElement('journey-stage');
      map.append(stage);
      for (const text of texts) {
        const step = document.createElement('journey-step');
        const worded = 'heading description duration emotion-label image-alt link-label';
        for (const name of worded.split(' ')) step.setAttribute(name, text);
        step.setAttribute('image', 'data:image/gif;base64,AAAA');
        if (stage.firstChild) step.setAttribute('loop-to', 'first');
        else step.id = 'first';
        step.setAttribute('emotion', '1');
        step.touchpoints = [text];
        step.notes = [text];
        stage.append(step);
      }
      for (const name of ['heading', 'goal', 'group', 'duration']) {
        stage.setAttribute(name, texts[0]!);
      }
      await drawn(map);
      return map;
    };
    const map = await markup(textVectors);
    for (const name of ['picture', 'group', 'link-label', 'duration']) {
      expect(parts(map, name), name).not.to.be.empty;
    }
    expect(await skeleton(map)).to.deep.equal(await skeleton(await markup(plain)));
    expect(hacked).to.equal(0);
  });

  it('are drawn as texts by a curve', async () => {
    const curveOf = async (labels: readonly string[]) => {
      const curve = await mountDrawn<EmotionCurveElement>('<emotion-curve></emotion-curve>');
      curve.heading = labels[0];
      curve.data = labels.map(label => ({value: 1, label}));
      return drawn(curve);
    };
    const curve = await curveOf(textVectors);
    expect(await skeleton(curve)).to.deep.equal(await skeleton(await curveOf(plain)));
    expect(hacked).to.equal(0);
  });

  it('are drawn as texts in the note of problems', async () => {
    allowWarnings('has problems');
    const data = (texts: readonly string[]) => ({
      stages: [{title: 'S', steps: texts.map(text => ({title: 'A', emotion: text}))}],
    });
    const map = await mapOf(data(textVectors));
    expect(parts(map, 'problem')).to.have.length(1);
    expect(await skeleton(map)).to.deep.equal(await skeleton(await mapOf(data(plain))));
    expect(hacked).to.equal(0);
  });
});

describe('addresses and colours that do more than they should', () => {
  it('lead to pages, mail and telephones alone', async () => {
    allowWarnings('has problems');
    const map = await mapOf({
      expectations: addressVectors.map(href => ({text: 'E', href})),
      sources: addressVectors.map(href => ({text: 'Q', href})),
      stages: [{title: 'S', href: addressVectors[0], steps: linked(addressVectors)}],
    });
    const all = [...map.shadowRoot!.querySelectorAll('a')];
    // One name in many steps is one bar, which leads where its first step does.
    expect(all.filter(link => link.textContent === 'D').length).to.be.at.most(1);
    for (const text of ['A', 'T', 'N', 'E', 'Q']) {
      expect(all.filter(link => link.textContent === text).length, text).to.be.above(5);
    }
    // What is no address at all has a colon alone, and leads nowhere.
    const allowed = ['http:', 'https:', 'mailto:', 'tel:', ':'];
    const links = [...map.shadowRoot!.querySelectorAll('a')];
    expect(links.length).to.be.above(20);
    const others = links.filter(({protocol}) => !allowed.includes(protocol));
    expect(others.map(link => link.getAttribute('href'))).to.deep.equal([]);
    expect(map.shadowRoot!.querySelectorAll('[part~="step"]')).to.have.length(
      addressVectors.length,
    );
  });

  it('show pictures of pages and of the data itself alone, late and without a referrer', async () => {
    allowWarnings('has problems');
    const map = document.createElement('journey-map');
    map.hidden = true;
    map.data = {
      personas: addressVectors.map(src => ({name: 'P', image: {src}})),
      stages: [
        {title: 'S', steps: addressVectors.map(src => ({title: 'A', image: {src, alt: 'A'}}))},
      ],
    };
    box().append(map);
    await drawn(map);
    const pictures = [...map.shadowRoot!.querySelectorAll('img')];
    for (const place of ['persona', 'picture']) {
      const own = pictures.filter(picture => picture.closest(`[part~=${place}]`));
      expect(own.length, place).to.be.above(20);
    }
    for (const picture of pictures) {
      expect(picture.src).to.match(/^(https?:|data:image\/)/i);
      expect([picture.loading, picture.referrerPolicy]).to.deep.equal(['lazy', 'no-referrer']);
    }
  });

  it('colour nothing', async () => {
    allowWarnings('has problems');
    const map = await mapOf({
      personas: colorVectors.map(color => ({name: 'P', color})),
      stages: colorVectors.map(color => ({title: 'S', color})),
    });
    const personas = parts(map, 'persona');
    expect(personas).to.have.length(colorVectors.length);
    for (const {style} of [...personas, ...parts(map, 'stage')])
      expect(style.getPropertyValue('--_color')).to.equal('');
  });
});

const linked = (addresses: readonly string[]) =>
  addresses.map(href => ({
    title: 'A',
    href,
    touchpoints: [{name: 'T', href}],
    needs: [{text: 'N', href}],
    departments: [{name: 'D', href}],
  }));
