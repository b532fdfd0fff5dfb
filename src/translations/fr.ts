import type {Translation} from './words.js';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;
// A day takes an article, a month or a year alone does not.
const isDay = (date: string) => /^\d+\D/.test(date);

export const fr: Translation = {
  // Words that are the same in English are left out.
  lanes: {
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
    metrics: 'Indicateurs',
    departments: 'Départements',
    campaigns: 'Campagnes',
    evidence: 'Preuves tangibles',
    frontstage: 'Avant-scène',
    backstage: 'Coulisses',
    support: 'Processus de support',
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
  momentOfTruth: 'Moment de vérité',
  severity: {low: 'mineur', medium: 'modéré', high: 'majeur'},
  quote,
  summary: {
    flat: word => `Le ressenti est toujours ${word}.`,
    curve: (start, highest, lowest, end) =>
      `Le ressenti est ${start} au départ, ${highest} au plus haut, ${lowest} au plus bas et ${end} à la fin.`,
  },
  problemCount: {one: '{n} problème', other: '{n} problèmes'},
  // Hints are for authors' tools alone and stay English.
  problems: {
    network: '{url} ne se charge pas (réseau ou CORS)\u00a0: {reason}',
    http: '{url}\u00a0: statut HTTP {status}',
    json: 'JSON invalide à partir de la ligne {line}, colonne {column}',
    expected: 'attendu\u00a0: {kind}\u202f; trouvé\u00a0: {found}',
    'too-long': 'plus de {max} caractères',
    'too-many': 'plus de {max} éléments',
    'too-deep': 'plus de {max} niveaux',
    ambiguous: '{found} est ambigu\u202f; écrivez 0; 0,5 ou 0, 5',
    'outside-stage': '<{name}> est hors de toute étape',
    unreadable: 'illisible',
    cycle: 'se contient lui-même',
    'unsafe-key': 'interdit comme clé',
    'outside-scale': '{found} n’est pas compris entre {min} et {max}',
    'duplicate-id': '{found} est déjà pris\u202f; {id} est utilisé',
    'two-sources': '{used} est lu, pas {unused}',
    more: 'et {n} de plus',
    nothing: 'rien',
    text: 'un texte',
    number: 'un nombre',
    array: 'une liste',
    object: 'un objet',
    journey: 'une liste d’étapes',
  },
  outside: 'hors de l’échelle',
};
