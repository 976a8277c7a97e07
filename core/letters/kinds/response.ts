import type { SentenceKey } from '../../../templates/copy/copy.ts';
import type { Want } from '../../words/want.ts';
import type { Occasion } from '../occasion.ts';
import type { Paragraph, Sentence } from '../pieces.ts';
import { opening, prose, question, safety } from './paragraphs.ts';

const WISH: Readonly<Partial<Record<Want, SentenceKey>>> = {
  refund: 'wantRefund',
  replacement: 'wantReplacement',
  part: 'wantPart',
};

/** The buyer sees that the wish was read; whether it can be granted is the offer's to say. */
function wish({ case: c, pen }: Occasion): Sentence[] {
  const wants = c.diagnosis?.wants ?? [];
  const [only] = wants;
  const key = wants.length === 1 && only !== undefined ? WISH[only] : undefined;
  return key === undefined ? [] : pen.maybe(key);
}

/** First answer: regret, understanding, one question, what happens next and when. */
export function response(on: Occasion): Paragraph[] {
  const { pen } = on;
  const hours = on.playbook.clocks.respondWithinHours;
  if (on.cause === 'not_quality') return answerToQuestion(on, hours);
  const keepIt = on.first && on.major && ['defect', 'transit_damage', 'wrong_item'].includes(on.cause);
  return [
    ...opening(on),
    ...safety(on),
    ...question(on),
    ...prose(
      ...wish(on),
      // While a claim is open Amazon decides: no solution of ours may be promised.
      pen.write(on.case.claimOpen ? 'nextAnswer' : 'nextSolution', { hours }),
      ...(keepIt ? pen.maybe('nothingToReturn') : []),
    ),
  ];
}

function answerToQuestion(on: Occasion, hours: number): Paragraph[] {
  const { pen } = on;
  return [
    ...prose(
      pen.write(on.first ? 'thanksMessage' : 'thanksReply'),
      pen.write('notedQuestion'),
      pen.write('nextAnswer', { hours }),
    ),
    ...prose(...pen.maybe('productAside')),
  ];
}
