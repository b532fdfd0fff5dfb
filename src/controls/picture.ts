import {domToBlob, domToForeignObjectSvg, type Options} from 'modern-screenshot';

/** How a map is drawn: all of it, however far it is scrolled, without what is there to be pressed. */
function optionsFor(box: HTMLElement): Options {
  const region = box.querySelector('.scroll')!;
  const more = region.scrollWidth - region.clientWidth;
  return {
    width: box.offsetWidth + more,
    height: box.offsetHeight + region.scrollHeight - region.clientHeight,
    scale: 2,
    filter: node => !(node as Partial<Element>).matches?.('.controls, .overview, .fold'),
    onCloneEachNode: node => {
      const {classList, style} = node as HTMLElement;
      if (classList?.contains('scroll')) {
        style.setProperty('overflow', 'visible');
        style.setProperty('box-shadow', 'none');
      }
      if (classList?.contains('box')) style.setProperty('width', `${box.offsetWidth + more}px`);
    },
    // What signs say to the ear, here nothing, would be drawn as well.
    onCreateForeignObjectSvg: svg => {
      for (const style of svg.querySelectorAll('style'))
        style.textContent = style.textContent.replaceAll(" / ';", "';");
    },
  };
}

/** Draws a map as a picture. */
export async function pictureOf(box: HTMLElement, kind: 'png' | 'svg'): Promise<BlobPart> {
  const options = optionsFor(box);
  return kind === 'png'
    ? domToBlob(box, options)
    : new XMLSerializer().serializeToString(
        await domToForeignObjectSvg(box, {...options, scale: 1}),
      );
}
