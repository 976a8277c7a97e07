/** Languages that share so much that one temperature serves them. */
const FAMILIES: Readonly<Record<string, string>> = {
  en: 'english',
  de: 'germanic',
  nl: 'germanic',
  sv: 'germanic',
  fr: 'romance',
  es: 'romance',
  it: 'romance',
  pt: 'romance',
  pl: 'inflecting',
  tr: 'inflecting',
  ja: 'unspaced',
  zh: 'unspaced',
};
export const LANGUAGE_FAMILIES = ['english', 'germanic', 'romance', 'inflecting', 'unspaced'] as const;
export type LanguageFamily = (typeof LANGUAGE_FAMILIES)[number];

export const familyOf = (language: string): LanguageFamily =>
  (FAMILIES[language] as LanguageFamily | undefined) ?? 'english';
