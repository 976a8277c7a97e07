/**
 * Reading a mail and finding the words in it, against mailparser + email-reply-parser over the same mails in the
 * same run: time, score on reply fixtures, memory, growth with the number of parts. `makeright` reads everything
 * that the pipeline wants to know (kind, trust, order, language …); `words` does what the assembly does: it takes
 * the mail apart and finds the new words.
 *
 *     node bench/mail.ts DIR...
 *
 * Each DIR holds .eml files; one with an expected.jsonl of `{file, text}` is scored too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmailReplyParser from 'email-reply-parser';
import { simpleParser } from 'mailparser';
import { readEnvelope } from '../core/mail/envelope.ts';
import { openMail } from '../core/mail/open-mail.ts';
import { readMail } from '../core/mail/read-mail.ts';
import { wordsOf } from '../core/mail/text/buyer-words.ts';

type Reader = (raw: Buffer) => Promise<string | null>;

/** All give the words that a person newly wrote. */
const READERS: Readonly<Record<'makeright' | 'words' | 'assembly', Reader>> = {
  async makeright(raw) {
    const reading = readMail(raw);
    return reading.readable ? reading.mail.text : null;
  },
  async words(raw) {
    const mail = openMail(raw, () => null);
    const text = mail.plain ?? mail.html?.text ?? '';
    const about = { envelope: readEnvelope(mail), subject: '', held: { sent: [], received: [] } };
    return wordsOf(mail, 'other', text, { ...about, relayed: false, forwarded: false }).text;
  },
  async assembly(raw) {
    // The options that save it work: it is not asked for what is not compared.
    const mail = await simpleParser(raw, {
      skipImageLinks: true,
      skipTextLinks: true,
      skipTextToHtml: true,
    });
    return new EmailReplyParser().read(mail.text ?? '').getVisibleText();
  },
};
type Name = keyof typeof READERS;
const NAMES = Object.keys(READERS) as Name[];
const OURS = ['makeright', 'words'] as const;

/** Rounds over all mails, the readers in turns so that a busy machine is busy for both; the median counts. */
const ROUNDS = 7;
/** Parts of the mails with which growth is measured; limits.ts ends at 10,000 boundary lines. */
const PART_COUNTS = [10, 100, 900, 4_000, 8_000];

interface Sample {
  dir: string;
  file: string;
  raw: Buffer;
}

function samplesIn(dirs: readonly string[]): Sample[] {
  return dirs.flatMap((dir) =>
    readdirSync(dir)
      .filter((file) => file.endsWith('.eml'))
      .map((file) => ({ dir, file, raw: readFileSync(join(dir, file)) })),
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** The words, or null where the reader threw. */
async function attempt(reader: Reader, raw: Buffer): Promise<{ words: string | null; threw: boolean }> {
  try {
    return { words: await reader(raw), threw: false };
  } catch {
    return { words: null, threw: true };
  }
}

/** Milliseconds of the processor: on a machine that others use too, the clock on the wall measures them. */
interface Spent {
  cpu: number;
  wall: number;
}

/** What a reader takes for all mails, one after another; the processor's time of all threads. */
async function timed(reader: Reader, samples: readonly Sample[]): Promise<Spent> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  for (const { raw } of samples) await attempt(reader, raw);
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1_000, wall };
}

async function compareTimes(samples: readonly Sample[]): Promise<Record<Name, Spent>> {
  const rounds: Record<Name, Spent[]> = { makeright: [], words: [], assembly: [] };
  for (const name of NAMES) await timed(READERS[name], samples);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) {
      rounds[name].push(await timed(READERS[name], samples));
    }
  }
  const middle = (spent: readonly Spent[]): Spent => ({
    cpu: median(spent.map(({ cpu }) => cpu)),
    wall: median(spent.map(({ wall }) => wall)),
  });
  return {
    makeright: middle(rounds.makeright),
    words: middle(rounds.words),
    assembly: middle(rounds.assembly),
  };
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How many of the fixtures' visible texts a reader finds, whitespace folded. */
async function score(reader: Reader, dir: string): Promise<string | null> {
  const path = join(dir, 'expected.jsonl');
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const fixtures = lines.map((line) => JSON.parse(line) as { file: string; text?: string; kind?: string });
  // Mailboxes are scored by score-mail.ts: their words stand in Amazon's wrapper, which no library knows.
  const replies = fixtures.filter(({ text, kind }) => typeof text === 'string' && kind === undefined);
  if (replies.length === 0) return null;
  let found = 0;
  for (const { file, text = '' } of replies) {
    const { words } = await attempt(reader, readFileSync(join(dir, file)));
    if (fold(words ?? '') === fold(text)) found += 1;
  }
  return `${found}/${replies.length} (${((100 * found) / replies.length).toFixed(1)} %)`;
}

