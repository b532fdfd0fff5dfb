import {expect} from '@open-wc/testing';
import {languageOf} from '../../../src/sources/language.js';

function element(markup: string): Element {
  const around = document.createElement('div');
  around.innerHTML = markup;
  return around.firstElementChild!;
}

describe('the language of an element', () => {
  it('is its own, or that of the nearest ancestor that has one', () => {
    const outer = element(`<div lang="fr">
        <p lang=""><b></b></p>
        <i lang="pt-br"></i>
      </div>`);
    expect(languageOf(outer.querySelector('b')!)).to.equal('fr');
    expect(languageOf(outer.querySelector('i')!)).to.equal('pt-BR');
  });

  it('is found through shadow roots', () => {
    const host = element(`<div lang="de"></div>`);
    const inner = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inner);
    expect(languageOf(inner)).to.equal('de');
  });

  it('is no tag that Intl refuses', () => {
    const outer = element(`<div lang="fr"><p lang="not a language"></p></div>`);
    expect(languageOf(outer.firstElementChild!)).to.equal('fr');
  });

  it("is the document's, and English at last", () => {
    const root = document.documentElement;
    const {lang} = root;
    try {
      root.lang = 'nl';
      expect(languageOf(document.body)).to.equal('nl');
      root.removeAttribute('lang');
      expect(languageOf(document.body)).to.equal('en');
    } finally {
      root.lang = lang;
    }
  });
});
