import { readFileSync } from 'node:fs';
import type { DeskVerdict } from '../../core/insight/desk-verdict.ts';
import { loadPlaybook } from '../../core/playbook/load-playbook.ts';
import type { Playbook } from '../../core/playbook/playbook.ts';
import type {
  Case,
  CaseEvent,
  CaseMessage,
  Decision,
  Instant,
  SendRecord,
  StoredDraft,
} from '../../core/words/case.ts';
import type { Dependencies, Log } from '../../functions/ports/dependencies.ts';
import type {
  CaseTable,
  Clock,
  DraftLink,
  KnownOrder,
  MailBucket,
  OpenCase,
  OpenFilter,
  OpenPage,
  OpenPageWish,
  Outbox,
  RelayRegister,
  Secrets,
  SendOutcome,
  SetAside,
  Untold,
  Workflow,
} from '../../functions/ports/ports.ts';
import { OPEN_CASE_FIELDS } from '../../functions/ports/ports.ts';
import { boundsOf, openOrder } from '../../functions/ports/urgency-order.ts';

/**
 * The ports in memory, with the conditions of the real ones: every call gives way to others first, the
 * condition and the write are one step, and nothing that was read or written is shared with the caller.
 */

/** DynamoDB's limit of one item, in bytes of its JSON (the real measure is a little kinder). */
const MAX_ITEM_BYTES = 400 * 1024;

/** What comes back from a table or a queue is a copy without undefined members. */
function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Lets every other pending call run first, as a network would. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export interface FakeTable extends CaseTable {
  /** Raw items by `partition|sort`, to look at or to disturb. */
  readonly items: Map<string, unknown>;
  /** How often each method was called. */
  readonly calls: Map<string, number>;
  /** Runs before the next write of a case: another writer gets in between. */
  beforeNextWrite(act: () => Promise<unknown>): void;
}

