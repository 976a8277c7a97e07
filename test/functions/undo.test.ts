import { beforeEach, describe, expect, it } from 'vitest';
import { approved, undone } from '../../core/case/transitions/decisions.ts';
import { buyerWrote } from '../../core/case/transitions/news.ts';
import type { Case } from '../../core/words/case.ts';
import { askHandler } from '../../functions/ask/ask.ts';
import { composeHandler } from '../../functions/compose/compose.ts';
import { diagnoseHandler } from '../../functions/diagnose/diagnose.ts';
import { receiveMail } from '../../functions/intake/receive.ts';
import { knock } from '../../functions/pipeline/door.ts';
import { remindHandler } from '../../functions/remind/remind.ts';
import { sendHandler } from '../../functions/send/send.ts';
import { settleHandler } from '../../functions/settle/settle.ts';
import { type FakeDependencies, fakeDependencies } from './fakes/dependencies.ts';
import { buyerMail } from './mails.ts';

/** The window between approval and sending, step by step as the state machine runs it. */

const WINDOW_MS = 60_000;
let deps: FakeDependencies;
let caseId: string;

beforeEach(async () => {
  deps = fakeDependencies({ now: '2026-10-05T09:00:00.000Z' });
  await deps.bucket.write('inbound/1', buyerMail({}), 'message/rfc822');
  const filed = await receiveMail(deps, { rawKey: 'inbound/1', at: deps.clock.now() });
  if (filed.outcome !== 'filed') throw new Error('no case');
  caseId = filed.caseId;
  const drafted = await composeHandler(deps)({ state: await diagnoseHandler(deps)({ state: { caseId } }) });
  deps.workflow.wait('token-1');
  await askHandler(deps)({ state: drafted, token: 'token-1', timeoutSeconds: drafted.timeoutSeconds });
});

async function theCase(): Promise<Case> {
  const c = await deps.cases.readCase(caseId);
  if (c === null) throw new Error('no case');
  return c;
}

const who = (id: string) => ({
  id,
  revision: 1,
  by: 'agent@example.com',
  role: 'agent' as const,
  at: deps.clock.now(),
});

const approve = (id = 'd1') =>
  knock(deps, caseId, (c) => {
    const leavesAt = new Date(Date.parse(deps.clock.now()) + WINDOW_MS).toISOString();
    return approved(c, { ...who(id), edited: false, leavesAt });
  });
const undo = (id = 'u1') => knock(deps, caseId, (c) => undone(c, who(id)));
const write = () =>
  knock(deps, caseId, (c) =>
    buyerWrote(c, {
      mailId: 'm2',
      at: deps.clock.now(),
      respondWithinHours: 24,
      relayAddress: c.relayAddress,
      language: 'en',
    }),
  );

/** The step that sends: first after the decision, then after each window. */
const send = (woken?: string) =>
  sendHandler(deps)({
    state: {
      caseId,
      stage: 'respond',
      ...(woken === undefined ? {} : { woken: { event: { id: `decision:${woken}`, type: 'approved' } } }),
    },
  });
const toBuyer = async () => {
  const { relayAddress } = await theCase();
  return deps.outbox.sent.filter(({ to }) => to[0] === relayAddress).length;
};

