/** Scrolls a map to where its overview is pressed, and along with the pointer. */
export function scrub(event: PointerEvent): void {
  const {type, buttons, pointerId, clientX, currentTarget, isTrusted} = event;
  const strip = currentTarget as HTMLElement;
  const region = strip.parentElement!.querySelector('.scroll')!;
  // A pointer that a script makes up cannot be held; one that is not held was pressed elsewhere.
  if (isTrusted && type === 'pointerdown') strip.setPointerCapture(pointerId);
  if (buttons !== 1 || (isTrusted && !strip.hasPointerCapture(pointerId))) return;
  const {left, width} = strip.getBoundingClientRect();
  const names = region.querySelector('.labels, th')!.clientWidth;
  const middle = (clientX - left) / width - 0.5;
  const {scrollWidth, clientWidth} = region;
  const range = scrollWidth - clientWidth;
  const isMirrored = region.matches(':dir(rtl)');
  region.scrollLeft = middle * (scrollWidth - names) + (isMirrored ? -range : range) / 2;
}
