import type {TreeNode} from '../tree.js';

/** A text in which no sign means anything to Markdown. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([-+=#])|^(\d+)(?=[.)]\s)/, (_, sign: string, number: string) =>
      sign ? `\\${sign}` : `${number}\\`,
    )
    .replace(/\n+/g, ' ');

/** An address that ends where it should. */
const address = (url = ''): string =>
  url.replace(
    /[ ()<>|\\\n\t]/g,
    sign => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );

const nodeOf = (node: TreeNode): string => {
  if (typeof node === 'string') return plain(node);
  const {name, attributes, content} = node;
  const {src, alt = '', href} = attributes;
  if (name === 'img') return `![${plain(alt)}](${address(src)})`;
  const text = content.map(nodeOf).join('');
  return name === 'a' ? `[${text}](${address(href)})` : text;
};

/** What stands on one line. */
export const lineOf = (nodes: readonly TreeNode[]) => nodes.map(nodeOf).join('').trim();
