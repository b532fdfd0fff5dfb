/** What the viewer says where it has no map to show, and, as the reason in a map's note, why a file does not load. */
export const messages = {
  empty: 'No map: the address needs #data=… or ?src=…',
  foreign: 'Not shown: {src} is not on this server',
  unreadable: '#data= cannot be read; was the address cut off?',
  large: '#data= is larger than 4 MB; use ?src=',
  moved: 'moved; use the new address',
  sandboxed: 'a sandbox needs Access-Control-Allow-Origin: *',
} as const;
