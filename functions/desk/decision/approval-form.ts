import * as z from 'zod';
import { replyLeavesAt } from '../../../core/case/deadlines.ts';
import { approved } from '../../../core/case/transitions/decisions.ts';
import type { Verdict } from '../../../core/words/finding.ts';
import type { FormContext, Reading } from './form-reading.ts';
import { offerDiffers, readOffer } from './offer-check.ts';
import { rowsBegun, rowsIn } from './option-rows.ts';
import { checkOutgoing, cleanText, lengthOf, MAX_REPLY_CHARS } from './outgoing-check.ts';
import { overAuthority } from './over-authority.ts';

const approval = z.object({
  body: z.string().catch(''),
  anyway: z.literal('yes').optional().catch(undefined),
  done: z.literal('yes').optional().catch(undefined),
});

/**
 * The form that sends a draft, as it is or edited, with the options that go with it. Gate and authority are asked about
 * both as they came, and the letter has to say what its options give.
 */
export function readApproval({ form, atHand, visit, playbook }: FormContext): Reading {
  const { strings, formats } = visit;
  const { draft, case: c } = atHand;
  if (draft === null) return { ok: false, attempted: null, problem: strings.noDraft };
  const { body: given, anyway, done } = approval.parse(form);
  const body = cleanText(given);
  const rows = rowsIn(form);
  const refuse = (
    problem: string,
    verdict: Verdict | null = null,
    more: readonly string[] = [],
  ): Reading => ({
    ok: false,
    attempted: { body, verdict, rows, isDoneNow: done === 'yes' },
    problem,
    more,
  });
  if (body === '') return refuse(strings.empty);
  const length = lengthOf(body);
  if (length > MAX_REPLY_CHARS)
    return refuse(strings.tooLong(formats.number(length), formats.number(MAX_REPLY_CHARS)));
  const verdict = checkOutgoing(body, draft, atHand, playbook);
  if (verdict.verdict === 'block') return refuse(strings.blocked, verdict);
  const begun = rowsBegun(draft.options, atHand.takenBack?.options);
  const read = readOffer(rows, done === 'yes', { draft, begun, c, visit, playbook });
  if (!read.ok) return refuse(read.problem, verdict);
  const { options, isChanged, isDoneNow } = read.offer;
  const edited = body !== cleanText(draft.body);
  const isOwn = edited || isChanged || isDoneNow;
  const tooMuch = isOwn ? overAuthority(body, { draft, options, c, role: visit.role }, playbook) : null;
  const parts = isOwn ? offerDiffers(body, read.offer, { draft, c, visit }) : [];
  const [problem, ...more] = [
    ...(tooMuch === null ? [] : [strings.promisesTooMuch(strings.becauseWords(tooMuch))]),
    ...parts,
    ...(parts.length === 0 ? [] : [strings.offers.partHelp]),
  ];
  if (problem !== undefined) return refuse(problem, verdict, more);
  if (verdict.verdict === 'warn' && anyway === undefined) return refuse(strings.confirmWarnings, verdict);
  const approvedOptions = isChanged ? options : undefined;
  return {
    ok: true,
    choice: {
      type: 'approved',
      body: edited ? body : undefined,
      options: approvedOptions,
      isDoneNow,
      transition: (now, decision) => {
        const leavesAt = replyLeavesAt(now, playbook.clocks, decision.at);
        return approved(now, { ...decision, edited, leavesAt, options: approvedOptions, isDoneNow });
      },
    },
  };
}
