import type {IconName} from './icons.js';

// The first row that has one of a name's words decides. In lower case, without accents and plurals;
// `-` is any rest of the word, `(?!…)` what must not follow.
const rows: readonly (readonly [icon: IconName, words: string])[] = [
  ['mail', 'e?mail(ing)?|courriel|courrier|letter|lettre|newsletter|post(?= $)|la poste'],
  ['chat', 'chat|(chat|voice)?bot|sms|text message|whatsapp|messenger'],
  ['social', '(reseau|media)x? sociaux|social|instagram|linkedin|facebook|tiktok|youtube'],
  ['phone', 'phone|telephon-|hotline|call(?! to )|appel(?!s? d )'],
  ['payment', 'payment|paiement|checkout'],
  ['parcel', 'parcel|package|colis|emballage|delivery|livraison'],
  ['app', 'app|appli(cation)?|mobile|smartphone'],
  [
    'web',
    'web-|online|en ligne|e ?(shop|commerce)|site|internet|portal|portail|blog|search|google',
  ],
  ['store', 'store|shop|boutique|magasin|branch|agence|point de vente'],
  ['ad', 'ad|advert-|annonce|banner|banniere|pub|publicit-|poster|affich-|tv|radio|presse?'],
  ['print', 'print|flyer|brochure|catalog(ue)?|leaflet|document|pdf'],
  ['event', 'event|evenement|meeting|reunion|workshop|atelier|webina-|rendez vous'],
  ['staff', 'staff|in person|advis[eo]r|conseill-|vendeu-|sales|agent'],
  ['place', 'on site|sur (site|place)|home|domicile|point relais'],
];

/** Each pattern begins at a space and knows no rest but that of one word: it takes no longer than the text. */
const patterns = /* @__PURE__ */ rows.map(
  ([icon, words]) => [icon, new RegExp(` (${words.replaceAll('-', '[a-z]*')})(e?s|x)? `)] as const,
);
const known = new Map<string, IconName | undefined>();

/**
 * The icon that the name of a channel stands for, by its words in English and
 * French: `E-mail` and `Courriel` are `mail`, `Site web` is `web`. Case,
 * accents and plurals make no difference. Undefined for any other name:
 * nothing is guessed, and `Approach` is no `app`.
 */
export function channelIcon(name: string): IconName | undefined {
  if (!known.has(name)) {
    // A map repeats few names often; what a page shows over the years has no bound.
    if (known.size > 999) known.clear();
    const plain = name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    known.set(name, patterns.find(([, pattern]) => pattern.test(` ${plain} `))?.[0]);
  }
  return known.get(name);
}
