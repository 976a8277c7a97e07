import type { Cause } from '../words/cause.ts';
import type { CaseEvent } from '../words/record/event.ts';
import { approvalOf, type CaseRecords, eventsOf, hasStood, isCarriedOver } from './case-record.ts';
import type { DeskVerdict } from './desk-verdict.ts';

/** A diagnosis with what people made of its cause. */
export interface DecidedCause {
  /** The first verdict about the message that was diagnosed; a later one where that is not known. */
  verdict: DeskVerdict;
  /** Is the verdict about the words that the diagnosis is of? */
  isOfItsWords: boolean;
  /** The cause that people kept or chose; null where letters were edited, and nothing else was said. */
  final: Cause | null;
}

export const isCorrected = ({ verdict, final }: DecidedCause): boolean =>
  final !== null && final !== verdict.given;

/** "Edited" of a letter that confirms the cause, "cause" of what decides upon it; null: it says nothing. */
type Statement = { of: 'edited' } | { of: 'cause'; final: Cause; isChosen: boolean };

function statementOf(verdict: DeskVerdict, events: readonly CaseEvent[]): Statement | null {
  const { kind, given, final } = verdict;
  if (kind === 'risk_judged' || kind === 'dismissed') return null;
  if (kind === 'cause_chosen') return { of: 'cause', final, isChosen: true };
  const approval = approvalOf(verdict, events);
  if (approval !== undefined && !hasStood(approval, events)) return null;
  if (isCarriedOver(verdict, events)) return null;
  const isEdited = verdict.isEdited ?? approval?.facts.edited === true;
  return isEdited && final === given ? { of: 'edited' } : { of: 'cause', final, isChosen: false };
}

/** One that was carried over has the confidence and the features of the message that it is of. */
const nameOf = ({ caseId, given, confidence, features }: DeskVerdict) =>
  JSON.stringify([caseId, given, confidence, features]);

const isCause = (statement: Statement | null) => statement?.of === 'cause';

/**
 * Each diagnosis that people said something of, once. A cause that was chosen by hand outweighs approvals: what comes
 * after it is a letter about that cause, or about a message that tells none.
 */
export function decidedCauses(verdicts: readonly DeskVerdict[], records: CaseRecords): DecidedCause[] {
  const inOrder = verdicts.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const diagnoses = Map.groupBy(inOrder, nameOf);
  return [...diagnoses.values()].flatMap((ofOne): DecidedCause[] => {
    const [earliest] = ofOne;
    if (earliest === undefined) return [];
    const events = eventsOf(records, earliest.caseId);
    const statements = ofOne
      .map((verdict) => statementOf(verdict, events))
      .filter((statement) => statement !== null);
    if (statements.length === 0) return [];
    const chosen = statements.findLast((statement) => statement.of === 'cause' && statement.isChosen);
    const decisive = chosen ?? statements.findLast(isCause);
    const ofItsWords = ofOne.find((verdict) => !isCarriedOver(verdict, events));
    return [
      {
        verdict: ofItsWords ?? earliest,
        isOfItsWords: ofItsWords !== undefined,
        final: decisive?.of === 'cause' ? decisive.final : null,
      },
    ];
  });
}
