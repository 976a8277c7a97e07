import { splitClauses } from '../../language/sentences.ts';
import type { Rule } from '../rule.ts';
import { conditions, denies, has, sentencesWhere } from '../speech.ts';

/** Admitting an injury or legal liability; regret and the promise to look into it pass. */
export const liabilityAdmission: Rule = {
  rule: 'liability_admission',
  level: 'block',
  why: 'A message must not admit an injury or legal liability: express regret, ask for the facts and hand the case to the supervisor.',
  find: (reading) =>
    sentencesWhere(reading, (speech) => {
      if (has(speech, speech.now, 'free')) return false;
      const affirmed = splitClauses(speech.now).some(
        (clause) => has(speech, clause, 'liable') && !denies(speech, clause),
      );
      if (affirmed && !conditions(speech).some((condition) => has(speech, condition, 'liable'))) return true;
      const caused = has(speech, speech.now, 'caused', 'injury') && !denies(speech, speech.now);
      return caused && !conditions(speech).some((condition) => has(speech, condition, 'injury'));
    }),
};