/** A case table in memory, conditional writes included. */
export function fakeTable(cases: Case[] = []): FakeTable {
  const items = new Map<string, unknown>();
  const calls = new Map<string, number>();
  let interruption: (() => Promise<unknown>) | null = null;

  function set(key: string, item: unknown): void {
    const text = JSON.stringify(item);
    if (Buffer.byteLength(text) > MAX_ITEM_BYTES)
      throw new Error(`ValidationException: Item size exceeded (${key})`);
    items.set(key, JSON.parse(text));
  }
  function peek<T>(key: string): T | null {
    const item = items.get(key);
    return item === undefined ? null : copy(item as T);
  }
  async function begin(call: string): Promise<void> {
    calls.set(call, (calls.get(call) ?? 0) + 1);
    await turn();
  }
  async function get<T>(call: string, key: string): Promise<T | null> {
    await begin(call);
    return peek<T>(key);
  }
  async function putIf(
    call: string,
    key: string,
    item: unknown,
    condition: (old: unknown) => boolean,
  ): Promise<boolean> {
    await begin(call);
    if (!condition(items.get(key))) return false;
    set(key, item);
    return true;
  }
  async function under<T>(call: string, prefix: string): Promise<T[]> {
    await begin(call);
    return [...items.keys()]
      .filter((key) => key.startsWith(prefix))
      .sort()
      .map((key) => copy(items.get(key) as T));
  }
  const absent = (old: unknown) => old === undefined;
  const every = () =>
    [...items.entries()]
      .filter(([key]) => key.startsWith('CASE#') && key.endsWith('|CASE'))
      .map(([, item]) => copy(item as Case));
  const open = (stores: string[]) =>
    every()
      .filter((c) => stores.includes(c.store) && c.state !== 'closed')
      .sort((a, b) => (openOrder(a) < openOrder(b) ? -1 : 1));
  const passes = (c: Case, { stage, cause, risk }: OpenFilter) =>
    (stage === null || c.stage === stage) &&
    (cause === null || (c.causeByAgent ?? c.diagnosis?.cause) === cause) &&
    (risk === null || (c.diagnosis?.risks.includes(risk) ?? false));
  async function page(
    stores: string[],
    { after, limit, filter, lookAt = limit }: OpenPageWish,
  ): Promise<OpenPage> {
    await begin('openPage');
    const rest = open(stores).filter((c) => after === null || openOrder(c) > after);
    const isFiltering = filter !== undefined && Object.values(filter).some((one) => one !== null);
    const seen = isFiltering ? rest.slice(0, lookAt) : rest;
    const fitting = isFiltering ? seen.filter((c) => passes(c, filter)) : seen;
    const shown = fitting.slice(0, limit);
    const horizon = seen.length < rest.length ? seen.at(-1) : undefined;
    const last = fitting.length > limit ? shown.at(-1) : horizon;
    return {
      cases: shown.map(
        (c) => Object.fromEntries(OPEN_CASE_FIELDS.map((name) => [name, c[name]])) as OpenCase,
      ),
      next: last === undefined ? null : openOrder(last),
      looked: isFiltering ? seen.length : shown.length,
    };
  }
  const ofCase = (id: string, rest: string) => `CASE#${id}|${rest}`;
  const padded = (n: number) => String(n).padStart(8, '0');

  for (const c of cases) set(ofCase(c.id, 'CASE'), c);

  return {
    items,
    calls,
    beforeNextWrite(act) {
      interruption = act;
    },

    readCase: (id) => get<Case>('readCase', ofCase(id, 'CASE')),
    createCase: (c) => putIf('createCase', ofCase(c.id, 'CASE'), c, absent),
    async writeCase(next, before) {
      const between = interruption;
      interruption = null;
      if (between !== null) await between();
      for (const event of before.eventTail) {
        await putIf('putEvent', ofCase(before.id, `EVENT#${padded(event.seq)}`), event, absent);
      }
      return putIf(
        'writeCase',
        ofCase(next.id, 'CASE'),
        next,
        (old) => old !== undefined && (old as Case).version === before.version,
      );
    },
    async events(caseId) {
      const lines = await under<CaseEvent>('events', ofCase(caseId, 'EVENT#'));
      const known = new Set(lines.map((line) => line.seq));
      const c = peek<Case>(ofCase(caseId, 'CASE'));
      return [...lines, ...(c?.eventTail ?? []).filter((line) => !known.has(line.seq))];
    },

    addMessage: (caseId, message) =>
      putIf('addMessage', ofCase(caseId, `MESSAGE#${message.id}`), message, absent),
    async messages(caseId) {
      const messages = await under<CaseMessage>('messages', ofCase(caseId, 'MESSAGE#'));
      return messages.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    },

    addDraft: (caseId, draft) =>
      putIf('addDraft', ofCase(caseId, `DRAFT#${padded(draft.revision)}`), draft, absent),
    readDraft: (caseId, revision) =>
      get<StoredDraft>('readDraft', ofCase(caseId, `DRAFT#${padded(revision)}`)),
    drafts: (caseId) => under<StoredDraft>('drafts', ofCase(caseId, 'DRAFT#')),
    addDecision: (caseId, decision) =>
      putIf('addDecision', ofCase(caseId, `DECISION#${decision.id}`), decision, absent),
    readDecision: (caseId, id) => get<Decision>('readDecision', ofCase(caseId, `DECISION#${id}`)),
    decisions: (caseId) => under<Decision>('decisions', ofCase(caseId, 'DECISION#')),

    async addVerdict(verdict) {
      const { store, at, caseId, revision } = verdict;
      const key = `VERDICT#${store}#${at.slice(0, 7)}|${at}#${caseId}#${padded(revision)}`;
      await putIf('addVerdict', key, verdict, absent);
    },
    verdicts: (store, month) => under<DeskVerdict>('verdicts', `VERDICT#${store}#${month}|`),

    async claim(key, holder, at) {
      if (await putIf('claim', `LOOKUP#${key}`, { holder, at }, absent)) return { claimed: true };
      const taken = peek<{ holder: string; at: Instant }>(`LOOKUP#${key}`);
      if (taken === null) throw new Error(`The look-up ${key} vanished while it was claimed.`);
      return taken.holder === holder ? { claimed: true } : { claimed: false, ...taken };
    },
    handKey: (key, from, to, at) =>
      putIf(
        'handKey',
        `LOOKUP#${key}`,
        { holder: to, at },
        (old) => (old as { holder: string } | undefined)?.holder === from,
      ),
    lookUp: (key) => get('lookUp', `LOOKUP#${key}`),
    async readRelay(key) {
      return (await get<RelayRegister>('readRelay', `LOOKUP#${key}`)) ?? { version: 0, entries: [] };
    },
    writeRelay: (key, version, entries) =>
      putIf('writeRelay', `LOOKUP#${key}`, { version: version + 1, entries }, (old) =>
        version === 0 ? old === undefined : (old as RelayRegister | undefined)?.version === version,
      ),

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
      await putIf('markTold', ofCase(caseId, `TOLD#${key}`), { at }, () => true);
    },

    async addLink(link) {
      await putIf('addLink', `LINK#${link.id}`, link, () => true);
    },
    readLink: (id) => get<DraftLink>('readLink', `LINK#${id}`),

    async setAside(item) {
      await putIf('setAside', `ASIDE|${item.id}`, item, () => true);
      if (item.store !== null && item.orderId !== null) {
        set(`ASIDE#${item.store}#${item.orderId}|${item.id}`, item);
      }
    },
    readAside: (id) => get<SetAside>('readAside', `ASIDE|${id}`),
    asides: () => under<SetAside>('asides', 'ASIDE|'),
    asidesOfOrder: (store, orderId) => under<SetAside>('asidesOfOrder', `ASIDE#${store}#${orderId}|`),

    readOrder: (store, orderId) => get<KnownOrder>('readOrder', `ORDERFACTS#${store}#${orderId}`),
    putOrder: (store, order, version) =>
      putIf('putOrder', `ORDERFACTS#${store}#${order.orderId}`, { ...order, version: version + 1 }, (old) => {
        const known = old as KnownOrder | undefined;
        if (version === 0) return known === undefined;
        return known?.version === version && known.lastUpdatedAt <= order.lastUpdatedAt;
      }),

    async openCases(stores, limit) {
      await begin('openCases');
      return open(stores).slice(0, limit);
    },
    openPage: page,
    async countOpen(stores, band, most) {
      await begin('countOpen');
      const [from, before] = boundsOf(band);
      const inside = open(stores).filter((c) => openOrder(c) >= from && openOrder(c) < before);
      return Math.min(most, inside.length);
    },
    async casesOfProduct(asin, limit) {
      await begin('casesOfProduct');
      return every()
        .filter((c) => c.asin === asin)
        .sort((a, b) => (a.openedAt > b.openedAt ? -1 : 1))
        .slice(0, limit);
    },

    async addUntold(news) {
      await putIf('addUntold', `UNTOLD#${news.id}`, news, absent);
    },
    async untold(limit) {
      const all = await under<Untold & { toldAt?: Instant }>('untold', 'UNTOLD#');
      return all
        .filter(({ toldAt }) => toldAt === undefined)
        .sort((a, b) => (`${a.at}#${a.id}` < `${b.at}#${b.id}` ? -1 : 1))
        .slice(0, limit);
    },
    async markUntoldTold(news, at) {
      await putIf('markUntoldTold', `UNTOLD#${news.id}`, { ...news, toldAt: at }, () => true);
    },
  };
}

