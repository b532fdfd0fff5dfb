import type {JourneyRole, Tree, TreeNode} from '../tree.js';

/** What a tree is made from; what is undefined or false is left out. */
type Content = TreeNode | undefined | false;
type Attributes = Readonly<Record<string, string | number | undefined | false>>;

const roles: Readonly<Record<string, JourneyRole>> = {
  'journey-map': 'map',
  'journey-stage': 'stage',
  'journey-step': 'step',
  'journey-persona': 'persona',
};

/** A text as HTML can hold it: no parser keeps a null or a carriage return. */
const sound = (text: string) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n');

/** Makes an element. */
export function h(name: string, attributes: Attributes = {}, ...content: Content[]): Tree {
  const given = Object.entries(attributes).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  return {
    name,
    role: roles[name],
    attributes: Object.fromEntries(given.map(([key, value]) => [key, sound(String(value))])),
    content: content
      .filter(node => node !== undefined && node !== false)
      .map(node => (typeof node === 'string' ? sound(node) : node)),
  };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML, within quotation marks too. */
const escape = (text: string) => text.replace(/[&<>"]/g, sign => entities[sign]!);

/** Elements whose content stands in the line with them. */
const isInline = ({name}: Tree) => /^(a|img)$/.test(name);

/** A tree as HTML: an element a line, without indents, which Markdown takes for code. */
export function serialise(tree: Tree): string {
  const {name, attributes, content} = tree;
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value ? ` ${key}="${escape(value).replaceAll('\n', '&#10;')}"` : ` ${key}`,
  );
  const start = `<${name}${pairs.join('')}>`;
  if (name === 'img') return start;
  const inner = content.map(node => {
    if (typeof node === 'string') return escape(node);
    return isInline(node) ? serialise(node) : `\n${serialise(node)}\n`;
  });
  return `${start}${inner.join('').replace(/ ?\n+/g, '\n')}</${name}>`;
}
