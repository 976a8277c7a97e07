import type { StaffLanguage } from '../../templates/copy/languages.ts';
import { checklistsEn } from '../../templates/copy/staff/en/checklists.ts';
import type { Checklist, Checklists } from '../../templates/copy/staff/staff-checklist.ts';
import { checklistsZh } from '../../templates/copy/staff/zh/checklists.ts';
import type { Cause } from '../words/cause.ts';

const CHECKLISTS: Readonly<Record<StaffLanguage, Checklists>> = { zh: checklistsZh, en: checklistsEn };

/** The agent's checklist for a cause, in the agent's language. */
export function checklistFor(cause: Cause, language: StaffLanguage): Checklist {
  return CHECKLISTS[language][cause];
}
