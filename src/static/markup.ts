import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {RenderInfo} from '@lit-labs/ssr';
import {renderValue} from '@lit-labs/ssr/lib/render-value.js';

/** What the drawing is in; the renderer asks for no more, as there are no elements of others in it. */
const host = {} as RenderInfo['customElementHostStack'][number];

/** What Lit marks its parts with. */
const marks = /(?:<(?:!--[^>]*--|\?)>)+/g;

/** A drawing as HTML. Lit's marks are for Lit; here the drawing is replaced as a whole. */
export const markupOf = (drawing: unknown): string =>
  collectResultSync(
    renderValue(drawing, {
      elementRenderers: [],
      customElementInstanceStack: [],
      customElementHostStack: [host],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    }),
  )
    // No text has these signs in it: they are escaped. Between two texts something stays, or they would be one.
    .replace(marks, (run: string, at: number, all: string) =>
      /^[^>][^<]$/s.test(`${all[at - 1]}${all[at + run.length]}`) ? '<!---->' : '',
    )
    .replaceAll(' style=""', '')
    // What no parser keeps.
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n');

const signs: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * Makes rules of the places that stand in `style` attributes, which a strict
 * policy blocks. As attributes do, they go before all other rules.
 */
export function withRules(markup: string): {markup: string; rules: string} {
  const rules = new Map<string, number>();
  const moved = markup.replace(/ style="([^"]*)"/g, (_, style: string) => {
    if (!style) return '';
    const at = rules.get(style) ?? rules.size;
    rules.set(style, at);
    return ` data-at="${at}"`;
  });
  const text = Array.from(rules, ([style, at]) => {
    const plain = style.replace(/&(lt|gt|quot|#39|amp);/g, sign => signs[sign]!);
    // In a string, where alone it may stand, it must not end the element.
    return `[data-at="${at}"]:not(#_#_){${plain.replaceAll('<', '\\3c ')}}`;
  });
  return {markup: moved, rules: text.join('\n')};
}
