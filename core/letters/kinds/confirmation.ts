import { FBA_OPTION_KINDS } from '../../playbook/matrix.ts';
import type { SolutionOption } from '../../words/option.ts';
import type { Occasion } from '../occasion.ts';
import type { Paragraph, Sentence } from '../pieces.ts';
import { steps } from './guidance.ts';
import { prose, safety } from './paragraphs.ts';

function decided({ pen }: Occasion, chosen: SolutionOption): Sentence {
  const { amount, percent } = chosen;
  switch (chosen.kind) {
    case 'partial_refund':
      if (amount !== undefined) return pen.write('confirmPartialAmount', { amount });
      return percent === undefined ? pen.write('confirmGeneral') : pen.write('confirmPartial', { percent });
    case 'full_refund':
      return amount === undefined ? pen.write('confirmFull') : pen.write('confirmFullAmount', { amount });
    case 'return_for_refund':
      return amount === undefined ? pen.write('confirmReturn') : pen.write('confirmReturnAmount', { amount });
    case 'replacement':
      return pen.write('confirmReplacement');
    case 'missing_part':
      return pen.write('confirmPart');
    case 'guidance':
      return pen.write('confirmGuidance');
    case 'ask_more':
      return pen.write('confirmGeneral');
  }
}

function whatFollows(on: Occasion, chosen: SolutionOption): Sentence[] {
  const { pen } = on;
  const hours = on.playbook.clocks.fulfilWithinHours;
  if (chosen.kind === 'partial_refund' || chosen.kind === 'full_refund')
    return [pen.write('promiseRefund', { hours })];
  if (chosen.kind === 'replacement' || chosen.kind === 'missing_part')
    return [pen.write('promiseShipped', { hours })];
  return chosen.kind === 'return_for_refund' ? [pen.write('returnHow')] : [];
}

/** For an FBA order the way to the money is Amazon's return, whatever was chosen (amounts are Amazon's then). */
function feasible({ fba }: Occasion, chosen: SolutionOption): SolutionOption {
  if (!fba || FBA_OPTION_KINDS.includes(chosen.kind)) return chosen;
  return { kind: chosen.kind === 'missing_part' ? 'ask_more' : 'return_for_refund' };
}

/** The buyer has chosen: what is done now, by when, and regret once more. */
export function confirmation(on: Occasion): { paragraphs: Paragraph[]; options: SolutionOption[] } {
  const { pen } = on;
  const chosen = feasible(on, on.case.chosen ?? { kind: 'ask_more' });
  return {
    paragraphs: [
      ...prose(pen.write('thanksChoice'), decided(on, chosen), ...whatFollows(on, chosen)),
      ...safety(on),
      ...(chosen.kind === 'guidance' ? [...steps(on), ...prose(pen.write('ifNotHelped'))] : []),
      ...prose(...pen.maybe('sorryOnce'), pen.write('anyQuestion')),
    ],
    options: [],
  };
}
