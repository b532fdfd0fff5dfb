import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readJSON} from '../../src/model/index.js';

const mistakes: [text: string, line: number, column: number, found: string | undefined][] = [
  ['', 1, 1, undefined],
  ['  \n', 2, 1, undefined],
  ['[1', 1, 3, undefined],
  ['{"a": [1, 2}', 1, 12, '"}"'],
  ['[1,]', 1, 4, '"]"'],
  ['{"a": 1,}', 1, 9, '"}"'],
  ['{"a" 1}', 1, 6, '"1"'],
  ['{"a": tru}', 1, 7, '"tru"'],
  ['{"a": truely}', 1, 7, '"truely"'],
  ['[1 2]', 1, 4, '"2"'],
  ['{"a": 1}}', 1, 9, '"}"'],
  ['[01]', 1, 2, '"01"'],
  ['[1.]', 1, 2, '"1."'],
  ['[.5]', 1, 2, '".5"'],
  ['[+1]', 1, 2, '"+1"'],
  ['[NaN]', 1, 2, '"NaN"'],
  ['{a: 1}', 1, 2, '"a"'],
  ["{'a': 1}", 1, 2, `"'"`],
  ['{"a": 1, 2: 3}', 1, 10, '"2"'],
  ['{,}', 1, 2, '","'],
  ['[,]', 1, 2, '","'],
  ['[:]', 1, 2, '":"'],
  ['{"a":: 1}', 1, 6, '":"'],
  [',', 1, 1, '","'],
  [']', 1, 1, '"]"'],
  ['1 ,', 1, 3, '","'],
  ['{"a": "x\\q"}', 1, 7, '"\\"x\\\\q\\"}"'],
  ['["a\nb"]', 1, 2, '"\\"a"'],
  ['{\n  "a": 1,\r\n  "b": x\n}', 3, 8, '"x"'],
  ['{\r  "a": ?\r}', 2, 8, '"?"'],
  ['[1]\n\n// end', 3, 1, '"/"'],
  ['\uFEFF[1,,2]', 1, 4, '","'],
];

for (const [text, line, column, found] of mistakes) {
  test(`${JSON.stringify(text)}: the mistake is in line ${line}, column ${column}`, () => {
    const result = readJSON(text);
    assert.ok('problem' in result);
    const {code, path, params} = result.problem;
    assert.deepEqual(
      {code, path, ...params},
      {
        code: 'json',
        path: '',
        line,
        column,
        ...(found !== undefined && {found}),
      },
    );
  });
}

test('the message is a sentence with the place', () => {
  const result = readJSON('[1,]');
  assert.ok('problem' in result);
  assert.equal(result.problem.message, 'not JSON from line 1, column 4');
  const end = readJSON('[');
  assert.ok('problem' in end);
  assert.equal(end.problem.message, 'not JSON from line 1, column 2');
});

test('JSON is read, with a byte order mark too', () => {
  assert.deepEqual(readJSON('\uFEFF{"a": [1, "x", null]}'), {value: {a: [1, 'x', null]}});
});

test('whatever is not JSON has a place inside the text', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', ']', '}', '"', 'x', ':', '\\', '\n'))
    .map(([json, n, mark]) => {
      const at = n % (json.length + 1);
      return json.slice(0, at) + mark + json.slice(at + 1);
    });
  fc.assert(
    fc.property(fc.oneof(broken, fc.string()), text => {
      const result = readJSON(text);
      if ('value' in result) return;
      const {line, column} = result.problem.params!;
      const lines = text.split(/\r\n?|\n/);
      assert.ok(Number(line) <= lines.length);
      assert.ok(Number(column) <= lines[Number(line) - 1]!.length + 1);
    }),
    {numRuns: 3000},
  );
});

test('a long text with a mistake at its end takes no time', () => {
  const text = `[${'{"title": "a step", "emotion": 1},\n'.repeat(20_000)}]`;
  const start = performance.now();
  const result = readJSON(text);
  assert.ok('problem' in result && result.problem.params!.line === 20_001);
  assert.ok(performance.now() - start < 2_000);
});
