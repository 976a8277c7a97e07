/** A time that the buyer sets us: a word for "until" beside a word for a time, in whatever order the language has them. */

import { conceptsOf, type Placed } from '../../language/concept-features.ts';
import { clausesOf, type Token } from '../../language/tokens.ts';

const UNTIL: ReadonlySet<string> = new Set(['until', 'before', 'deadline', 'within']);
const TIME: ReadonlySet<string> = new Set([
  'hour',
  'day',
  'week',
  'month',
  'morning',
  'evening',
  'tomorrow',
  'today',
  'weekday',
  'weekend',
  'month_name',
  'holiday',
  'birthday',
  'wedding',
  'night',
  'travel',
]);
/** Words between the two that still make one phrase: "by the end of next week". */
const NEAR = 5;
/** Characters after the time that belong to it: a date, "pm". */
const TAIL = /^(?:[\s,]{0,2}(?:\d{1,4}(?:st|nd|rd|th)?|pm|am|uhr|h)(?![\p{L}\d])[.:/-]?)*/u;

/** A number is a day or an hour where it stands behind the word for "until". */
const NUMBER = 'number';

function placedIn(clause: readonly Token[], language: string): Placed[] {
  const numbers = clause.flatMap(({ text, start, end }, at): Placed[] =>
    text === '#' ? [{ concept: NUMBER, start, end, at }] : [],
  );
  return [...conceptsOf(clause, language), ...numbers];
}

/** The buyer's words for the time that is set, verbatim; null where none is found. */
export function deadlineIn(
  { text, folded }: { text: string; folded: string },
  language: string,
): string | null {
  for (const clause of clausesOf(folded)) {
    const placed = placedIn(clause, language);
    for (const until of placed.filter(({ concept }) => UNTIL.has(concept))) {
      const times = placed.filter(
        ({ concept, at }) =>
          (TIME.has(concept) || (concept === NUMBER && at > until.at)) && Math.abs(at - until.at) <= NEAR,
      );
      if (times.length === 0) continue;
      const start = Math.min(until.start, ...times.map((time) => time.start));
      const end = Math.max(until.end, ...times.map((time) => time.end));
      const tail = TAIL.exec(folded.slice(end))?.[0].trimEnd() ?? '';
      return text.slice(start, end + tail.length);
    }
  }
  return null;
}
