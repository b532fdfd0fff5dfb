/** How many letters have to be put in, left out, replaced or swapped with the next to get from one word to another. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + Number(!isSame));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** The word that was probably meant: the one that begins so, else the one with at most a third of its letters wrong. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // No command is as long; the comparison would take the square of it.
  const given = word.toLowerCase().slice(0, 40);
  const begun = known.filter(one => given.length > 1 && one.startsWith(given));
  if (begun.length === 1) return begun[0];
  const ranked = known
    .map(one => ({one, far: distance(given, one)}))
    .filter(({one, far}) => far <= Math.max(1, Math.floor(one.length / 3)))
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.one;
}

/** `; did you mean convert?`, if there is something to be meant. */
export function didYouMean(word: string, known: readonly string[], before = ''): string {
  const one = nearest(word, known);
  return one ? `; did you mean ${before}${one}?` : '';
}
