import type {LaneRows} from '../layout/types.js';
import type {LaneId} from '../model/lanes.js';
import type {Words} from '../translations/words.js';

/** The lane's name for the eye. */
export const laneName = (lane: LaneRows, words: Words): string =>
  lane.label ?? words.lanes[lane.id as LaneId];

/** The lane's name for the ear; that of a blueprint's own lane says where it is, if the customer is not. */
export const spokenName = (
  {id, label, zone}: Pick<LaneRows, 'id' | 'label' | 'zone'>,
  words: Words,
) => {
  const {[id as LaneId]: usual, [zone as LaneId]: where} = words.lanes;
  return label && where ? `${label} (${where})` : (label ?? usual);
};
