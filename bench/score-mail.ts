/**
 * Scores the mail room against a folder of mails: `node bench/score-mail.ts DIR [--all]`.
 * With expected.jsonl: kinds, fields and texts (a mailbox), visible replies, or bounces, by the form of its
 * lines. Without: every mail is read, and crashes, time and memory are reported.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readMail } from '../core/mail/read-mail.ts';
import type { Mail, MailReading } from '../core/words/mail.ts';

type Expected = Record<string, unknown> & { file: string };

/** Fields of design/contract.md that a mailbox's expectation holds. */
const CELLS = [
  'kind',
  'marketplace',
  'language',
  'buyerName',
  'relayAddress',
  'buyerKey',
  'threadKey',
  'orderId',
  'asin',
  'productTitle',
  'text',
  'attachments',
  'messageId',
  'subject',
  'returnReason',
  'amount',
] as const;
/** Kinds that are not a person's mail, for telling bounces and machines from people. */
const MACHINE_KINDS: ReadonlySet<string> = new Set(['delivery_failure', 'auto_reply']);
/** A mail that takes longer is reported. */
const SLOW_MS = 2_000;

function fold(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}

function actual(mail: Mail, cell: (typeof CELLS)[number]): unknown {
  if (cell === 'attachments') {
    return mail.attachments.map(({ filename, contentType, size }) => ({ filename, contentType, size }));
  }
  if (cell === 'amount') {
    const digits = mail.amount?.currency === 'JPY' ? 0 : 2;
    return mail.amount && `${(mail.amount.minor / 10 ** digits).toFixed(digits)} ${mail.amount.currency}`;
  }
  return mail[cell];
}

function same(value: unknown, wanted: unknown): boolean {
  return JSON.stringify(fold(value)) === JSON.stringify(fold(wanted));
}

function isAccepted(value: unknown, expected: Expected, cell: string): boolean {
  if (same(value, expected[cell])) return true;
  const accept = (expected.accept ?? {}) as Record<string, unknown>;
  const others = [accept[cell] ?? []].flat();
  return others.includes('*') || others.some((other) => same(value, other));
}

interface Timed {
  file: string;
  reading: MailReading;
  ms: number;
}

async function readAll(dir: string, files: readonly string[]): Promise<Map<string, Timed>> {
  const read = new Map<string, Timed>();
  for (const file of files) {
    const raw = readFileSync(join(dir, file));
    const started = performance.now();
    const reading = readMail(raw);
    read.set(file, { file, reading, ms: performance.now() - started });
  }
  const times = [...read.values()].sort((one, other) => other.ms - one.ms);
  const slow = times.filter(({ ms }) => ms > SLOW_MS);
  const [slowest] = times;
  console.log(
    `${read.size} mails, slowest ${slowest?.file} ${slowest?.ms.toFixed(0)} ms, over ${SLOW_MS} ms: ${slow.length}`,
  );
  console.log(`resident memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
  return read;
}

function mailOf(read: Map<string, Timed>, file: string): Mail | null {
  const reading = read.get(file)?.reading;
  return reading?.readable ? reading.mail : null;
}

function share(good: number, all: number): string {
  return `${good}/${all} (${((100 * good) / Math.max(all, 1)).toFixed(1)} %)`;
}

function scoreMailbox(lines: readonly Expected[], read: Map<string, Timed>): void {
  const good = new Map<string, number>();
  const all = new Map<string, number>();
  const misses: string[] = [];
  for (const expected of lines) {
    const mail = mailOf(read, expected.file);
    for (const cell of CELLS) {
      if (!(cell in expected)) continue;
      all.set(cell, (all.get(cell) ?? 0) + 1);
      const value = mail === null ? undefined : actual(mail, cell);
      if (isAccepted(value, expected, cell)) good.set(cell, (good.get(cell) ?? 0) + 1);
      else
        misses.push(
          `${expected.file} ${cell}: ${JSON.stringify(value)}\n    wanted ${JSON.stringify(expected[cell])}`,
        );
    }
  }
  const sum = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((total, count) => total + count, 0);
  for (const [cell, count] of all) console.log(`  ${cell.padEnd(14)} ${share(good.get(cell) ?? 0, count)}`);
  console.log(`  all cells      ${share(sum(good), sum(all))}`);
  const repeats = lines.filter(({ duplicateOf }) => typeof duplicateOf === 'string');
  if (repeats.length > 0) {
    const told = repeats.filter((line) => {
      const [one, other] = [mailOf(read, line.file), mailOf(read, String(line.duplicateOf))];
      return one !== null && other !== null && one.buyerKey === other.buyerKey && same(one.text, other.text);
    });
    console.log(`  repeats told by buyer and words ${share(told.length, repeats.length)}`);
  }
  console.log(misses.map((miss) => `- ${miss}`).join('\n'));
}

function scoreReplies(lines: readonly Expected[], read: Map<string, Timed>): void {
  const misses = lines.filter(({ file, text }) => !same(mailOf(read, file)?.text ?? '', text));
  console.log(`  visible reply  ${share(lines.length - misses.length, lines.length)}`);
  for (const { file, text } of misses) {
    const found = JSON.stringify(mailOf(read, file)?.text ?? null).slice(0, 600);
    console.log(`- ${file}\n    ${found}\n    wanted ${JSON.stringify(text).slice(0, 600)}`);
  }
}

function scoreBounces(lines: readonly Expected[], read: Map<string, Timed>): void {
  const kinds = lines.map(({ file, what }) => ({ file, what, mail: mailOf(read, file) }));
  const misses = kinds.filter(({ mail }) => !MACHINE_KINDS.has(mail?.kind ?? ''));
  console.log(`  told from people ${share(kinds.length - misses.length, kinds.length)}`);
  const asFailure = kinds.filter(({ what, mail }) => what !== 'bounce' || mail?.kind === 'delivery_failure');
  console.log(`  bounces as delivery_failure ${share(asFailure.length, kinds.length)}`);
  for (const { file, what, mail } of misses) {
    console.log(`- ${file} ${what}: ${mail?.kind} ${mail?.decidedBy} | ${mail?.from} | ${mail?.subject}`);
  }
  for (const { file, mail } of kinds.filter((kind) => !asFailure.includes(kind)))
    console.log(`~ ${file} ${mail?.decidedBy}`);
}

const [dir] = process.argv.slice(2);
if (dir === undefined) {
  console.error('usage: node bench/score-mail.ts DIR');
  process.exit(2);
}
const expectations = join(dir, 'expected.jsonl');
if (existsSync(expectations)) {
  const lines = readFileSync(expectations, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Expected);
  const read = await readAll(
    dir,
    lines.map(({ file }) => file),
  );
  console.log(basename(dir));
  if (lines.some((line) => 'what' in line)) scoreBounces(lines, read);
  else if (lines.some((line) => 'kind' in line)) scoreMailbox(lines, read);
  else scoreReplies(lines, read);
} else {
  const read = await readAll(
    dir,
    readdirSync(dir).filter((name) => name.endsWith('.eml')),
  );
  for (const { file, reading } of read.values()) {
    if (!reading.readable) console.log(`- ${file} unreadable: ${reading.reason} ${reading.detail}`);
    else if (process.argv.includes('--all')) {
      const { kind, subject, text, attachments } = reading.mail;
      console.log(
        JSON.stringify({ file, kind, subject, text: text?.slice(0, 200), attachments: attachments.length }),
      );
    }
  }
}
