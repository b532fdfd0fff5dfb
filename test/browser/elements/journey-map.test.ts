import {expect} from '@open-wc/testing';
import {JourneyMapElement} from '../../../src/index.js';
import {curveLines, drawing, lanes, part, parts, text, texts, titles} from '../support/drawing.js';
import {inlineMarkup, nameOf, shoes, shoesMarkup, small} from '../support/journeys.js';
import {box, drawn, mount, mountDrawn, next} from '../support/mount.js';

let reference = '';

before(async () => {
  const map = mount('<journey-map></journey-map>');
  map.data = shoes();
  reference = drawing(await drawn(map));
});

describe('<journey-map>: all ways to say a journey', () => {
  it('draws stages, steps, lanes and the curve', async () => {
    const map = mount('<journey-map></journey-map>');
    map.data = shoes();
    await drawn(map);
    expect(titles(map, 'stage-title')).to.deep.equal(['Choose', 'Buy']);
    expect(titles(map, 'step-title')).to.deep.equal([
      'Sees an advertisement',
      'Looks for the size',
      'Pays',
      'Unpacks',
    ]);
    expect(lanes(map)).to.deep.equal([
      'Emotions',
      'Thoughts',
      'Touchpoints',
      'Pain points',
      'Departments',
    ]);
    expect(texts(map, 'cell touchpoints')).to.deep.equal(['Advertisement Shop', 'Hotline']);
    expect(curveLines(map)).to.have.length(4);
    expect(parts(map, 'marker')).to.have.length(4);
    expect(map.problems).to.deep.equal([]);
  });

  for (const [way, markup] of [
    ['child elements', shoesMarkup()],
    ['inline JSON', inlineMarkup()],
  ] as const) {
    it(`draws the same from ${way} as from data`, async () => {
      expect(drawing(await mountDrawn(markup))).to.equal(reference);
    });
  }

  it('draws the same from a file as from data', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(shoes())]));
    const map = mount(`<journey-map src="${url}"></journey-map>`);
    await next(map, 'journey-load');
    URL.revokeObjectURL(url);
    expect(drawing(map)).to.equal(reference);
  });

  it('never changes the data it is given', async () => {
    const data = shoes();
    const before = JSON.stringify(data);
    const map = mount('<journey-map></journey-map>');
    map.data = data;
    await drawn(map);
    expect(JSON.stringify(data)).to.equal(before);
    expect(map.data).to.equal(data);
  });

  it('never touches its children', async () => {
    const map = mount(shoesMarkup());
    const before = map.outerHTML;
    await drawn(map);
    expect(map.outerHTML).to.equal(before);
  });
});

describe('<journey-map>: however it comes into being', () => {
  const makers: Record<string, () => JourneyMapElement> = {
    new: () => new JourneyMapElement(),
    createElement: () => document.createElement('journey-map'),
    innerHTML: () => mount('<journey-map></journey-map>'),
    cloneNode: () => mount('<journey-map></journey-map>').cloneNode() as JourneyMapElement,
    importNode: () => {
      const template = document.createElement('template');
      template.innerHTML = '<journey-map></journey-map>';
      return document.importNode(template.content, true).firstElementChild as JourneyMapElement;
    },
  };
  for (const [way, make] of Object.entries(makers)) {
    it(`draws the same when made by ${way}`, async () => {
      const map = make();
      box().append(map);
      map.data = shoes();
      expect(drawing(await drawn(map))).to.equal(reference);
    });
  }

  it('gives itself no attributes', async () => {
    expect(new JourneyMapElement().getAttributeNames()).to.deep.equal([]);
    const map = mount('<journey-map></journey-map>');
    map.data = shoes();
    await drawn(map);
    expect(map.getAttributeNames()).to.deep.equal([]);
  });

  it('draws data that was set before the tag was defined', async () => {
    const map = mount<JourneyMapElement>('<late-data-map></late-data-map>');
    map.data = shoes();
    customElements.define('late-data-map', class extends JourneyMapElement {});
    expect(Object.hasOwn(map, 'data')).to.equal(false);
    expect(drawing(await drawn(map))).to.equal(reference);
  });

  it('draws children that were there before the tags were defined', async () => {
    const map = mount<JourneyMapElement>(shoesMarkup('late-child-map'));
    customElements.define('late-child-map', class extends JourneyMapElement {});
    expect(drawing(await drawn(map))).to.equal(reference);
  });

  it('draws data that was set in a document without a page', async () => {
    const inert = document.implementation.createHTMLDocument();
    const map = inert.createElement('journey-map');
    map.data = shoes();
    map.setAttribute('heading', 'Buying shoes');
    box().append(map);
    expect(map).to.be.instanceOf(JourneyMapElement);
    expect(drawing(await drawn(map))).to.equal(reference);
  });

  it('draws the same in whatever order it is set up', async () => {
    const actions: ((map: JourneyMapElement) => void)[] = [
      map => box().append(map),
      map => (map.data = shoes()),
      map => map.setAttribute('lanes', 'touchpoints, emotion'),
      map => (map.heading = 'Named'),
      map => map.toggleAttribute('selectable', true),
    ];
    const seen = new Set<string>();
    for (const first of actions) {
      for (const second of actions) {
        if (first === second) continue;
        const map = new JourneyMapElement();
        const rest = actions.filter(action => action !== first && action !== second);
        for (const action of [first, second, ...rest.reverse()]) action(map);
        seen.add(drawing(await drawn(map)));
      }
    }
    expect([...seen]).to.have.length(1);
    expect([...seen][0])
      .to.contain('Named')
      .and.to.contain('<button');
  });
});

