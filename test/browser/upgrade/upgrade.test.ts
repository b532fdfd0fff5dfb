import {expect} from '@open-wc/testing';
import {type JourneyMapElement, upgrade} from '../../../src/index.js';
import {inlineMarkup, nameOf, shoes} from '../support/journeys.js';
import {box, drawn} from '../support/mount.js';

const table = '<table><tbody><tr><td>A</td></tr></tbody></table>';
const marked = table.replace('<table', '<table class="journey-map"');
const caption = (text: string) => table.replace('<table>', `<table><caption>${text}</caption>`);

/** What becomes of markup on the page. */
function upgraded(markup: string): string {
  const place = box();
  place.innerHTML = markup;
  const old = [...place.querySelectorAll('journey-map')];
  const maps = upgrade(place);
  const all = [...place.querySelectorAll('journey-map')];
  expect(maps).to.deep.equal(all.filter(map => !old.includes(map)));
  return place.innerHTML;
}

/** Where nothing is loaded. */
function upgradedApart(markup: string): string {
  const place = document.createElement('div');
  place.innerHTML = markup;
  upgrade(place);
  return place.innerHTML;
}

const wrapped = (markup: string, attributes = '') =>
  `<journey-map${attributes}>${markup}</journey-map>`;

const stays = (markup: string) => expect(upgraded(markup)).to.equal(markup);

describe('upgrade(): what becomes a map', () => {
  for (const tag of ['figure', 'div', 'section']) {
    it(`the content of a ${tag} with the class`, () => {
      expect(
        upgraded(`<${tag} class="wide journey-map">Words ${table}<!-- end --></${tag}>`),
      ).to.equal(
        `<${tag} class="wide journey-map">${wrapped(`Words ${table}<!-- end -->`)}</${tag}>`,
      );
    });

    it(`the content of a ${tag} with the attribute`, () => {
      expect(upgraded(`<${tag} data-journey-map="">${table}</${tag}>`)).to.equal(
        `<${tag} data-journey-map="">${wrapped(table)}</${tag}>`,
      );
    });
  }

  for (const markup of [
    marked,
    caption('journey-map: Shoes'),
    caption('\n <b>Journey-Map</b>: Shoes'),
    caption('Journey-map\u202f: Chaussures').replace('<table', '<table class="data"'),
    caption('Shoes').replace('<table', '<table data-journey-map=""'),
    '<pre class="journey-map">{"stages":["A"]}</pre>',
    '<pre><code class="hljs language-journey-map">{"stages":["A"]}</code></pre>',
    '<pre class="journey-map"><code class="language-journey-map">{"stages":["A"]}</code></pre>',
    '<div class="language-journey-map"><button>Copy</button><pre><code>{"stages":["A"]}</code></pre></div>',
    '<div class="highlight-journey-map notranslate"><div class="highlight"><pre>{"stages":["A"]}</pre></div></div>',
    '<ul data-journey-map=""><li>A</li></ul>',
    '<article data-journey-map=""><h2>A</h2></article>',
  ]) {
    it(`all of ${markup.replace(/\s+/g, ' ').slice(0, 60)}`, () => {
      expect(upgraded(`<p>Before</p>${markup}<p>After</p>`)).to.equal(
        `<p>Before</p>${wrapped(markup)}<p>After</p>`,
      );
    });
  }

  for (const [markup, src] of [
    [
      '<a class="journey-map" href="maps/a b.json?x=1&amp;y=2">The map</a>',
      'maps/a b.json?x=1&amp;y=2',
    ],
    ['<a data-journey-map="" href="a.json">The map</a>', 'a.json'],
    ['<a data-journey-map="b.json" href="a.html">The map</a>', 'b.json'],
    ['<img data-journey-map="../a.json" alt="The map">', '../a.json'],
    ['<div data-journey-map="a.json"></div>', 'a.json'],
    [
      '<figure class="journey-map" data-journey-map="a.json"><img alt="The map"></figure>',
      'a.json',
    ],
    ['<table data-journey-map="a.json"><tbody></tbody></table>', 'a.json'],
  ] as const) {
    it(`what the address says in ${markup}`, () => {
      expect(upgradedApart(`Text ${markup} text`)).to.equal(
        `Text ${wrapped(markup, ` src="${src}"`)} text`,
      );
    });
  }

  it('the content of what cannot stand elsewhere', () => {
    for (const [before, after] of [
      ['<ul><li data-journey-map="a.json">', '</li></ul>'],
      ['<dl><dt>A</dt><dd data-journey-map="a.json">', '</dd></dl>'],
      ['<table><tbody><tr><td data-journey-map="a.json">', '</td></tr></tbody></table>'],
      ['<table><tbody><tr><th data-journey-map="a.json">', '</th></tr></tbody></table>'],
    ]) {
      expect(upgradedApart(`${before}A${after}`)).to.equal(
        `${before}${wrapped('A', ' src="a.json"')}${after}`,
      );
    }
  });

  it('inline JSON, which is drawn', async () => {
    const place = box();
    const script = inlineMarkup().replace(/<\/?journey-map>/g, '');
    place.innerHTML =
      `<figure class="journey-map">${script}</figure>` +
      script.replace('<script', '<script data-journey-map');
    const maps = upgrade(place) as JourneyMapElement[];
    expect(maps).to.have.length(2);
    for (const map of maps) expect(nameOf(await drawn(map))).to.equal('Buying shoes');
  });

  it('an address, which is loaded', async () => {
    const place = box();
    const address = `data:application/json,${encodeURIComponent(JSON.stringify(shoes()))}`;
    place.innerHTML = `<p><a class="journey-map" href="${address}">The map</a></p>`;
    const [map] = upgrade(place) as JourneyMapElement[];
    await drawn(map!);
    await map!.reload();
    expect(nameOf(map!)).to.equal('Buying shoes');
  });

  it('child elements in plain markup, which are drawn', async () => {
    const place = box();
    place.innerHTML =
      '<div class="journey-map"><journey-stage heading="One"></journey-stage></div>';
    const [map] = upgrade(place) as JourneyMapElement[];
    await drawn(map!);
    expect(map!.journey?.stages[0]?.title).to.equal('One');
  });

  it('the root itself', () => {
    const place = box();
    place.innerHTML = marked;
    const root = place.firstElementChild!;
    const [map] = upgrade(root);
    expect(map!.firstChild).to.equal(root);
    expect(place.innerHTML).to.equal(wrapped(marked));
  });

  it('what is in the page, without a root', () => {
    const place = box();
    place.innerHTML = marked;
    expect(upgrade()).to.deep.equal([place.firstElementChild]);
  });

  it('the very nodes of the page, with what listens to them', () => {
    const place = box();
    place.innerHTML = `<figure class="journey-map">${table}</figure>`;
    const inner = place.querySelector('table')!;
    let clicks = 0;
    inner.addEventListener('click', () => clicks++);
    upgrade(place);
    expect(place.querySelector('table')).to.equal(inner);
    inner.click();
    expect(clicks).to.equal(1);
  });
});

