import { boardEn } from '../board/words/en.ts';
import { caseEn } from '../case/words/en.ts';
import { decisionEn } from '../decision/words/en.ts';
import { playbookEn } from '../playbook/words/en.ts';
import { personEn, signInEn } from '../way-in/words/en.ts';
import type { Strings } from './strings.ts';
import { pageEn } from './words/en.ts';

/** English. Keys and what each stands for: strings.ts. */
export const en: Strings = {
  tag: 'en',
  locale: 'en-GB',
  causes: {
    defect: 'Defect',
    transit_damage: 'Damaged on the way',
    misuse: 'Use: guidance helps',
    listing_mismatch: 'Not as listed',
    wrong_item: 'Wrong item',
    unclear: 'Unclear: ask',
    not_quality: 'Not about quality',
  },
  severities: { minor: 'minor', major: 'major' },
  risks: {
    safety: 'Safety: an injury, fire or the like is mentioned',
    legal: 'Legal: a lawyer, court or authority is mentioned',
    negative_review: 'A bad review is threatened',
    a_to_z: 'An A-to-z claim is threatened',
  },
  wants: { refund: 'a refund', replacement: 'a replacement', part: 'a part', help: 'help' },
  options: {
    guidance: 'Guidance',
    missing_part: 'Send the missing part',
    partial_refund: 'Partial refund, buyer keeps the item',
    full_refund: 'Full refund, buyer keeps the item',
    replacement: 'Free replacement',
    return_for_refund: 'Return for a full refund',
    ask_more: 'Ask for details',
  },

  ...pageEn,
  ...personEn,
  ...decisionEn,
  ...caseEn,
  desk: { ...signInEn, board: boardEn, playbook: playbookEn },
};
