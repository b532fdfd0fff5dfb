import {isBuiltIn, laneIds, type LaneId} from '../model/lanes.js';
import type {Journey, Lane} from '../model/schema.js';
import type {ChosenLane} from './lanes.js';
import type {Boundary} from './types.js';

/** A part of a service blueprint. */
export type Zone = NonNullable<Lane['zone']>;

/** From what the customer does to what nobody sees, as in Shostack's and Bitner's blueprints. */
const zones: readonly (Zone | undefined)[] = ['customer', 'frontstage', 'backstage', 'support'];

/** The line above each zone. */
const lines: Readonly<Partial<Record<Zone, Boundary['name']>>> = {
  frontstage: 'interaction',
  backstage: 'visibility',
  support: 'internal',
};

/** Where a blueprint has a built-in lane; what is about the service as a whole is in none, like an own lane. */
export function builtInZone(id: string): Zone | undefined {
  if (!isBuiltIn(id) || /^(opportunities|solutions|metrics|notes)$/.test(id)) return undefined;
  if (/^(departments|campaigns)$/.test(id)) return 'backstage';
  return zones.find(zone => zone === id) ?? 'customer';
}

/** What comes first in a sort of map; the other lanes follow in their usual order. */
const firstLanes: Readonly<Record<Journey['kind'], readonly LaneId[]>> = {
  journey: [],
  // Somebody's life, whatever they buy: what is the company's comes last.
  experience: [
    'actions',
    'thoughts',
    'quotes',
    'image',
    'emotion',
    'needs',
    'painPoints',
    'highlights',
    'actors',
  ],
  blueprint: ['evidence'],
};

/** The built-in lanes in the usual order of a sort of map. */
export const usualOrder = (kind: Journey['kind']): readonly LaneId[] => [
  ...new Set([...firstLanes[kind], ...laneIds]),
];

const rank = ({zone}: ChosenLane) => zones.indexOf(zone) + 1 || zones.length + 1;

/** The lanes of a blueprint zone by zone, in one zone as they were; those in none come last. */
export const byZone = (lanes: readonly ChosenLane[]): ChosenLane[] =>
  [...lanes].sort((a, b) => rank(a) - rank(b));

/** The line that has to be drawn between two lanes, if there is one. */
export const boundaryAbove = (
  lane: ChosenLane,
  above: ChosenLane | undefined,
): Boundary['name'] | undefined =>
  lane.zone && lane.zone !== above?.zone ? lines[lane.zone] : undefined;
