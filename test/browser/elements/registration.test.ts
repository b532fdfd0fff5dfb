import {expect} from '@open-wc/testing';
import {expectWarning} from '../support/console.js';
import {box} from '../support/mount.js';

/** Everything of the page that the library must not touch. */
function page() {
  const attributes = (element: Element) =>
    element.getAttributeNames().map(name => `${name}=${element.getAttribute(name)}`);
  const {head, body, documentElement} = document;
  return {
    head: head.innerHTML,
    html: attributes(documentElement),
    body: attributes(body),
    sheets: document.adoptedStyleSheets.length,
    children: body.children.length,
    style: documentElement.style.cssText + body.style.cssText,
  };
}

class Foreign extends HTMLElement {}

class Older extends HTMLElement {
  static readonly journeyVersion = '0.0.1';
}

describe('loading the library', () => {
  const before = page();

  it('leaves a tag that something else has taken, and says so once', async () => {
    customElements.define('emotion-curve', Foreign);
    expectWarning(/<emotion-curve> is taken by another library/);
    await import('../../../src/elements/emotion-curve/emotion-curve.define.js');
    await import('../../../src/index.js');
    expect(customElements.get('emotion-curve')).to.equal(Foreign);
  });

  it('leaves a tag that another version has taken, and names both versions', async () => {
    const {defineElement} = await import('../../../src/internal/define-element.js');
    const {version} = await import('../../../src/internal/version.js');
    customElements.define('older-element', Older);
    expectWarning(new RegExp(`<older-element> is taken by 0\\.0\\.1, not replaced by ${version}`));
    defineElement('older-element', class extends HTMLElement {});
    defineElement('older-element', class extends HTMLElement {});
    expect(customElements.get('older-element')).to.equal(Older);
  });

  it('registers map, stage, step and persona', async () => {
    const {JourneyMapElement, JourneyStageElement, JourneyStepElement, JourneyPersonaElement} =
      await import('../../../src/index.js');
    expect(customElements.get('journey-map')).to.equal(JourneyMapElement);
    expect(customElements.get('journey-stage')).to.equal(JourneyStageElement);
    expect(customElements.get('journey-step')).to.equal(JourneyStepElement);
    expect(customElements.get('journey-persona')).to.equal(JourneyPersonaElement);
  });

  it('is quiet the second time', async () => {
    // A query makes a module of its own, as a second script tag would.
    for (const tag of ['journey-map', 'journey-stage', 'journey-step', 'journey-persona']) {
      const second = `/src/elements/${tag}/${tag}.define.ts?second`;
      await import(second);
    }
  });

  it('is quiet when a second copy brings classes of its own', async () => {
    const {defineElement} = await import('../../../src/internal/define-element.js');
    const {version} = await import('../../../src/internal/version.js');
    class Copy extends HTMLElement {
      static readonly journeyVersion = version;
    }
    defineElement('journey-map', Copy);
    expect(customElements.get('journey-map')).not.to.equal(Copy);
  });

  it('changes nothing of the page, nor does drawing', async () => {
    const place = box();
    place.innerHTML = `<journey-map><h2>J</h2><journey-stage heading="A" emotion="1"></journey-stage></journey-map>
      <journey-stage heading="B"></journey-stage>`;
    const [map, stage] = place.children as unknown as {updateComplete: Promise<boolean>}[];
    await map!.updateComplete;
    await stage!.updateComplete;
    place.remove();
    expect(page()).to.deep.equal(before);
  });
});
