import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLink } from '../../core/case/events.ts';
import type { EventType } from '../../core/words/record/event.ts';
import { LOOPBACK } from '../../local/http/ports.ts';
import { findRunning, type RunningFacts } from '../../local/machine/running.ts';
import { buyerMail, TOLD } from '../functions/mails.ts';
import { type SentMail, sentMails } from './mailbox.ts';
import { formFor, openPage, submit } from './person.ts';
import {
  type CaseFile,
  caseFile,
  eventually,
  handOver,
  openCases,
  type Program,
  removeFolder,
  setAsideMails,
  spawnPipeline,
  temporaryFolder,
} from './pipeline.ts';
import { playbookWith } from './playbook.ts';

/**
 * The whole process group is killed with SIGKILL again and again while mails come in, people approve and clocks run.
 * Outside, everybody does what such people and servers do: a mail server that heard no 250 tries again, a person whose
 * browser shows an error clicks again.
 */

const PROGRAM = fileURLToPath(new URL('./pipeline-process.ts', import.meta.url));
const KILLS = 22;
const BUYERS = 12;
/** Of so many buyers, one is never answered: the clock of that case must go on. */
const UNANSWERED_OF = 4;
/** The killing goes on in real time; then an hour takes 2.5 s, so that a clock which went on can be seen to ring. */
const REAL_DAY_S = 86_400;
const FAST_DAY_S = 60;
/** Below the ports that systems give to outgoing connections: one of those must not take ours while we are dead. */
const PORTS_FROM = 18_000;
const PORTS_TO = 30_000;
/** A life lasts at most so many times as long as a mail takes from cold to its draft on this machine now … */
const DRAFTS_LIVED = 1.3;
/** … and at most this long: every step that came to its end is kept, so that short lives get on, too. */
const LONGEST_LIFE_MS = 5_000;
/** An approval is waited for so long: the page, its function and the work that a start resumes share few cores. */
const LONGEST_TO_APPROVAL_MS = 8_000;
/** A reply goes out within this part of that time after its approval: kills that are aimed at it come before. */
const DRAFTS_TO_SEND = 0.5;
/** Half of those come within this time after the reply's bytes are on the disk: just before, while or after SES is called. */
const BYTES_TO_SES_MS = 120;
/** Of the lives, how many end on the way to being ready, and how many at a moment that is drawn freely. */
const UNBORN = 0.2;
const AT_ANY_MOMENT = 0.35;
/** Mails come in during the first lives; what they set going lasts through all. */
const BETWEEN_MAILS_MS = 1_500;
/** An approved reply can be taken back so long: short, so that kills come within it and after it. */
const UNDO_WITHIN_SECONDS = 1;
const POLL_MS = 60;
const ALL_MS = 900_000;

/** Seeded, so that the drawn moments can be drawn again: KILL_SEED=… vitest run test/e2e/kill.test.ts */
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
/** mulberry32 (Tommy Ettinger, public domain): enough to draw moments. */
function drawing(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const draw = drawing(seed);

interface Buyer {
  relay: string;
  order: string;
  answered: boolean;
}

const buyers: Buyer[] = Array.from({ length: BUYERS }, (_, i) => ({
  relay: `buyer${String(i).padStart(9, '0')}`,
  order: `112-0000001-${String(i).padStart(7, '0')}`,
  answered: i % UNANSWERED_OF !== UNANSWERED_OF - 1,
}));
const unanswered = buyers.filter((buyer) => !buyer.answered);

let data: string;
let rules: string;
let playbook: string;
let ports: number[];
let facts: RunningFacts;
let program: Program;
let over = false;

async function freePort(): Promise<number> {
  for (;;) {
    const port = PORTS_FROM + Math.floor(Math.random() * (PORTS_TO - PORTS_FROM));
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, LOOPBACK, () => resolve(true));
    });
    await new Promise<void>((resolve) => server.close(() => resolve()));
    if (free) return port;
  }
}

const spawnIt = (daySeconds = REAL_DAY_S): Program =>
  spawnPipeline([PROGRAM, data, String(daySeconds), ...ports.map(String)], playbook);

async function start(daySeconds = REAL_DAY_S): Promise<number> {
  const from = performance.now();
  program = spawnIt(daySeconds);
  await program.ready;
  facts = findRunning(data);
  return performance.now() - from;
}

/** What the pipeline answers, or null while it is dead. */
async function ifAlive<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    const { name } = error instanceof Error ? error : { name: '' };
    // fetch says TypeError for a connection that is refused or breaks; the viewer's answer may be cut off.
    if (name === 'TypeError' || name === 'SyntaxError') return null;
    throw error;
  }
}
const mails = async (): Promise<SentMail[]> => (await ifAlive(() => sentMails(facts))) ?? [];

