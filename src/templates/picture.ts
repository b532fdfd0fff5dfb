import {html, type TemplateResult} from 'lit';
import type {Image} from '../model/schema.js';

/** Whether asking for it tells another host of the reader. */
const isRemote = ({src}: Image) => /^(https?:|[\\/]{2})/i.test(src);

/** A picture that tells nobody where it is shown; undefined without one, or if it would have to come from another host and must not. */
export const picture = (
  image: Image | undefined,
  look: string,
  noRemoteImages: boolean | undefined,
): TemplateResult | undefined =>
  image && !(noRemoteImages && isRemote(image))
    ? html`<img
        class=${look}
        src=${image.src}
        alt=${image.alt ?? ''}
        loading="lazy"
        referrerpolicy="no-referrer"
      />`
    : undefined;
