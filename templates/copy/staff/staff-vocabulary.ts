import type { Cause } from '../../../core/words/cause.ts';
import type { ProblemSign } from '../../../core/words/heard/problem.ts';
import type { Told } from '../../../core/words/heard/told.ts';
import type { SeverityReason } from '../../../core/words/heard/understanding.ts';
import type { WishKind } from '../../../core/words/heard/wish.ts';
import type { OptionKind } from '../../../core/words/option.ts';
import type { Risk } from '../../../core/words/risk.ts';
import type { Severity } from '../../../core/words/severity.ts';

/** What a person is asked about a risk that the words may tell of, and the two answers. */
interface RiskQuestion {
  /** Its name while nobody has judged it: "Possible danger". */
  name: string;
  question: string;
  yes: string;
  no: string;
}

/**
 * What the people who decide call a cause, an option, a risk, a want: one word each, the same in a mail and on a page.
 * The names stand alone or in a list, after a label; wants also stand inside a sentence ("would like …"), problems
 * before the part that they are about ("leaks: lid").
 */
export interface StaffVocabulary {
  causes: Readonly<Record<Cause, string>>;
  severities: Readonly<Record<Severity, string>>;
  severityReasons: Readonly<Record<SeverityReason, string>>;
  problems: Readonly<Record<ProblemSign, string>>;
  risks: Readonly<Record<Risk, string>>;
  riskQuestions: Readonly<Record<Risk, RiskQuestion>>;
  wants: Readonly<Record<WishKind, string>>;
  /** What the buyer has told already. */
  told: Readonly<Record<Told, string>>;
  options: Readonly<Record<OptionKind, string>>;
}
