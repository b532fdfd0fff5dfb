/**
 * Builds a page from Markdown, with its maps:
 *
 *   node docs/examples/markdown.js > docs/markdown.html
 *
 * `lists` behind it, or `table`, `elements`, is what stands in the page until
 * the script comes; by itself it is the whole drawing.
 */
import {readFileSync} from 'node:fs';
import MarkdownIt from 'markdown-it';
import journeyMap from 'journey-map/markdown-it';

const [, , form = 'shadow'] = process.argv;
const text = readFileSync(new URL('markdown.md', import.meta.url), 'utf8');
const md = new MarkdownIt().use(journeyMap, {
  form,
  onProblem({severity, path, message}, {line}) {
    if (severity !== 'hint') console.error(`markdown.md:${line}: ${path} ${message}`);
  },
});

console.log(`<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Returns, as customers live them</title>
  <script src="dist/journey-map.min.js" defer></script>
  ${md.render(text)}
</html>`);
