import {domToBlob, domToForeignObjectSvg, type Options} from 'modern-screenshot';

/** What is there to be pressed. */
const leftOut = '.controls, .overview';

/** How a map is drawn: all of it, however far it is scrolled, without what is there to be pressed. */
function optionsFor(box: HTMLElement): Options {
  const region = box.querySelector('.scroll')!;
  const more = region.scrollWidth - region.clientWidth;
  const left = [...box.querySelectorAll<HTMLElement>(leftOut)];
  const height =
    box.offsetHeight +
    region.scrollHeight -
    region.clientHeight -
    left.reduce((sum, {offsetHeight}) => sum + offsetHeight, 0);
  return {
    width: box.offsetWidth + more,
    height,
    scale: 2,
    filter: node => !(node as Partial<Element>).matches?.(`${leftOut}, .fold`),
    onCloneEachNode: node => {
      const {classList, style} = node as HTMLElement;
      if (classList?.contains('scroll')) {
        style.setProperty('overflow', 'visible');
        style.setProperty('box-shadow', 'none');
      }
      if (classList?.contains('box')) {
        style.setProperty('width', `${box.offsetWidth + more}px`);
        style.setProperty('height', `${height}px`);
      }
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
