import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {linesOf} from '../../src/formats/lines.js';
import type {TreeNode} from '../../src/formats/tree.js';
import {h, heading, li, p, table, ul} from './tree.js';

const linesIn = (...content: TreeNode[]) => linesOf(h('div', {}, ...content));

const textsIn = (...content: TreeNode[]) => linesIn(...content).map(({text}) => text);

/** The depth of each item with its text; what is no item has none. */
const outline = (...content: TreeNode[]) =>
  linesIn(...content).map(({text, depth, item}) => `${item ? '-'.repeat(depth) : ''}${text}`);

const levelsIn = (...content: TreeNode[]) => linesIn(...content).map(({level}) => level);

const b = (...content: TreeNode[]) => h('b', {}, ...content);
const br = h('br');

describe('lines of text', () => {
  it('end where a block ends, and where a break is', () => {
    assert.deepEqual(
      textsIn(
        'a',
        p('b ', h('em', {}, 'c'), ' d'),
        'e',
        br,
        'f',
        h('div', {}, 'g', h('div', {}, 'h'), 'i'),
        ' ',
      ),
      ['a', 'b c d', 'e', 'f', 'g', 'h', 'i'],
    );
  });

  it('have white space as a browser shows it', () => {
    assert.deepEqual(textsIn(p('\n  a\t b \r\n', h('span', {}, ' c')), '  \n ', p('d\u00a0!')), [
      'a b c',
      'd\u00a0!',
    ]);
  });

  it('are none where nothing is', () => {
    assert.deepEqual(textsIn(p(), p(br), p(' ', h('span')), h('hr')), []);
  });

  it('are without the signs of no width that editors put into them', () => {
    assert.deepEqual(textsIn(p('\u200b'), p('\ufeffPa\u200bins\u2060'), p('\u200d')), ['Pains']);
    // A family is one face of several signs.
    assert.deepEqual(textsIn(p('👨\u200d👩\u200d👧')), ['👨\u200d👩\u200d👧']);
  });

  it('of a heading are one', () => {
    assert.deepEqual(
      linesIn(heading(2, 'Map', br, h('div', {}, 'title'))).map(({text, level}) => [text, level]),
      [['Map title', 2]],
    );
  });

  it('are without the parts of a map', () => {
    assert.deepEqual(textsIn('a', h('journey-stage', {}, p('b')), 'c'), ['a', 'c']);
  });

  it('stand aside for a table', () => {
    const lines = linesIn('a', table([['x']]), 'b');
    assert.deepEqual(
      lines.map(({text, whole}) => whole?.name ?? text),
      ['a', 'table', 'b'],
    );
  });
});

describe('bold lines', () => {
  it('are headings below all others, if they are bold as a whole', () => {
    assert.deepEqual(
      levelsIn(
        p(b('All')),
        p(h('strong', {}, 'All'), ' ', b('of it')),
        p(b('Some'), ' of it'),
        p('None'),
        b(p('Around')),
        heading(3, b('Heading')),
      ),
      [7, 7, undefined, undefined, 7, 3],
    );
  });

  it('may be so by their style', () => {
    const styled = (weight: string) => p(h('span', {style: `font-weight:${weight}; x: y`}, 'a'));
    assert.deepEqual(
      levelsIn(...['bold', '700', '600', 'bolder', 'normal', '400', '300'].map(styled)),
      [7, 7, 7, 7, undefined, undefined, undefined],
    );
  });

  it('are not what Google Docs puts around everything', () => {
    const around = h(
      'b',
      {style: 'font-weight:normal;', id: 'docs-internal-guid-1'},
      p('Plain'),
      p(h('span', {style: 'font-weight:700'}, 'Bold')),
    );
    assert.deepEqual(levelsIn(around), [undefined, 7]);
  });

  it('are no headings in a list', () => {
    assert.deepEqual(levelsIn(ul(li(b('a')))), [undefined]);
  });
});

