import {fragmentOf} from './address.js';
import type {ControlledMap, Drawn} from './map.js';

/** The step in the middle of what is in sight, if the map is scrolled away from its start. */
function inSight(
  {renderRoot}: ControlledMap['host'],
  {layout: {stages}}: Drawn,
): string | undefined {
  const region = renderRoot.querySelector('.scroll')!;
  if (!region.scrollLeft) return undefined;
  const {left, right} = region.getBoundingClientRect();
  const at = [...renderRoot.querySelectorAll('.step,.leaf')].findIndex(column => {
    const box = column.getBoundingClientRect();
    return box.left < (left + right) / 2 && box.right >= (left + right) / 2;
  });
  return stages.flatMap(({stage, steps}) => (steps[0] ? steps.map(({step}) => step) : [stage]))[at]
    ?.id;
}

/** Where the page stands with what is shown of it: a step, a stage, or the map as a whole, and how it is shown. */
export function linkTo({host, marked}: ControlledMap, drawn: Drawn): string {
  const part = host.hash
    ? (drawn.layout.stages[drawn.presented]?.stage.id ?? marked() ?? inSight(host, drawn))
    : undefined;
  const url = new URL(host.ownerDocument.URL);
  url.hash = host.hash ? fragmentOf(part ?? host.id, host) : host.id;
  return url.href;
}

/** Puts a text on the clipboard; where that may not be, shows it selected in a field. Tells whether it is there. */
export async function toClipboard(text: string, field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.hidden = false;
    field.value = text;
    field.select();
    return false;
  }
}
