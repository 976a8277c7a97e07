import type { Occasion } from '../occasion.ts';
import type { Paragraph } from '../pieces.ts';
import { alsoHeard, closing, danger, opening, photo, prose, question, regret } from './paragraphs.ts';

/** Regret, the one question that is open, what happens next and when. */
export function response(on: Occasion): Paragraph[] {
  const { pen } = on;
  const hours = on.playbook.clocks.respondWithinHours;
  if (on.cause === 'not_quality') return notOfQuality(on, hours);
  if (on.unsafe)
    return [
      ...danger(on),
      ...opening(on),
      ...prose(...photo(on, 'askPhoto'), pen.write('dangerNext', { hours }), ...alsoHeard(on)),
    ];
  const asked = question(on);
  // Who has said what they wish is not asked for it.
  const hasWish = (on.case.diagnosis?.heard?.wishes ?? []).length > 0;
  const open = asked.length > 0 ? asked : hasWish ? [] : [pen.write('askWish')];
  return [
    ...opening(on),
    ...prose(...open, ...photo(on, 'askPhoto')),
    // While a claim is open Amazon decides: no solution of ours may be promised.
    ...prose(pen.write(on.case.claimOpen ? 'nextAnswer' : 'nextSolution', { hours }), ...alsoHeard(on)),
  ];
}

/** Price, delivery, taste: regret by its name, and the way back; nothing of it is the product's fault. */
function notOfQuality(on: Occasion, hours: number): Paragraph[] {
  const { pen, named, contact, returnable } = on;
  const aboutOrder =
    contact === 'again' || named.some(({ sign }) => sign === 'order_handling' || sign === 'late');
  if (aboutOrder || named.length === 0 || !returnable)
    return [
      ...prose(
        pen.write(on.first ? 'thanksMessage' : 'thanksReply'),
        ...(named.length > 0 ? regret(on) : []),
      ),
      ...prose(
        pen.write(aboutOrder ? 'lookingIntoOrder' : 'lookingInto'),
        pen.write('nextAnswer', { hours }),
      ),
    ];
  return [...opening(on), ...prose(pen.write('returnOpen'), ...closing(on))];
}
