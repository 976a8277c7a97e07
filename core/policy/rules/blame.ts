import type { Rule } from '../rule.ts';
import { denies, has, sentencesWhere } from '../speech.ts';

/** "It is not your fault": a denial right before the accusing words. */
const DENIAL_ROOM = 24;

/** "We would rather you did not use it": a wish for what is to come. */
const WISHED = /\b(?:rather|prefer)\b/;

/** Accuses the buyer. Naming a page of the manual does not. */
export const blame: Rule = {
  rule: 'blame',
  level: 'warn',
  why: 'The buyer is accused: say what helps, without whose fault it was.',
  find: (reading) =>
    sentencesWhere(reading, (speech) => {
      const fault = speech.concepts.fault.exec(speech.now);
      const found =
        fault !== null && !denies(speech, fault[0]) ? fault : speech.concepts.blame.exec(speech.now);
      if (found === null) return false;
      const before = speech.now.slice(Math.max(0, found.index - DENIAL_ROOM), found.index);
      return !has(speech, before, 'not') && !WISHED.test(before);
    }),
};
