import {expect} from '@open-wc/testing';
import {isManual, observePage} from '../../../src/upgrade/automatic.js';
import {observe} from '../../../src/index.js';

const pageOf = (head: string): Document => {
  const page = document.implementation.createHTMLDocument('');
  page.head.innerHTML = head;
  page.body.innerHTML = '<pre class="journey-map">A</pre>';
  return page;
};

/** A page on which a script is running that this tag has brought. */
const running = (attributes: string, page = pageOf('')) => {
  const place = document.createElement('p');
  place.innerHTML = `<script ${attributes}></script>`;
  return {
    currentScript: place.querySelector('script'),
    querySelector: page.querySelector.bind(page),
  };
};

describe('whether a page is upgraded by itself', () => {
  it('is said by the tag of the script', () => {
    expect(isManual(running('src="journey-map.min.js"'))).to.equal(false);
    expect(isManual(running('src="journey-map.min.js" data-manual'))).to.equal(true);
    expect(isManual(running('src="all.js" data-manual="false"'))).to.equal(true);
  });

  it('is said by nothing but that tag if it is known', () => {
    const page = pageOf('<script src="journey-map.js" data-manual></script>');
    expect(isManual(running('src="journey-map.js"', page))).to.equal(false);
  });

  it('is said by a tag of that address for a module', () => {
    const tag = 'type="module" src="/libs/journey-map@1/dist/journey-map.min.js"';
    expect(isManual(pageOf(`<script ${tag} data-manual></script>`))).to.equal(true);
    expect(isManual(pageOf(`<script ${tag}></script>`))).to.equal(false);
    expect(isManual(pageOf('<script src="other.js" data-manual></script>'))).to.equal(false);
    expect(isManual(pageOf(''))).to.equal(false);
  });

  it('decides whether it is', () => {
    const free = pageOf('');
    observePage(free);
    expect(free.body.firstElementChild!.localName).to.equal('journey-map');
    observe(free)();
    const manual = pageOf('<script src="journey-map.js" data-manual></script>');
    observePage(manual);
    expect(manual.body.firstElementChild!.localName).to.equal('pre');
  });
});
