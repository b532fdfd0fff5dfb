import assert from 'node:assert/strict';
import {test} from 'node:test';
import {iconPath, pathModule} from './icon-paths.js';

const shapes = [
  ['path', {d: 'm21 21-4-4'}, 'M0 0m21 21-4-4'],
  ['line', {x1: '4', x2: '20', y1: '9', y2: '15'}, 'M4 9L20 15'],
  [
    'rect',
    {x: '2', y: '4', width: '20', height: '16', rx: '2'},
    'M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2-2v-12a2 2 0 0 1 2-2z',
  ],
  [
    'circle',
    {cx: '11', cy: '10', r: '8'},
    'M11 2a8 8 0 0 1 8 8a8 8 0 0 1 -8 8a8 8 0 0 1 -8-8a8 8 0 0 1 8-8z',
  ],
];

for (const [tag, attributes, path] of shapes) {
  test(`a ${tag} is drawn by a path of the same form`, () =>
    assert.equal(iconPath([[tag, attributes]]), path));
}

test('numbers are those of the drawing to a tenth, each still apart from the last', () => {
  const path = iconPath([['path', {d: 'M13.832 16.568a1 1 0 0 0-.303.355l-.004 7-8.991-.998'}]]);
  assert.equal(path, 'M13.8 16.6a1 1 0 0 0-.3.4l 0 7-9-1');
});

test('each shape keeps its place behind another', () => {
  const [path, line] = shapes;
  assert.equal(iconPath([line, path]), 'M4 9L20 15M0 0m21 21-4-4');
});

test('a shape that nobody has told how to draw is an error of the build', () => {
  assert.throws(() => iconPath([['text', {}]]), /<text>/);
});

test('the module of an icon has its path in place of its shapes, any other stays as it is', () => {
  const code = `const Dot = [\n  ["line", { x1: "1", x2: "2", y1: "3", y2: "4" }]\n];\n\nexport { Dot as default };\n`;
  const file = '/node_modules/lucide/dist/esm/icons/dot.mjs';
  assert.equal(pathModule(file, code), 'export default "M1 3L2 4";');
  assert.equal(pathModule('/src/dot.ts', code), undefined);
  assert.throws(() => pathModule(file, 'export default 1;'), /no list of shapes/);
});
