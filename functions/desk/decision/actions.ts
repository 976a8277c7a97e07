import * as z from 'zod';
import * as transitions from '../../../core/case/transitions/decisions.ts';
import { CAUSES } from '../../../core/words/cause.ts';
import type { SolutionOption } from '../../../core/words/option.ts';
import type { DraftLink } from '../../ports/look-ups.ts';
import type { Strings } from '../page/strings.ts';
import { readApproval } from './approval-form.ts';
import type { Choice } from './decide.ts';
import type { FormContext, Reading } from './form-reading.ts';
import { giveTo, takersOf } from './give-to.ts';
import { readJudgement } from './judge-risk.ts';
import { optionKindsFor, optionsOffered } from './options-to-choose.ts';

export interface Action {
  purpose: DraftLink['purpose'];
  /** What to say when the reply has left meanwhile. */
  tooLate?(strings: Strings): string;
  read(context: FormContext): Reading;
}

function readRecomposition({ form, atHand, visit, playbook }: FormContext): Reading {
  const kinds = optionKindsFor(atHand.case, playbook);
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

function readBuyersChoice({ form, atHand, visit }: FormContext): Reading {
  const number = z.coerce.number().int().min(1).safeParse(form.option);
  const option: SolutionOption | undefined = number.success
    ? optionsOffered(atHand.case)[number.data - 1]
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

function readAssignment({ form, atHand, visit, playbook }: FormContext): Reading {
  const person = takersOf(atHand.case, playbook).find(({ email }) => email === form.person);
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
  approve: { purpose: 'decision', read: readApproval },
  edit: { purpose: 'decision', read: readApproval },
  recompose: { purpose: 'decision', read: readRecomposition },
  chose: { purpose: 'decision', read: readBuyersChoice },
  pass: { purpose: 'decision', read: always(passOn) },
  assign: { purpose: 'decision', read: readAssignment },
  undo: {
    purpose: 'decision',
    tooLate: (strings) => strings.undo.tooLate,
    read: always({ type: 'undone', transition: transitions.undone }),
  },
  danger: { purpose: 'decision', read: readJudgement('yes') },
  'no-danger': { purpose: 'decision', read: readJudgement('no') },
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
