import { vocabularyEn } from '../../../templates/copy/staff/en/vocabulary.ts';
import { boardEn } from '../board/words/en.ts';
import { caseEn } from '../case/words/en.ts';
import { decisionEn } from '../decision/words/en.ts';
import { playbookEn } from '../playbook/words/en.ts';
import { setAsideEn } from '../set-aside/words/en.ts';
import { personEn, signInEn } from '../way-in/words/en.ts';
import type { Strings } from './strings.ts';
import { pageEn } from './words/en.ts';

/** English. Keys and what each stands for: strings.ts. */
export const en: Strings = {
  tag: 'en',
  locale: 'en-GB',
  ...vocabularyEn,
  ...pageEn,
  ...personEn,
  ...decisionEn,
  ...caseEn,
  desk: { ...signInEn, board: boardEn, playbook: playbookEn, setAside: setAsideEn },
};
