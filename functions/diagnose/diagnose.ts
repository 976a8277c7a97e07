import { judgedMessage } from '../../core/case/judged-message.ts';
import { newWords } from '../../core/case/messages.ts';
import { diagnosed } from '../../core/case/transitions/steps.ts';
import { diagnosisOf } from '../../core/understanding/diagnosis.ts';
import { loudestFeatures } from '../../core/understanding/loudest-features.ts';
import { readWhole } from '../../core/understanding/understand.ts';
import { newsOfOrder } from '../pipeline/case-order.ts';
import { changeCase } from '../pipeline/door.ts';
import { beginStep, stepPayload } from '../pipeline/step.ts';
import { type WhatNow, whatNow } from '../pipeline/what-now.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = Pick<Dependencies, 'cases' | 'orders' | 'clock' | 'playbook' | 'log'>;

/** Step of the workflow: cause, severity, risks and the buyer's choice from what was written last. */
export function diagnoseHandler(needs: Needs) {
  return async (event: unknown): Promise<WhatNow> => {
    const { state } = stepPayload.parse(event);
    const c = await beginStep(needs.cases, state);
    const messages = await needs.cases.messages(c.id);
    const words = newWords(messages, c.lastReplyAt);
    const text = words.map((message) => message.text ?? '').join('\n\n');
    const { understanding, features } = readWhole({
      text,
      subject: words.at(-1)?.subject,
      product: c.productTitle ?? undefined,
      returnReason: messages.findLast((message) => message.returnReason !== null)?.returnReason ?? undefined,
      photos: words.reduce((sum, message) => sum + message.photos.length, 0),
      language: c.language,
      offered: c.options,
      replied: c.replies,
    });
    const order = await newsOfOrder(needs.orders, c);
    const { diagnosis, isNew, chosen, chosenBy, stage } = judgedMessage(
      order === null ? c : { ...c, order },
      { heard: understanding, found: diagnosisOf(understanding) },
      needs.playbook,
    );
    const now = needs.clock.now();
    const result = await changeCase(needs.cases, c.id, (current) =>
      diagnosed(current, now, {
        diagnosis,
        ...(isNew ? { loudestFeatures: loudestFeatures(features) } : {}),
        chosen,
        chosenBy,
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
