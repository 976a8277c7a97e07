import type { Context } from 'hono';
import type { Refusal } from '../../../core/case/transitions/transition.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Action } from '../decision/actions.ts';
import type { RefusedForm } from '../decision/form-reading.ts';
import { refusalOnPaper } from '../decision/on-paper.ts';
import { cleanText } from '../decision/outgoing-check.ts';
import type { DeskNeeds } from '../needs.ts';
import { plainPage } from '../page/plain-page.ts';
import type { Visit } from '../way-in/visitor.ts';
import { casePage } from './case-page.ts';
import { type CaseView, readCaseView } from './case-view.ts';
import type { Entrance } from './entrance.ts';

/** A decision that the visitor tried to take. */
interface Attempt {
  visit: Visit;
  form: Record<string, unknown>;
  action: Action;
}

/** The page with what is wrong with the form; or, where no form could count any more, with the reason for that. */
export function refusedForm(
  c: Context,
  needs: DeskNeeds,
  entrance: Entrance,
  attempt: Attempt,
  view: CaseView,
  { problem, more, attempted }: RefusedForm,
): Response | Promise<Response> {
  const { visit } = attempt;
  const refusal = refusalOnPaper(view.case, visit);
  if (refusal !== null) return refusedDecision(c, needs, entrance, attempt, refusal);
  const { playbook } = needs;
  const { aside, head } = entrance;
  return c.html(
    casePage({
      view,
      visit,
      playbook,
      mailButton: null,
      problem,
      more,
      attempted,
      aside: aside?.(visit),
      head: head(visit),
    }),
    422,
  );
}

/** Has the approved reply of the current draft begun to leave? */
const hasLeft = ({ state, draft }: Case) =>
  state === 'sending' || state === 'unresolved' || draft?.status === 'sent';

const statusOf = ({ code }: Refusal) => (code === 'not_yours' ? 403 : 409);

/** The page as it stands now, and above it why the decision did not count. */
export async function refusedDecision(
  c: Context,
  needs: DeskNeeds,
  entrance: Entrance,
  { visit, form, action }: Attempt,
  refused: Refusal,
): Promise<Response> {
  const view = await readCaseView(needs, visit.link);
  if (view === null) return plainPage(c, 'unknown', visit.strings);
  const written = typeof form.body === 'string' ? cleanText(form.body) : '';
  const isKnown = [view.draft?.body, view.decision?.body].some((text) => cleanText(text ?? '') === written);
  const { playbook } = needs;
  const { aside, head } = entrance;
  return c.html(
    casePage({
      view,
      visit,
      playbook,
      mailButton: null,
      refused,
      note: hasLeft(view.case) ? action.tooLate?.(visit.strings) : undefined,
      kept: isKnown ? undefined : written,
      aside: aside?.(visit),
      head: head(visit),
    }),
    statusOf(refused),
  );
}
