import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

// The script above is no module; it leaves a global.
const {axe} = globalThis as unknown as {axe: typeof Axe};

/** What axe has to say about an element, one line per rule and place. */
export async function violations(element: Element): Promise<string[]> {
  const {violations: found} = await axe.run(element, {resultTypes: ['violations']});
  return found.flatMap(({id, help, nodes}) =>
    nodes.map(({html, any, all, none}) => {
      const why = [...any, ...all, ...none].map(({message}) => message).join('; ');
      return `${id}: ${help}: ${html.slice(0, 200)}: ${why}`;
    }),
  );
}
