import type { Instant } from '../../core/words/instant.ts';
import type { SendRecord } from '../../core/words/record/send-record.ts';

/** What went out: the ledger of replies, and the marks of what staff were told. */
export interface Sends {
  readSend(caseId: string, revision: number): Promise<SendRecord | null>;
  /** Writes the first line of a reply, or the next attempt of a released one. False: it is taken. */
  intendSend(caseId: string, record: SendRecord): Promise<boolean>;
  /** Moves an intended line to its outcome. False: it is not intended any more. */
  concludeSend(caseId: string, record: SendRecord): Promise<boolean>;

  wasTold(caseId: string, key: string): Promise<boolean>;
  markTold(caseId: string, key: string, at: Instant): Promise<void>;
}
