import {expect} from '@open-wc/testing';
import {JourneyPersonaElement} from '../../../src/index.js';
import {part, parts, text, texts} from '../support/drawing.js';
import {box, drawn, mount, mountDrawn} from '../support/mount.js';

const names: Record<string, string> = {
  heading: 'heading',
  quote: 'quote',
  goals: 'goals',
  needs: 'needs',
  frustrations: 'frustrations',
  image: 'image',
  imageAlt: 'image-alt',
  color: 'color',
};

const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** Scripts set what they have; the element makes text of it. */
type Loose = HTMLElement & Record<string, unknown>;

async function personaInMap(attributes = 'heading="Léa"', content = '', tag = 'journey-persona') {
  const map = await mountDrawn(
    `<journey-map><${tag} ${attributes}>${content}</${tag}><journey-stage heading="Stage"></journey-stage></journey-map>`,
  );
  return {map, persona: map.querySelector(tag) as unknown as Loose};
}

describe('<journey-persona>', () => {
  it('is made by new and createElement, without attributes', () => {
    expect(document.createElement('journey-persona')).to.be.instanceOf(JourneyPersonaElement);
    expect(new JourneyPersonaElement().getAttributeNames()).to.deep.equal([]);
  });

  for (const [property, attribute] of Object.entries(names)) {
    it(`says ${property} by the attribute ${attribute}, both ways`, () => {
      const persona = new JourneyPersonaElement() as unknown as Loose;
      expect(persona[property]).to.equal(null);
      persona[property] = 'Words';
      expect(persona.getAttribute(attribute)).to.equal('Words');
      persona.setAttribute(attribute, 'Others');
      expect(persona[property]).to.equal('Others');
      persona[property] = null;
      expect(persona.hasAttribute(attribute)).to.equal(false);
      persona[property] = undefined;
      expect(persona.hasAttribute(attribute)).to.equal(false);
    });
  }

  it('leaves id and role to HTML, which has them', async () => {
    const {map, persona} = await personaInMap('heading="Léa" role="Buyer"');
    expect(Object.hasOwn(JourneyPersonaElement.prototype, 'role')).to.equal(false);
    expect(persona.role).to.equal('Buyer');
    expect(text(part(map, 'persona'))).to.contain('Buyer');
    persona.role = 'Gives shoes away';
    persona.id = 'lea';
    await drawn(map);
    expect(text(part(map, 'persona')))
      .to.contain('Gives shoes away')
      .and.not.to.contain('Buyer');
    expect(map.journey!.personas[0]!.id).to.equal('lea');
  });

  it('is a card of the map, which follows its changes', async () => {
    const {map, persona} = await personaInMap();
    expect(text(part(map, 'persona'))).to.contain('Léa');
    Object.assign(persona, {heading: 'Max', quote: 'Where is it?', color: 'red'});
    await drawn(map);
    expect(text(part(map, 'persona')))
      .to.contain('Max')
      .and.to.contain('Where is it?')
      .and.not.to.contain('Léa');
    expect(part(map, 'persona').style.getPropertyValue('--_color')).to.equal('red');
    persona.remove();
    await drawn(map);
    expect(parts(map, 'persona')).to.deep.equal([]);
    map.append(persona);
    await drawn(map);
    expect(text(part(map, 'persona'))).to.contain('Max');
  });

  it('has its picture, with what it shows', async () => {
    const {map, persona} = await personaInMap(`heading="Léa" image="${src}"`);
    const image = () => part(map, 'persona').querySelector('img')!;
    expect([image().src, image().alt]).to.deep.equal([src, '']);
    persona['imageAlt'] = 'Léa at her desk';
    await drawn(map);
    expect(image().alt).to.equal('Léa at her desk');
  });

  for (const lane of ['goals', 'needs', 'frustrations']) {
    it(`writes a list of ${lane} as one item per line, whatever signs its items have`, async () => {
      const {map, persona} = await personaInMap();
      const said = () => map.journey!.personas[0]![lane as 'goals']?.map(item => item.text);
      persona[lane] = ['Shoes; socks', 'Radio | TV', 'Soon, and free', 'A\\B'];
      await drawn(map);
      expect(said()).to.deep.equal(['Shoes; socks', 'Radio | TV', 'Soon, and free', 'A\\B']);
      persona[lane] = [];
      await drawn(map);
      expect(said()).to.equal(undefined);
    });
  }

  it('says by content what its attributes do not', async () => {
    const {map} = await personaInMap(
      '',
      `<h3>Léa</h3><p data-lane="quote">Where is it?</p>
       <ul data-lane="goals"><li>Money back</li><li>Parcel gone</li></ul>
       <ul data-lane="frustrations"><li>Queues</li></ul>`,
    );
    expect(map.problems).to.deep.equal([]);
    const [{name, quote, goals, frustrations} = {}] = map.journey!.personas;
    expect([name, quote]).to.deep.equal(['Léa', 'Where is it?']);
    expect(goals).to.deep.equal([{text: 'Money back'}, {text: 'Parcel gone'}]);
    expect(frustrations).to.deep.equal([{text: 'Queues'}]);
  });

  it('keeps properties that were set before the tag was defined', async () => {
    const {map, persona} = await personaInMap('', '', 'late-persona');
    expect(parts(map, 'persona')).to.deep.equal([]);
    persona['heading'] = 'Early';
    persona['goals'] = ['Be first', 'Be seen'];
    Object.assign(persona, {image: src, imageAlt: 'A portrait'});
    customElements.define('late-persona', class extends JourneyPersonaElement {});
    await drawn(map);
    expect(persona.getAttribute('goals')).to.equal('Be first\nBe seen');
    expect(persona.getAttribute('image-alt')).to.equal('A portrait');
    expect(texts(map, 'persona')).to.have.length(1);
    expect(text(part(map, 'persona'))).to.contain('Early');
  });

  it('keeps properties that were set in a document without a page', () => {
    const inert = document.implementation.createHTMLDocument().createElement('journey-persona');
    inert.heading = 'Early';
    box().append(inert);
    expect(inert.getAttribute('heading')).to.equal('Early');
  });

  it('draws nothing itself, and keeps its content wherever it stands', async () => {
    const persona = mount<JourneyPersonaElement>(
      '<journey-persona heading="Alone"><h3>Léa</h3></journey-persona>',
    );
    expect(persona.shadowRoot).to.equal(null);
    persona.goals = ['Be heard'];
    persona.remove();
    const {map} = await personaInMap('heading="Max"');
    map.prepend(persona);
    await drawn(map);
    expect(map.journey!.personas.map(({name}) => name)).to.deep.equal(['Alone', 'Max']);
    box().append(persona);
    await drawn(map);
    expect(texts(map, 'persona')).to.have.length(1);
    expect(persona.innerHTML).to.equal('<h3>Léa</h3>');
    expect(persona.shadowRoot).to.equal(null);
  });
});
