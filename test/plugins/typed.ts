/** The plugins as those who write TypeScript use them; the compiler is the test. */
import MarkdownIt from 'markdown-it';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified, type Plugin} from 'unified';
import journeyMap, {type FenceOptions, type FenceProblem} from '../../src/plugins/markdown-it.js';
import rehypeJourneyMap from '../../src/plugins/rehype.js';

const options: FenceOptions = {
  form: 'shadow',
  lang: 'fr',
  attributes: {view: 'table', controls: true},
  onProblem({severity, message}, {line = 0, file}) {
    if (severity === 'error') throw new Error(`${file}:${line}: ${message}`);
  },
};

export const md = new MarkdownIt({html: true}).use(journeyMap).use(journeyMap, options);
export const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeJourneyMap)
  .use(rehypeJourneyMap, options)
  .use(rehypeStringify);
export const plugin: Plugin<[FenceOptions?]> = rehypeJourneyMap;
export const told: FenceProblem[] = [];

// @ts-expect-error there is no such form
new MarkdownIt().use(journeyMap, {form: 'picture'});
// @ts-expect-error there is no such option
unified().use(rehypeJourneyMap, {format: 'csv'});
