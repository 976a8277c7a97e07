import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Verdict } from '../../../core/words/finding.ts';
import type { Visit } from '../way-in/visitor.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import type { Choice } from './decide.ts';
import type { OptionRow } from './option-rows.ts';

/** What a refused form brings back, so that a person types it only once. */
export interface Attempted {
  body: string;
  verdict: Verdict | null;
  /** The rows of its options as typed; null where the form had none. */
  rows: OptionRow[] | null;
  isDoneNow: boolean;
}

/** What is wrong with a form. */
export interface RefusedForm {
  attempted: Attempted | null;
  problem: string;
  /** More that is wrong, a sentence each. */
  more?: readonly string[] | undefined;
}

/** A form read: a decision to take, or what is wrong with it. */
export type Reading = { ok: true; choice: Choice } | ({ ok: false } & RefusedForm);

export interface FormContext {
  form: Record<string, unknown>;
  atHand: CaseAtHand;
  visit: Visit;
  playbook: Playbook;
}
