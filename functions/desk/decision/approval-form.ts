import * as z from 'zod';
import { replyLeavesAt } from '../../../core/case/deadlines.ts';
import { approved } from '../../../core/case/transitions/decisions.ts';
import type { Verdict } from '../../../core/words/finding.ts';
import type { FormContext, Reading } from './form-reading.ts';
import { checkOutgoing, cleanText, lengthOf, MAX_REPLY_CHARS } from './outgoing-check.ts';
import { overAuthority } from './over-authority.ts';

const approval = z.object({
  body: z.string().catch(''),
  anyway: z.literal('yes').optional().catch(undefined),
});

/** The form that sends a draft, as it is or edited. Gate and authority are asked about the text as it came. */
export function readApproval({ form, atHand, visit, playbook }: FormContext): Reading {
  const { strings, formats } = visit;
  const { draft, case: c } = atHand;
  if (draft === null) return { ok: false, attempted: null, problem: strings.noDraft };
  const { body: given, anyway } = approval.parse(form);
  const body = cleanText(given);
  const refuse = (problem: string, verdict: Verdict | null = null): Reading => ({
    ok: false,
    attempted: { body, verdict },
    problem,
  });
  if (body === '') return refuse(strings.empty);
  const length = lengthOf(body);
  if (length > MAX_REPLY_CHARS)
    return refuse(strings.tooLong(formats.number(length), formats.number(MAX_REPLY_CHARS)));
  const verdict = checkOutgoing(body, draft, c, playbook);
  if (verdict.verdict === 'block') return refuse(strings.blocked, verdict);
  if (verdict.verdict === 'warn' && anyway === undefined) return refuse(strings.confirmWarnings, verdict);
  const edited = body !== cleanText(draft.body);
  const tooMuch = edited ? overAuthority(body, { draft, c, role: visit.role }, playbook) : null;
  if (tooMuch !== null) return refuse(strings.promisesTooMuch(strings.becauseWords(tooMuch)), verdict);
  return {
    ok: true,
    choice: {
      type: 'approved',
      body: edited ? body : undefined,
      transition: (now, decision) => {
        const leavesAt = replyLeavesAt(now, playbook.clocks, decision.at);
        return approved(now, { ...decision, edited, leavesAt });
      },
    },
  };
}
