/**
 * Time from the SMTP hand-over of a complaint to its draft in an agent's mailbox, on this machine, through the real
 * pipeline. `node bench/pipeline.ts [--seconds 120] [--rates 1,5]`
 */
import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import PostalMime from 'postal-mime';
import { handOver, removeFolder, startPipeline, temporaryFolder } from '../test/e2e/pipeline.ts';
import { buyerMail } from '../test/functions/mails.ts';
import { percentile } from './percentile.ts';

/** After the last hand-over: whatever has not come by then counts as lost. */
const LAST_WAIT_MS = 60_000;
const POLL_MS = 100;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '120' }, rates: { type: 'string', default: '1,5' } },
});
const seconds = Number(values.seconds);

const orderOf = (n: number) => `111-${String(n).padStart(7, '0')}-0000001`;

function complaint(n: number): string {
  return buyerMail({
    relay: `bench${String(n).padStart(9, '0')}`,
    suffix: `thread-${n}`,
    order: orderOf(n),
    messageId: `<bench-${n}@email.example.com>`,
    words: `My grinder number ${n} stopped working after three uses. Please send me a new one.`,
  });
}

/** Names of the mails that were sent, with the moment at which each was on the disk. */
function watchMailbox(folder: string): { seen: Map<string, number>; close(): void } {
  mkdirSync(folder, { recursive: true });
  const seen = new Map<string, number>();
  const look = () => {
    for (const name of readdirSync(folder)) {
      if (name.endsWith('.eml') && !seen.has(name)) seen.set(name, performance.now());
    }
  };
  const watcher = watch(folder, look);
  return { seen, close: () => watcher.close() };
}

async function measure(rate: number): Promise<void> {
  const data = temporaryFolder();
  const pipeline = await startPipeline({ data });
  const mailbox = watchMailbox(join(data, 'sent'));
  const count = Math.round(rate * seconds);
  const handed = new Map<string, number>();
  const began = performance.now();
  const deliveries: Promise<void>[] = [];
  for (let n = 1; n <= count; n += 1) {
    await pause(Math.max(0, began + ((n - 1) * 1000) / rate - performance.now()));
    handed.set(orderOf(n), performance.now());
    deliveries.push(handOver(complaint(n), () => pipeline.facts.smtp));
  }
  await Promise.all(deliveries);
  const end = performance.now() + LAST_WAIT_MS;
  while (mailbox.seen.size < count && performance.now() < end) await pause(POLL_MS);
  mailbox.close();
  const times: number[] = [];
  for (const [name, at] of mailbox.seen) {
    const { text = '' } = await PostalMime.parse(readFileSync(join(data, 'sent', name)));
    const order = /111-\d{7}-0000001/.exec(text)?.[0] ?? '';
    const start = handed.get(order);
    if (start === undefined) continue;
    handed.delete(order);
    times.push(at - start);
  }
  await pipeline.stop();
  removeFolder(data);
  console.log(
    `${rate}/s for ${seconds} s: ${times.length} of ${count} drafts · median ${percentile(times, 50).toFixed(0)} ms · p99 ${percentile(times, 99).toFixed(0)} ms · slowest ${percentile(times, 100).toFixed(0)} ms`,
  );
}

for (const rate of values.rates.split(',').map(Number)) await measure(rate);
