import type { Cause } from '../../../core/words/cause.ts';
import type { OptionKind } from '../../../core/words/option.ts';
import type { Risk } from '../../../core/words/risk.ts';
import type { Severity } from '../../../core/words/severity.ts';
import type { Want } from '../../../core/words/want.ts';

/**
 * What the people who decide call a cause, an option, a risk, a want: one word each, the same in a mail and on a page.
 * The names stand alone or in a list, after a label; wants also stand inside a sentence ("would like …").
 */
export interface StaffVocabulary {
  causes: Readonly<Record<Cause, string>>;
  severities: Readonly<Record<Severity, string>>;
  risks: Readonly<Record<Risk, string>>;
  wants: Readonly<Record<Want, string>>;
  options: Readonly<Record<OptionKind, string>>;
}
