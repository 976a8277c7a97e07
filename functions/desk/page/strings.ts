import type { Cause } from '../../../core/words/cause.ts';
import type { OptionKind } from '../../../core/words/option.ts';
import type { Risk } from '../../../core/words/risk.ts';
import type { Severity } from '../../../core/words/severity.ts';
import type { Want } from '../../../core/words/want.ts';
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
export interface Strings extends PageWords, PersonWords, DecisionWords, CaseWords {
  /** For the `lang` attribute. */
  tag: string;
  /** For Intl. */
  locale: string;
  causes: Record<Cause, string>;
  severities: Record<Severity, string>;
  risks: Record<Risk, string>;
  wants: Record<Want, string>;
  options: Record<OptionKind, string>;

  /** What is shown only after signing in, and the way there. */
  desk: SignInWords & { board: BoardWords; playbook: PlaybookWords; setAside: SetAsideWords };
}
