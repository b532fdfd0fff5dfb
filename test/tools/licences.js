import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';

function packageOf(file) {
  let dir = dirname(file);
  while (dir !== dirname(dir)) {
    const manifest = join(dir, 'package.json');
    if (existsSync(manifest)) {
      const {name, version, license, author} = JSON.parse(readFileSync(manifest, 'utf8'));
      // Packages put nameless manifests into folders to set their module type.
      if (name && version) return {dir, name, version, license, author};
    }
    dir = dirname(dir);
  }
  return undefined;
}

/** The text of the MIT License (https://spdx.org/licenses/MIT), for packages that only name it. */
const mit = author => `Copyright (c) ${author?.name ?? author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

function licenceText({dir, license, author}) {
  const file = readdirSync(dir).find(name => /^licen[cs]e/i.test(name));
  if (file) return readFileSync(join(dir, file), 'utf8').trim();
  return license === 'MIT' && author ? mit(author) : '';
}

/** Rollup plugin: writes the licences of all packages whose code is in the bundle beside it, if there are any. */
export function licences(fileName) {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const packages = new Map();
      for (const {modules = {}} of Object.values(bundle)) {
        for (const [id, {renderedLength}] of Object.entries(modules)) {
          if (renderedLength === 0 || !id.includes('/node_modules/')) continue;
          const found = packageOf(id);
          if (found) packages.set(found.name, found);
        }
      }
      if (!packages.size) return;
      const source = [...packages.values()]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(one => `${one.name} ${one.version} (${one.license})\n\n${licenceText(one)}\n`)
        .join(`\n${'-'.repeat(72)}\n\n`);
      this.emitFile({type: 'asset', fileName, source});
    },
  };
}
