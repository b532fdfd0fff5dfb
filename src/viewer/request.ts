/** What an address of the viewer asks for. */
export interface ViewerRequest {
  /** The packed text after `#data=`. */
  readonly data: string | null;
  /** The address of a file with the journey. */
  readonly src: string | null;
  /** What WordPress knows the frame by, and wants to hear with every height. */
  readonly secret: string | undefined;
  /** The value of an option; what follows `#` goes before the query. Null without one. */
  option(name: string): string | null;
}

/** Reads an address. Data is taken from behind `#` alone, which no server gets to see. */
export function readRequest({search, hash}: Pick<URL, 'search' | 'hash'>): ViewerRequest {
  // WordPress puts this at the end, whatever stands there already.
  const [fragment = '', secret] = hash.split('#?secret=');
  const own = new URLSearchParams(fragment.slice(1));
  const query = new URLSearchParams(search);
  const option = (name: string) => own.get(name) ?? query.get(name);
  return {
    data: own.get('data'),
    src: option('src'),
    secret,
    option,
  };
}

/**
 * The whole address of a file on the server that the page itself comes from;
 * undefined for any other. A page that showed the files of others would lend
 * them its good name.
 */
export function ownAddress(src: string, page: string): string | undefined {
  try {
    const {href, origin, protocol} = new URL(src, page);
    // All files on a disk, and all `data:` addresses, have the origin "null".
    return /^https?:$/.test(protocol) && origin === new URL(page).origin ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an option is set that needs no value: neither `0` nor `false`. */
export const isOn = (value: string | null): boolean => value !== null && !/^(0|false)$/.test(value);
