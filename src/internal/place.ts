import {noChange} from 'lit';
import {type AttributePart, directive, Directive} from 'lit/directive.js';

// `style="…"` and Lit's `styleMap` set the attribute on the first render, which
// a strict `style-src` blocks; the object model is free.
class Place extends Directive {
  #text = '';

  render(text: string): string {
    return text;
  }

  override update(part: AttributePart, [text]: [string]): typeof noChange {
    // Setting costs even where nothing changes, and a long map has thousands of places.
    if (text !== this.#text) (part.element as HTMLElement).style.cssText = this.#text = text;
    return noChange;
  }
}

/** All of an element's own style, made of checked values alone: `style=${place('grid-column:4')}`. */
export const place = directive(Place);
