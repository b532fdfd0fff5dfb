/** Names that authors use where Mermaid's grammar has a meaning for the sign itself. */
const named = new Map(
  'amp& lt< gt> quot" apos\' num# semi; colon: comma, percnt% lpar( rpar) lbrace{ rbrace} excl! quest? nbsp\xa0 copy© reg® trade™ euro€ deg° times× ndash– mdash— hellip… rarr→ larr← hearts♥ infin∞'
    .split(' ')
    .map(entry => [entry.slice(0, -1), entry.slice(-1)]),
);

/** The sign that a number or a name stands for in HTML; undefined if that is not known here. */
export const signOf = (name: string): string | undefined =>
  /\D/.test(name)
    ? named.get(name)
    : // What is no sign is drawn as the one for that.
      String.fromCodePoint(Number(name) > 0x10ffff ? 0xfffd : Number(name) || 0xfffd);
