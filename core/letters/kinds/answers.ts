/** Letters to a buyer who complains of nothing new: thanks, a question, an unkept promise, an open claim. */

import type { SentenceKey } from '../../../templates/copy/copy.ts';
import type { OptionKind } from '../../words/option.ts';
import type { Occasion } from '../occasion.ts';
import type { Paragraph, Sentence } from '../pieces.ts';
import { prose, regret } from './paragraphs.ts';

/** All is well: a word of thanks, should the agent want to answer at all. */
export function thanks({ pen }: Occasion): Paragraph[] {
  return prose(pen.write('thanksGlad'), pen.write('thanksClose'));
}

/** A question or a matter of the order: the frame of an answer that a person has to know. No apology. */
export function answer(on: Occasion): Paragraph[] {
  const { pen, contact, playbook, named } = on;
  const isOrder = contact === 'order_matter';
  const isLate = isOrder && named[0]?.sign === 'late';
  if (isOrder && named[0]?.sign === 'order_handling') pen.speaksOf('order_handling');
  return [
    ...prose(pen.write(isOrder ? 'thanksMessage' : 'thanksQuestion'), ...(isLate ? regret(on) : [])),
    ...prose(
      pen.write(isOrder ? 'lookingIntoOrder' : 'lookingInto'),
      pen.write('nextAnswer', { hours: playbook.clocks.respondWithinHours }),
    ),
  ];
}

const PROMISED: Readonly<Record<OptionKind, SentenceKey>> = {
  partial_refund: 'chaseRefund',
  full_refund: 'chaseRefund',
  replacement: 'chaseReplacement',
  missing_part: 'chasePart',
  return_for_refund: 'chaseReturn',
  guidance: 'chaseReply',
  ask_more: 'chaseReply',
};

/** What was promised, and when; without a known day only the regret. */
function promised({ case: c, pen }: Occasion): Sentence[] {
  if (c.lastReplyAt === null) return pen.maybe('sorryAgain');
  const key = c.chosen === null ? 'chaseReply' : PROMISED[c.chosen.kind];
  return pen.maybe(key, { date: c.lastReplyAt });
}

/** The buyer asks after what was promised: it is named, not started over. */
export function chase(on: Occasion): Paragraph[] {
  const { pen } = on;
  const said = promised(on);
  pen.speaksOf('order_handling');
  return [
    ...prose(...(said.length > 0 ? said : [pen.write('sorryAgain')])),
    ...prose(pen.write('chaseNow', { hours: on.playbook.clocks.respondWithinHours })),
  ];
}

/** While a claim is open Amazon decides: nothing is asked and nothing promised. */
export function claim({ pen, first }: Occasion): Paragraph[] {
  return [
    ...prose(pen.write(first ? 'thanksMessage' : 'thanksReply'), ...pen.maybe('sorryAgain')),
    ...prose(pen.write('claimKnown'), ...pen.maybe('claimNext')),
  ];
}