describe('upgrade(): tables below a heading', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`takes in the heading: h${level}`, () => {
      const heading = `<h${level} id="x">JOURNEY-MAP: Shoes</h${level}>`;
      expect(upgraded(`<p>Before</p>${heading}\n${table}`)).to.equal(
        `<p>Before</p>\n${wrapped(heading + table)}`,
      );
    });
  }

  it('sees it before the layers around the table', () => {
    const heading = '<h3>journey-map : Shoes</h3>';
    expect(
      upgraded(`${heading}<div class="scroll"> <figure>${table}<p>Source</p></figure></div>`),
    ).to.equal(
      `<div class="scroll"> <figure>${wrapped(heading + table)}<p>Source</p></figure></div>`,
    );
  });

  it('takes it in for a table with the class, too', () => {
    const heading = '<h2>journey-map: Shoes</h2>';
    expect(upgraded(heading + marked)).to.equal(wrapped(heading + marked));
    expect(upgraded(`<h2>Shoes</h2>${marked}`)).to.equal(`<h2>Shoes</h2>${wrapped(marked)}`);
  });

  it('prefers no other caption to it', () => {
    const heading = '<h2>journey-map: Shoes</h2>';
    expect(upgraded(heading + caption('Source'))).to.equal(wrapped(heading + caption('Source')));
  });

  it('leaves what is not directly below it, or has another heading', () => {
    stays(table);
    stays(`<h2>Our journey-map: Shoes</h2>${table}`);
    stays(`<h2>journey-mapping: Shoes</h2>${table}`);
    stays(`<h2>journey-map</h2>${table}`);
    stays(`<h2>journey-map: Shoes</h2><p>Text</p>${table}`);
    stays(`<h2>journey-map: Shoes</h2><div><p>Text</p>${table}</div>`);
    stays(`<h2>journey-map: Shoes</h2><article>${table}</article>`);
    stays(`<div><p>journey-map: Shoes</p><p>Text</p>${table}</div>${table}`);
    stays(caption('Shoes, a journey-map: here'));
  });

  it('takes the first of two tables', () => {
    const heading = '<h2>journey-map: Shoes</h2>';
    expect(upgraded(heading + table + table)).to.equal(wrapped(heading + table) + table);
  });
});

