import {html, nothing, type TemplateResult} from 'lit';
import bell from 'lucide/dist/esm/icons/bell.mjs';
import bookOpen from 'lucide/dist/esm/icons/book-open.mjs';
import bot from 'lucide/dist/esm/icons/bot.mjs';
import box from 'lucide/dist/esm/icons/box.mjs';
import calendar from 'lucide/dist/esm/icons/calendar.mjs';
import creditCard from 'lucide/dist/esm/icons/credit-card.mjs';
import fileText from 'lucide/dist/esm/icons/file-text.mjs';
import globe from 'lucide/dist/esm/icons/globe.mjs';
import mail from 'lucide/dist/esm/icons/mail.mjs';
import mailOpen from 'lucide/dist/esm/icons/mail-open.mjs';
import mapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import megaphone from 'lucide/dist/esm/icons/megaphone.mjs';
import messageCircle from 'lucide/dist/esm/icons/message-circle.mjs';
import phone from 'lucide/dist/esm/icons/phone.mjs';
import radio from 'lucide/dist/esm/icons/radio.mjs';
import search from 'lucide/dist/esm/icons/search.mjs';
import smartphone from 'lucide/dist/esm/icons/smartphone.mjs';
import share from 'lucide/dist/esm/icons/share-2.mjs';
import store from 'lucide/dist/esm/icons/store.mjs';
import thumbsUp from 'lucide/dist/esm/icons/thumbs-up.mjs';
import tv from 'lucide/dist/esm/icons/tv.mjs';
import userRound from 'lucide/dist/esm/icons/user-round.mjs';
import video from 'lucide/dist/esm/icons/video.mjs';
import type {IconName} from '../model/icons.js';

/** What an icon is drawn of: elements of SVG with their attributes. */
type Shapes = readonly (readonly [
  tag: string,
  attributes: Readonly<Partial<Record<string, string>>>,
])[];

const drawings: Readonly<Record<IconName, Shapes>> = {
  mail,
  phone,
  web: globe,
  app: smartphone,
  store,
  chat: messageCircle,
  social: share,
  search,
  ad: megaphone,
  tv,
  radio,
  print: bookOpen,
  letter: mailOpen,
  parcel: box,
  payment: creditCard,
  staff: userRound,
  place: mapPin,
  event: calendar,
  video,
  review: thumbsUp,
  notification: bell,
  bot,
  document: fileText,
};

/** One shape as the data of a path. */
function shapePath([tag, shape]: Shapes[number]): string {
  const {d, points, x = 0, y = 0, width, height, x1, y1, x2, y2, cx, cy, r = 0} = shape;
  const {rx = r, ry = rx} = shape;
  // Behind another shape a first `m` would count from that one's end.
  if (d) return d.replace(/^m/, 'M0 0m');
  if (points) return `M${points}${tag === 'polygon' ? 'z' : ''}`;
  if (x1) return `M${x1} ${y1}L${x2} ${y2}`;
  const arc = `a${rx} ${ry} 0 0 1 `;
  const [left, top] = cx ? [+cx - +rx, +cy! - +ry] : [x, y];
  const h = cx ? 0 : +width! - 2 * +rx;
  const v = cx ? 0 : +height! - 2 * +ry;
  return `M${+left + +rx} ${top}h${h}${arc + rx} ${ry}v${v}${arc}-${rx} ${ry}h${-h}${arc}-${rx}-${ry}v${-v}${arc + rx}-${ry}z`;
}

/** The shapes of a drawing as the data of one path: an element costs more than what it draws. */
export const pathOf = (shapes: Shapes): string => shapes.map(shapePath).join('');

const drawn = new Map<string, TemplateResult>();

/** The icon of that name, drawn in lines. Another name draws nothing. */
export function symbol(name: string | undefined): TemplateResult | typeof nothing {
  if (!name || !Object.hasOwn(drawings, name)) return nothing;
  let icon = drawn.get(name);
  if (!icon) {
    const path = pathOf(drawings[name as IconName]);
    icon = html`<svg class="icon line" viewBox="0 0 24 24" aria-hidden="true">
      <path d=${path} />
    </svg>`;
    drawn.set(name, icon);
  }
  return icon;
}
