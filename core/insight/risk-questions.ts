import type { Risk } from '../words/risk.ts';
import { type CaseRecords, eventsOf, messageAt } from './case-record.ts';
import type { DeskVerdict } from './desk-verdict.ts';
import { impersonal } from './impersonal.ts';
import { judgementsIn } from './judgement.ts';

/** A risk that the diagnosis thought possible: a person was asked. */
export interface RiskQuestion {
  /** A verdict about the message that it was asked of. */
  verdict: DeskVerdict;
  risk: Risk;
  /** null: nobody answered. */
  answer: 'yes' | 'no' | null;
  /** The words that were asked about, without personal data; null where they are not known or there were none. */
  words: string | null;
}

/** Names a message of a case: the one that the verdict is about. */
export const messageOf = ({ caseId, at }: DeskVerdict, records: CaseRecords): string =>
  `${caseId} ${messageAt(at, eventsOf(records, caseId))}`;

/** What was asked of the people who decided these verdicts. Each risk is one question a message; the last answer counts. */
export function riskQuestions(verdicts: readonly DeskVerdict[], records: CaseRecords): RiskQuestion[] {
  const questions = new Map<string, RiskQuestion>();
  const inOrder = verdicts.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  for (const verdict of inOrder) {
    const name = (risk: Risk) => `${messageOf(verdict, records)} ${risk}`;
    for (const risk of verdict.heard?.maybe ?? []) {
      if (!questions.has(name(risk))) questions.set(name(risk), { verdict, risk, answer: null, words: null });
    }
    for (const { risk, judged } of verdict.judged ?? []) {
      questions.set(name(risk), { verdict, risk, answer: judged, words: null });
    }
    const { events = [], buyerName = null } = records.get(verdict.caseId) ?? {};
    const message = messageAt(verdict.at, events);
    for (const { at, risk, judged, words } of judgementsIn(events)) {
      if (messageAt(at, events) !== message) continue;
      const shown = words === null ? null : impersonal(words, buyerName);
      const known = questions.get(name(risk))?.verdict ?? verdict;
      questions.set(name(risk), { verdict: known, risk, answer: judged, words: shown });
    }
  }
  return [...questions.values()];
}
