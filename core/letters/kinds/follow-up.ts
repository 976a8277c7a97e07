import type { SentenceKey } from '../../../templates/copy/copy.ts';
import type { OptionKind } from '../../words/option.ts';
import type { Occasion } from '../occasion.ts';
import type { Paragraph } from '../pieces.ts';
import { prose } from './paragraphs.ts';

/** What is asked after, by what was done. */
const ASKED: Readonly<Record<OptionKind, SentenceKey>> = {
  partial_refund: 'followRefund',
  full_refund: 'followRefund',
  replacement: 'followReplacement',
  missing_part: 'followPart',
  return_for_refund: 'followReturn',
  guidance: 'followGuidance',
  ask_more: 'followGeneral',
};

/**
 * Once, some days after the solution. Proactive: Amazon's stricter list applies (order id in the text, the
 * buyer's language, nothing about reviews).
 */
export function followUp({ case: c, pen, cause }: Occasion, order: string): Paragraph[] {
  const done = c.chosen?.kind ?? (cause === 'misuse' ? 'guidance' : 'ask_more');
  return [
    ...prose(pen.write('followLead', { order }), pen.write(ASKED[done])),
    ...prose(pen.write('followHelp')),
    ...prose(pen.write('followSorry')),
  ];
}
