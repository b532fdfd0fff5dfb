import {html, nothing, type TemplateResult} from 'lit';
import bookOpen from 'lucide/dist/esm/icons/book-open.mjs';
import box from 'lucide/dist/esm/icons/box.mjs';
import calendar from 'lucide/dist/esm/icons/calendar.mjs';
import creditCard from 'lucide/dist/esm/icons/credit-card.mjs';
import globe from 'lucide/dist/esm/icons/globe.mjs';
import mail from 'lucide/dist/esm/icons/mail.mjs';
import mapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import megaphone from 'lucide/dist/esm/icons/megaphone.mjs';
import messageCircle from 'lucide/dist/esm/icons/message-circle.mjs';
import phone from 'lucide/dist/esm/icons/phone.mjs';
import smartphone from 'lucide/dist/esm/icons/smartphone.mjs';
import share from 'lucide/dist/esm/icons/share-2.mjs';
import store from 'lucide/dist/esm/icons/store.mjs';
import userRound from 'lucide/dist/esm/icons/user-round.mjs';
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
  ad: megaphone,
  print: bookOpen,
  parcel: box,
  payment: creditCard,
  staff: userRound,
  place: mapPin,
  event: calendar,
};

/** One shape as the data of a path. */
function shapePath([, shape]: Shapes[number]): string {
  const {d, x = 0, y = 0, width, height, x1, y1, x2, y2, cx, cy, r = 0} = shape;
  const {rx = r} = shape;
  // Behind another shape a first `m` would count from that one's end.
  if (d) return d.replace(/^m/, 'M0 0m');
  if (x1) return `M${x1} ${y1}L${x2} ${y2}`;
  // A rectangle with round corners; a circle has nothing but corners.
  const [left, top] = cx ? [+cx - +rx, +cy! - +rx] : [+x, +y];
  const h = cx ? 0 : +width! - 2 * +rx;
  const v = cx ? 0 : +height! - 2 * +rx;
  const arc = `a${rx} ${rx} 0 0 1 `;
  return `M${left + +rx} ${top}h${h}${arc + rx} ${rx}v${v}${arc}-${rx} ${rx}h${-h}${arc}-${rx}-${rx}v${-v}${arc + rx}-${rx}z`;
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
