import type { Cause } from '../words/cause.ts';
import { type CaseRecords, eventsOf, isCarriedOver } from './case-record.ts';
import { decidedCauses, isCorrected } from './decided-causes.ts';
import type { DeskVerdict } from './desk-verdict.ts';
import { messageOf, type RiskQuestion, riskQuestions } from './risk-questions.ts';

/** A message of which people said something that the machine did not know. */
export interface Lesson {
  /** Names the message in the whole table. */
  message: string;
  verdict: DeskVerdict;
  /** The cause that people chose or kept, else the diagnosed one; null: the message tells none. */
  cause: Cause | null;
  /** Possible risks that were answered. */
  judged: RiskQuestion[];
}

/** The messages whose cause was corrected or of which a possible risk was judged. */
export function lessonsIn(verdicts: readonly DeskVerdict[], records: CaseRecords): Lesson[] {
  const causes = decidedCauses(verdicts, records).filter(({ isOfItsWords }) => isOfItsWords);
  const causeOf = new Map(causes.map((each) => [messageOf(each.verdict, records), each]));
  const judged = riskQuestions(verdicts, records).filter(({ answer }) => answer !== null);
  const judgedOf = Map.groupBy(judged, ({ verdict }) => messageOf(verdict, records));
  const corrected = causes.filter(isCorrected).map(({ verdict }) => messageOf(verdict, records));
  return [...new Set([...corrected, ...judgedOf.keys()])].flatMap((message): Lesson[] => {
    const questions = judgedOf.get(message) ?? [];
    const decided = causeOf.get(message);
    const verdict = decided?.verdict ?? questions[0]?.verdict;
    if (verdict === undefined) return [];
    const isCarried = isCarriedOver(verdict, eventsOf(records, verdict.caseId));
    const cause = isCarried ? null : (decided?.final ?? verdict.given);
    return [{ message, verdict, cause, judged: questions }];
  });
}
