import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, it } from 'vitest';
import { approved, reassigned, recomposed } from '../../core/case/transitions/decisions.ts';
import { buyerWrote, undelivered } from '../../core/case/transitions/news.ts';
import type { Case } from '../../core/words/case.ts';
import { askHandler } from '../../functions/ask/ask.ts';
import { composeHandler } from '../../functions/compose/compose.ts';
import { diagnoseHandler } from '../../functions/diagnose/diagnose.ts';
import { receiveMail } from '../../functions/intake/receive.ts';
import { changeCase, knock } from '../../functions/pipeline/door.ts';
import { remindHandler } from '../../functions/remind/remind.ts';
import { settleHandler } from '../../functions/settle/settle.ts';
import { sweepHandler } from '../../functions/sweep/sweep.ts';
import { waitHandler } from '../../functions/wait/wait.ts';
import { type FakeDependencies, fakeDependencies } from './fakes/dependencies.ts';
import { type BuyerMail, buyerMail, notice } from './mails.ts';

const HOUR = 3_600_000;
let deps: FakeDependencies;
let caseId: string;

async function open(given: BuyerMail = {}): Promise<void> {
  deps = fakeDependencies({ now: '2026-10-05T09:00:00.000Z' });
  await deps.bucket.write('inbound/1', buyerMail(given), 'message/rfc822');
  const filed = await receiveMail(deps, { rawKey: 'inbound/1', at: deps.clock.now() });
  if (filed.outcome !== 'filed') throw new Error('no case');
  caseId = filed.caseId;
}

async function theCase(): Promise<Case> {
  const c = await deps.cases.readCase(caseId);
  if (c === null) throw new Error('no case');
  return c;
}

/** Diagnosis, draft and question, as the state machine runs them. */
async function untilAsked(token = 'token-1') {
  const next = await diagnoseHandler(deps)({ state: { caseId } });
  const drafted = await composeHandler(deps)({ state: next });
  deps.workflow.wait(token);
  await askHandler(deps)({ state: drafted, token, timeoutSeconds: drafted.timeoutSeconds });
  return { next, drafted };
}

const decision = () => ({
  id: 'd1',
  revision: 1,
  by: 'a@example.com',
  role: 'agent' as const,
  at: deps.clock.now(),
  edited: false,
  leavesAt: deps.clock.now(),
});

beforeEach(() => open());

