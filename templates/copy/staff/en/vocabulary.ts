import type { StaffVocabulary } from '../staff-vocabulary.ts';

/** English, as a support team of a seller on Amazon says it. */
export const vocabularyEn: StaffVocabulary = {
  causes: {
    defect: 'Defect',
    transit_damage: 'Damaged in transit',
    misuse: 'Needs guidance',
    listing_mismatch: 'Not as listed',
    wrong_item: 'Wrong item',
    unclear: 'Unclear',
    not_quality: 'Not about quality',
  },
  severities: { minor: 'minor', major: 'major' },
  risks: {
    safety: 'Safety hazard',
    legal: 'Legal action mentioned',
    negative_review: 'Bad review threatened',
    a_to_z: 'A-to-z claim threatened',
  },
  wants: { refund: 'a refund', replacement: 'a replacement', part: 'a part', help: 'help' },
  options: {
    guidance: 'Guidance',
    missing_part: 'Send the part',
    partial_refund: 'Partial refund, buyer keeps the item',
    full_refund: 'Full refund, buyer keeps the item',
    replacement: 'Free replacement',
    return_for_refund: 'Return for a full refund',
    ask_more: 'Ask for details',
  },
};