describe('upgrade(): what stays as it is', () => {
  it('other classes, languages and elements', () => {
    stays('<p class="journey-map">A</p><span class="journey-map">A</span>');
    stays('<div class="journey-maps">A</div><div class="Journey-Map">A</div>');
    stays('<code class="language-journey-map">A</code>');
    stays('<pre><code class="language-journey">A</code></pre>');
    stays('<a class="journey-map">No address</a><a href="#journey-map">A</a>');
  });

  it('what is empty, until there is something', () => {
    stays(
      '<div class="journey-map"> \n <!-- soon --></div><section data-journey-map=""></section>',
    );
    stays('<pre><code class="language-journey-map"></code></pre><pre class="journey-map"> </pre>');
    const place = box();
    place.innerHTML = '<div class="journey-map"></div>';
    expect(upgrade(place)).to.deep.equal([]);
    place.firstElementChild!.append('Words');
    expect(upgrade(place)).to.have.length(1);
  });

  it('what somebody is writing', () => {
    for (const value of ['', 'true', 'plaintext-only', 'TRUE']) {
      stays(`<div contenteditable="${value}"><p>A</p>${marked}<p>B</p></div>`);
      stays(marked.replace('<table', `<table contenteditable="${value}"`));
    }
    stays(`<div contenteditable="true"><div contenteditable="false">${marked}</div></div>`);
  });

  it('what an editor is made of', () => {
    stays(
      `<figure class="journey-map"><table><tbody><tr><td contenteditable="true">A</td></tr></tbody></table></figure>`,
    );
  });

  it('but not what is only not editable', () => {
    expect(upgraded(`<div contenteditable="false">${marked}</div>`)).to.equal(
      `<div contenteditable="false">${wrapped(marked)}</div>`,
    );
  });

  it('what is a map, or is around one or in one', () => {
    stays(wrapped(marked));
    stays(wrapped('A', ' class="journey-map" data-journey-map=""'));
    stays(wrapped(`<div class="journey-map">${marked}</div>`));
    stays(`<div class="journey-map"><h2>A</h2><div>${wrapped(table)}</div></div>`);
    expect(upgraded(`<div class="journey-map">${wrapped(table)}${marked}</div>`)).to.equal(
      `<div class="journey-map">${wrapped(table)}${wrapped(marked)}</div>`,
    );
  });

  it('what a second time would find', () => {
    const place = box();
    place.innerHTML = `<figure class="journey-map">${table}</figure><div data-journey-map="">A</div>${marked}
      ${caption('journey-map: A')}<h2>journey-map: B</h2>${table}<pre class="journey-map">{"stages":["A"]}</pre>
      <pre><code class="language-journey-map">{"stages":["A"]}</code></pre><ul><li data-journey-map="">A</li></ul>`;
    expect(upgrade(place)).to.have.length(8);
    const {innerHTML} = place;
    expect(upgrade(place)).to.deep.equal([]);
    for (const one of place.querySelectorAll('*')) expect(upgrade(one)).to.deep.equal([]);
    expect(place.innerHTML).to.equal(innerHTML);
  });
});

describe('upgrade(): one in another', () => {
  it('takes the outermost', () => {
    const inner = `<h2>journey-map: A</h2>${marked}<pre class="journey-map">{"stages":["A"]}</pre>`;
    expect(
      upgraded(
        `<section class="journey-map"><figure class="journey-map">${inner}</figure></section>`,
      ),
    ).to.equal(
      `<section class="journey-map">${wrapped(`<figure class="journey-map">${inner}</figure>`)}</section>`,
    );
    const fence =
      '<div class="language-journey-map"><pre><code class="language-journey-map">{"stages":["A"]}</code></pre></div>';
    expect(upgraded(fence)).to.equal(wrapped(fence));
  });

  it('takes the inner one of what is no map itself', () => {
    const outer = `<table><tbody><tr><td>`;
    expect(upgraded(`${outer}${marked}</td></tr></tbody></table>`)).to.equal(
      `${outer}${wrapped(marked)}</td></tr></tbody></table>`,
    );
  });
});

describe('upgrade(): language', () => {
  it('takes over that of what is taken in', () => {
    const german = marked.replace('<table', '<table lang="de"');
    expect(upgraded(german)).to.equal(wrapped(german, ' lang="de"'));
    const fence = '<pre><code class="language-journey-map" lang="fr">{"stages":["A"]}</code></pre>';
    expect(upgraded(fence)).to.equal(wrapped(fence, ' lang="fr"'));
    const block = '<pre lang="fr"><code class="language-journey-map">{"stages":["A"]}</code></pre>';
    expect(upgraded(block)).to.equal(wrapped(block, ' lang="fr"'));
  });

  it('takes over that of a container', async () => {
    const place = box();
    place.innerHTML =
      '<div class="journey-map" lang="fr"><journey-stage heading="A" quotes="Ça va ?"></journey-stage></div>';
    const [map] = upgrade(place) as JourneyMapElement[];
    expect(map!.lang).to.equal('fr');
    await drawn(map!);
    expect(map!.shadowRoot!.textContent).to.include('Verbatim');
  });
});
