/** Which frames are followed, and how high they may be. */
export interface FrameOptions {
  /** The frames that are given the height of their content. Default: `iframe.journey-map`. */
  readonly selector?: string | undefined;
  /** Where they are sought, also those that come later. Default: the document. */
  readonly root?: ParentNode | undefined;
  /** Least height in pixels. Default: 0. */
  readonly min?: number | undefined;
  /** Greatest height in pixels; what is higher scrolls in its frame. Default: 20,000. */
  readonly max?: number | undefined;
}

const isHeight = (value: unknown): value is number => Number.isFinite(value) && Number(value) > 0;

/**
 * Gives frames with the viewer the height that it needs, now and whenever that
 * changes. Only a frame that is followed is listened to, whatever its origin, as
 * a sandbox has none; all it can do is to set its own height within the bounds.
 * Returns a function that ends it; the last heights stay.
 */
export function observeFrames({
  selector = 'iframe.journey-map',
  root = document,
  min = 0,
  max = 20_000,
}: FrameOptions = {}): () => void {
  const frames = () => [...root.querySelectorAll<HTMLIFrameElement>(selector)];
  const hear = ({source, data}: MessageEvent) => {
    const height: unknown = data?.type === 'journey-map:height' && data.height;
    if (!isHeight(height)) return;
    const frame = source && frames().find(({contentWindow}) => contentWindow === source);
    if (!frame) return;
    const {offsetHeight, clientHeight, style} = frame;
    const isWhole = getComputedStyle(frame).boxSizing === 'border-box';
    const border = isWhole ? offsetHeight - clientHeight : 0;
    style.setProperty('height', `${Math.max(min, Math.min(max, height)) + border}px`);
  };
  addEventListener('message', hear);
  // They may have told their height before anybody listened.
  for (const {contentWindow} of frames())
    contentWindow?.postMessage({type: 'journey-map:ask'}, '*');
  return () => removeEventListener('message', hear);
}
