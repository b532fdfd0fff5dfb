/**
 * Where axe cannot tell whether a text can be read, because something lies
 * over or under it. That is a failure, but for these, whose ground is a drawing
 * of the map's own.
 */
const seen = [
  // Texts for the ear, which have no height.
  '.word',
  '.told',
  // Signs, not text.
  '.rating',
  // Beside the curve, with its drawing behind them.
  '.face-label > span',
  // On their bars and bands, which are drawn by pseudo-elements.
  '.bar-label',
  '.bar-label > .note',
  '.group-label',
  '[part~=link-label]',
  // In the top layer, which axe does not know.
  '.menu *',
  // On the line of a blueprint.
  '.internal > span, .interaction > span, .visibility > span',
];

/** What axe says of a text that something hides in part. Of others it sees the ground, wherever they are. */
const hidden = 'elmPartiallyObscured';

/** Whether less than the whole of it is seen in the box that scrolls it: axe looks at what is seen there. */
const isOutOfSight = element => {
  const box = element.getBoundingClientRect();
  const scroll = element.closest('.scroll')?.getBoundingClientRect();
  return (
    scroll &&
    (box.right > scroll.right ||
      box.left < scroll.left ||
      box.bottom > scroll.bottom ||
      box.top < scroll.top)
  );
};

/** Whether an open menu lies over it. */
const isCovered = element => {
  const box = element.getBoundingClientRect();
  const menu = element.getRootNode().querySelector(':popover-open')?.getBoundingClientRect();
  return (
    menu &&
    box.left < menu.right &&
    box.right > menu.left &&
    box.top < menu.bottom &&
    box.bottom > menu.top
  );
};

/** The element that axe names: a selector for each root on the way to it. */
const elementAt = target =>
  target
    .flat()
    .reduce((found, selector) => (found?.shadowRoot ?? document).querySelector(selector), null);

/** The reports’ places where the contrast is not known, in words. */
export const unclearContrasts = reports =>
  // Forced colours are the reader's own, and axe takes the page's for them.
  (matchMedia('(forced-colors: active)').matches ? [] : reports)
    .flatMap(({result}) => result?.incomplete ?? [])
    .filter(({id}) => id.startsWith('color-contrast'))
    .flatMap(({nodes}) => nodes)
    .filter(({target, any}) => {
      const element = elementAt(target);
      if (!element) return true;
      const isHidden = any[0]?.data?.messageKey === hidden;
      return !(
        element.matches(seen.join()) ||
        (isHidden && (isOutOfSight(element) || isCovered(element)))
      );
    })
    .map(({target, any}) => `${target.flat().join(' ')}: ${any[0]?.message}`);
