import type { Rule } from '../rule.ts';
import { splitClauses } from '../sentences.ts';
import { conditions, consequence, denies, has, hasAny, type Speech, sentencesWhere } from '../speech.ts';

const near = ({ before, now, after }: Speech): string => `${before} . ${now} . ${after}`;

/** Giving up a claim or return, or promising not to start one. */
const givesUp = (speech: Speech, text: string): boolean =>
  (has(speech, text, 'claim') &&
    (has(speech, text, 'close') || (has(speech, text, 'open') && denies(speech, text)))) ||
  (has(speech, speech.before, 'claim') && has(speech, text, 'undoIt'));

/** "We refund once you withdraw the claim", "if you open one, we cannot help". */
function conditional(speech: Speech): boolean {
  return conditions(speech).some((condition) => {
    const then = consequence(speech.now, condition);
    const claimed =
      speech.concepts.conditionLast && has(speech, speech.now, 'claim') && has(speech, condition, 'close');
    if (givesUp(speech, condition) || claimed) {
      return (
        hasAny(speech, `${then} ${condition}`, 'benefit', 'gain', 'help') ||
        has(speech, `${speech.before} ; ${speech.after}`, 'benefit')
      );
    }
    const started = has(speech, condition, 'claim') && has(speech, condition, 'open');
    return (
      started &&
      splitClauses(then).some(
        (clause) => denies(speech, clause) && hasAny(speech, clause, 'benefit', 'gain', 'help'),
      )
    );
  });
}

/** "The condition is that you close the return", "please cancel the claim so that we can refund". */
function demanded(speech: Speech): boolean {
  const clauses = splitClauses(speech.now).filter((clause) => givesUp(speech, clause));
  const whole = givesUp(speech, speech.now);
  if (!whole) return false;
  if (has(speech, speech.now, 'must')) return hasAny(speech, near(speech), 'benefit', 'gain', 'help');
  const asked =
    clauses.some((clause) => !denies(speech, clause) || !has(speech, clause, 'close')) &&
    hasAny(speech, speech.now, 'please', 'undoIt');
  return (
    asked &&
    (hasAny(speech, speech.now, 'benefit', 'gain') || has(speech, speech.after, 'afterwards', 'benefit'))
  );
}

/** "While the claim is open we cannot help." */
const excluding = (speech: Speech): boolean =>
  has(speech, speech.now, 'until', 'claim') &&
  denies(speech, speech.now) &&
  hasAny(speech, speech.now, 'benefit', 'gain', 'help');

/** A refund or replacement on condition of closing, or not opening, a claim or return. Never overridable. */
export const claimCondition: Rule = {
  rule: 'claim_condition',
  level: 'block',
  why: 'Amazon forbids making a refund or replacement depend on a claim or return being closed or not opened: offer it without any condition.',
  find: (reading) =>
    sentencesWhere(reading, (speech) => {
      if (excluding(speech)) return true;
      return !hasAny(speech, speech.now, 'free', 'rules') && (conditional(speech) || demanded(speech));
    }),
};
