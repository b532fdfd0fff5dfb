/** Whether numbers can be written in a language. */
export function isTag(lang: string | undefined): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}
