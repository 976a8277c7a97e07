import type { StaffCopy } from '../../templates/copy/staff/staff-copy.ts';
import type { StaffLayout } from '../../templates/layouts.ts';
import { oneLine } from './one-line.ts';
import { type StaffMailView, staffLink } from './staff-view.ts';

/** Where the page asks: the mail leads there, and only a press on the page answers. */
export const RISK_QUESTION_ANCHOR = 'possible-danger';

/** What a mail asks about possible risks, while the page behind it can take the answer. */
export function riskQuestionsOf(
  copy: StaffCopy,
  { case: c, links }: StaffMailView,
): StaffLayout['questions'] {
  const page = links.edit === undefined ? undefined : links.review;
  if (c === null || c.draft?.status !== 'pending' || page === undefined) return [];
  return (c.diagnosis?.heard?.maybe ?? []).map(({ risk, words }) => {
    const { name, question } = copy.vocabulary.riskQuestions[risk];
    return {
      name: `${name}${copy.colon}`,
      words: words === null ? copy.wholeMessage : `“${oneLine(words)}”`,
      question,
      label: copy.answerOnPage,
      href: staffLink(`${page}#${RISK_QUESTION_ANCHOR}`),
    };
  });
}
