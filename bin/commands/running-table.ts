import { readFileSync } from 'node:fs';
import { type Playbook, parsePlaybookJson } from '../../core/playbook/playbook.ts';
import { createMailBucket } from '../../functions/aws/mail-bucket.ts';
import { createCaseTable } from '../../functions/aws/table/case-table.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { TablePorts } from '../../functions/ports/dependencies.ts';
import type { MailBucket } from '../../functions/ports/mail-bucket.ts';
import { readPlaybook } from '../../lib/playbook-file.ts';
import { LOCAL_CREDENTIALS } from '../../local/http/credentials.ts';
import { findRunning, type RunningFacts } from '../../local/machine/running.ts';
import { createClock } from '../../local/time/clock.ts';

/** Sets the variables that the SDK reads when a client is created. */
function reach(running: RunningFacts): void {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: running.endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: running.endpoints.s3,
    AWS_REGION: running.region,
    ...LOCAL_CREDENTIALS,
  });
}

/** Table, bucket and clock of the running pipeline, the same that its functions use. */
export function runningPorts(data: string | undefined): TablePorts & { bucket: MailBucket; clock: Clock } {
  const running = findRunning(data);
  reach(running);
  const clock = createClock(running.clock);
  return {
    ...createCaseTable(running.tableName),
    bucket: createMailBucket(running.bucketName),
    clock: { now: () => new Date(clock.now()).toISOString() },
  };
}

/** The playbook file may have changed or been deleted since the start, so the pipeline's own copy counts. */
function playbookOf({ playbook }: RunningFacts): Playbook {
  return playbook === undefined
    ? readPlaybook(process.env.MAKERIGHT_PLAYBOOK ?? 'playbook.yaml')
    : parsePlaybookJson(JSON.parse(readFileSync(playbook, 'utf8')));
}

/** Case table, playbook, stores and time of the running pipeline. */
export function runningTable(
  data: string | undefined,
): TablePorts & { playbook: Playbook; stores: string[]; nowMs: number } {
  const running = findRunning(data);
  reach(running);
  const playbook = playbookOf(running);
  return {
    ...createCaseTable(running.tableName),
    playbook,
    stores: playbook.stores.map(({ id }) => id),
    nowMs: createClock(running.clock).now(),
  };
}
