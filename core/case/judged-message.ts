import type { Playbook } from '../playbook/playbook.ts';
import type { Case } from '../words/case.ts';
import type { Diagnosis } from '../words/diagnosis.ts';
import type { Understanding } from '../words/heard/understanding.ts';
import type { SolutionOption } from '../words/option.ts';
import type { Stage } from '../words/stage.ts';
import { carriedOver, staysKnown } from './carry-over.ts';
import { wishToGrant } from './granted-wish.ts';
import { stageToAnswer } from './next-step.ts';

/** What a case makes of the message that was read last. */
export interface Judged {
  diagnosis: Diagnosis;
  /** The diagnosis is not the one that was known before. */
  isNew: boolean;
  /** What is to be done: chosen by the buyer, or wished for and granted; null where it is still open. */
  chosen: SolutionOption | null;
  chosenBy: Case['chosenBy'];
  stage: Stage;
}

/** @param read what the message says, whole and as a diagnosis */
export function judgedMessage(
  c: Case,
  read: { heard: Understanding; found: Diagnosis },
  playbook: Playbook,
): Judged {
  const { heard, found } = read;
  const known = c.replies > 0 ? c.diagnosis : null;
  const diagnosis = carriedOver(known, found, heard);
  const mayChoose = c.chosen === null && !c.claimOpen && heard.choice !== null;
  const choice = mayChoose ? (c.options[(heard.choice ?? 0) - 1] ?? null) : null;
  const now = { ...c, diagnosis, chosen: c.chosen ?? choice };
  const granted = wishToGrant(now, playbook);
  return {
    diagnosis,
    isNew: !staysKnown(known, heard),
    chosen: choice ?? granted,
    chosenBy: granted === null ? undefined : 'wish',
    stage: stageToAnswer({ ...now, chosen: now.chosen ?? granted }),
  };
}
