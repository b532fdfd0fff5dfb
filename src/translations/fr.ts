import type {Params} from '../model/problem.js';
import {formatNumber} from './format.js';
import type {Moment, Translation} from './words.js';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;
const at = ({word, title}: Moment) => (title ? `${word} (${quote(title)})` : word);
// A day takes an article, a month or a year alone does not.
const isDay = (date: string) => /^\d+\D/.test(date);

const number = (value: string | number | undefined) => formatNumber(Number(value), 'fr');
const found = (p: Params) =>
  String(p.found).replace(/^"(.*?)"?$/s, (_, text: string) => quote(text));
const expected = (what: string) => (p: Params) =>
  `attendu\u00a0: ${what}\u202f; trouvé\u00a0: ${found(p)}`;

const kinds: Record<string, string> = {
  text: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  object: 'un objet',
  data: 'des données',
  list: 'une liste',
};

const answers: Record<string, string> = {
  empty: 'attendu\u00a0: du JSON\u202f; la réponse est vide',
  html: 'attendu\u00a0: du JSON\u202f; trouvé\u00a0: une page web. La session a-t-elle expiré\u202f?',
};

export const fr: Translation = {
  lanes: {
    actions: 'Actions',
    actors: 'Acteurs',
    emotion: 'Émotions',
    thoughts: 'Pensées',
    quotes: 'Verbatims',
    needs: 'Besoins',
    touchpoints: 'Points de contact',
    channels: 'Canaux',
    painPoints: 'Points de douleur',
    highlights: 'Points forts',
    opportunities: 'Opportunités',
    solutions: 'Solutions',
    metrics: 'Indicateurs',
    departments: 'Départements',
    campaigns: 'Campagnes',
    evidence: 'Preuves tangibles',
    frontstage: 'Avant-scène',
    backstage: 'Coulisses',
    support: 'Processus de support',
    notes: 'Notes',
  },
  stages: 'Étapes',
  steps: 'Actions',
  emotionLevels: ['très négatif', 'négatif', 'neutre', 'positif', 'très positif'],
  kinds: {
    journey: 'Parcours client',
    experience: 'Carte d’expérience',
    blueprint: 'Blueprint de service',
  },
  states: {current: 'État actuel', future: 'État cible'},
  updated: date => `Revu ${isDay(date) ? 'le' : 'en'} ${date}`,
  reviewBy: date => `À revoir d’ici ${isDay(date) ? 'au ' : ''}${date}`,
  map: 'Carte du parcours client',
  curve: 'Courbe des émotions',
  personas: 'Personas',
  momentOfTruth: 'Moment de vérité',
  severity: {low: 'mineur', medium: 'modéré', high: 'majeur'},
  quote,
  summary: {
    flat: word => `Le ressenti est toujours ${word}.`,
    curve: (start, highest, lowest, end) =>
      `Le ressenti est ${at(start)} au départ, ${at(highest)} au plus haut, ${at(lowest)} au plus bas et ${at(end)} à la fin.`,
  },
  problemCount: {one: '{n} problème', other: '{n} problèmes'},
  // Hints are for authors' tools alone and stay English.
  problems: {
    url: p =>
      `attendu\u00a0: une adresse http, https, blob, data ou relative\u202f; trouvé\u00a0: ${p.url}`,
    network: p =>
      `échec du chargement de ${p.url} (${p.reason})\u202f; l’adresse est-elle juste, le serveur accessible et la lecture permise à cette page (CORS)\u202f?`,
    http: p => `${p.url} répond par le statut HTTP ${p.status}`,
    json: p =>
      answers[p.answer!] ??
      `JSON invalide\u00a0: ${p.found ? `${found(p)} inattendu` : 'fin inattendue'} à la ligne ${p.line}, colonne ${p.column}`,
    'not-a-journey': expected('un objet avec une liste d’étapes'),
    type: p => expected(kinds[p.expected!] ?? '')(p),
    choice: p => expected(`l’une des valeurs ${p.expected}`)(p),
    required: p => `${quote(`${p.name}`)} manque dans ${found(p)}`,
    href: expected('une adresse http, https, mailto, tel ou relative'),
    image: expected('une adresse http, https, data:image/ ou relative'),
    date: expected('une date comme 2025-03-31'),
    color: expected('une couleur comme #0a7 ou teal'),
    lang: expected('une langue comme fr ou pt-BR'),
    share: expected('une part de 0 à 1'),
    scale: p =>
      `min (${number(p.min)}) doit être inférieur à max (${number(p.max)})\u202f; l’échelle est donc de −2 à 2`,
    'too-long': p => `plus de ${number(p.max)} caractères\u202f; le reste est ignoré`,
    'too-many': p => `plus de ${number(p.max)} éléments\u202f; le reste est ignoré`,
    'too-deep': p => `plus de ${p.max} niveaux imbriqués`,
    ambiguous: p =>
      `les virgules de ${found(p)} peuvent séparer des nombres ou en faire partie\u202f; écrivez ${quote('0; 0,5; 1')} ou ${quote('0, 0.5, 1')}`,
    'outside-stage': p => `<${p.name}> se trouve hors d’une étape`,
    cycle: () => 'se contient lui-même',
    'unsafe-key': p => `une clé ne peut pas s’appeler ${quote(`${p.name}`)}`,
    unreadable: p => `lecture impossible\u00a0: ${p.reason}`,
    version: p =>
      `la version ${p.found} du format est trop récente\u202f; lue comme si c’était la version 1`,
    'outside-scale': p =>
      `${number(p.found)} est hors de l’échelle, qui va de ${number(p.min)} à ${number(p.max)}`,
    'duplicate-id': p =>
      `l’identifiant ${found(p)} est déjà pris\u202f; ${quote(`${p.id}`)} est utilisé`,
    'unknown-id': p => `rien ne s’appelle ${found(p)}`,
    'second-script': () => 'plusieurs scripts contiennent du JSON\u202f; seul le premier est lu',
    'two-sources': p =>
      `plusieurs sources à la fois\u202f; ${quote(`${p.used}`)} l’emporte sur ${quote(`${p.unused}`)}`,
    more: p => `et ${p.n} de plus`,
  },
  loading: 'Chargement…',
  outside: 'hors de l’échelle',
  gap: 'émotion non renseignée',
  select: title => `Sélectionner ${quote(title)}`,
};
