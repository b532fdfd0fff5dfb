import {readPart} from './part.js';
import {addPart, tell, type Part} from './reading.js';
import type {JourneyRole, Tree} from './tree.js';

/**
 * Reads the parts inside an element in document order, however they are
 * nested; whatever else is around them is looked through.
 */
export function readParts(host: Tree, map: Part): void {
  let isFlattened = false;

  function read(element: Tree, role: JourneyRole, around: Part, stage?: Part): Part {
    const {name, place} = element;
    const owner = role === 'step' ? stage : map;
    // A step without a stage is left out, but what it took in is not.
    if (!owner) {
      tell(around, 'outside-stage', {name}, place, 'error');
      return around;
    }
    const part = addPart(owner, role, place);
    // HTML knows no `<journey-step />`: the tag stays open and takes in what follows.
    if (!isFlattened && around !== owner && around !== map) {
      isFlattened = true;
      tell(part, 'self-closed', {name}, place);
    }
    readPart(element, part);
    return part;
  }

  function walk({content}: Tree, around: Part, stage?: Part): void {
    for (const node of content) {
      if (typeof node === 'string') continue;
      const part = node.role ? read(node, node.role, around, stage) : around;
      walk(node, part, part.role === 'stage' ? part : stage);
    }
  }

  walk(host, map);
}
