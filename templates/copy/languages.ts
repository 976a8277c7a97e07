/** BCP-47 primary tags of the languages that letters are written in. */
export const LETTER_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ja', 'nl', 'pl', 'sv', 'pt', 'zh'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** Languages of the people who decide: drafts are glossed and staff mail is written in these. */
export const STAFF_LANGUAGES = ['zh', 'en'] as const;
export type StaffLanguage = (typeof STAFF_LANGUAGES)[number];

export function isLetterLanguage(tag: string): tag is LetterLanguage {
  return LETTER_LANGUAGES.some((language) => language === tag);
}
