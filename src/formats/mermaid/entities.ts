/** Names for what has a meaning in the grammar or in markup, and the commonest others. */
const named = new Map(
  'amp& lt< gt> quot" apos\' num# semi; colon: comma, percnt% nbsp\xa0 copy© euro€ hearts♥ infin∞'
    .split(' ')
    .map(entry => [entry.slice(0, -1), entry.slice(-1)]),
);

/** The sign that a number or a name stands for in HTML; undefined if that is not known here. */
export const signOf = (name: string): string | undefined =>
  /\D/.test(name)
    ? named.get(name)
    : // What is no sign is drawn as the one for that.
      String.fromCodePoint(Number(name) > 0x10ffff ? 0xfffd : Number(name) || 0xfffd);
