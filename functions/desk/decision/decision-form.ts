import * as z from 'zod';
import { replyLeavesAt } from '../../../core/case/deadlines.ts';
import * as transitions from '../../../core/case/transitions/decisions.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { SolutionOption } from '../../../core/words/case.ts';
import { CAUSES } from '../../../core/words/diagnosis.ts';
import type { DraftLink } from '../../ports/look-ups.ts';
import type { Attempted } from '../case/draft-card.ts';
import type { Strings } from '../page/strings.ts';
import type { CaseView, Visit } from '../way-in/visitor.ts';
import { candidates, giveTo } from './assign.ts';
import type { Choice } from './decide.ts';
import { offeredOptions, optionKindsFor } from './other-decisions.ts';
import { cleanText, judge, lengthOf, MAX_REPLY_CHARS } from './outgoing-check.ts';
import { overAuthority } from './over-authority.ts';

/** A form read: a decision to take, or what is wrong with it. */
type Reading = { ok: true; choice: Choice } | { ok: false; attempted: Attempted | null; problem: string };

interface FormContext {
  form: Record<string, unknown>;
  view: CaseView;
  visit: Visit;
  playbook: Playbook;
}

export interface Action {
  purpose: DraftLink['purpose'];
  /** What to say when the reply has left meanwhile. */
  tooLate?(strings: Strings): string;
  read(context: FormContext): Reading;
}

const approval = z.object({
  body: z.string().catch(''),
  anyway: z.literal('yes').optional().catch(undefined),
});

function approve({ form, view, visit, playbook }: FormContext): Reading {
  const { strings, formats } = visit;
  const { draft, case: c } = view;
  if (draft === null) return { ok: false, attempted: null, problem: strings.noDraft };
  const { body: given, anyway } = approval.parse(form);
  const body = cleanText(given);
  const refuse = (problem: string, verdict: Attempted['verdict'] = null): Reading => ({
    ok: false,
    attempted: { body, verdict },
    problem,
  });
  if (body === '') return refuse(strings.empty);
  const length = lengthOf(body);
  if (length > MAX_REPLY_CHARS)
    return refuse(strings.tooLong(formats.number(length), formats.number(MAX_REPLY_CHARS)));
  const verdict = judge(body, draft, c, playbook);
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
        return transitions.approved(now, { ...decision, edited, leavesAt });
      },
    },
  };
}

function recompose({ form, view, visit, playbook }: FormContext): Reading {
  const kinds = optionKindsFor(view, playbook);
  const cause = CAUSES.find((one) => one === form.cause);
  const option = kinds.find((one) => one === form.option);
  if (cause === undefined && option === undefined) {
    return { ok: false, attempted: null, problem: visit.strings.changeNothing };
  }
  return {
    ok: true,
    choice: {
      type: 'recompose',
      cause,
      option,
      transition: (c, decision) =>
        transitions.recomposed(c, { ...decision, cause: cause ?? null, option: option ?? null }),
    },
  };
}

function chose({ form, view, visit }: FormContext): Reading {
  const number = z.coerce.number().int().min(1).safeParse(form.option);
  const option: SolutionOption | undefined = number.success
    ? offeredOptions(view)[number.data - 1]
    : undefined;
  if (option === undefined) return { ok: false, attempted: null, problem: visit.strings.choseNothing };
  return {
    ok: true,
    choice: {
      type: 'chose',
      option: option.kind,
      transition: (c, decision) => transitions.choseOption(c, { ...decision, option }),
    },
  };
}

function assign({ form, view, visit, playbook }: FormContext): Reading {
  const person = candidates(view.case, playbook).find(({ email }) => email === form.person);
  return person === undefined
    ? { ok: false, attempted: null, problem: visit.strings.assign.nobody }
    : { ok: true, choice: giveTo(person) };
}

/** A draft that is the supervisor's already is not passed on again. */
const passOn: Choice = {
  type: 'passed_on',
  transition: (c, decision) =>
    c.draft?.role === 'supervisor' && c.draft.revision === decision.revision && c.draft.status === 'pending'
      ? { ok: false, refusal: { code: 'not_yours', role: 'supervisor' } }
      : transitions.passedOn(c, decision),
};

const always = (choice: Choice) => (): Reading => ({ ok: true, choice });

const ALL: Readonly<Record<string, Action>> = {
  approve: { purpose: 'decision', read: approve },
  edit: { purpose: 'decision', read: approve },
  recompose: { purpose: 'decision', read: recompose },
  chose: { purpose: 'decision', read: chose },
  pass: { purpose: 'decision', read: always(passOn) },
  assign: { purpose: 'decision', read: assign },
  undo: {
    purpose: 'decision',
    tooLate: (strings) => strings.undo.tooLate,
    read: always({ type: 'undone', transition: transitions.undone }),
  },
  dismiss: { purpose: 'decision', read: always({ type: 'dismissed', transition: transitions.dismissed }) },
  sent: {
    purpose: 'unresolved',
    read: always({
      type: 'sent_confirmed',
      transition: (c, decision) => transitions.resolved(c, { ...decision, wentOut: true }),
    }),
  },
  again: {
    purpose: 'unresolved',
    read: always({
      type: 'send_again',
      transition: (c, decision) => transitions.resolved(c, { ...decision, wentOut: false }),
    }),
  },
  done: { purpose: 'fulfilment', read: always({ type: 'fulfilled', transition: transitions.fulfilled }) },
};

/** What can be posted to a link, by the last part of the path. A Map: "constructor" is no action. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map(Object.entries(ALL));