describe('from message to question', () => {
  it('a draft that passes the gate reaches the agent, with links and the words', async () => {
    const { drafted } = await untilAsked();
    expect(drafted).toMatchObject({ draftRevision: 1, timeoutSeconds: 12 * 3600 });
    const draft = await deps.cases.readDraft(caseId, 1);
    expect(draft?.verdict.verdict).toBe('pass');
    expect(draft?.sentences.every(({ gloss }) => gloss.en !== '' && gloss.zh !== '')).toBe(true);
    expect(deps.outbox.sent).toHaveLength(1);
    const mail = await PostalMime.parse(deps.outbox.sent[0]?.raw ?? '');
    // The words that decided stand between asterisks.
    expect(mail.text?.replaceAll('*', '')).toContain('after three uses. Please send me a new one.');
    expect(mail.text).toContain('https://review.example.com/r/');
    expect(mail.html).toMatch(/do(?:=|&#x3D;)approve/);
  });

  it('L6 mails to staff say that a machine wrote them', async () => {
    await untilAsked();
    const headers = (await PostalMime.parse(deps.outbox.sent[0]?.raw ?? '')).headers;
    expect(headers.find((h) => h.key === 'auto-submitted')?.value).toBe('auto-generated');
    expect(headers.find((h) => h.key === 'x-auto-response-suppress')?.value).toBe('All');
  });

  it('A9 asking again for the same revision sends nothing', async () => {
    const { drafted } = await untilAsked();
    for (const token of ['token-2', 'token-3']) await askHandler(deps)({ state: drafted, token });
    expect(deps.outbox.sent).toHaveLength(1);
  });

  it('A9 a crash after the mail repeats it at most once; a crash before it loses nothing', async () => {
    const next = await diagnoseHandler(deps)({ state: { caseId } });
    const drafted = await composeHandler(deps)({ state: next });
    deps.outbox.outcomes.push({ outcome: 'released', detail: 'Throttling' });
    await expect(askHandler(deps)({ state: drafted, token: 't' })).rejects.toThrow('not taken');
    await askHandler(deps)({ state: drafted, token: 't' });
    expect(deps.outbox.sent).toHaveLength(1);
  });

  it('A2 A11 links and states carry ids only: neither token nor words', async () => {
    await open({ words: 'The grinder stopped. '.repeat(5000) });
    const { next, drafted } = await untilAsked('raw+token/with=signs');
    for (const state of [next, drafted]) {
      expect(JSON.stringify(state).length).toBeLessThan(300);
      expect(JSON.stringify(state)).not.toContain('grinder');
    }
    for (const { raw } of deps.outbox.sent) expect(Buffer.from(raw).toString()).not.toContain('raw+token');
  });

  it('a composing that is repeated writes one revision', async () => {
    const next = await diagnoseHandler(deps)({ state: { caseId } });
    await composeHandler(deps)({ state: next });
    await composeHandler(deps)({ state: next });
    expect(await deps.cases.drafts(caseId)).toHaveLength(1);
    expect((await deps.cases.events(caseId)).filter((e) => e.type === 'composed')).toHaveLength(1);
  });

  it('nobody is asked about a draft that the buyer has overtaken', async () => {
    const next = await diagnoseHandler(deps)({ state: { caseId } });
    const drafted = await composeHandler(deps)({ state: next });
    const news = {
      mailId: 'm2',
      at: deps.clock.now(),
      respondWithinHours: 24,
      relayAddress: 'x@marketplace.amazon.com',
      language: 'en',
    };
    await knock(deps, caseId, (c) => buyerWrote(c, news));
    deps.workflow.wait('t');
    await askHandler(deps)({ state: drafted, token: 't' });
    expect(deps.outbox.sent).toHaveLength(0);
    expect(deps.workflow.woken.map(({ knock: k }) => k.type)).toEqual(['wrote']);
  });

  it('a safety incident is asked of a supervisor', async () => {
    await open({ words: 'The grinder caught fire and burned my hand. There was smoke everywhere.' });
    await untilAsked();
    const supervisors = deps.playbook.staff.filter((p) => p.role === 'supervisor').map((p) => p.email);
    expect(deps.outbox.sent.map((mail) => mail.to[0])).toEqual(supervisors);
    expect((await theCase()).draft?.role).toBe('supervisor');
  });

  it('words without a usable detail are answered with a question', async () => {
    await open({ words: 'Not happy at all.', subject: 'Inquiry from Amazon customer Renata' });
    const { next } = await untilAsked();
    expect(next).toMatchObject({ next: 'compose', stage: 'respond' });
    expect((await theCase()).diagnosis?.cause).toBe('unclear');
  });
});

describe('a case that is given to a colleague', () => {
  it('A9 its draft is mailed to them, once, and to nobody again', async () => {
    const { drafted } = await untilAsked();
    const asked = deps.outbox.sent.map(({ to }) => to[0]);
    const other = deps.playbook.staff.find(({ role, email }) => role === 'agent' && !asked.includes(email));
    const to = other?.email ?? '';
    await knock(deps, caseId, (c) => reassigned(c, { ...decision(), to }));
    expect(deps.workflow.woken.map(({ knock: { type } }) => type)).toEqual(['reassigned']);
    const woken = { event: { id: 'decision:d1', type: 'reassigned' } };
    const reminded = await remindHandler(deps)({ state: { ...drafted, woken }, about: 'decision' });
    for (const token of ['token-2', 'token-3']) {
      deps.workflow.wait(token);
      await askHandler(deps)({ state: reminded, token, timeoutSeconds: reminded.timeoutSeconds });
    }
    expect(deps.outbox.sent.map((mail) => mail.to[0])).toEqual([...asked, to]);
    expect((await theCase()).respondBy).not.toBeNull();
  });

  it('who left the playbook has it no longer', async () => {
    await knock(deps, caseId, (c) => reassigned(c, { ...decision(), revision: 0, to: 'gone@example.com' }));
    await untilAsked();
    expect(deps.playbook.staff.map(({ email }) => email)).toContain(deps.outbox.sent[0]?.to[0]);
  });
});

describe('what people and buyers say next', () => {
  /** Settle and compose, as the state machine runs them after a wait. */
  async function goOn() {
    const woken = deps.workflow.woken.at(-1)?.knock;
    const next = await settleHandler(deps)({
      state: { caseId, ...(woken === undefined ? {} : { woken: { event: woken } }) },
    });
    const drafted = await composeHandler(deps)({ state: next });
    deps.workflow.wait('token-2');
    await askHandler(deps)({ state: drafted, token: 'token-2' });
    return { next, draft: await deps.cases.readDraft(caseId, drafted.draftRevision ?? 0) };
  }

  async function answerIs(words: string, messageId: string) {
    await deps.bucket.write(
      `inbound/${messageId}`,
      buyerMail({ words, messageId: `<${messageId}@email.example.com>` }),
      'message/rfc822',
    );
    await receiveMail(deps, { rawKey: `inbound/${messageId}`, at: deps.clock.now() });
    const next = await diagnoseHandler(deps)({
      state: { caseId, woken: { event: { id: (await theCase()).inbox[0]?.id ?? '', type: 'wrote' } } },
    });
    return next;
  }

  it('another cause gets another letter', async () => {
    await open({ words: 'Not happy at all.', subject: 'Inquiry from Amazon customer Renata' });
    await untilAsked();
    await knock(deps, caseId, (c) => recomposed(c, { ...decision(), cause: 'misuse', option: null }));
    const { next, draft } = await goOn();
    expect(next).toMatchObject({ next: 'compose', stage: 'offer' });
    expect(draft).toMatchObject({ revision: 2, kind: 'guidance' });
  });

  it('another solution is what the letter offers', async () => {
    await untilAsked();
    await knock(deps, caseId, (c) => recomposed(c, { ...decision(), cause: null, option: 'partial_refund' }));
    const { draft } = await goOn();
    expect(draft?.options.map((option) => option.kind)).toEqual(['partial_refund']);
  });

  it('a buyer who is content is not offered anything again', async () => {
    const c = await theCase();
    const diagnosis = {
      cause: 'defect',
      severity: 'major',
      confidence: 0.9,
      risks: [],
      wants: [],
      language: 'en',
      evidence: [],
    } as const;
    const known = { ...diagnosis, risks: [], wants: [], evidence: [] };
    const solved = {
      ...c,
      version: c.version + 1,
      state: 'awaiting_buyer' as const,
      replies: 2,
      lastReplyAt: deps.clock.now(),
      unansweredSince: null,
      respondBy: null,
      diagnosis: known,
      chosen: { kind: 'replacement' as const },
      fulfilledAt: deps.clock.now(),
    };
    await deps.cases.writeCase(solved, c);
    deps.clock.advance(HOUR);
    expect(
      await answerIs('Thank you very much, the new one arrived and works perfectly. Great service!', 'm9'),
    ).toMatchObject({
      next: 'compose',
      stage: 'respond',
    });
    expect(await theCase()).toMatchObject({ chosen: null, fulfilledAt: null });
  });

  it('says so when the answer before did not reach the buyer', async () => {
    const c = await theCase();
    const sentCase = {
      ...c,
      version: c.version + 1,
      state: 'awaiting_buyer' as const,
      lastReplyAt: deps.clock.now(),
      unansweredSince: null,
      respondBy: null,
      replies: 1,
    };
    await deps.cases.writeCase(sentCase, c);
    const lost = {
      mailId: 'n1',
      at: deps.clock.now(),
      optedOut: true,
      owedSince: c.openedAt,
      respondWithinHours: 24,
    };
    await knock(deps, caseId, (now) => undelivered(now, lost));
    const state = await settleHandler(deps)({
      state: { caseId, woken: { event: { id: 'mail:n1', type: 'undelivered' } } },
    });
    const drafted = await composeHandler(deps)({ state });
    expect(drafted).toMatchObject({ undelivered: true });
    deps.workflow.wait('t');
    await askHandler(deps)({ state: drafted, token: 't' });
    const mail = await PostalMime.parse(deps.outbox.sent.at(-1)?.raw ?? '');
    expect(mail.subject).not.toContain('Answer by');
  });
});

describe('reminders', () => {
  async function timeOut(hours: number) {
    deps.clock.advance(hours * HOUR);
    return remindHandler(deps)({ state: { caseId, stage: 'respond' }, about: 'decision' });
  }

  it('come at their times, escalate, and record the breach once', async () => {
    await untilAsked();
    expect(await timeOut(12)).toMatchObject({ timeoutSeconds: 8 * 3600 });
    expect(await timeOut(8)).toMatchObject({ timeoutSeconds: 2 * 3600 });
    expect(await timeOut(2)).toMatchObject({ timeoutSeconds: 2 * 3600 });
    expect(await timeOut(2)).toMatchObject({ timeoutSeconds: 24 * 3600, givenUp: false });
    const types = (await deps.cases.events(caseId)).map((e) => e.type);
    expect(types.filter((t) => t === 'breached')).toHaveLength(1);
    expect(types.filter((t) => t === 'escalated')).toHaveLength(1);
    const supervisor = deps.playbook.staff.find((p) => p.role === 'supervisor')?.email ?? '';
    expect(deps.outbox.sent.filter((mail) => mail.to.includes(supervisor))).toHaveLength(2);
  });

  it('A9 a repeated reminder sends nothing', async () => {
    await untilAsked();
    await timeOut(12);
    const sent = deps.outbox.sent.length;
    await timeOut(0);
    expect(deps.outbox.sent).toHaveLength(sent);
  });

  it('A3 a case that nobody decides is closed at last, and somebody is told', async () => {
    await untilAsked();
    const state = await timeOut(31 * 24);
    expect(state).toMatchObject({ givenUp: true });
    expect(await settleHandler(deps)({ state })).toMatchObject({ next: 'close', because: 'unanswered' });
    expect(await theCase()).toMatchObject({ state: 'closed', closedBecause: 'unanswered' });
  });
});

describe('after the answer', () => {
  async function resting(waitFor: 'buyer' | 'fulfilment' | 'claim', token = 'rest') {
    deps.workflow.wait(token);
    await waitHandler(deps)({ state: { caseId, timeoutSeconds: 100 }, token, waitFor });
  }

  it("a task of the agent's is told once, with a link to say that it is done", async () => {
    const c = await theCase();
    const chosen = { kind: 'replacement' as const };
    await deps.cases.writeCase({ ...c, version: c.version + 1, chosen, unansweredSince: null }, c);
    await resting('fulfilment');
    await resting('fulfilment', 'rest-2');
    expect(deps.outbox.sent).toHaveLength(1);
    expect(await theCase()).toMatchObject({
      state: 'awaiting_fulfilment',
      fulfilBy: '2026-10-07T09:00:00.000Z',
    });
  });

  it('a claim raises the case and is told to the supervisor', async () => {
    await untilAsked();
    await deps.bucket.write(
      'inbound/2',
      notice(
        'A_Z_CLAIM_RESPONDENT_NOTIFY',
        'Claim received on order 112-0000001-0000001',
        'Order 112-0000001-0000001',
      ),
      'message/rfc822',
    );
    await receiveMail(deps, { rawKey: 'inbound/2', at: deps.clock.now() });
    expect(deps.workflow.woken.map(({ knock: k }) => k.type)).toEqual(['claim_opened']);
    expect(await theCase()).toMatchObject({
      state: 'frozen',
      claimOpen: true,
      draft: { status: 'superseded' },
    });
    const refused = await knock(deps, caseId, (c) => approved(c, decision()));
    expect(refused).toMatchObject({ outcome: 'refused' });
    const woken = deps.workflow.woken.at(-1)?.knock;
    const state = { caseId, ...(woken === undefined ? {} : { woken: { event: woken } }) };
    expect(await settleHandler(deps)({ state })).toMatchObject({ next: 'compose', stage: 'respond' });
    await resting('claim');
    const supervisor = deps.playbook.staff.find((p) => p.role === 'supervisor')?.email ?? '';
    expect(deps.outbox.sent.slice(1).flatMap((mail) => mail.to)).toContain(supervisor);
  });

  it('a claim is told to the supervisor at once, and once, also while the buyer is owed an answer', async () => {
    const c = await theCase();
    await deps.cases.writeCase({ ...c, version: c.version + 1, claimOpen: true }, c);
    const { drafted } = await untilAsked();
    await askHandler(deps)({ state: drafted, token: 'token-2' });
    const supervisor = deps.playbook.staff.find((p) => p.role === 'supervisor')?.email ?? '';
    const told = deps.outbox.sent.flatMap((mail) => mail.to);
    expect(told.filter((address) => address === supervisor)).toHaveLength(1);
    await resting('claim');
    expect(deps.outbox.sent).toHaveLength(told.length);
  });

  it('closes a silent case, but never one with unread news', async () => {
    const c = await theCase();
    const done = {
      ...c,
      version: c.version + 1,
      unansweredSince: null,
      respondBy: null,
      lastReplyAt: deps.clock.now(),
      replies: 1,
      followedUp: true,
    };
    await deps.cases.writeCase(done, c);
    expect(await settleHandler(deps)({ state: { caseId } })).toMatchObject({ next: 'await_buyer' });
    deps.clock.advance(8 * 24 * HOUR);
    expect(await settleHandler(deps)({ state: { caseId } })).toMatchObject({
      next: 'close',
      because: 'silent',
    });
    expect((await theCase()).state).toBe('closed');
  });
});

describe('the sweep', () => {
  it('hands over what a crash cut off', async () => {
    await untilAsked();
    const dying = {
      cases: deps.cases,
      workflow: { ...deps.workflow, wake: () => Promise.reject(new Error('killed')) },
    };
    await expect(knock(dying, caseId, (c) => approved(c, decision()))).rejects.toThrow('killed');
    expect(await sweepHandler(deps)()).toMatchObject({ handed: 1, restarted: 0 });
    expect(deps.workflow.woken.map(({ knock: k }) => k.type)).toEqual(['approved']);
  });

  it('gives a case whose execution is gone a new run', async () => {
    await untilAsked();
    deps.workflow.finish(caseId, 1);
    expect(await sweepHandler(deps)()).toMatchObject({ restarted: 0 });
    deps.clock.advance(14 * HOUR);
    expect(await sweepHandler(deps)()).toMatchObject({ restarted: 1 });
    expect([...deps.workflow.started]).toEqual([`${caseId}-1`, `${caseId}-2`]);
    expect((await deps.cases.events(caseId)).at(-1)).toMatchObject({ type: 'restarted', facts: { run: 2 } });
    expect(await sweepHandler(deps)()).toMatchObject({ restarted: 0 });
  });

  it('leaves a case alone that moved while it looked', async () => {
    await untilAsked();
    deps.workflow.finish(caseId, 1);
    deps.clock.advance(14 * HOUR);
    deps.cases.beforeNextWrite(() => changeCase(deps.cases, caseId, (c) => approved(c, decision())));
    expect(await sweepHandler(deps)()).toMatchObject({ restarted: 0 });
    expect(await theCase()).toMatchObject({ run: 1, state: 'held' });
  });
});
