import {warnOnce} from './warn-once.js';
import {version} from './version.js';

interface Versioned extends CustomElementConstructor {
  readonly journeyVersion?: string;
}

/**
 * Registers an element unless its tag is taken: a page may load the library
 * twice. Says so once if the tag belongs to another version or to something
 * else. Does nothing where there is no registry.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const taken = globalThis.customElements?.get(tag) as Versioned | undefined;
  if (!taken) {
    globalThis.customElements?.define(tag, element);
  } else if (taken !== element && taken.journeyVersion !== version) {
    const other = taken.journeyVersion ?? 'another library';
    warnOnce(`<${tag}> is taken by ${other}, not replaced by ${version}`);
  }
}
