/**
 * An icon of Lucide as the data of one path, made when the library is built:
 * an element for each shape would cost a page more than what it draws.
 */

const ofRound = (left, top, width, height, r) => {
  const arc = `a${r} ${r} 0 0 1 `;
  const [h, v] = [width - 2 * r, height - 2 * r];
  const sides = [h && `h${h}`, v && `v${v}`, h && `h-${h}`, v && `v-${v}`].map(side => side || '');
  return `M${left + r} ${top}${sides[0]}${arc}${r} ${r}${sides[1]}${arc}-${r} ${r}${sides[2]}${arc}-${r}-${r}${sides[3]}${arc}${r}-${r}z`;
};

const writers = {
  // Behind another shape a first `m` would count from that one's end.
  path: ({d}) => d.replace(/^m/, 'M0 0m'),
  line: ({x1, y1, x2, y2}) => `M${x1} ${y1}L${x2} ${y2}`,
  rect: ({x = 0, y = 0, width, height, rx = 0}) => ofRound(+x, +y, +width, +height, +rx),
  // A circle has nothing but round corners.
  circle: ({cx, cy, r}) => ofRound(cx - r, cy - r, 2 * r, 2 * r, +r),
};

/** Numbers to a tenth: an icon is 24 units wide, and drawn on fewer pixels. */
const round = path =>
  path.replace(/-?\d*\.\d{2,}/g, number => {
    const tenths = String(Math.round(number * 10) / 10).replace(/^(-?)0\./, '$1.');
    // A minus has parted it from the number before.
    return number[0] === '-' && tenths[0] !== '-' ? ` ${tenths}` : tenths;
  });

/** The shapes of an icon, `[tag, attributes]` each, as one path; a sort of shape that it does not know is an error. */
export const iconPath = shapes =>
  shapes
    .map(([tag, attributes]) => {
      if (!writers[tag]) throw new Error(`No path is known for <${tag}>`);
      return round(writers[tag](attributes));
    })
    .join('');

const isIcon = file => /[\\/]lucide[\\/]dist[\\/]esm[\\/]icons[\\/][\w-]+\.mjs$/.test(file);

/** The module of an icon, with its path in place of its shapes; undefined for any other module. */
export function pathModule(file, code) {
  if (!isIcon(file)) return undefined;
  const [list] = /\[\s*\[[^]*\]\s*\]/.exec(code) ?? [];
  if (!list) throw new Error(`${file} is no list of shapes`);
  const shapes = JSON.parse(list.replace(/(\w+):/g, '"$1":').replace(/,(\s*[\]}])/g, '$1'));
  return `export default ${JSON.stringify(iconPath(shapes))};`;
}

/** For Rollup. */
export const iconPaths = () => ({
  name: 'icon-paths',
  transform: (code, id) => {
    const module = pathModule(id, code);
    return module && {code: module, map: {mappings: ''}};
  },
});
