/** What a browser has to be asked for from outside of a page: the colours that it draws. */
import {PNG} from 'pngjs';
import {ofText} from '../visual/contrast.js';

const letters = '-webkit-text-fill-color';

/** Whether anything in these boxes is not the same in two pictures. */
const differs = (boxes, {data, width, height}, other) =>
  boxes.some(([x, y, w, h]) => {
    const [left, right] = [Math.max(0, Math.floor(x)), Math.min(width, Math.ceil(x + w))];
    for (let row = Math.max(0, Math.floor(y)); row < Math.min(height, y + h); row++) {
      const [start, end] = [4 * (row * width + left), 4 * (row * width + right)];
      if (data.compare(other.data, start, end, start, end)) return true;
    }
    return false;
  });

/**
 * For each text of a page, as `contrast.textsOf()` gives them, its contrast
 * with the weakest ground that is drawn behind it; none if its letters are not
 * to be seen.
 */
export async function readContrasts({page, frame, iframe}, texts) {
  const {x: left, y: top, width} = await iframe.owner().boundingBox();
  const inner = await frame();
  if (width !== (await inner.evaluate(() => innerWidth))) throw new Error('The story is scaled');
  const picture = async () =>
    PNG.sync.read(await page.screenshot({animations: 'disabled', caret: 'hide'}));
  const whole = await picture();
  await inner.evaluate(name => document.body.style.setProperty(name, 'transparent'), letters);
  const ground = await picture();
  await inner.evaluate(name => document.body.style.removeProperty(name), letters);
  if (process.env.DBG) {
    const fs = await import('node:fs');
    globalThis.nn = (globalThis.nn ?? 0) + 1;
    fs.writeFileSync(`/tmp/dbg/${nn}a.png`, PNG.sync.write(whole));
    fs.writeFileSync(`/tmp/dbg/${nn}b.png`, PNG.sync.write(ground));
    fs.writeFileSync(
      `/tmp/dbg/${nn}.json`,
      JSON.stringify({left, top, texts, size: [whole.width, whole.height]}),
    );
  }
  return texts.map(text => {
    const boxes = text.boxes.map(([x, y, w, h]) => [x + left, y + top, w, h]);
    return differs(boxes, whole, ground) ? ofText({...text, boxes}, ground) : null;
  });
}
