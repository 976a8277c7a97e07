import type { StaffVocabulary } from '../../../templates/copy/staff/staff-vocabulary.ts';
import type { BoardWords } from '../board/words/words.ts';
import type { CaseWords } from '../case/words/words.ts';
import type { DecisionWords } from '../decision/words/words.ts';
import type { PlaybookWords } from '../playbook/words/words.ts';
import type { SetAsideWords } from '../set-aside/words/words.ts';
import type { PersonWords, SignInWords } from '../way-in/words/words.ts';
import type { PageWords } from './words/words.ts';

/**
 * Every word of the pages, in one language: the names of the field here, the words of each room beside it. A new
 * language is one more object of this type.
 */
export interface Strings extends StaffVocabulary, PageWords, PersonWords, DecisionWords, CaseWords {
  /** For the `lang` attribute. */
  tag: string;
  /** For Intl. */
  locale: string;

  /** What is shown only after signing in, and the way there. */
  desk: SignInWords & { board: BoardWords; playbook: PlaybookWords; setAside: SetAsideWords };
}
