import type { Refusal } from '../../../core/case/transitions/transition.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { givenNotice, judgedNotice, undoneNotice } from '../decision/done-notice.ts';
import type { Attempted } from '../decision/form-reading.ts';
import { refusalNotice } from '../decision/refusal-notice.ts';
import type { Notice } from '../page/notice.ts';
import type { Visit } from '../way-in/visitor.ts';
import type { CaseView } from './case-view.ts';

/** What became of the form that the visitor posted; all absent where they only look. */
export interface PostedForm {
  /** What is wrong with the form, and what to do. */
  problem?: string | undefined;
  /** More that is wrong with it, a sentence each. */
  more?: readonly string[] | undefined;
  /** The reply that the form held. */
  attempted?: Attempted | null | undefined;
  /** Why a decision did not count. */
  refused?: Refusal | undefined;
  /** What the decision that did not count was too late for. */
  note?: string | undefined;
}

/** The rest stands at the text itself. */
const MAX_NAMED_FINDINGS = 3;

/** The notice above the page: what became of a form, or else how things are. `refusal`: why nothing can be decided. */
export function noticeAbove(
  { problem, more, attempted, refused, note }: PostedForm,
  refusal: Refusal | null,
  { view, visit, playbook }: { view: CaseView; visit: Visit; playbook: Playbook },
): Notice | null {
  if (refused !== undefined)
    return asRefused(refused, note, refusalNotice(refused, view, visit, playbook), visit);
  if (problem !== undefined) return problemNotice([problem, ...(more ?? [])], attempted, visit);
  return (
    givenNotice(view, visit, playbook) ??
    judgedNotice(view, visit, playbook) ??
    (refusal === null ? undoneNotice(view, visit, playbook) : refusalNotice(refusal, view, visit, playbook))
  );
}

/** The notice for the person whose own decision did not count, with what that means. */
function asRefused(
  { code }: Refusal,
  note: string | undefined,
  { title, lines, way }: Notice,
  { strings: { notices } }: Visit,
): Notice {
  const isSecond = code === 'already_decided' || code === 'not_asked';
  const consequence = isSecond ? notices.oneDecision : notices.nothingChanged;
  return {
    tone: 'warn',
    title,
    lines: [...(note === undefined ? [] : [note]), ...lines, consequence],
    way,
  };
}

function problemNotice(
  [title = '', ...more]: readonly string[],
  attempted: Attempted | null | undefined,
  { strings }: Visit,
): Notice {
  // On a phone the text is a screen further down: what is wrong with it is said up here, too.
  const findings = attempted?.verdict?.findings.slice(0, MAX_NAMED_FINDINGS) ?? [];
  const lines = findings.map(({ rule, excerpt }) => {
    const name = strings.rules[rule];
    return excerpt === '' ? name : `${name}${strings.colon}${excerpt}`;
  });
  return { tone: 'warn', title, lines: [...more, ...lines] };
}
