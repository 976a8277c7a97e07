import type { SentenceKey } from '../../../templates/copy/copy.ts';
import type { OptionKind, SolutionOption } from '../../words/option.ts';
import type { Occasion } from '../occasion.ts';
import type { LetterPen, Paragraph, Places, Sentence } from '../pieces.ts';
import { lines, opening, prose, question, safety } from './paragraphs.ts';

/** What the seller carries out; a return the buyer starts, and Amazon carries it out. */
const SELLER_ACTS: readonly OptionKind[] = ['missing_part', 'partial_refund', 'full_refund', 'replacement'];

function optionLine(pen: LetterPen, option: SolutionOption): Sentence | null {
  const amount = option.amount;
  const priced = (withAmount: SentenceKey, without: SentenceKey, places: Places = {}) =>
    amount === undefined ? pen.write(without, places) : pen.write(withAmount, { ...places, amount });
  switch (option.kind) {
    case 'partial_refund':
      return option.percent === undefined
        ? null
        : priced('optionPartialAmount', 'optionPartial', { percent: option.percent });
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
  const sellerActs = options.some((option) => SELLER_ACTS.includes(option.kind));
  const startedByBuyer = !many && options[0]?.kind === 'return_for_refund';
  const hours = on.playbook.clocks.fulfilWithinHours;
  return [
    ...lines(pen.write(many ? lead.several : lead.one), ...list),
    ...prose(
      pen.write(startedByBuyer ? 'anyQuestion' : many ? 'howToChoose' : 'howToAccept'),
      ...(sellerActs ? [pen.write('promiseHandled', { hours })] : []),
      // Amazon: a concession is a choice, and the full refund stays open.
      ...(leavesReturnUnsaid(options) ? pen.maybe('freeChoice') : []),
    ),
  ];
}

function leavesReturnUnsaid(options: readonly SolutionOption[]): boolean {
  const has = (kind: OptionKind) => options.some((option) => option.kind === kind);
  return has('partial_refund') && !has('return_for_refund') && !has('full_refund');
}

/** Regret, the choice, what happens next. Without anything to offer it asks. */
export function offer(on: Occasion): { paragraphs: Paragraph[]; options: SolutionOption[] } {
  const { options } = on;
  const body =
    options.length > 0
      ? choice(on, options, { several: 'leadChoice', one: 'leadSingle' })
      : [
          ...question(on),
          ...prose(on.pen.write('nextAnswer', { hours: on.playbook.clocks.respondWithinHours })),
        ];
  return { paragraphs: [...opening(on), ...safety(on), ...body], options };
}
