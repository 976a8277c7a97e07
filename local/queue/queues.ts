import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { QueuePlan } from '../blueprint/queues.ts';
import type { CallCounts } from '../machine/call-counts.ts';
import type { Clock } from '../time/clock.ts';

/** Even with a fast clock a message stays hidden this long. */
const SHORTEST_VISIBILITY_REAL_MS = 2_000;
/** Longer than any function runs (AWS: 15 minutes), so that only one reader holds a message until it gives it back. */
const IN_HAND_REAL_MS = 3_600_000;

export interface Message {
  id: string;
  body: string;
  sentMs: number;
  firstReceivedMs: number;
  receivedMs: number;
  /** How often it was received, this time included. */
  receives: number;
}

/** SQS standard queues in the ledger: at least once, visibility timeout, dead letters. Instants in simulated time. */
export interface Queues {
  /**
   * The message is on the disk when this returns, or when the transaction around it ends.
   * @param delayMs simulated time until it is visible
   */
  send(queueArn: string, body: string, delayMs?: number): void;
  /** Takes up to `limit` visible messages, oldest first. They are hidden until they are deleted or given back. */
  receive(queueArn: string, limit: number): Message[];
  /** Not done: visible again when the queue's visibility timeout, counted from their receipt, is over. */
  giveBack(queueArn: string, messages: Message[]): void;
  delete(queueArn: string, ids: string[]): void;
  /** When the next message becomes visible, null when the queue is empty. */
  nextVisibleMs(queueArn: string): number | null;
  waiting(queueArn: string): number;
  /** Calls back after each send. */
  onSent(queueArn: string, wake: () => void): void;
  /** @param told of each message that goes to dead letters */
  onDeadLetter(told: (queue: QueuePlan, message: Message) => void): void;
}

interface Row {
  id: string;
  body: string;
  sent_at: number;
  first_received_at: number | null;
  receives: number;
}

export function createQueues(
  ledger: DatabaseSync,
  plans: QueuePlan[],
  clock: Clock,
  counts: CallCounts,
): Queues {
  // The readers of the last process are gone, so their messages become visible again.
  ledger.prepare('UPDATE messages SET visible_at = min(visible_at, ?) WHERE receives > 0').run(clock.now());
  // A kill is not the message's fault: each start leaves it one more try before dead letters.
  const oneMore = ledger.prepare('UPDATE messages SET receives = min(receives, ?) WHERE queue = ?');
  for (const { arn, redrive } of plans) if (redrive) oneMore.run(redrive.maxReceives - 1, arn);

  const insert = ledger.prepare(
    'INSERT INTO messages (id, queue, body, sent_at, visible_at) VALUES (?, ?, ?, ?, ?)',
  );
  const visible = ledger.prepare(
    'SELECT * FROM messages WHERE queue = ? AND visible_at <= ? ORDER BY sent_at, rowid LIMIT ?',
  );
  const take = ledger.prepare(
    `UPDATE messages SET visible_at = ?, receives = receives + 1, first_received_at = coalesce(first_received_at, ?)
     WHERE id = ?`,
  );
  const show = ledger.prepare('UPDATE messages SET visible_at = ? WHERE id = ?');
  const move = ledger.prepare(
    'UPDATE messages SET queue = ?, receives = 0, visible_at = ?, first_received_at = NULL WHERE id = ?',
  );
  const remove = ledger.prepare('DELETE FROM messages WHERE id = ?');
  const expire = ledger.prepare('DELETE FROM messages WHERE queue = ? AND sent_at < ?');
  const next = ledger.prepare('SELECT min(visible_at) AS at FROM messages WHERE queue = ?');
  const size = ledger.prepare('SELECT count(*) AS n FROM messages WHERE queue = ?');
  const sentTo = new Map<string, () => void>();
  let toldOfDeadLetter: (queue: QueuePlan, message: Message) => void = () => {};

  const planOf = (arn: string): QueuePlan => {
    const plan = plans.find((each) => each.arn === arn);
    if (!plan) throw new Error(`No queue ${arn}`);
    return plan;
  };
  const asMessage = (row: Row, now: number): Message => ({
    id: row.id,
    body: row.body,
    sentMs: row.sent_at,
    firstReceivedMs: row.first_received_at ?? now,
    receivedMs: now,
    receives: row.receives + 1,
  });
  return {
    send(arn, body, delayMs = 0) {
      planOf(arn);
      const now = clock.now();
      insert.run(randomUUID(), arn, body, now, now + delayMs);
      counts.count('sqs', 'SendMessage');
      sentTo.get(arn)?.();
    },
    receive(arn, limit) {
      const plan = planOf(arn);
      const now = clock.now();
      const taken: Message[] = [];
      ledger.exec('BEGIN IMMEDIATE');
      expire.run(arn, now - plan.retentionSeconds * 1000);
      for (const row of visible.all(arn, now, limit) as unknown as Row[]) {
        if (plan.redrive && row.receives >= plan.redrive.maxReceives) {
          move.run(plan.redrive.deadLetterArn, now, row.id);
          toldOfDeadLetter(plan, asMessage(row, now));
        } else {
          take.run(now + IN_HAND_REAL_MS * clock.anchor.speed, now, row.id);
          taken.push(asMessage(row, now));
        }
      }
      ledger.exec('COMMIT');
      counts.count('sqs', 'ReceiveMessage');
      return taken;
    },
    giveBack(arn, messages) {
      const soonest = clock.now() + SHORTEST_VISIBILITY_REAL_MS * clock.anchor.speed;
      const hiddenMs = planOf(arn).visibilitySeconds * 1000;
      for (const { id, receivedMs } of messages) show.run(Math.max(receivedMs + hiddenMs, soonest), id);
    },
    delete(_arn, ids) {
      if (ids.length === 0) return;
      ledger.exec('BEGIN IMMEDIATE');
      for (const id of ids) remove.run(id);
      ledger.exec('COMMIT');
      counts.count('sqs', 'DeleteMessageBatch');
    },
    nextVisibleMs: (arn) => (next.get(arn) as { at: number | null }).at,
    waiting: (arn) => (size.get(arn) as { n: number }).n,
    onSent: (arn, wake) => void sentTo.set(arn, wake),
    onDeadLetter(told) {
      toldOfDeadLetter = told;
    },
  };
}
