import { readChoice } from '../../core/case/choice.ts';
import { newWords } from '../../core/case/messages.ts';
import { CONFIDENCE_TO_OFFER, stageToAnswer } from '../../core/case/next-step.ts';
import { diagnosed } from '../../core/case/transitions/steps.ts';
import { examine } from '../../core/understanding/examine.ts';
import { loudestFeatures } from '../../core/understanding/loudest-features.ts';
import type { Complaint, Diagnosis } from '../../core/words/diagnosis.ts';
import { newsOfOrder } from '../pipeline/case-order.ts';
import { changeCase } from '../pipeline/door.ts';
import { beginStep, stepPayload } from '../pipeline/step.ts';
import { type WhatNow, whatNow } from '../pipeline/what-now.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = Pick<Dependencies, 'cases' | 'orders' | 'clock' | 'playbook' | 'log'>;

/** "Did all that, same thing again" says nothing new about the cause: the known one stays, risks and wishes add up. */
function withKnown(known: Diagnosis | null, found: Diagnosis): Diagnosis {
  const vague =
    found.cause === 'unclear' || (found.cause === 'not_quality' && found.confidence < CONFIDENCE_TO_OFFER);
  if (known === null || !vague || known.cause === 'unclear' || known.cause === 'not_quality') return found;
  return {
    ...known,
    risks: [...new Set([...known.risks, ...found.risks])],
    wants: found.wants.length > 0 ? found.wants : known.wants,
    language: found.language,
  };
}

/** Step of the workflow: cause, severity, risks and the buyer's choice from what was written last. */
export function diagnoseHandler(needs: Needs) {
  return async (event: unknown): Promise<WhatNow> => {
    const { state } = stepPayload.parse(event);
    const c = await beginStep(needs.cases, state);
    const messages = await needs.cases.messages(c.id);
    const words = newWords(messages, c.lastReplyAt);
    const text = words.map((message) => message.text ?? '').join('\n\n');
    const complaint: Complaint = {
      text,
      subject: words.at(-1)?.subject,
      product: c.productTitle ?? undefined,
      returnReason: messages.findLast((message) => message.returnReason !== null)?.returnReason ?? undefined,
      photos: words.reduce((sum, message) => sum + message.photos.length, 0),
      language: c.language,
    };
    const { diagnosis: found, features } = examine(complaint);
    const diagnosis = withKnown(c.replies > 0 ? c.diagnosis : null, found);
    const chosen = c.chosen === null && !c.claimOpen ? readChoice(text.trim(), c.options, found) : null;
    const stage = stageToAnswer({ ...c, diagnosis, chosen: chosen ?? c.chosen });
    const order = await newsOfOrder(needs.orders, c);
    const now = needs.clock.now();
    const result = await changeCase(needs.cases, c.id, (current) =>
      diagnosed(current, now, {
        diagnosis,
        ...(diagnosis === found ? { loudestFeatures: loudestFeatures(features) } : {}),
        chosen,
        stage,
        order,
      }),
    );
    needs.log.info('CASE_DIAGNOSED', {
      caseId: c.id,
      cause: diagnosis.cause,
      severity: diagnosis.severity,
      stage,
    });
    return whatNow(result.outcome === 'no_case' ? c : result.case, needs.playbook, needs.clock);
  };
}