/** Amazon's server: hands each mail over, and again until it has heard that it was taken. */
async function amazon(): Promise<void> {
  const drawPause = drawing(seed + 1);
  for (const { relay, order } of buyers) {
    const raw = buyerMail({
      relay,
      order,
      messageId: `<${relay}@email.example.com>`,
      name: relay,
      words: TOLD,
    });
    await handOver(raw, () => facts.smtp, Number.POSITIVE_INFINITY);
    await pause(drawPause() * BETWEEN_MAILS_MS);
  }
}

const approved = new Set<string>();
/** How many drafts the agents may approve now: a kill that is aimed at a sending needs one to be sent. */
let mayApprove = 0;
let lastApproval: (() => void) | null = null;

/** The agents: approve each draft that they are asked about, except of the cases that are to wait. */
async function agents(): Promise<void> {
  const done = new Set<string>();
  while (!over) {
    await pause(POLL_MS);
    for (const mail of mayApprove > 0 ? await mails() : []) {
      if (mayApprove === 0) break;
      const link = mail.links.find((each) => each.endsWith('?do=approve'));
      if (link === undefined || mail.about === null || done.has(mail.id)) continue;
      if (unanswered.some(({ order }) => mail.mail.text?.includes(order))) continue;
      const clicked = await ifAlive(async () => {
        const page = await openPage(link);
        const form = formFor(page, 'approve');
        return form === null ? page : submit(form);
      });
      // 5xx: the function was killed under the request; nobody knows, so the person tries again.
      if (clicked === null || clicked.status >= 500) continue;
      expect([200, 409], clicked.html).toContain(clicked.status);
      done.add(mail.id);
      approved.add(mail.about);
      mayApprove = Math.max(0, mayApprove - 1);
      lastApproval?.();
    }
  }
}

/** What a start, and a draft after it, took on this machine. */
interface Pace {
  startMs: number;
  draftMs: number;
}

/** One life of the pipeline and its end at a drawn moment. @returns in words when that was */
async function liveAndDie({ startMs, draftMs }: Pace): Promise<string> {
  const kind = draw();
  const share = draw();
  if (kind < UNBORN) {
    program = spawnIt();
    await pause(share * startMs);
    await program.kill();
    return `${(share * startMs).toFixed(0)} ms into a start`;
  }
  await start();
  const life = Math.min(draftMs * DRAFTS_LIVED, LONGEST_LIFE_MS);
  if (kind < UNBORN + AT_ANY_MOMENT) {
    await pause(share * life);
    await program.kill();
    return `${(share * life).toFixed(0)} ms after a start`;
  }
  const when = await aimed(share, draftMs);
  await program.kill();
  return when;
}

/** Lets the agents approve one draft, and waits until a moment on the way of its reply. */
async function aimed(share: number, draftMs: number): Promise<string> {
  const written = outgoing();
  const approval = new Promise<true>((resolve) => {
    lastApproval = () => resolve(true);
  });
  mayApprove = 1;
  const came = await Promise.race([approval, pause(LONGEST_TO_APPROVAL_MS, false)]);
  mayApprove = 0;
  lastApproval = null;
  const atBytes = draw() < 0.5;
  if (!came) return 'without a draft that could be approved';
  if (!atBytes) {
    const moment = share * Math.min(draftMs * DRAFTS_TO_SEND, LONGEST_LIFE_MS);
    await pause(moment);
    return `${moment.toFixed(0)} ms after an approval`;
  }
  const end = performance.now() + LONGEST_LIFE_MS;
  while (outgoing() === written && performance.now() < end) await pause(1);
  if (outgoing() === written) return 'after an approval, before its reply was written';
  await pause(share * BYTES_TO_SES_MS);
  return `${(share * BYTES_TO_SES_MS).toFixed(0)} ms after a reply was written`;
}

/** How many replies lie in the bucket: each does before SES is called for it. */
function outgoing(): number {
  const folder = join(data, 'bucket', facts.bucketName, 'outbound');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('_object'))
    .length;
}

const files = new Map<string, CaseFile>();
const fileOf = ({ order }: Buyer): CaseFile => {
  const found = [...files.values()].find((file) => file.case.orderId === order);
  if (found === undefined) throw new Error(`There is no case for the order ${order}`);
  return found;
};
const countOf = ({ events }: CaseFile, type: EventType) =>
  events.filter((event) => event.type === type).length;

/** Replies that nobody knows about: the agent looks whether the buyer has them, and says so. */
async function resolveUnknown(): Promise<number> {
  let resolved = 0;
  const all = await mails();
  for (const c of await openCases(data)) {
    if (c.state !== 'unresolved') continue;
    const wentOut = all.some(({ reply }) => reply?.caseId === c.id && reply.revision === c.draft?.revision);
    const action = wentOut ? 'sent' : 'again';
    const mail = await eventually(`the agent is told about the reply of ${c.id}`, async () =>
      (await mails()).findLast(
        (one) => one.about === c.id && one.links.some((l) => l.endsWith(`do=${action}`)),
      ),
    );
    const link = mail.links.find((each) => each.endsWith(`do=${action}`)) ?? '';
    const form = formFor(await openPage(link), action);
    if (form === null) throw new Error(`The page of ${link} has no form to say "${action}"`);
    expect((await submit(form)).status).toBe(200);
    resolved += 1;
  }
  return resolved;
}

