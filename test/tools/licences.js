import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';

function packageOf(file) {
  let dir = dirname(file);
  while (dir !== dirname(dir)) {
    const manifest = join(dir, 'package.json');
    if (existsSync(manifest)) {
      const {name, version, license} = JSON.parse(readFileSync(manifest, 'utf8'));
      // Packages put nameless manifests into folders to set their module type.
      if (name && version) return {dir, name, version, license};
    }
    dir = dirname(dir);
  }
  return undefined;
}

function licenceText({dir}) {
  const file = readdirSync(dir).find(name => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(dir, file), 'utf8').trim() : '';
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
