import type {PluralForms} from './words.js';

/** The form for a number, with the number in it. */
export const plural = (forms: PluralForms, n: number, lang: string): string =>
  (forms[new Intl.PluralRules(lang).select(n)] ?? forms.other).replace(
    '{n}',
    n.toLocaleString(lang),
  );
