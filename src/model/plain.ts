/** A text in lower case and without the accents of Latin letters; other scripts keep their marks. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize()
    .toLowerCase();
