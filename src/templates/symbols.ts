import {html, type TemplateResult} from 'lit';
import globe from 'lucide/dist/esm/icons/globe.mjs';
import mail from 'lucide/dist/esm/icons/mail.mjs';
import megaphone from 'lucide/dist/esm/icons/megaphone.mjs';
import messageCircle from 'lucide/dist/esm/icons/message-circle.mjs';
import phone from 'lucide/dist/esm/icons/phone.mjs';
import smartphone from 'lucide/dist/esm/icons/smartphone.mjs';
import shoppingBasket from 'lucide/dist/esm/icons/shopping-basket.mjs';
import userRound from 'lucide/dist/esm/icons/user-round.mjs';
import type {IconName} from '../model/icons.js';

/** Each is the data of one path: the build makes it of the icon's shapes. */
const drawings: Readonly<Record<IconName, string>> = {
  mail,
  phone,
  web: globe,
  app: smartphone,
  store: shoppingBasket,
  chat: messageCircle,
  ad: megaphone,
  staff: userRound,
};

/** The icon of that name, drawn in lines. Without a name it draws nothing. */
export const symbol = (name: IconName | undefined): TemplateResult | undefined =>
  name &&
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${drawings[name]} />
  </svg>`;
