/**
 * Where a case stands. Every transition names the state that it leaves (core/case/transitions.ts):
 * composing → awaiting_decision → held → sending → awaiting_buyer → … → closed; `held` is an approved reply
 * that can still be taken back; `unresolved` is a reply that went out or not, it is not known which; `frozen` is an
 * open A-to-z claim.
 */
export const CASE_STATES = [
  'composing',
  'awaiting_decision',
  'held',
  'sending',
  'unresolved',
  'awaiting_buyer',
  'awaiting_fulfilment',
  'frozen',
  'closed',
] as const;
export type CaseState = (typeof CASE_STATES)[number];
