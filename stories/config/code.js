/** The code beside a story, as an author would write it. */

const json = value => JSON.stringify(value, null, 2);

/** The markup without what Lit leaves in it, and the data that a script sets. */
export function codeOf(code, {args = {}, component} = {}) {
  const markup = code.replace(/<!--.*?-->/gs, '').replace(/=""/g, '');
  if (args.data === undefined || args.data === null) return markup;
  return `${markup}\n\n<script type="module">\n  const element = document.querySelector('${component}');\n  element.data = ${json(args.data).replaceAll('\n', '\n  ')};\n</script>`;
}
