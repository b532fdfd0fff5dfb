import {camel} from '../model/lanes.js';
import {asText, isList} from './as-text.js';

// A list becomes one item per line. Signs that would split an item are escaped.
const toText = (value: unknown): string =>
  isList(value)
    ? value.map(item => asText(item).replace(/[|;,\n]/g, '\\$&')).join('\n')
    : asText(value);

/**
 * Gives a class one property per attribute, which reads and writes that
 * attribute and holds nothing itself: what a map's children say stands in
 * their attributes and nowhere else. `null`, `undefined` and `false` remove
 * the attribute, `true` sets it, an array makes a list.
 */
export function reflectAttributes(prototype: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(prototype, camel(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        if (value == null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : toText(value));
      },
    });
  }
}

/** Passes properties that were set before the element was defined through their setters. */
export function adoptProperties(element: HTMLElement, names: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of names.map(camel)) {
    if (!Object.hasOwn(element, name)) continue;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}
