import type { SendRecord } from '../../../core/words/record/send-record.ts';
import type { Sends } from '../../../functions/ports/sends.ts';
import { always, type FakeItems, ofCase, padded } from './items.ts';

export function fakeSends({ get, putIf }: FakeItems): Sends {
  return {
    readSend: (caseId, revision) => get<SendRecord>('readSend', ofCase(caseId, `SEND#${padded(revision)}`)),
    intendSend: (caseId, record) =>
      putIf('intendSend', ofCase(caseId, `SEND#${padded(record.revision)}`), record, (old) => {
        const line = old as SendRecord | undefined;
        return line === undefined || (line.status === 'released' && line.attempt === record.attempt - 1);
      }),
    concludeSend: (caseId, record) =>
      putIf('concludeSend', ofCase(caseId, `SEND#${padded(record.revision)}`), record, (old) => {
        const line = old as SendRecord | undefined;
        if (line === undefined || line.attempt !== record.attempt) return false;
        return line.status === 'intended' || line.status === 'unresolved';
      }),

    async wasTold(caseId, key) {
      return (await get('wasTold', ofCase(caseId, `TOLD#${key}`))) !== null;
    },
    async markTold(caseId, key, at) {
      await putIf('markTold', ofCase(caseId, `TOLD#${key}`), { at }, always);
    },
  };
}
