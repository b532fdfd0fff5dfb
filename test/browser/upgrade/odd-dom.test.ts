import {expect} from '@open-wc/testing';
import {observe, upgrade} from '../../../src/index.js';
import {box, until} from '../support/mount.js';

const marked = '<table class="journey-map"><tbody><tr><td>A</td></tr></tbody></table>';

/** Fields that take the place of what is asked of their form. */
const fields = [
  'attributes,before,childNodes,children,closest,firstElementChild,getAttribute,hasAttribute',
  'host,isConnected,localName,matches,nextElementSibling,nextSibling,nodeType,ownerDocument',
  'parentElement,parentNode,previousElementSibling,querySelector,querySelectorAll,tagName,textContent',
]
  .join()
  .split(',')
  .map(name => `<input name="${name}">`)
  .join('');

describe('upgrade(): odd documents', () => {
  it('a form whose fields are called as what is asked of it', async () => {
    const place = box();
    place.innerHTML = `<form class="journey-map" data-journey-map>${fields}
      <div class="journey-map">A</div>${marked}<h2>journey-map: A</h2><div>${marked}</div></form>`;
    const form = place.firstElementChild as HTMLFormElement;
    expect(upgrade(place)).to.have.length(3);
    expect(place.querySelectorAll('journey-map')).to.have.length(3);
    expect(place.children).to.have.length(1);

    const end = observe(place);
    const more = document.createElement('section');
    more.innerHTML = marked;
    HTMLElement.prototype.append.call(form, more);
    await until(() => place.querySelectorAll('journey-map').length === 4, 'a map in the form');
    end();
  });

  it('such a form that is added to an observed page', async () => {
    const place = box();
    const end = observe(place);
    place.innerHTML = `<form>${fields}<table><tr><td>${marked}</td></tr></table></form>`;
    await until(() => place.querySelector('journey-map'), 'a map in a new form');
    end();
  });

  it('a page with pictures that are called as what is asked of it', async () => {
    const place = box();
    place.innerHTML = ['matches', 'nodeType', 'parentNode', 'host', 'localName', 'textContent']
      .map(name => `<img name="${name}">`)
      .join('');
    const end = observe();
    place.insertAdjacentHTML('beforeend', `<p>${marked}</p>`);
    await until(() => place.querySelector('journey-map'), 'a map beside the pictures');
    end();
  });

  it('a fragment', () => {
    const fragment = document.createDocumentFragment();
    const template = document.createElement('template');
    template.innerHTML = marked;
    fragment.append(template.content.cloneNode(true));
    const [map] = upgrade(fragment);
    expect(map!.parentNode).to.equal(fragment);
    expect(upgrade(fragment)).to.deep.equal([]);
  });

  it('the content of a template', () => {
    const template = document.createElement('template');
    template.innerHTML = marked;
    const [map] = upgrade(template.content);
    expect(map!.ownerDocument).to.equal(template.content.ownerDocument);
    expect(template.innerHTML).to.equal(`<journey-map>${marked}</journey-map>`);
  });

  it('a root without a parent: what has no place to give stays', () => {
    const place = document.createElement('div');
    place.innerHTML = marked;
    const table = place.firstElementChild!;
    table.remove();
    expect(upgrade(table)).to.deep.equal([]);
    expect(table.parentNode).to.equal(null);
    const figure = document.createElement('figure');
    figure.className = 'journey-map';
    figure.append(table);
    expect(upgrade(figure)).to.deep.equal([figure.firstElementChild]);
    expect(figure.innerHTML).to.equal(`<journey-map>${marked}</journey-map>`);
  });

  it('another document', () => {
    const other = document.implementation.createHTMLDocument('');
    other.body.innerHTML = marked;
    const [map] = upgrade(other);
    expect(map!.ownerDocument).to.equal(other);
    expect(other.body.innerHTML).to.equal(`<journey-map>${marked}</journey-map>`);
  });

  it('the document of a frame', () => {
    const frame = document.createElement('iframe');
    box().append(frame);
    const {body} = frame.contentDocument!;
    body.innerHTML = `<form>${fields}${marked}</form>`;
    const [map] = upgrade(frame.contentDocument!);
    expect(map!.parentNode).to.equal(body.firstElementChild);
    expect(upgrade(body)).to.deep.equal([]);
  });

  it('a document that is nothing but a map', () => {
    for (const markup of [
      '<table class="journey-map"><tr/></table>',
      '<html data-journey-map="a"/>',
    ]) {
      const namespaced = markup.replace(/^<\w+/, '$& xmlns="http://www.w3.org/1999/xhtml"');
      const page = new DOMParser().parseFromString(namespaced, 'application/xhtml+xml');
      expect(upgrade(page)).to.deep.equal([]);
      expect(page.documentElement.parentNode).to.equal(page);
    }
  });

  it('a page that says it is a map', () => {
    const page = document.implementation.createHTMLDocument('');
    for (const one of [page.documentElement, page.body]) {
      one.setAttribute('data-journey-map', 'a.json');
      one.className = 'journey-map';
    }
    expect(upgrade(page)).to.deep.equal([]);
  });

  it('a shadow root', () => {
    const host = box();
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = marked;
    const [map] = upgrade(root);
    expect(map!.parentNode).to.equal(root);
    expect(upgrade(root)).to.deep.equal([]);
  });

  it('drawings: one with an address is a picture of a map', () => {
    const place = document.createElement('div');
    place.innerHTML = '<svg data-journey-map="a.json"><text>A</text></svg>';
    expect(upgrade(place)).to.have.length(1);
    expect(place.querySelector('journey-map > svg')).to.not.equal(null);
  });

  it('very many nodes', () => {
    const place = document.createElement('div');
    place.className = 'journey-map';
    // Texts are added in quadratic time by WebKit.
    for (let i = 0; i < 200_000; i++) place.append(document.createElement('b'));
    const [map] = upgrade(place);
    expect(map!.childNodes).to.have.length(200_000);
    expect(place.childNodes).to.have.length(1);
  });

  it('very deep trees', () => {
    const place = document.createElement('div');
    let inner = place;
    for (let i = 0; i < 5_000; i++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.innerHTML = marked;
    expect(upgrade(place)).to.have.length(1);
  });
});
