import {fr as curve} from './fr.js';
import type {Translation} from './words.js';

// A day takes an article, a month or a year alone does not.
const isDay = (date: string) => /^\d+\D/.test(date);

export const fr: Translation = {
  ...curve,
  // Words that are the same in English are left out.
  lanes: {
    ...curve.lanes,
    actors: 'Acteurs',
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
  kinds: {
    journey: 'Parcours client',
    experience: 'Carte d’expérience',
    blueprint: 'Blueprint de service',
  },
  states: {current: 'État actuel', future: 'État cible'},
  updated: date => `Revu ${isDay(date) ? 'le' : 'en'} ${date}`,
  reviewBy: date => `À revoir d’ici ${isDay(date) ? 'au ' : ''}${date}`,
  map: 'Carte du parcours client',
  momentOfTruth: 'Moment de vérité',
  severity: {low: 'mineur', medium: 'modéré', high: 'majeur'},
  due: date => `échéance\u00a0: ${date}`,
  basis: {assumed: 'supposé', observed: 'observé'},
  owner: name => `Responsable\u00a0: ${name}`,
  background: 'Contexte',
  story: {
    problem: 'Problème',
    scenario: 'Scénario',
    expectations: 'Attentes',
    outcome: 'Issue',
    businessGoal: 'Objectif de l’entreprise',
  },
  links: {
    next: title => `Mène à ${title}`,
    loop: title => `Revient à ${title}`,
    branch: title => `Ou mène à ${title}`,
  },
  passed: name => `pas pour ${name}`,
  boundaries: {
    interaction: 'Ligne d’interaction',
    visibility: 'Ligne de visibilité',
    internal: 'Ligne d’interaction interne',
  },
  handover: names => `prend le relais de ${names}`,
  of: names => `pour ${names}`,
  target: figure => `Cible\u00a0: ${figure}`,
  targetMet: 'atteinte',
  targetMissed: 'manquée',
  history: 'Historique',
};
