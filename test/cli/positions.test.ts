import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cellOffset, jsonFinder, positionAt} from '../../src/cli/positions.js';
import {pathText, type Path} from '../../src/model/report.js';

const text = `{
  "stages": [
    {"title": "A", "steps": [
      {"title": "B", "emotion": 9}
    ]},
    {"a \\"key\\"": {"b.c": [1]}}
  ]
}`;

const at = (path: string) => {
  const {line, column} = positionAt(text, jsonFinder(text)!(path));
  return `${line}:${column}`;
};

/** All values in some data, with their paths. */
function* valuesIn(data: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, data];
  if (typeof data !== 'object' || !data) return;
  for (const [key, value] of Object.entries(data))
    yield* valuesIn(value, [...path, Array.isArray(data) ? Number(key) : key]);
}

describe('the place of a value in JSON', () => {
  for (const [path, place] of [
    ['', '1:1'],
    ['stages', '2:13'],
    ['stages[0]', '3:5'],
    ['stages[0].steps[0].emotion', '4:33'],
    ['stages[1]["a "key""]["b.c"][0]', '6:28'],
    ['stages[0].steps[0].missing', '4:7'],
    ['stages[7].title', '2:13'],
    ['elsewhere', '1:1'],
  ] as const) {
    it(`${path || 'the whole'} is at ${place}`, () => assert.equal(at(path), place));
  }

  it('is where the value itself is, whatever the keys are', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('a', 'a.b', '[0]', '"]', '__proto__'));
    const {tree} = fc.letrec(tie => ({
      tree: fc.oneof(
        {depthSize: 'small'},
        fc.string(),
        fc.integer(),
        fc.array(tie('tree'), {maxLength: 3}),
        fc.dictionary(key, tie('tree'), {maxKeys: 3}),
      ),
    }));
    fc.assert(
      fc.property(tree, data => {
        const json = JSON.stringify(data, null, 1);
        const find = jsonFinder(json)!;
        const all = [...valuesIn(JSON.parse(json))];
        for (const [path, value] of all) {
          const name = pathText(path);
          // Odd keys may give two values one name.
          if (all.filter(([other]) => pathText(other) === name).length > 1) continue;
          const found = json.slice(find(name));
          assert.ok(found.startsWith(JSON.stringify(value).slice(0, 1)), `${name} in ${json}`);
        }
      }),
    );
  });

  it('is unknown in what is no JSON, and in what is nested too deeply', () => {
    assert.equal(jsonFinder(''), undefined);
    const deep = '['.repeat(200_000);
    assert.doesNotThrow(() => jsonFinder(deep)?.('[0]'));
  });
});

describe('the place of a cell in a sheet', () => {
  const sheet = '\ufeffa;b;c\r\n"x\r\ny; ""z""";2;3\r\n\r\n;;last\r\n';
  for (const [row, column, found] of [
    [1, 1, 'a;'],
    [1, 3, 'c\r'],
    [2, 1, '"x'],
    [2, 2, '2;'],
    [4, 3, 'last'],
    [1, 9, '\r\n"x'],
  ] as const) {
    it(`row ${row}, column ${column} begins with ${JSON.stringify(found)}`, () =>
      assert.ok(sheet.slice(cellOffset(sheet, ';', row, column)).startsWith(found)));
  }

  it('never lies behind the end', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ')}),
        fc.integer({min: 1, max: 9}),
        fc.integer({min: 1, max: 9}),
        (cells, row, column) => {
          const offset = cellOffset(cells, ',', row, column);
          assert.ok(offset >= 0 && offset <= cells.length);
        },
      ),
    );
  });
});
