import type { StaffLanguage } from '../../templates/copy/languages.ts';
import { addDays } from '../case/deadlines.ts';
import { causeOf } from '../case/matrix-options.ts';
import { buyersWords } from '../case/messages.ts';
import { FBA_OPTION_KINDS } from '../playbook/matrix.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Case } from '../words/case.ts';
import type { Cause } from '../words/cause.ts';
import type { Contact } from '../words/heard/contact.ts';
import type { Problem } from '../words/heard/problem.ts';
import type { Told } from '../words/heard/told.ts';
import type { Instant } from '../words/instant.ts';
import type { OptionKind, SolutionOption } from '../words/option.ts';
import type { CaseMessage } from '../words/record/message.ts';
import type { Risk } from '../words/risk.ts';
import type { LetterPen } from './pieces.ts';

/** What a letter is written about, read once from the case. */
export interface Occasion {
  case: Case;
  cause: Cause;
  contact: Contact;
  major: boolean;
  /** A person could come to harm: no trying again, no admission, stop using it. */
  unsafe: boolean;
  /** Nothing has been written to this buyer in this case. */
  first: boolean;
  /** Problems that are sure enough to be named, the strongest first. */
  named: Problem[];
  /** What the buyer has told, in any message. */
  told: ReadonlySet<Told>;
  /** Number of photos that came since our last letter. */
  photosNew: number;
  /** What may be shown as a choice: nothing while a claim is open, and for FBA only what a seller can do. */
  options: SolutionOption[];
  /** Amazon fulfilled the order: it alone refunds, replaces and takes back. */
  fba: boolean;
  /** May a return still be started on Amazon's page? True where the day of purchase is not known. */
  returnable: boolean;
  playbook: Playbook;
  language: string;
  staffLanguage: StaffLanguage;
  /** What the buyer wrote, all messages. */
  words: string;
  pen: LetterPen;
}

/** Does a letter say something else where this risk is known? Who might come to harm is told to stop using it. */
export function isSaidInLetters(risk: Risk): boolean {
  return risk === 'safety';
}

/** A problem that is less likely is not named: then the letter thanks and asks. Measured in docs/letters.md. */
const SURE_ENOUGH_TO_NAME = 0.15;
/** A second one has to be surer: two wrong guesses are worse than one. */
const SURE_ENOUGH_BESIDE = 0.4;
const MOST_NAMED = 2;

function namedProblems(c: Case): Problem[] {
  const problems = c.diagnosis?.heard?.problems ?? [];
  const sure = problems.filter(
    ({ likely }, at) => (likely ?? 1) >= (at === 0 ? SURE_ENOUGH_TO_NAME : SURE_ENOUGH_BESIDE),
  );
  // "Not happy" beside something that has a name says nothing more.
  const telling = sure.filter(({ sign }) => sign !== 'vague');
  return (telling.length > 0 ? telling : sure).slice(0, MOST_NAMED);
}

/** Amazon takes returns for 30 days after delivery; a week for the way to the buyer. */
const RETURN_DAYS = 37;

/** The facts of an occasion that come from the case and its messages. */
export function factsOf(
  c: Case,
  messages: readonly CaseMessage[],
  playbook: Playbook,
  options: readonly SolutionOption[],
  now: Instant,
): Omit<Occasion, 'playbook' | 'language' | 'staffLanguage' | 'pen'> {
  const lastOut = messages.findLastIndex((message) => message.direction === 'out');
  const fba = (c.order?.channel ?? playbook.whenChannelUnknown) === 'fba';
  const photos = (among: readonly CaseMessage[]) =>
    among.reduce((sum, message) => sum + (message.direction === 'in' ? message.photos.length : 0), 0);
  const purchased = c.order?.purchasedAt ?? null;
  const returnable = purchased === null || now <= addDays(purchased, RETURN_DAYS);
  const told = new Set(c.diagnosis?.heard?.told ?? []);
  if (photos(messages) > 0) told.add('photo');
  const unsafe = c.diagnosis?.risks.some(isSaidInLetters) ?? false;
  return {
    case: c,
    fba,
    returnable,
    options: c.claimOpen ? [] : options.filter((option) => isChoosable(option, { fba, returnable })),
    cause: causeOf(c),
    contact: c.diagnosis?.heard?.contact ?? 'complaint',
    major: c.diagnosis?.severity === 'major',
    unsafe,
    first: c.replies === 0 && lastOut === -1,
    named: c.causeByAgent === null ? namedProblems(c) : [],
    told,
    photosNew: photos(messages.slice(lastOut + 1)),
    words: buyersWords(messages),
  };
}

/** ask_more is a question, not a choice; a partial refund without share and sum says nothing; a return has its time. */
function isChoosable(
  { kind, percent, amount }: SolutionOption,
  { fba, returnable }: Pick<Occasion, 'fba' | 'returnable'>,
): boolean {
  const never: readonly OptionKind[] = returnable ? ['ask_more'] : ['ask_more', 'return_for_refund'];
  if (never.includes(kind) || (fba && !FBA_OPTION_KINDS.includes(kind))) return false;
  return kind !== 'partial_refund' || percent !== undefined || amount !== undefined;
}
