import type { Occasion } from '../occasion.ts';
import type { Paragraph } from '../pieces.ts';
import { prose } from './paragraphs.ts';

/**
 * Once, some days after the solution. Proactive: Amazon's stricter list applies (order id in the text, the
 * buyer's language, nothing about reviews).
 */
export function followUp(on: Occasion, order: string): Paragraph[] {
  const { pen } = on;
  return [
    ...prose(pen.write('followLead', { order }), pen.write('followAsk')),
    ...prose(pen.write('followHelp')),
    ...prose(pen.write('followSorry')),
  ];
}
