import type { Instant } from '../words/instant.ts';
import type { CaseEvent } from '../words/record/event.ts';
import { RISKS, type Risk } from '../words/risk.ts';

/** A person's answer to the question whether a possible risk is one. */
export interface Judgement {
  at: Instant;
  risk: Risk;
  judged: 'yes' | 'no';
  /** The buyer's words that were asked about; null where it was the message as a whole. */
  words: string | null;
}

/** The answers among the lines of a record, in their order: the lines whose facts are `risk` and `judged`. */
export function judgementsIn(events: readonly CaseEvent[]): Judgement[] {
  return events.flatMap(({ at, facts }): Judgement[] => {
    const risk = RISKS.find((one) => one === facts.risk);
    const { judged, words } = facts;
    if (risk === undefined || (judged !== 'yes' && judged !== 'no')) return [];
    return [{ at, risk, judged, words: typeof words === 'string' ? words : null }];
  });
}
