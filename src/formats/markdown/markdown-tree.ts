import MarkdownIt, {type Token} from 'markdown-it';
import type {Tree, TreeNode} from '../tree.js';

/** An element while it is filled. */
interface Growing extends Tree {
  readonly content: TreeNode[];
}

const md = new MarkdownIt({html: true});
// Four spaces make no code: in maps they are items that somebody has moved in.
md.disable('code');
// Addresses stay as they are written. Which of them may stand in a map, its data decide.
md.validateLink = () => true;
md.normalizeLink = url => url;

const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  place?: string,
): Growing => ({name, attributes, content: [], place});

/** The text in HTML, with its breaks and pictures. Its other tags say nothing of a map. */
function nodesOf(html: string): TreeNode[] {
  const text = html.replace(/<(script|style)\b[^]*?<\/\1\s*>|<!--[^]*?(-->|$)/gi, '');
  return text.split(/(<\/?[a-z][^<>]*>)/i).map((part, i): TreeNode => {
    if (i % 2 === 0) return part;
    const [, name = ''] = /^<\/?([a-z\d-]+)/i.exec(part) ?? [];
    const attribute = (wanted: string) =>
      new RegExp(`\\s${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(part)?.slice(1).join('');
    if (/^img$/i.test(name))
      return element('img', {src: attribute('src') ?? '', alt: attribute('alt') ?? ''});
    return /^(br|div|p|li|h\d|t[dhr]|[ou]l|table|section|article|summary)$/i.test(name)
      ? element('br')
      : '';
  });
}

/** Elements and texts of what stands on a line. */
function* inline(tokens: readonly Token[]): Generator<Token | TreeNode> {
  for (const token of tokens) {
    const {type, content} = token;
    if (type === 'html_inline') yield* nodesOf(content);
    else if (type === 'softbreak') yield ' ';
    else if (type === 'hardbreak') yield element('br');
    else if (type === 'image')
      yield element('img', {
        src: String(token.attrGet('src') ?? ''),
        alt: md.renderer.renderInlineAsText(token.children ?? [], md.options, {}),
      });
    else if (type === 'text' || type === 'code_inline') yield content;
    else yield token;
  }
}

/** The elements of a text in Markdown, each block with the line where it begins. */
export function markdownTree(text: string, firstLine = 1): TreeNode[] {
  const root = element('');
  const open: Growing[] = [root];
  let place: string | undefined;
  const put = (node: TreeNode) => void open.at(-1)!.content.push(node);
  const take = (token: Token) => {
    const {nesting, tag, map, attrs} = token;
    if (map) place = `line ${map[0] + firstLine}`;
    if (nesting > 0) {
      const tree = element(
        tag,
        Object.fromEntries((attrs ?? []).map(([name, value]) => [name, String(value)])),
        place,
      );
      put(tree);
      open.push(tree);
    } else if (nesting < 0) open.pop();
  };
  for (const token of md.parse(text, {})) {
    const {type, content, children} = token;
    take(token);
    if (type === 'inline') {
      for (const node of inline(children ?? [])) {
        if (typeof node === 'object' && 'nesting' in node) take(node);
        else put(node);
      }
    } else if (type === 'html_block') {
      put({...element('div', {}, place), content: nodesOf(content)});
    } else if (type === 'fence') put({...element('pre', {}, place), content: [content]});
  }
  return root.content;
}