describe('items', () => {
  it('have the depth of their list', () => {
    assert.deepEqual(
      outline('a', ul(li('b', ul('c', li('d', h('ol', {}, li('e')))), 'f'), 'g'), 'h'),
      ['a', '-b', '--c', '--d', '---e', 'f', '-g', 'h'],
    );
  });

  it('begin with their first line', () => {
    assert.deepEqual(outline(ul(li(p('a'), p('b')), li(p(), p('c'), 'd'))), ['-a', 'b', '-c', 'd']);
  });

  it('without a text are none', () => {
    assert.deepEqual(outline(ul('', li(p()), 'a')), ['-a']);
  });

  it('without a list around them are as deep as in one', () => {
    assert.deepEqual(outline(li('a', ul('b')), li('c')), ['-a', '--b', '-c']);
  });

  it('lie deeper in a list that is not in an item', () => {
    assert.deepEqual(outline(ul(li('a'), ul('b'), li('c'))), ['-a', '--b', '-c']);
  });

  it('are terms and what is said of them', () => {
    const [term, saying] = linesIn(h('dl', {}, h('dt', {}, 'a'), h('dd', {}, 'b')));
    assert.ok(term!.item);
    assert.ok(saying!.depth > term!.depth);
  });

  it('of Word are paragraphs with a style', () => {
    const item = (level: number, text: string) =>
      h(
        'p',
        {class: 'MsoListParagraph', style: `margin-left:.5in;mso-list:l0 level${level} lfo1`},
        text,
      );
    assert.deepEqual(outline(item(1, 'a'), item(2, 'b'), item(2, 'c'), item(1, 'd'), p('e')), [
      '-a',
      '--b',
      '--c',
      '-d',
      'e',
    ]);
  });

  it('of Word have a sign of their own before the text', () => {
    const mark = h('span', {style: 'mso-list:Ignore'}, '·', h('span', {}, '\u00a0\u00a0 '));
    const item = h('p', {style: 'mso-list:l0 level1 lfo1'}, mark, 'a');
    assert.deepEqual(outline(item), ['-a']);
  });

  it('of Quill are side by side, with a class that says how deep', () => {
    const item = (indent: number, text: string) =>
      h('li', indent ? {class: `ql-indent-${indent}`} : {}, text);
    assert.deepEqual(outline(h('ul', {}, item(0, 'a'), item(1, 'b'), item(2, 'c'), item(0, 'd'))), [
      '-a',
      '--b',
      '---c',
      '-d',
    ]);
  });

  for (const sign of ['•', '·', '▪', '‣', '*', '–', '-', '§', '○', '●']) {
    it(`may be told by a sign alone: ${sign}`, () => {
      assert.deepEqual(outline(p(`${sign} a`), p(`${sign}\u00a0b`)), ['-a', '-b']);
    });
  }

  it('are not what only looks like one', () => {
    for (const text of ['- 1 cross', '– 2', '-1', '*note', 'o clock', '-a', '–'])
      assert.deepEqual(outline(p(text)), [text]);
  });
});

describe('a line', () => {
  it('goes on through what stands in it', () => {
    for (const name of ['time', 'span', 'tt', 'em'])
      assert.deepEqual(
        textsIn(p('Waits ', h(name, {}, '5 min'), ' here')),
        ['Waits 5 min here'],
        name,
      );
  });
});

describe('pictures', () => {
  it('of faces are the faces', () => {
    const face = h('img', {src: 'x.svg', alt: '😡', class: 'emoji'});
    const [line] = linesIn(p(face, ' furious'));
    assert.deepEqual([line!.text, line!.image], ['😡 furious', undefined]);
  });

  it('of anything else stand beside the text', () => {
    const picture = h('img', {src: 'shop.png', alt: 'A shop'});
    const lines = linesIn(p(picture), p('a', picture, 'b'));
    assert.deepEqual(
      lines.map(({text, image}) => [text, image]),
      [
        ['', picture],
        ['ab', picture],
      ],
    );
  });

  it('are the first of several', () => {
    const [first, second] = ['1.png', '2.png'].map(src => h('img', {src}));
    assert.equal(linesIn(p(first!, second!))[0]!.image, first);
  });
});

describe('links', () => {
  const linksIn = (...content: TreeNode[]) =>
    linesIn(...content).map(({links}) => [...(links ?? [])]);

  it('are known by their texts', () => {
    assert.deepEqual(
      linksIn(
        p(
          'The ',
          h('a', {href: '/s'}, 'shop', h('b', {}, ' here')),
          ' and ',
          h('a', {href: '/w'}, 'web'),
        ),
      ),
      [
        [
          ['shop here', '/s'],
          ['web', '/w'],
        ],
      ],
    );
  });

  it('without an address are none', () => {
    assert.deepEqual(linksIn(p(h('a', {}, 'a'), h('a', {href: ''}, 'b'))), [[]]);
  });

  it('of a heading to itself are left out', () => {
    for (const sign of ['¶', '#', '§', '🔗', '']) {
      const link = h('a', {class: 'headerlink', href: '#a', title: 'Permalink'}, sign);
      const [line] = linesIn(heading(2, 'Buy', link));
      assert.deepEqual([line!.text, line!.links], ['Buy', undefined], sign);
    }
    const hidden = h('a', {href: '#a', 'aria-hidden': 'true'}, h('span', {}, 'link'));
    assert.deepEqual(textsIn(heading(2, hidden, 'Buy')), ['Buy']);
    const shown = h('a', {href: '#a', 'aria-hidden': 'false'}, 'shoes');
    assert.deepEqual(textsIn(heading(2, 'Buy ', shown)), ['Buy shoes']);
  });
});

describe('a place', () => {
  it('is that of the block around a line', () => {
    const at = (place: string, tree: ReturnType<typeof h>) => ({...tree, place});
    const lines = linesIn(at('ul 1', ul(at('li 1', li(at('b 1', b('a')))), at('li 2', li('c')))));
    assert.deepEqual(
      lines.map(({place}) => place),
      ['li 1', 'li 2'],
    );
  });
});
