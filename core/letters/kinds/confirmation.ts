import { FBA_OPTION_KINDS } from '../../playbook/matrix.ts';
import type { SolutionOption } from '../../words/option.ts';
import type { Occasion } from '../occasion.ts';
import type { Paragraph, Sentence } from '../pieces.ts';
import { steps } from './guidance.ts';
import { listingPromise } from './listing-thanks.ts';
import { alsoHeard, closing, danger, opening, photo, prose, question } from './paragraphs.ts';

function decided({ pen }: Occasion, { kind, amount, percent }: SolutionOption): Sentence {
  switch (kind) {
    case 'partial_refund':
      if (amount === undefined)
        return percent === undefined ? pen.write('confirmGeneral') : pen.write('confirmPartial', { percent });
      return percent === undefined
        ? pen.write('confirmAmount', { amount })
        : pen.write('confirmPartialAmount', { amount, percent });
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

function whatFollows(on: Occasion, { kind }: SolutionOption): Sentence[] {
  const { pen } = on;
  const hours = on.playbook.clocks.fulfilWithinHours;
  if (kind === 'partial_refund' || kind === 'full_refund') return [pen.write('promiseRefund', { hours })];
  if (kind === 'replacement' || kind === 'missing_part') return [pen.write('promiseShipped', { hours })];
  return kind === 'return_for_refund' ? [pen.write('returnHow')] : [];
}

/** For an FBA order the way to the money is Amazon's return, whatever was chosen (amounts are Amazon's then). */
function feasible({ fba }: Occasion, chosen: SolutionOption): SolutionOption {
  if (!fba || FBA_OPTION_KINDS.includes(chosen.kind)) return chosen;
  return { kind: chosen.kind === 'missing_part' ? 'ask_more' : 'return_for_refund' };
}

/** The part that is sent must be the right one. */
const whichPart = (on: Occasion, { kind }: SolutionOption): Sentence[] =>
  kind === 'missing_part' ? question(on) : [];

/** What the buyer asked for is done, without a menu: regret that names the problem, what is done and by when. */
function granted(on: Occasion, chosen: SolutionOption): Paragraph[] {
  const { pen, cause } = on;
  const isListing = cause === 'listing_mismatch';
  const asked = whichPart(on, chosen);
  return [
    ...danger(on),
    ...opening(on, isListing ? 'thanksListing' : 'thanksMessage'),
    ...(isListing ? listingPromise(on) : []),
    ...prose(pen.write('asWished'), decided(on, chosen), ...whatFollows(on, chosen)),
    ...prose(
      ...(asked.length > 0 ? [...asked, ...alsoHeard(on)] : [...photo(on, 'askPhotoBeside'), ...closing(on)]),
    ),
  ];
}

/** What is done now, by when: the buyer has chosen, or has said what they wish and it solves the matter. */
export function confirmation(on: Occasion): { paragraphs: Paragraph[]; options: SolutionOption[] } {
  const { pen } = on;
  const chosen = feasible(on, on.case.chosen ?? { kind: 'ask_more' });
  if (on.case.chosenBy === 'wish') return { paragraphs: granted(on, chosen), options: [chosen] };
  return {
    paragraphs: [
      ...danger(on),
      ...prose(pen.write('thanksChoice'), decided(on, chosen), ...whatFollows(on, chosen)),
      ...(chosen.kind === 'guidance' && !on.unsafe ? steps(on) : []),
      ...prose(...pen.maybe('sorryOnce'), ...closing(on)),
    ],
    options: [],
  };
}
