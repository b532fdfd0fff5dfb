import {noChange} from 'lit';
import {type AttributePart, directive, Directive} from 'lit/directive.js';

type Styles = Readonly<Record<string, string | number>>;

// `style="…"` and Lit's `styleMap` set the attribute on the first render, which
// a strict `style-src` blocks; the object model is free.
class Place extends Directive {
  render(styles: Styles): string {
    return Object.entries(styles)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  }

  override update(part: AttributePart, [styles]: [Styles]): typeof noChange {
    const {style} = part.element as HTMLElement;
    for (const name in styles) style.setProperty(name, String(styles[name]));
    return noChange;
  }
}

/** Sets CSS properties on an element, always the same ones, `''` for none: `style=${place({'grid-column': 4})}`. */
export const place = directive(Place);
