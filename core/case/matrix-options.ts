import { optionsFor, pricedOption } from '../playbook/matrix.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Case } from '../words/case.ts';
import type { Cause } from '../words/cause.ts';
import type { OptionKind, SolutionOption } from '../words/option.ts';

/** Buyers do not read more. */
export const MOST_OPTIONS = 3;
const REFUNDS: readonly OptionKind[] = ['partial_refund', 'full_refund', 'return_for_refund'];

/**
 * What the playbook offers in a case as it stands, and what costs it nothing to grant where the buyer asks for just that: a
 * return is their right, a part is work. A possible danger bars what a sure one bars, until somebody looked.
 */
export function matrixOptions(c: Case, playbook: Playbook): SolutionOption[] {
  const { diagnosis } = c;
  const wants = diagnosis?.wants ?? [];
  const isSafety = ({ risk }: { risk: string }) => risk === 'safety';
  const unsafe =
    diagnosis?.risks.includes('safety') === true || (diagnosis?.heard?.maybe ?? []).some(isSafety);
  const options = optionsFor(playbook, {
    cause: causeOf(c),
    severity: diagnosis?.severity ?? 'minor',
    price: c.order?.price ?? null,
    channel: c.order?.channel ?? null,
    unsafe,
    earlierReplies: c.replies,
    wants,
  });
  const channel = c.order?.channel ?? playbook.whenChannelUnknown;
  const has = (kind: OptionKind) => options.some((option) => option.kind === kind);
  const asked: SolutionOption[] = [];
  if (wants.includes('part') && !has('missing_part') && channel === 'seller' && !unsafe)
    asked.push({ kind: 'missing_part' });
  if (wants.includes('refund') && options.length > 0 && !REFUNDS.slice(1).some(has))
    asked.push(pricedOption('return_for_refund', undefined, c.order?.price ?? null));
  return [...asked, ...options].slice(0, MOST_OPTIONS);
}

/** The cause that is acted upon: of an unclear message that tells what is wrong and what is wished, the nearest. */
export function causeOf({ causeByAgent, diagnosis }: Pick<Case, 'causeByAgent' | 'diagnosis'>): Cause {
  if (causeByAgent !== null) return causeByAgent;
  if (diagnosis === null) return 'unclear';
  const { cause, nearest, heard } = diagnosis;
  const isTold = heard?.told.includes('what_happens') === true && heard.wishes.length > 0;
  const tells = heard?.problems.some(({ sign }) => sign !== 'vague') === true;
  return cause === 'unclear' && nearest !== undefined && isTold && tells ? nearest : cause;
}
