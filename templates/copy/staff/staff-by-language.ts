import type { StaffLanguage } from '../languages.ts';
import { staffEn } from './en/mails.ts';
import type { StaffCopy } from './staff-copy.ts';
import { staffZh } from './zh/mails.ts';

/** The words of mails to staff, in the language of each person. */
export const STAFF: Readonly<Record<StaffLanguage, StaffCopy>> = { zh: staffZh, en: staffEn };
