import type { SentenceKey } from '../../../templates/copy/copy.ts';
import type { OptionKind, SolutionOption } from '../../words/option.ts';
import type { Occasion } from '../occasion.ts';
import type { LetterPen, Paragraph, Places, Sentence } from '../pieces.ts';
import { lines, prose } from './paragraphs.ts';

/** What the seller carries out; a return the buyer starts, and Amazon carries it out. */
const SELLER_ACTS: readonly OptionKind[] = ['missing_part', 'partial_refund', 'full_refund', 'replacement'];

function optionLine(pen: LetterPen, { kind, percent, amount }: SolutionOption): Sentence | null {
  const priced = (withAmount: SentenceKey, without: SentenceKey, places: Places = {}) =>
    amount === undefined ? pen.write(without, places) : pen.write(withAmount, { ...places, amount });
  switch (kind) {
    case 'partial_refund':
      if (percent !== undefined) return priced('optionPartialAmount', 'optionPartial', { percent });
      return amount === undefined ? null : pen.write('optionAmount', { amount });
    case 'full_refund':
      return priced('optionFullAmount', 'optionFull');
    case 'return_for_refund':
      return priced('optionReturnAmount', 'optionReturn');
    case 'replacement':
      return pen.write('optionReplacement');
    case 'missing_part':
      return pen.write('optionPart');
    case 'guidance':
      return pen.write('optionGuidance');
    case 'ask_more':
      return null;
  }
}

/**
 * The choice as a numbered list, how to take it, and what happens then.
 * @param lead sentences above the list, for several options and for one
 */
export function choice(
  on: Occasion,
  options: readonly SolutionOption[],
  lead: { several: SentenceKey; one: SentenceKey },
): Paragraph[] {
  const { pen } = on;
  const shown = options.map((option) => optionLine(pen, option)).filter((line) => line !== null);
  const [only] = shown;
  if (only === undefined) return [];
  const many = shown.length > 1;
  const list = many ? shown.map((step, index) => pen.write('numbered', { number: index + 1, step })) : [only];
  // A return is the buyer's to start: no hours are promised for a list that has one.
  const sellerActs = options.every(({ kind }) => SELLER_ACTS.includes(kind));
  const startedByBuyer = !many && options[0]?.kind === 'return_for_refund';
  const hours = on.playbook.clocks.fulfilWithinHours;
  return [
    ...lines(pen.write(many ? lead.several : lead.one), ...list),
    ...prose(
      pen.write(startedByBuyer ? 'anyQuestion' : many ? 'howToChoose' : 'howToAccept'),
      ...(sellerActs ? [pen.write('promiseHandled', { hours })] : []),
      // Amazon: a concession is a choice, and the full refund stays open.
      ...(on.returnable && leavesReturnUnsaid(options) ? pen.maybe('freeChoice') : []),
    ),
  ];
}

function leavesReturnUnsaid(options: readonly SolutionOption[]): boolean {
  const has = (kind: OptionKind) => options.some((option) => option.kind === kind);
  return has('partial_refund') && !has('return_for_refund') && !has('full_refund');
}
