import {html, type TemplateResult} from 'lit';

/** A link if there is somewhere to go. The model has checked the address. */
export const linked = (text: string, href: unknown): string | TemplateResult =>
  typeof href === 'string' ? html`<a href=${href}>${text}</a>` : text;
