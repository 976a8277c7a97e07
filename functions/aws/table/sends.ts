import type { SendRecord } from '../../../core/words/record/send-record.ts';
import type { Sends } from '../../ports/sends.ts';
import type { Items } from './items.ts';
import { sendKey, toldKey } from './keys.ts';

export function createSends({ get, put }: Items): Sends {
  return {
    readSend: (caseId, revision) => get<SendRecord>(sendKey(caseId, revision)),
    intendSend: (caseId, record) =>
      put(sendKey(caseId, record.revision), record, {
        expression: 'attribute_not_exists(pk) OR (#status = :released AND #attempt = :attempt)',
        names: { '#status': 'status', '#attempt': 'attempt' },
        values: { ':released': 'released', ':attempt': record.attempt - 1 },
      }),
    concludeSend: (caseId, record) =>
      put(sendKey(caseId, record.revision), record, {
        expression: '#status IN (:intended, :unresolved) AND #attempt = :attempt',
        names: { '#status': 'status', '#attempt': 'attempt' },
        values: { ':intended': 'intended', ':unresolved': 'unresolved', ':attempt': record.attempt },
      }),

    async wasTold(caseId, key) {
      return (await get(toldKey(caseId, key))) !== null;
    },
    async markTold(caseId, key, at) {
      await put(toldKey(caseId, key), { at });
    },
  };
}
