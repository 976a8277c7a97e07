import { OPEN_CASES, PRODUCT_BY_DATE } from '../../functions/aws/table/keys.ts';
import { REPLAYED } from '../../functions/pipeline/replay.ts';
import { INBOUND, OUTBOUND, PHOTOS } from '../mail/mail-bucket.ts';
import type { FunctionName } from './function-names.ts';

/** Rights of a function beyond the case table, which every function reads and writes. */
export interface FunctionNeeds {
  /** Sends mail, to agents or buyers. */
  sendsMail?: true;
  /** Makes or checks the links in agents' mails. */
  signsLinks?: true;
  /** Starts the run of a case and sees whether it is still running. */
  startsCases?: true;
  /** Hands an event to a waiting case. */
  wakesCases?: true;
  /** Folders of the mail bucket. */
  reads?: string[];
  writes?: string[];
  /** Indexes of the case table. */
  indexes?: readonly (typeof OPEN_CASES | typeof PRODUCT_BY_DATE)[];
}

/** Environment and rights follow from this table. A test compares it with the needs of the handlers. */
export const FUNCTION_NEEDS: Record<FunctionName, FunctionNeeds> = {
  intake: {
    sendsMail: true,
    signsLinks: true,
    startsCases: true,
    wakesCases: true,
    reads: [INBOUND],
    writes: [PHOTOS],
  },
  diagnose: {},
  compose: {},
  ask: { sendsMail: true, signsLinks: true, wakesCases: true },
  wait: { sendsMail: true, signsLinks: true, wakesCases: true },
  remind: { sendsMail: true, signsLinks: true },
  send: { sendsMail: true, signsLinks: true, writes: [OUTBOUND] },
  settle: {},
  review: {
    sendsMail: true,
    signsLinks: true,
    startsCases: true,
    wakesCases: true,
    reads: [INBOUND, PHOTOS, OUTBOUND],
    // Mails that a person releases, and nothing else of what came in.
    writes: [REPLAYED],
    indexes: [OPEN_CASES, PRODUCT_BY_DATE],
  },
  delivery: { startsCases: true, wakesCases: true },
  sweep: { sendsMail: true, signsLinks: true, startsCases: true, wakesCases: true, indexes: [OPEN_CASES] },
};
