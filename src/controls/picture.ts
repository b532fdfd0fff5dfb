import {
  createContext,
  destroyContext,
  domToBlob,
  domToForeignObjectSvg,
  type Options,
} from 'modern-screenshot';

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

/**
 * The frame in which the library asks what is usual. Its own has text written
 * into it, which a page with Trusted Types refuses.
 */
function frameIn({ownerDocument}: HTMLElement): HTMLIFrameElement {
  const frame = ownerDocument.createElement('iframe');
  frame.width = frame.height = '0';
  frame.style.setProperty('visibility', 'hidden');
  frame.style.setProperty('position', 'fixed');
  ownerDocument.body.append(frame);
  return frame;
}

async function draw(box: HTMLElement, kind: 'png' | 'svg', options: Options): Promise<BlobPart> {
  const context = await createContext(box, {
    ...optionsFor(box),
    ...options,
    scale: kind === 'png' ? 2 : 1,
  });
  context.sandbox = frameIn(box);
  try {
    return kind === 'png'
      ? await domToBlob(context)
      : new XMLSerializer().serializeToString(await domToForeignObjectSvg(context));
  } finally {
    destroyContext(context);
  }
}

/** Draws a map as a picture; where a page allows no style sheets of scripts, without its own fonts. */
export const pictureOf = (box: HTMLElement, kind: 'png' | 'svg'): Promise<BlobPart> =>
  draw(box, kind, {}).catch(() => draw(box, kind, {font: false}));
