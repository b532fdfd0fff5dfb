import type {Translation} from './words.js';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;

export const fr: Translation = {
  // Words that are the same in English are left out.
  lanes: {emotion: 'Émotions'},
  emotionLevels: ['très négatif', 'négatif', 'neutre', 'positif', 'très positif'],
  curve: 'Courbe des émotions',
  quote,
  summary: {
    flat: word => `Toujours ${word}.`,
    curve: (start, highest, lowest, end) =>
      `Au départ ${start}, au plus haut ${highest}, au plus bas ${lowest}, à la fin ${end}.`,
  },
  problemCount: {one: '{n} problème', other: '{n} problèmes'},
  // Hints are for authors' tools alone and stay English.
  problems: {
    network: '{url} ne se charge pas (réseau ou CORS)\u00a0: {reason}',
    http: '{url}\u00a0: statut HTTP {status}',
    json: 'JSON invalide dès la ligne {line}, colonne {column}',
    expected: 'attendu\u00a0: {kind}\u202f; trouvé\u00a0: {found}',
    'too-long': 'plus de {max} caractères',
    'too-many': 'plus de {max} éléments',
    'too-deep': 'plus de {max} niveaux',
    ambiguous: '{found} est ambigu\u202f; écrivez 0; 0,5 ou 0, 5',
    'outside-stage': '<{name}> est hors de toute étape',
    unreadable: 'illisible',
    'closed-early': '<p> termine <{name}>\u202f; enlevez-le',
    'tags-as-code': 'balises lues comme du code\u202f; enlevez les lignes vides',
    unclear: '{found} est équivoque',
    cycle: 'se contient lui-même',
    'unsafe-key': 'interdit comme clé',
    'outside-scale': '{found} est hors de {min} à {max}',
    'duplicate-id': '{found} est pris\u202f; {id} est utilisé',
    'unknown-reference': '{found} est inconnu ici, ou le nom de plusieurs',
    'unfit-type': '{found} ne convient pas à cette ligne\u202f; {use} est utilisé',
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
