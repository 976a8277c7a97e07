import { firstLookAt, secondsUntil } from '../../core/case/deadlines.ts';
import { letterFor } from '../../core/case/next-step.ts';
import { composed } from '../../core/case/transitions/steps.ts';
import { type DraftRequest, draft } from '../../core/letters/draft.ts';
import { approverFor, reasonCode } from '../../core/playbook/approver.ts';
import { optionsFor, pricedOption } from '../../core/playbook/matrix.ts';
import type { Playbook } from '../../core/playbook/playbook.ts';
import { LEAST_PARTIAL_PERCENT, MOST_PARTIAL_PERCENT } from '../../core/playbook/schema.ts';
import { lint } from '../../core/policy/lint.ts';
import type { Case } from '../../core/words/case.ts';
import type { SolutionOption } from '../../core/words/option.ts';
import type { DraftKind, StoredDraft } from '../../core/words/record/draft.ts';
import type { Stage } from '../../core/words/stage.ts';
import { newsOfOrder } from '../pipeline/case-order.ts';
import { changeCase } from '../pipeline/door.ts';
import { beginStep, type StepState, stepPayload } from '../pipeline/step.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = Pick<Dependencies, 'cases' | 'orders' | 'clock' | 'playbook' | 'log'>;

const LETTERS_WITH_OPTIONS: readonly DraftKind[] = ['offer', 'listing_thanks', 'guidance'];

/** A partial refund that the matrix does not foresee: as much as an agent may grant alone. */
function partialPercent({ authority }: Playbook): number {
  return Math.max(LEAST_PARTIAL_PERCENT, Math.min(MOST_PARTIAL_PERCENT, authority.agent.percent));
}

function optionsOf(needs: Needs, c: Case, kind: DraftKind): SolutionOption[] {
  if (kind === 'confirmation') return c.chosen === null ? [] : [c.chosen];
  if (!LETTERS_WITH_OPTIONS.includes(kind)) return [];
  const price = c.order?.price ?? null;
  const options = optionsFor(needs.playbook, {
    cause: c.causeByAgent ?? c.diagnosis?.cause ?? 'unclear',
    severity: c.diagnosis?.severity ?? 'minor',
    price,
    channel: c.order?.channel ?? null,
    earlierReplies: c.replies,
    wants: c.diagnosis?.wants ?? [],
  });
  const wanted = c.optionByAgent;
  if (wanted === null) return options;
  const percent = wanted === 'partial_refund' ? partialPercent(needs.playbook) : undefined;
  return [options.find((option) => option.kind === wanted) ?? pricedOption(wanted, percent, price)];
}

/** Text of a draft with the gloss in both staff languages, sentence by sentence from the same parts. */
function drafted(request: Omit<DraftRequest, 'staffLanguage'>) {
  const en = draft({ ...request, staffLanguage: 'en' });
  const zh = draft({ ...request, staffLanguage: 'zh' });
  const sentences = en.sentences.map(({ text, gloss }, index) => ({
    text,
    gloss: { en: gloss, zh: zh.sentences[index]?.gloss ?? '' },
  }));
  return { ...en, sentences };
}

async function write(needs: Needs, c: Case, stage: Stage, revision: number): Promise<StoredDraft> {
  const messages = await needs.cases.messages(c.id);
  const kind = letterFor(c, stage);
  const options = optionsOf(needs, c, kind);
  const now = needs.clock.now();
  const made = drafted({ kind, case: c, messages, playbook: needs.playbook, options, now });
  const price = c.order?.price ?? null;
  const approver = approverFor(needs.playbook, {
    options: made.options,
    price,
    risks: c.diagnosis?.risks ?? [],
  });
  return {
    revision,
    kind,
    stage,
    language: made.language,
    subject: made.subject,
    body: made.body,
    sentences: made.sentences,
    options: made.options,
    proactive: made.proactive,
    role: approver.role,
    because: approver.because === null ? null : reasonCode(approver.because),
    verdict: lint({
      text: made.body,
      subject: made.subject,
      orderId: c.orderId ?? undefined,
      language: made.language,
      proactive: made.proactive,
    }),
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
    const c = order === null ? begun : { ...begun, order };
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
        opensListingTask: stored.kind === 'listing_thanks',
        order,
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
