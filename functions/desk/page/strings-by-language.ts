import type { Strings } from './strings.ts';
import { en } from './strings-en.ts';
import { zh } from './strings-zh.ts';

export const STRINGS: Readonly<Record<'en' | 'zh', Strings>> = { en, zh };

/** For a person who is not known: the first language that the browser asks for, Chinese or else English. */
export function stringsForBrowser(acceptLanguage: string | undefined): Strings {
  return /^\s*zh\b/i.test(acceptLanguage ?? '') ? zh : en;
}
