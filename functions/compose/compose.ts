import { firstLookAt, secondsUntil } from '../../core/case/deadlines.ts';
import { repriced } from '../../core/case/granted-wish.ts';
import { composed } from '../../core/case/transitions/steps.ts';
import { composeLetter } from '../../core/letters/compose-letter.ts';
import { reasonCode } from '../../core/playbook/approver.ts';
import type { PlaybookStaff } from '../../core/playbook/playbook.ts';
import type { Case } from '../../core/words/case.ts';
import type { StoredDraft } from '../../core/words/record/draft.ts';
import type { Stage } from '../../core/words/stage.ts';
import { newsOfOrder } from '../pipeline/case-order.ts';
import { changeCase } from '../pipeline/door.ts';
import { assignedAgent } from '../pipeline/staff.ts';
import { beginStep, type StepState, stepPayload } from '../pipeline/step.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = Pick<Dependencies, 'cases' | 'orders' | 'clock' | 'playbook' | 'log'>;

const firstName = (person: PlaybookStaff | undefined): string | null =>
  person === undefined ? null : (person.signsAs ?? person.name.split(' ')[0] ?? null);

async function write(needs: Needs, c: Case, stage: Stage, revision: number): Promise<StoredDraft> {
  const messages = await needs.cases.messages(c.id);
  const now = needs.clock.now();
  const agent = firstName(assignedAgent(needs.playbook, c)[0]);
  const made = composeLetter(c, { stage, messages, playbook: needs.playbook, agent, now });
  return {
    revision,
    kind: made.kind,
    stage,
    language: made.language,
    subject: made.subject,
    body: made.body,
    sentences: made.sentences,
    options: made.options,
    proactive: made.proactive,
    promisesListing: made.promisesListing,
    role: made.approver.role,
    because: made.approver.because === null ? null : reasonCode(made.approver.because),
    verdict: made.verdict,
    createdAt: now,
  };
}

/** Step of the workflow: writes the next draft revision. Repeated, it finds the one that it wrote. */
export function composeHandler(needs: Needs) {
  return async (event: unknown): Promise<StepState> => {
    const { state } = stepPayload.parse(event);
    const begun = await beginStep(needs.cases, state);
    // The report may have been imported after the diagnosis: an agent who asks for another draft gets amounts.
    const order = await newsOfOrder(needs.orders, begun);
    const c = repriced(order === null ? begun : { ...begun, order });
    const stage = state.stage ?? c.stage;
    const revision = nextRevision(c);
    const stored = (await needs.cases.readDraft(c.id, revision)) ?? (await write(needs, c, stage, revision));
    await needs.cases.addDraft(c.id, stored);
    const result = await changeCase(needs.cases, c.id, (current) =>
      composed(current, {
        at: stored.createdAt,
        revision,
        kind: stored.kind,
        stage: stored.stage,
        role: stored.role,
        options: stored.options,
        opensListingTask: stored.promisesListing ?? stored.kind === 'listing_thanks',
        order,
        chosen: c.chosen,
      }),
    );
    const now = needs.clock.now();
    const current = result.outcome === 'no_case' ? c : result.case;
    needs.log.info('DRAFT_COMPOSED', {
      caseId: c.id,
      revision,
      kind: stored.kind,
      verdict: stored.verdict.verdict,
    });
    return {
      caseId: c.id,
      stage: stored.stage,
      draftRevision: revision,
      ...(state.undelivered === true ? { undelivered: true } : {}),
      timeoutSeconds: secondsUntil(firstLookAt(current, needs.playbook.clocks, now), now),
    };
  };
}

/** A revision that was written but not yet put before anybody is used, not written again. */
function nextRevision(c: Case): number {
  const draft = c.draft;
  if (draft === null) return 1;
  return draft.status === 'pending' && c.state === 'awaiting_decision' ? draft.revision : draft.revision + 1;
}
