import {readPart} from './part.js';
import {addPart, tell, type Part} from './reading.js';
import type {JourneyRole, Tree} from './tree.js';

/**
 * Reads the parts inside an element in document order, however they are
 * nested; whatever else is around them is looked through.
 */
export function readParts(host: Tree, hostPart: Part): void {
  const counts = new Map<string, number>();
  let isFlattened = false;

  function read(element: Tree, role: JourneyRole, around: Part): Part {
    const {name} = element;
    const n = (counts.get(name) ?? 0) + 1;
    counts.set(name, n);
    const place = `${name} ${n}`;
    const {map = around} = around;
    const stage = around.role === 'stage' ? around : around.stage;
    const owner = role === 'step' ? stage : map;
    // A step without a stage is left out, but what it took in is not.
    if (!owner) {
      tell(around, 'error', 'outside-stage', {name}, place);
      return around;
    }
    const part = addPart(owner, role, place);
    // HTML knows no `<journey-step />`: the tag stays open and takes in what follows.
    const isInPlace = around === map || (role === 'step' && around.role === 'stage');
    if (!isInPlace && !isFlattened) {
      isFlattened = true;
      tell(part, 'hint', 'self-closed', {name}, place);
    }
    readPart(element, part, place);
    return part.role === 'persona' && around !== map ? {...part, stage} : part;
  }

  function walk({content}: Tree, around: Part): void {
    for (const node of content) {
      if (typeof node !== 'string') walk(node, node.role ? read(node, node.role, around) : around);
    }
  }

  walk(host, hostPart);
}
