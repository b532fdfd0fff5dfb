/**
 * Renders a page with a map in it, without a browser:
 *
 *   node docs/examples/static.js > docs/static.html
 *
 * The map shows before any script has come, and where none comes.
 */
import {readFileSync} from 'node:fs';
import {renderToHTML} from 'journey-map/static';

const shoes = JSON.parse(readFileSync(new URL('shoes.json', import.meta.url), 'utf8'));
const {html, problems} = renderToHTML(shoes, {attributes: {id: 'shoes', selectable: true}});
for (const {path, message} of problems) console.error(`${path}: ${message}`);

console.log(`<!doctype html>
<html lang="fr">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${shoes.title}</title>
  <script src="dist/journey-map.min.js" defer></script>
  ${html}
</html>`);