interface FakeBucket extends MailBucket {
  readonly objects: Map<string, { body: Uint8Array; contentType: string }>;
}

function fakeBucket(): FakeBucket {
  const objects = new Map<string, { body: Uint8Array; contentType: string }>();
  return {
    objects,
    async read(key) {
      await turn();
      const object = objects.get(key);
      if (object === undefined) throw new Error(`NoSuchKey: ${key}`);
      return new Uint8Array(object.body);
    },
    async write(key, body, contentType) {
      await turn();
      objects.set(key, {
        body: typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body),
        contentType,
      });
    },
  };
}

export interface FakeWorkflow extends Workflow {
  /** `<case id>-<run>` of the executions, each once. */
  readonly started: Set<string>;
  /** Knocks that a wait took, in order. */
  readonly woken: { token: string; knock: Parameters<Workflow['wake']>[1] }[];
  /** A task begins to wait on a token; a wake takes the token away. */
  wait(token: string): void;
  finish(caseId: string, run: number): void;
}

export function fakeWorkflow(): FakeWorkflow {
  const waiting = new Set<string>();
  const started = new Set<string>();
  const finished = new Set<string>();
  const woken: FakeWorkflow['woken'] = [];
  return {
    started,
    woken,
    wait: (token) => void waiting.add(token),
    finish: (caseId, run) => void finished.add(`${caseId}-${run}`),
    async start(caseId, run) {
      await turn();
      started.add(`${caseId}-${run}`);
    },
    async wake(token, knock) {
      await turn();
      if (!waiting.delete(token)) return false;
      woken.push({ token, knock: copy(knock) });
      return true;
    },
    async isRunning(caseId, run) {
      await turn();
      return started.has(`${caseId}-${run}`) && !finished.has(`${caseId}-${run}`);
    },
  };
}

