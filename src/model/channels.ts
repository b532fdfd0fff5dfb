import type {IconName} from './icons.js';

// The first row that has one of a name's words decides, so that a video call is a video and a booking
// page for events an event. In lower case, without accents and plurals; `-` is any rest of the word,
// ` $` the end of the name, `(?!…)` what must not follow.
const rows: readonly (readonly [icon: IconName, words: string])[] = [
  ['mail', 'courrier electronique'],
  ['bot', '(chat|voice)?bot'],
  ['video', 'video-|visio-|youtube'],
  ['tv', 'tv|television'],
  ['radio', 'radio|podcast'],
  ['event', 'event|evenement|meeting|reunion|workshop|atelier|webina-|rendez vous'],
  ['place', 'on site|sur (site|place)|point relais'],
  ['review', 'review|avis(?! de? )|survey|sondage|questionnaire|feedback|evaluation'],
  ['letter', '(direct|postal) mail|letter|lettre|courrier'],
  ['mail', 'e?mail(ing)?|courriel|newsletter'],
  ['chat', '(live)?chat|sms|whatsapp|messenger'],
  ['notification', 'notification|push|alerte?'],
  ['social', 'social(?= $| media | network)|(reseau|media)x? sociaux'],
  ['social', 'instagram|linkedin|facebook|tiktok'],
  ['phone', 'phone|telephon-|hotline|call(?! to )|appel(?!s? (a|d offre))|serveur vocal'],
  ['document', 'document|pdf|form(ulaire)?|contrac?t|invoice|facture|report|rapport'],
  ['payment', 'payment|paiement|checkout|paypal'],
  ['print', 'print|flyer|leaflet|brochure|catalog(ue)?|magazine|newspaper|presse?'],
  ['search', 'search|recherche|google|seo'],
  ['ad', 'ad|advert-|annonce|banner|banniere|pub|publicit-|campaign|campagne|poster|affiche'],
  ['app', 'app|appli(cation)?'],
  ['parcel', 'parcel|package|packaging|colis|emballage|delivery|livraison'],
  [
    'web',
    'web-|online|en ligne|e ?(shop|commerce)|site|internet|portal|portail|(home)?page|blog|faq',
  ],
  ['store', 'store|shop|boutique|magasin|branch|agenc-|point de vente'],
  ['staff', 'staff|advis[eo]r|conseill-|vendeu-|sales|agent|customer service|service client'],
  ['place', 'home|domicile|office|bureau'],
  ['app', 'mobile|smartphone'],
  ['letter', 'post(?= $)|la poste'],
];

let patterns: (readonly [IconName, RegExp])[] | undefined;
const known = new Map<string, IconName | undefined>();

/** Each pattern begins at a space and knows no rest but that of one word: it takes no longer than the text. */
const compile = () =>
  rows.map(
    ([icon, words]) =>
      [icon, new RegExp(` (${words.replaceAll('-', '[a-z]*')})(e?s|x)? `)] as const,
  );

function find(name: string): IconName | undefined {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  patterns ??= compile();
  return patterns.find(([, pattern]) => pattern.test(` ${plain} `))?.[0];
}

/**
 * The icon that the name of a touchpoint or channel stands for, by its words in
 * English and French: `E-mail` and `Courriel` are `mail`, `Site web` is `web`.
 * Case, accents and plurals make no difference. Undefined for any other name:
 * nothing is guessed, and `Approach` is no `app`.
 */
export function channelIcon(name: string): IconName | undefined {
  if (!known.has(name)) {
    // A map repeats few names often; what a page shows over the years has no bound.
    if (known.size > 999) known.clear();
    known.set(name, find(name));
  }
  return known.get(name);
}
