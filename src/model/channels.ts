import {plain} from './plain.js';
import {iconNames, type IconName} from './icons.js';

// How words begin that stand for each icon, in the order of the icons; the first that is found decides.
// In lower case and without accents; a space ends the word, ` $` the name.
const words = [
  'e?mail|courri|lettre|letters? |newsletter|post $',
  'phone|telephon|hotline|call cent',
  'chat |chatbot|sms |text message|whatsapp',
  'apps? |appli |application|mobile',
  'web|online|en ligne|e ?shop|sites? |portal|portail',
  'stores? |shops? |boutique|magasin|agence',
  'ads? |adverti|annonce|banner|banniere|publicit|affich|flyer|brochure|tv |radio ',
  'staff|in person|advis|conseill',
];

/** Each begins at a space and has no open end: it takes no longer than the text. */
const patterns = /* @__PURE__ */ words.map(one => new RegExp(` (${one})`));
const known = new Map<string, IconName | undefined>();

/**
 * The icon that the name of a channel stands for, by its words in English and
 * French: `E-mail` and `Courriel` are `mail`, `Site web` is `web`. Case and
 * accents make no difference. Undefined for any other name: nothing is
 * guessed, and `Approach` is no `app`.
 */
export function channelIcon(name: string): IconName | undefined {
  if (!known.has(name)) {
    // A map repeats few names often; what a page shows over the years has no bound.
    if (known.size > 999) known.clear();
    const said = ` ${plain(name).replace(/[^a-z0-9]+/g, ' ')} `;
    const found = patterns.findIndex(pattern => pattern.test(said));
    known.set(name, iconNames[found]);
  }
  return known.get(name);
}