interface FakeOutbox extends Outbox {
  readonly sent: { raw: Uint8Array; from: string; to: string[] }[];
  /** What the next calls answer; when empty, SES accepts. */
  readonly outcomes: SendOutcome[];
}

function fakeOutbox(): FakeOutbox {
  const sent: FakeOutbox['sent'] = [];
  const outcomes: SendOutcome[] = [];
  let number = 0;
  return {
    sent,
    outcomes,
    async send(mail) {
      await turn();
      const outcome = outcomes.shift() ?? { outcome: 'accepted', sesMessageId: `ses-${++number}` };
      // An unresolved mail may be out: it counts as sent for whoever looks for doubles.
      if (outcome.outcome === 'accepted' || outcome.outcome === 'unresolved') sent.push(mail);
      return outcome;
    },
  };
}

interface FakeClock extends Clock {
  set(at: Instant): void;
  advance(ms: number): void;
}

function fakeClock(start: Instant = '2026-03-10T09:00:00.000Z'): FakeClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString(),
    set: (at) => {
      now = Date.parse(at);
    },
    advance: (ms) => {
      now += ms;
    },
  };
}

interface FakeLog extends Log {
  readonly lines: { level: 'info' | 'warn' | 'error'; code: string; fields: Record<string, unknown> }[];
}

function fakeLog(): FakeLog {
  const lines: FakeLog['lines'] = [];
  const at =
    (level: 'info' | 'warn' | 'error') =>
    (code: string, fields: Record<string, unknown> = {}) =>
      void lines.push({ level, code, fields });
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

function fakeSecrets(): Secrets {
  return { signingKey: async () => ({ keyId: 'k1', key: 'test-key-'.padEnd(64, 'x') }) };
}

/** The playbook that the project ships with. */
export function shippedPlaybook(): Playbook {
  const reading = loadPlaybook(readFileSync(new URL('../../playbook.yaml', import.meta.url), 'utf8'));
  if (!reading.ok) throw new Error(reading.problems.map((problem) => problem.message).join('; '));
  return reading.playbook;
}

export interface FakeDependencies extends Dependencies {
  readonly table: FakeTable;
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
  return {
    wallClock: clock,
    pauses,
    pause: async (ms) => void pauses.push(ms),
    table: fakeTable(given.cases ?? []),
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