beforeAll(async () => {
  console.log(`Moments are drawn with KILL_SEED=${seed}`);
  data = temporaryFolder();
  rules = temporaryFolder();
  playbook = playbookWith({ undoWithinSeconds: UNDO_WITHIN_SECONDS }, rules);
  ports = [await freePort(), await freePort(), await freePort()];
  // The first start synthesises the stack, too.
  await start();
  await program.kill();
  const kills = ['as soon as it was ready'];
  const startMs = await start();
  let broken: unknown = null;
  const outside = Promise.all([amazon(), agents()]).catch((error: unknown) => {
    broken = error ?? 'unknown';
  });
  const from = performance.now();
  await eventually('the first draft', async () => (await mails()).length > 0);
  const pace = { startMs, draftMs: performance.now() - from };
  await program.kill();
  kills.push('once the first draft was there');
  while (kills.length < KILLS) kills.push(await liveAndDie(pace));
  console.log(kills.join('\n'));
  await start(FAST_DAY_S);
  mayApprove = BUYERS;

  let resolved = 0;
  await eventually(
    'every approved reply with its buyer',
    async () => {
      if (broken !== null) throw broken;
      resolved += await resolveUnknown();
      const replied = new Set((await mails()).flatMap(({ reply }) => reply?.caseId ?? []));
      return replied.size >= BUYERS - unanswered.length;
    },
    ALL_MS,
  );
  console.log(`${resolved} replies of which nobody knew were resolved by an agent`);
  over = true;
  await outside;
  await eventually(
    'a reminder of each case that nobody decides',
    async () => {
      const open = await openCases(data);
      const waiting = open.filter(({ orderId }) => unanswered.some(({ order }) => order === orderId));
      return (
        waiting.length === unanswered.length && waiting.every((c) => c.milestones.includes('reminder_1'))
      );
    },
    ALL_MS,
  );
  await eventually('every case at rest', async () => {
    for (const each of await openCases(data)) files.set(each.id, await caseFile(data, each.id));
    return [...files.values()].every((file) =>
      ['awaiting_buyer', 'awaiting_decision'].includes(file.case.state),
    );
  });
}, ALL_MS);
afterAll(async () => {
  over = true;
  await program?.kill();
  removeFolder(data);
  removeFolder(rules);
});

describe(`after ${KILLS} kills at drawn moments`, () => {
  test('D1 D3: no mail is lost, none counts twice: each is one case with its message', async () => {
    expect(files.size).toBe(BUYERS);
    for (const buyer of buyers) {
      expect(countOf(fileOf(buyer), 'opened'), buyer.order).toBe(1);
      expect(countOf(fileOf(buyer), 'wrote'), buyer.order).toBe(1);
    }
    expect(await setAsideMails(data)).toEqual([]);
  });

  test('A5: no approval is lost, none counts twice', () => {
    for (const buyer of buyers.filter((each) => each.answered)) {
      const file = fileOf(buyer);
      expect(countOf(file, 'approved'), buyer.order).toBe(1);
      expect(file.case).toMatchObject({ state: 'awaiting_buyer', replies: 1 });
    }
    expect([...approved].sort()).toEqual(
      buyers
        .filter((each) => each.answered)
        .map((each) => fileOf(each).case.id)
        .sort(),
    );
  });

  test('D10 O9: no buyer got a reply twice, and nobody one that was not approved', async () => {
    const replies = (await mails()).flatMap(({ reply }) => reply ?? []);
    const expected = buyers.filter((each) => each.answered).map((each) => fileOf(each).case.id);
    expect(replies.map((reply) => reply.caseId).sort()).toEqual(expected.sort());
  });

  test('A3: clocks went on: each case that nobody decided was reminded of, and recorded once', async () => {
    const all = await mails();
    for (const buyer of unanswered) {
      const file = fileOf(buyer);
      expect(file.case.state).toBe('awaiting_decision');
      const first = file.events.filter((event) => event.facts.milestone === 'reminder_1');
      expect(first, buyer.order).toHaveLength(1);
      expect(all.filter((mail) => mail.about === file.case.id).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('the event lists are whole: every line chained to the one before', () => {
    for (const { case: c, events } of files.values()) {
      expect(brokenLink(events)).toBeNull();
      expect(events.at(-1)?.hash).toBe(c.eventHash);
    }
  });
});
