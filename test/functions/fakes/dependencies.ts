import { readFileSync } from 'node:fs';
import { loadPlaybook } from '../../../core/playbook/load-playbook.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Instant } from '../../../core/words/instant.ts';
import type { Dependencies } from '../../../functions/ports/dependencies.ts';
import type { Secrets } from '../../../functions/ports/secrets.ts';
import type { FakeCases } from './cases.ts';
import { type FakeClock, fakeClock } from './clock.ts';
import { type FakeLog, fakeLog } from './log.ts';
import { type FakeBucket, fakeBucket } from './mail-bucket.ts';
import { type FakeOutbox, fakeOutbox } from './outbox.ts';
import { type FakeTable, fakeTable } from './table.ts';
import { type FakeWorkflow, fakeWorkflow } from './workflow.ts';

function fakeSecrets(): Secrets {
  return { signingKey: async () => ({ keyId: 'k1', key: 'test-key-'.padEnd(64, 'x') }) };
}

/** The playbook that the project ships with. */
export function shippedPlaybook(): Playbook {
  const reading = loadPlaybook(readFileSync(new URL('../../../playbook.yaml', import.meta.url), 'utf8'));
  if (!reading.ok) throw new Error(reading.problems.map((problem) => problem.message).join('; '));
  return reading.playbook;
}

export interface FakeDependencies extends Dependencies {
  /** The table under the ports, to look at or to disturb. */
  readonly table: FakeTable;
  readonly cases: FakeCases;
  readonly bucket: FakeBucket;
  readonly workflow: FakeWorkflow;
  readonly outbox: FakeOutbox;
  readonly clock: FakeClock;
  readonly log: FakeLog;
  /** The same hands as `clock`: in a test people's time is the cases'. */
  readonly wallClock: FakeClock;
  /** Waits that were asked for, in milliseconds; none is waited. */
  readonly pauses: number[];
  pause(ms: number): Promise<void>;
}

/** Everything that a handler may need, in memory. */
export function fakeDependencies(
  given: { cases?: Case[]; playbook?: Playbook; now?: Instant } = {},
): FakeDependencies {
  const clock = fakeClock(given.now);
  const pauses: number[] = [];
  const table = fakeTable(given.cases ?? []);
  const { items: _items, calls: _calls, ...ports } = table;
  return {
    wallClock: clock,
    pauses,
    pause: async (ms) => void pauses.push(ms),
    ...ports,
    table,
    bucket: fakeBucket(),
    workflow: fakeWorkflow(),
    outbox: fakeOutbox(),
    secrets: fakeSecrets(),
    clock,
    playbook: given.playbook ?? shippedPlaybook(),
    reviewUrl: 'https://review.example.com',
    log: fakeLog(),
  };
}
