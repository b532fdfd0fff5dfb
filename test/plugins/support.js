/** Markdown as hosts render it, with the plugins. */
import {readFileSync} from 'node:fs';
import MarkdownIt from 'markdown-it';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import journeyMap from '../../dist/markdown-it.js';
import rehypeJourneyMap from '../../dist/rehype.js';

export const root = new URL('../../', import.meta.url);

export const example = name =>
  JSON.parse(readFileSync(new URL(`docs/examples/${name}.json`, root), 'utf8'));

/** What was told, a line each: `warning unknown-attribute at 3`. */
const said = ({severity, code}, {line}) => `${severity} ${code} at ${line}`;

/** The two plugins: each gives HTML and what it told, by severity and code, with the line in the file. */
export const hosts = {
  'markdown-it'(text, options = {}) {
    const told = [];
    const md = new MarkdownIt({html: true}).use(journeyMap, {
      ...options,
      onProblem: (problem, place) => told.push(said(problem, place)),
    });
    return {html: md.render(text), told};
  },
  rehype(text, options = {}) {
    const told = [];
    const html = unified()
      .use(remarkParse)
      .use(remarkRehype)
      .use(rehypeJourneyMap, {
        ...options,
        onProblem: (problem, place) => told.push(said(problem, place)),
      })
      .use(rehypeStringify)
      .processSync(text)
      .toString();
    return {html, told};
  },
};

export const fence = (text, words = '') => `\`\`\`\`journey-map ${words}\n${text}\n\`\`\`\`\n`;

/** The journey that a map carries as JSON. */
export const journeyIn = html => {
  const [, json] = /<script type="application\/json">(.*?)<\/script>/s.exec(html) ?? [];
  return json && JSON.parse(json);
};

/** Names of stages and of the steps in them. */
export const plan = html =>
  journeyIn(html)?.stages.map(({title, steps}) => [title, steps.map(step => step.title)]);
