/** How much a journey may hold. What lies beyond is left out and reported, so that no input can hang a page. */
export const limits = {
  /** Columns that are drawn. Firefox piles grid columns past 9,999 on one line. */
  columns: 9_000,
  /** Entries in one list of a lane, of personas or of links. */
  items: 1_000,
  /** Characters in one text; a longer one is cut. */
  text: 10_000,
  /** Objects and lists inside each other. */
  depth: 24,
  /** Values in the whole input. */
  values: 1_000_000,
  /** Problems reported one by one; a last one counts the rest. */
  problems: 100,
  /** Bytes of a text that comes packed in an address, once it is unpacked. */
  unpacked: 4_000_000,
} as const;
