import { createCaseTable } from '../../functions/aws/case-table.ts';
import type { CaseTable } from '../../functions/ports.ts';
import { createClock } from '../../local/clock.ts';
import { LOCAL_CREDENTIALS } from '../../local/credentials.ts';
import { findRunning } from '../../local/running.ts';

/** The case table of the running pipeline, reached as its functions reach it, and the pipeline's time. */
export function runningTable(data: string | undefined): { table: CaseTable; nowMs: number } {
  const running = findRunning(data);
  // The SDK reads them when the client is made.
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: running.endpoints.dynamodb,
    AWS_REGION: running.region,
    ...LOCAL_CREDENTIALS,
  });
  return { table: createCaseTable(running.tableName), nowMs: createClock(running.clock).now() };
}