describe('the window after an approval', () => {
  it('holds the reply back for its time, then sends it once', async () => {
    await approve();
    expect(await send('d1')).toMatchObject({ outcome: 'held', timeoutSeconds: 60 });
    expect(await toBuyer()).toBe(0);
    deps.clock.advance(WINDOW_MS - 1);
    expect(await send()).toMatchObject({ outcome: 'held', timeoutSeconds: 1 });
    deps.clock.advance(1);
    expect(await send()).toMatchObject({ outcome: 'sent' });
    expect(await send()).toMatchObject({ outcome: 'sent' });
    expect(await toBuyer()).toBe(1);
  });

  it('taken back: nothing is sent, the same draft is asked about on, without another mail', async () => {
    await approve();
    await send('d1');
    await undo();
    const asked = deps.outbox.sent.length;
    deps.clock.advance(WINDOW_MS);
    const next = await send();
    expect(next.outcome).toBe('undone');
    const reminded = await remindHandler(deps)({ state: next, about: 'decision' });
    expect(reminded).toMatchObject({ givenUp: false, timeoutSeconds: 12 * 3600 - 60 });
    deps.workflow.wait('token-2');
    await askHandler(deps)({ state: reminded, token: 'token-2', timeoutSeconds: reminded.timeoutSeconds });
    expect(await theCase()).toMatchObject({ state: 'awaiting_decision', wait: { token: 'token-2' } });
    expect(deps.outbox.sent).toHaveLength(asked);
  });

  it('taken back before the workflow noticed the approval', async () => {
    await approve();
    await undo();
    expect((await send('d1')).outcome).toBe('undone');
    expect(await theCase()).toMatchObject({ state: 'awaiting_decision', inbox: [], wait: null });
    expect(await toBuyer()).toBe(0);
  });

  it('taken back and approved again: the second approval has the whole window, and one reply goes out', async () => {
    await approve();
    await send('d1');
    deps.clock.advance(40_000);
    await undo();
    await approve('d2');
    deps.clock.advance(20_000);
    expect(await send()).toMatchObject({ outcome: 'held', timeoutSeconds: 40 });
    deps.clock.advance(40_000);
    expect((await send()).outcome).toBe('sent');
    const c = await theCase();
    expect(c.inbox).toEqual([]);
    expect(await toBuyer()).toBe(1);
    expect(await settleHandler(deps)({ state: { caseId } })).toMatchObject({ next: 'await_fulfilment' });
  });

  it('approved again while the case waits once more: the wait is woken by it', async () => {
    await approve();
    await undo();
    deps.workflow.wait('token-2');
    await askHandler(deps)({ state: await send('d1'), token: 'token-2', timeoutSeconds: 60 });
    await approve('d2');
    expect(deps.workflow.woken.map(({ token, knock: { id } }) => [token, id])).toEqual([
      ['token-1', 'decision:d1'],
      ['token-2', 'decision:d2'],
    ]);
  });

  it('A6 an undo in the instant of sending: one of the two counts, whoever comes first', async () => {
    await approve();
    await send('d1');
    deps.clock.advance(WINDOW_MS);
    // Between the sender's reading of the case and its write.
    deps.cases.beforeNextWrite(undo);
    expect((await send()).outcome).toBe('undone');
    expect([(await theCase()).state, await toBuyer()]).toEqual(['awaiting_decision', 0]);

    await approve('d2');
    await send();
    deps.clock.advance(WINDOW_MS);
    let late: Awaited<ReturnType<typeof undo>> | null = null;
    const [sending] = await Promise.all([send(), undo('u2').then((result) => (late = result))]);
    expect([sending.outcome, (late as unknown as { outcome: string }).outcome].sort()).toEqual(
      (await toBuyer()) === 1 ? ['refused', 'sent'] : ['changed', 'undone'],
    );
  });

  it('the buyer writes within it: the reply stays here, and the new message is read', async () => {
    await approve();
    await send('d1');
    await write();
    deps.clock.advance(WINDOW_MS);
    expect((await send()).outcome).toBe('nothing');
    expect(await toBuyer()).toBe(0);
    // As after every wait: the news in the inbox come first.
    expect(await settleHandler(deps)({ state: { caseId } })).toMatchObject({ next: 'await_buyer' });
    expect((await theCase()).inbox.map(({ type }) => type)).toEqual(['wrote']);
  });

  it('what the buyer writes while it is being sent does not call it back', async () => {
    await approve();
    await send('d1');
    deps.clock.advance(WINDOW_MS);
    deps.outbox.outcomes.push({ outcome: 'released', detail: 'Throttling' });
    await expect(send()).rejects.toThrow('Throttling');
    await write();
    expect((await send()).outcome).toBe('sent');
    expect(await theCase()).toMatchObject({ unansweredSince: deps.clock.now() });
  });
});