function mailOfParts(count: number): Buffer {
  const part = '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nOne line of words.\r\n';
  const head = 'From: a@example.com\r\nTo: b@example.com\r\nSubject: parts\r\nMIME-Version: 1.0\r\n';
  return Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(count)}--b--\r\n`,
  );
}

async function growth(): Promise<void> {
  console.log(`\nparts    ${NAMES.map((name) => name.padStart(13)).join('  ')}`);
  for (const count of PART_COUNTS) {
    const sample = [{ dir: '', file: '', raw: mailOfParts(count) }];
    const times = await compareTimes(sample);
    const cells: string[] = [];
    for (const name of NAMES) {
      const { threw } = await attempt(READERS[name], sample[0]?.raw ?? Buffer.alloc(0));
      cells.push((threw ? 'refused' : `${times[name].cpu.toFixed(1)} ms`).padStart(13));
    }
    console.log(`${String(count).padEnd(8)} ${cells.join('  ')}`);
  }
}

/** Peak resident memory of a process that reads all mails once with one reader; `none` only loads them. */
function peakMegabytes(name: Name | 'none', dirs: readonly string[]): number {
  const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--peak', name, ...dirs], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The measuring process failed: ${run.stderr}`);
  return Number(run.stdout.trim());
}

async function readOnce(name: string | undefined, dirs: readonly string[]): Promise<void> {
  const samples = samplesIn(dirs);
  if (name === 'makeright' || name === 'words' || name === 'assembly') await timed(READERS[name], samples);
  // maxRSS is in kilobytes (Node.js documentation, process.resourceUsage).
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
}

async function main(dirs: readonly string[]): Promise<void> {
  const samples = samplesIn(dirs);
  const bytes = samples.reduce((sum, { raw }) => sum + raw.byteLength, 0);
  console.log(`${samples.length} mails, ${(bytes / 2 ** 20).toFixed(1)} MB, Node ${process.version}`);

  const times = await compareTimes(samples);
  for (const name of NAMES) {
    let threw = 0;
    for (const { raw } of samples) if ((await attempt(READERS[name], raw)).threw) threw += 1;
    const [cpu, wall] = [times[name].cpu, times[name].wall].map((ms) => (ms / samples.length).toFixed(3));
    console.log(
      `${name.padEnd(10)} ${cpu} ms of processor, ${wall} ms of wall clock a mail (median of ${ROUNDS} rounds), threw ${threw} times`,
    );
  }
  const ratios = (one: Record<Name, Spent>, by: keyof Spent) =>
    OURS.map((name) => `${name} ${(one.assembly[by] / one[name][by]).toFixed(2)}`).join(', ');
  console.log(`times faster than the assembly by processor: ${ratios(times, 'cpu')}`);
  console.log(`times faster than the assembly by wall clock: ${ratios(times, 'wall')}`);
  for (const dir of dirs) {
    const part = samples.filter((sample) => sample.dir === dir);
    const own = await compareTimes(part);
    const each = NAMES.map((name) => `${name} ${(own[name].cpu / part.length).toFixed(3)} ms`).join(', ');
    console.log(`  ${basename(dir)} (${part.length}): ${each}, faster by ${ratios(own, 'cpu')}`);
    for (const name of NAMES) {
      const found = await score(READERS[name], dir);
      if (found !== null) console.log(`  ${basename(dir)}: visible text by ${name} ${found}`);
    }
  }

  const idle = peakMegabytes('none', dirs);
  const peaks = NAMES.map((name) => `${name} ${peakMegabytes(name, dirs)} MB`).join(', ');
  console.log(`\npeak resident memory: ${peaks} (${idle} MB with the mails loaded and nothing read)`);
  await growth();
}

const [first, ...rest] = process.argv.slice(2);
if (first === undefined) {
  console.error('usage: node bench/mail.ts DIR...');
  process.exit(2);
}
if (first === '--peak') await readOnce(rest[0], rest.slice(1));
else await main([first, ...rest]);
