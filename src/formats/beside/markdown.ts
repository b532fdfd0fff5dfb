/** Markdown, which lies beside the classic file. */
import {readMarkdown} from '../markdown/from-markdown.js';
import {listed, type Listed} from './listed.js';

export default (text: string): Listed => listed(readMarkdown(text));
