import {expect} from '@open-wc/testing';
import type {JourneyMapElement} from '../../../src/index.js';
import '../../../src/index.js';
import {parts, part} from '../support/drawing.js';
import {shoes} from '../support/journeys.js';
import {box, drawn, mount, mountDrawn, until} from '../support/mount.js';

/** A document of its own in a frame of the page. */
function frame(): Document {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '600';
  box().append(frame);
  return frame.contentDocument!;
}

/** What its styles do to a face; without them it is an inline box of another size. */
const face = (map: Element) => {
  const [marker] = parts(map, 'marker');
  return [marker!.getBoundingClientRect().width, getComputedStyle(marker!).position];
};

const styled = [28, 'absolute'];

const markup = `<journey-map heading="M">
  <journey-stage heading="S"><journey-step heading="A" emotion="1"></journey-step></journey-stage>
</journey-map>`;

describe('a map that moves to another document', () => {
  it('keeps its look there and on the way back', async () => {
    const map = await mountDrawn(markup);
    const other = frame();
    for (const home of [other.body, box(), other.body]) {
      home.append(map);
      await drawn(map);
      expect(face(map)).to.deep.equal(styled);
    }
  });

  it('keeps its look when its frame is thrown away and it comes back', async () => {
    const map = await mountDrawn(markup);
    const other = frame();
    other.body.append(map);
    await drawn(map);
    box().append(map);
    other.defaultView!.frameElement!.remove();
    expect(face(await drawn(map))).to.deep.equal(styled);
  });

  it('is drawn there for the first time', async () => {
    const map = document.createElement('journey-map');
    map.data = shoes();
    frame().body.append(map);
    expect(face(await drawn(map))).to.deep.equal(styled);
  });

  it('comes through a document that nobody sees', async () => {
    const map = document.createElement('journey-map');
    map.data = shoes();
    document.implementation.createHTMLDocument('').body.append(map);
    await drawn(map);
    box().append(map);
    expect(face(await drawn(map))).to.deep.equal(styled);
  });

  it('reads content that was made there, and follows it', async () => {
    const map = await mountDrawn(markup);
    const other = frame();
    other.body.append(map);
    const stage = other.createElement('journey-stage');
    stage.innerHTML = '<h3>From elsewhere</h3><ul data-lane="notes"><li>Seen</li></ul>';
    map.append(stage);
    await until(() => map.journey?.stages.length === 2, 'the stage is read');
    expect(map.journey!.stages[1]).to.deep.include({title: 'From elsewhere'});
    expect(map.journey!.stages[1]!.notes).to.deep.equal([{text: 'Seen'}]);
    stage.querySelector('h3')!.textContent = 'Changed';
    await until(() => map.journey?.stages[1]?.title === 'Changed', 'the change is read');
  });

  it('asks for a relative address from where it stands', async () => {
    const other = frame();
    const base = other.createElement('base');
    base.href = 'https://maps.example/folder/';
    other.head.append(base);
    const asked: string[] = [];
    const map: JourneyMapElement = document.createElement('journey-map');
    map.loader = url => {
      asked.push(url);
      return new Response(JSON.stringify(shoes()));
    };
    map.src = 'shoes.json';
    other.body.append(map);
    await until(() => map.journey, 'the answer is read');
    expect(asked).to.deep.equal(['https://maps.example/folder/shoes.json']);
  });

  it('takes a stage alone and a curve along', async () => {
    const other = frame();
    const stage = await mountDrawn('<journey-stage heading="S" emotion="1"></journey-stage>');
    const curve = await mountDrawn('<emotion-curve values="0, 1"></emotion-curve>');
    other.body.append(stage, curve);
    await drawn(stage);
    await drawn(curve);
    expect([face(stage), face(curve)]).to.deep.equal([styled, styled]);
  });
});

describe('pictures from other hosts', () => {
  const sources = {
    'https://elsewhere.example/a.png': false,
    'HTTP:elsewhere.example/a.png': false,
    '//elsewhere.example/a.png': false,
    '\\\\elsewhere.example/a.png': false,
    '/\\elsewhere.example/a.png': false,
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=': true,
    'faces/a.png': true,
    '/faces/a.png': true,
    '?face=a': true,
  };
  const data = {
    personas: Object.keys(sources).map(src => ({name: 'Ada Byron', image: {src}})),
    stages: ['S'],
  };

  const shown = (map: Element) =>
    parts(map, 'persona').map(persona => Boolean(persona.querySelector('img')));

  it('are not asked for by a map with no-remote-images, which shows initials instead', async () => {
    const map = mount('<journey-map hidden no-remote-images></journey-map>');
    map.data = data;
    await drawn(map);
    expect(shown(map)).to.deep.equal(Object.values(sources));
    expect(part(map, 'persona').textContent).to.contain('AB');
    for (const image of map.shadowRoot!.querySelectorAll('img')) {
      expect(['data:', location.protocol]).to.include(new URL(image.src).protocol);
      if (!image.src.startsWith('data:')) expect(new URL(image.src).host).to.equal(location.host);
    }
  });

  it('are shown by every other map, and switching takes effect at once', async () => {
    const map = mount('<journey-map hidden></journey-map>');
    map.data = data;
    await drawn(map);
    expect(shown(map)).to.not.include(false);
    map.noRemoteImages = true;
    await drawn(map);
    expect(shown(map)).to.deep.equal(Object.values(sources));
    map.removeAttribute('no-remote-images');
    map.noRemoteImages = false;
    await drawn(map);
    expect(shown(map)).to.not.include(false);
  });
});
