import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { QueuePlan } from '../../local/blueprint/queues.ts';
import { createCallCounts } from '../../local/machine/call-counts.ts';
import { openLedger } from '../../local/machine/ledger.ts';
import { doneOf } from '../../local/queue/event-source.ts';
import { createQueues, type Message, type Queues } from '../../local/queue/queues.ts';
import { createClock } from '../../local/time/clock.ts';
import { removeFolder, temporaryFolder } from './toy-machine.ts';

const HOUR = 3_600_000;
const plan: QueuePlan = {
  arn: 'q',
  label: 'q',
  visibilitySeconds: 60,
  retentionSeconds: 7200,
  redrive: { deadLetterArn: 'dead', maxReceives: 2 },
};
const dead: QueuePlan = {
  arn: 'dead',
  label: 'dead',
  visibilitySeconds: 30,
  retentionSeconds: 86_400,
  redrive: null,
};

let folder: string;
let now: number;
let queues: Queues;
let close: () => void;
const open = () => {
  const ledger = openLedger(`${folder}/state.sqlite`, folder);
  close = () => ledger.close();
  const clock = createClock({ realMs: 0, simulatedMs: 0, speed: 1 }, () => now);
  queues = createQueues(ledger, [plan, dead], clock, createCallCounts());
};
beforeEach(() => {
  folder = temporaryFolder();
  now = 1_000_000;
  open();
});
afterEach(() => {
  close();
  removeFolder(folder);
});
const bodies = (messages: Message[]) => messages.map((message) => message.body);

describe('a queue', () => {
  test('gives messages in order, a batch at a time, and each to one reader', () => {
    for (const body of ['a', 'b', 'c']) queues.send('q', body);
    expect(bodies(queues.receive('q', 2))).toEqual(['a', 'b']);
    expect(bodies(queues.receive('q', 2))).toEqual(['c']);
    expect(queues.receive('q', 2)).toEqual([]);
  });

  test('brings back what was given back when its visibility timeout is over', () => {
    queues.send('q', 'a');
    const batch = queues.receive('q', 10);
    now += 10_000;
    queues.giveBack('q', batch);
    expect(queues.nextVisibleMs('q')).toBe(1_060_000);
    now = 1_059_999;
    expect(queues.receive('q', 10)).toEqual([]);
    now = 1_060_000;
    expect(queues.receive('q', 10)).toMatchObject([{ body: 'a', receives: 2, firstReceivedMs: 1_000_000 }]);
  });

  test('D5: moves a message that was received too often to the dead letters, whole', () => {
    queues.send('q', 'poison');
    const told: string[] = [];
    queues.onDeadLetter((_, message) => told.push(message.body));
    for (let i = 0; i < 3; i++) {
      queues.giveBack('q', queues.receive('q', 10));
      now += 60_000;
    }
    expect([queues.waiting('q'), queues.waiting('dead'), told]).toEqual([0, 1, ['poison']]);
    expect(queues.receive('dead', 1)).toMatchObject([{ body: 'poison', receives: 1 }]);
  });

  test('forgets what is older than its retention', () => {
    queues.send('q', 'old');
    now += 3 * HOUR;
    expect(queues.receive('q', 10)).toEqual([]);
    expect(queues.waiting('q')).toBe(0);
  });

  test('outlives its process; what was in hand is visible at once', () => {
    queues.send('q', 'in hand');
    queues.send('q', 'waiting');
    queues.receive('q', 1);
    close();
    open();
    expect(bodies(queues.receive('q', 10))).toEqual(['in hand', 'waiting']);
  });

  test('a message whose every try was cut off by a kill is not a dead letter', () => {
    queues.send('q', 'in hand');
    for (let kills = 0; kills < 5; kills++) {
      expect(bodies(queues.receive('q', 1))).toEqual(['in hand']);
      close();
      open();
    }
    expect([queues.waiting('q'), queues.waiting('dead')]).toEqual([1, 0]);
  });
});

describe('D4: what a batch leaves behind', () => {
  const batch = ['1', '2', '3'].map((id) => ({ id }) as Message);
  const source = { queueArn: 'q', functionName: 'f', batchSize: 10, partialResponse: true };
  test.each([
    ['all done', { batchItemFailures: [] }, ['1', '2', '3']],
    ['one failed', { batchItemFailures: [{ itemIdentifier: '2' }] }, ['1', '3']],
    ['no answer', null, ['1', '2', '3']],
    ['an empty answer', {}, ['1', '2', '3']],
    ['an answer of another shape', { failures: [] }, []],
    ['an id of another batch', { batchItemFailures: [{ itemIdentifier: '9' }] }, []],
    ['an id that is none', { batchItemFailures: [{ itemIdentifier: null }] }, []],
  ])('%s', (_, response, done) => {
    expect(doneOf(source, batch, response)).toEqual(done);
  });
  test('without partial responses any end is the end of all', () => {
    const whole = { ...source, partialResponse: false };
    expect(doneOf(whole, batch, { batchItemFailures: [{ itemIdentifier: '2' }] })).toEqual(['1', '2', '3']);
  });
});
