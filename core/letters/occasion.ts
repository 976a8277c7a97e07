import type { StaffLanguage } from '../../templates/copy/languages.ts';
import { FBA_OPTION_KINDS } from '../playbook/matrix.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Case } from '../words/case.ts';
import type { Cause } from '../words/cause.ts';
import type { SolutionOption } from '../words/option.ts';
import type { CaseMessage } from '../words/record/message.ts';
import type { Risk } from '../words/risk.ts';
import type { LetterPen } from './pieces.ts';

/** What a letter is written about, read once from the case. */
export interface Occasion {
  case: Case;
  cause: Cause;
  /** The cause that the question is to settle: of an unclear case the nearest. */
  asksAbout: Cause;
  major: boolean;
  /** A person could come to harm: no trying again, no admission, stop using it. */
  unsafe: boolean;
  /** Nothing has been written to this buyer in this case. */
  first: boolean;
  photosEver: boolean;
  photosNew: boolean;
  /** What may be shown as a choice: nothing while a claim is open, and for FBA only what a seller can do. */
  options: SolutionOption[];
  /** Amazon fulfilled the order: it alone refunds, replaces and takes back. */
  fba: boolean;
  playbook: Playbook;
  language: string;
  staffLanguage: StaffLanguage;
  pen: LetterPen;
}

/** Does a letter say something else where this risk is known? Who might come to harm is told to stop using it. */
export function isSaidInLetters(risk: Risk): boolean {
  return risk === 'safety';
}

/** The facts of an occasion that come from the case and its messages. */
export function factsOf(
  c: Case,
  messages: readonly CaseMessage[],
  playbook: Playbook,
  options: readonly SolutionOption[],
): Pick<
  Occasion,
  | 'case'
  | 'cause'
  | 'asksAbout'
  | 'major'
  | 'unsafe'
  | 'first'
  | 'photosEver'
  | 'photosNew'
  | 'fba'
  | 'options'
> {
  const lastOut = messages.findLastIndex((message) => message.direction === 'out');
  const withPhotos = (message: CaseMessage) => message.direction === 'in' && message.photos.length > 0;
  const fba = (c.order?.channel ?? playbook.whenChannelUnknown) === 'fba';
  return {
    case: c,
    fba,
    options: c.claimOpen ? [] : options.filter((option) => isChoosable(option, fba)),
    cause: c.causeByAgent ?? c.diagnosis?.cause ?? 'unclear',
    asksAbout: c.causeByAgent ?? c.diagnosis?.nearest ?? c.diagnosis?.cause ?? 'unclear',
    major: c.diagnosis?.severity === 'major',
    unsafe: c.diagnosis?.risks.some(isSaidInLetters) ?? false,
    first: c.replies === 0 && lastOut === -1,
    photosEver: messages.some(withPhotos),
    photosNew: messages.slice(lastOut + 1).some(withPhotos),
  };
}

/** ask_more is a question, not a choice; a partial refund without its share says nothing. */
function isChoosable(option: SolutionOption, fba: boolean): boolean {
  if (option.kind === 'ask_more' || (fba && !FBA_OPTION_KINDS.includes(option.kind))) return false;
  return option.kind !== 'partial_refund' || option.percent !== undefined;
}
