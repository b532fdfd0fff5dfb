/** Where a reader is in a drawing: what has the focus, how far it is scrolled, what is open. Gives what does the same to a drawing like it, in the same root. */
export function placeIn(root: ShadowRoot): () => void {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const stops = () => all('a,button,input,summary,[tabindex],.scroll');
  const at = stops().indexOf(root.activeElement as HTMLElement);
  const [region] = all('.scroll');
  const {scrollLeft, scrollTop} = region ?? {};
  const open = all('details').map(one => (one as HTMLDetailsElement).open);
  return () => {
    all('details').forEach((one, i) => one.toggleAttribute('open', open[i]));
    Object.assign(all('.scroll')[0] ?? {}, {scrollLeft, scrollTop});
    stops()[at]?.focus({preventScroll: true});
  };
}