describe('<journey-map>: its name and header', () => {
  it('is called by its heading attribute, else by the journey, else by a heading inside', async () => {
    const map = await mountDrawn('<journey-map heading="Attribute"><h2>Child</h2></journey-map>');
    map.data = shoes('Data');
    await drawn(map);
    expect([nameOf(map), text(part(map, 'title'))]).to.deep.equal(['Attribute', 'Attribute']);
    map.removeAttribute('heading');
    await drawn(map);
    expect([nameOf(map), text(part(map, 'title'))]).to.deep.equal(['Data', 'Data']);
    map.data = {stages: [{title: 'A'}]};
    await drawn(map);
    expect([nameOf(map), text(part(map, 'title'))]).to.deep.equal(['Child', 'Child']);
  });

  it('is called a customer journey map when nothing names it', async () => {
    const map = await mountDrawn(
      '<journey-map><journey-stage heading="A"></journey-stage></journey-map>',
    );
    expect(nameOf(map)).to.equal('Customer journey map');
    expect(parts(map, 'title')).to.deep.equal([]);
  });

  it('is not called by a heading inside one of its stages', async () => {
    const map = await mountDrawn(
      '<journey-map><journey-stage><h3>Stage</h3></journey-stage></journey-map>',
    );
    expect(nameOf(map)).to.equal('Customer journey map');
    expect(titles(map, 'stage-title')).to.deep.equal(['Stage']);
  });

  it('shows kind, state and dates', async () => {
    const map = mount('<journey-map></journey-map>');
    map.data = {
      ...shoes(),
      kind: 'blueprint',
      state: 'future',
      updated: '2026-11-12',
      reviewBy: '2027-05',
    };
    await drawn(map);
    const header = text(part(map, 'header'));
    for (const words of [
      'Service blueprint',
      'Future state',
      'Updated Nov 12, 2026',
      'Review by May 2027',
    ]) {
      expect(header).to.contain(words);
    }
  });

  it('takes kind, state and dates from attributes of a map with children', async () => {
    const map = await mountDrawn(
      `<journey-map kind="experience" state="future" updated="2026-11-12">
        <journey-stage heading="A"></journey-stage></journey-map>`,
    );
    const header = text(part(map, 'header'));
    expect(header).to.contain('Experience map').and.to.contain('Future state');
    expect(header).to.contain('Nov 12, 2026');
  });

  it('shows a card for each persona, with role, words and portrait', async () => {
    const map = mount('<journey-map></journey-map>');
    map.data = {
      ...small('J'),
      personas: [
        {name: 'Léa Martin', role: 'student', quote: 'Now!', color: 'teal'},
        {
          name: 'Max',
          image: {src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', alt: 'Max smiles'},
        },
      ],
    };
    await drawn(map);
    const [lea, max] = parts(map, 'persona');
    expect(text(lea)).to.contain('Léa Martin').and.to.contain('student').and.to.contain('“Now!”');
    expect(text(lea)).to.contain('LM');
    expect(max!.querySelector('img')!.alt).to.equal('Max smiles');
  });

  it('shows personas that are child elements', async () => {
    const map = await mountDrawn(
      `<journey-map><journey-persona heading="Priya" role="Buyer"></journey-persona>
       <journey-stage heading="A"></journey-stage></journey-map>`,
    );
    expect(texts(map, 'persona')).to.have.length(1);
    expect(text(part(map, 'persona')))
      .to.contain('Priya')
      .and.to.contain('Buyer');
  });
});
