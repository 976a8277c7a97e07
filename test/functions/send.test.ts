import { SESServiceException } from '@aws-sdk/client-ses';
import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../core/words/case.ts';
import type { StoredDraft } from '../../core/words/record/draft.ts';
import type { CaseMessage } from '../../core/words/record/message.ts';
import { outcomeOfError } from '../../functions/aws/outbox.ts';
import { SendThrottledError, sendHandler } from '../../functions/send/send.ts';
import { draftOf, newCase } from '../core/case/samples.ts';
import { type FakeDependencies, fakeDependencies } from './fakes/dependencies.ts';
import { dyingAt, dyingTable } from './fakes/dying.ts';

const NOW = '2026-10-05T10:00:00.000Z';
const BODY =
  'Dear Renata,\n\nWe are very sorry that your grinder stopped working. Since when does it stand still?\n\nKind regards';

let deps: FakeDependencies;
let c: Case;

function message(changes: Partial<CaseMessage> = {}): CaseMessage {
  return {
    id: 'm1',
    direction: 'in',
    kind: 'buyer_message',
    at: '2026-10-05T09:00:00.000Z',
    messageId: '<buyer-1@email.example.com>',
    subject: 'Damaged or defective item',
    text: 'The grinder stopped working.',
    language: 'en',
    rawKey: 'inbound/1',
    photos: [],
    duplicateOf: null,
    confidence: 'high',
    returnReason: null,
    noResponseNeededLink: null,
    ...changes,
  };
}

function storedDraft(changes: Partial<StoredDraft> = {}): StoredDraft {
  return {
    revision: 1,
    kind: 'response',
    stage: 'respond',
    language: 'en',
    subject: 'Re: Damaged or defective item',
    body: BODY,
    sentences: [],
    options: [],
    proactive: false,
    role: 'agent',
    because: null,
    verdict: { verdict: 'pass', findings: [] },
    createdAt: NOW,
    ...changes,
  };
}

async function ready(draft: Partial<StoredDraft> = {}, decisionBody: string | null = null): Promise<void> {
  const decision = { id: 'd1', type: 'approved' as const, by: 'agent@example.com', at: NOW };
  c = newCase({ state: 'sending', draft: draftOf({ status: 'approved', decision }) });
  deps = fakeDependencies({ cases: [c], now: NOW });
  await deps.cases.addMessage(c.id, message());
  await deps.cases.addDraft(c.id, storedDraft(draft));
  await deps.cases.addDecision(c.id, {
    ...decision,
    revision: 1,
    body: decisionBody,
    cause: null,
    option: null,
  });
}

const event = (woken?: { id: string; type: string }) => ({
  state: { caseId: c.id, stage: 'respond', ...(woken === undefined ? {} : { woken: { event: woken } }) },
});
const send = (woken?: { id: string; type: string }) => sendHandler(deps)(event(woken));
const stored = async () => {
  const now = await deps.cases.readCase(c.id);
  if (now === null) throw new Error('no case');
  return now;
};
const toBuyer = () => deps.outbox.sent.filter((mail) => mail.to[0] === c.relayAddress);

beforeEach(() => ready());

describe('a reply', () => {
  it('goes to the relay exactly as received, threaded, with the buyer quoted', async () => {
    expect(await send()).toMatchObject({ outcome: 'sent' });
    const [mail] = toBuyer();
    const parsed = await PostalMime.parse(mail?.raw ?? '');
    expect(parsed.to?.[0]?.address).toBe('d9v56xqh0a7do6+thread-1@marketplace.amazon.com');
    expect(parsed.subject).toBe('Re: Damaged or defective item');
    expect(parsed.inReplyTo).toBe('<buyer-1@email.example.com>');
    expect(parsed.references).toContain('<buyer-1@email.example.com>');
    expect(parsed.text).toContain('We are very sorry');
    expect(parsed.text).toContain('> The grinder stopped working.');
    expect(parsed.html).toContain('We are very sorry');
    expect(await stored()).toMatchObject({ state: 'composing', replies: 1, unansweredSince: null });
  });

  it('T5 carries the chain of the thread, T1 with our own id at its end', async () => {
    await deps.cases.addMessage(
      c.id,
      message({ id: 'm0', at: '2026-10-04T09:00:00.000Z', messageId: '<buyer-0@email.example.com>' }),
    );
    await send();
    const references = (await PostalMime.parse(toBuyer()[0]?.raw ?? '')).references ?? '';
    expect(references.split(' ').slice(0, 2)).toEqual([
      '<buyer-0@email.example.com>',
      '<buyer-1@email.example.com>',
    ]);
    expect(references).toMatch(new RegExp(`<mr\\.${c.id}\\.1\\.[0-9a-f]{16}@[^>]+>$`));
  });

  it('T5 leaves out what is no part of the conversation: notices, and second copies of a message', async () => {
    const at = '2026-10-04T09:00:00.000Z';
    const other = { at, messageId: '<other@email.example.com>' };
    await deps.cases.addMessage(c.id, message({ ...other, id: 'm2', kind: 'refund_notice' }));
    await deps.cases.addMessage(c.id, message({ ...other, id: 'm3', duplicateOf: 'm1' }));
    await send();
    const references = (await PostalMime.parse(toBuyer()[0]?.raw ?? '')).references ?? '';
    expect(references).toMatch(/^<buyer-1@email\.example\.com> <mr\.\S+$/);
  });

  it('T2 is found again by the bare id that SES answered and by our own', async () => {
    await send();
    expect(await deps.lookUps.lookUp('out#ses-1')).toMatchObject({ holder: c.id });
    expect([...deps.table.items.keys()].filter((key) => key.startsWith('LOOKUP#out#mr.'))).toHaveLength(1);
  });

  it('sends the text that the agent edited', async () => {
    await ready({}, 'Dear Renata,\n\nA new grinder leaves today.');
    await send();
    expect((await PostalMime.parse(toBuyer()[0]?.raw ?? '')).text).toContain('A new grinder leaves today.');
  });

  it.each([
    ['O3 in the subject', { subject: 'Re: hello\r\nBcc: victim@example.net' }],
    ['O3 in the body', { body: `${BODY}\r\nBcc: victim@example.net` }],
  ])('%s a line break starts no header', async (_name, draft) => {
    await ready(draft);
    await send();
    for (const mail of deps.outbox.sent) {
      const parsed = await PostalMime.parse(mail.raw);
      expect(parsed.bcc ?? []).toEqual([]);
      expect(mail.to).not.toContain('victim@example.net');
    }
  });

  it('O4 the quoted buyer is escaped in the HTML', async () => {
    await deps.cases.addMessage(
      c.id,
      message({ id: 'm2', at: '2026-10-05T09:30:00.000Z', text: '<script>alert(1)</script><img src=x>' }),
    );
    await send();
    const { html = '' } = await PostalMime.parse(toBuyer()[0]?.raw ?? '');
    expect(html).not.toMatch(/<script|<img/i);
    expect(html).toContain('&lt;script&gt;');
  });

  it.each([
    ['O5 an unfilled placeholder', 'Dear {{name}}, we are sorry that your grinder stopped working.'],
    ['an incentive for a review', 'We refund you in full if you change your review to five stars.'],
    ['a link out of Amazon', 'Please visit https://shop.example.com/help for your refund.'],
  ])('%s is stopped by the gate, whoever approved', async (_name, body) => {
    await ready({}, body);
    expect(await send()).toMatchObject({ outcome: 'refused' });
    expect(toBuyer()).toEqual([]);
    expect(await stored()).toMatchObject({ state: 'composing', draft: { status: 'superseded' } });
    expect(deps.outbox.sent).toHaveLength(1);
  });
});

describe('the send ledger', () => {
  it('A10 a step that is repeated after success sends nothing again', async () => {
    await send();
    expect(await send()).toMatchObject({ outcome: 'sent' });
    expect(toBuyer()).toHaveLength(1);
  });

  it('A10 killed at any call it sends at most once, and loses nothing silently', async () => {
    for (let crashAt = 1; ; crashAt += 1) {
      await ready();
      const crashing = dyingAt(crashAt);
      const dying = {
        ...deps,
        ...dyingTable(deps, crashing),
        bucket: crashing(deps.bucket),
        outbox: crashing(deps.outbox),
      };
      const first = await sendHandler(dying)(event()).catch(() => 'killed' as const);
      const second = await send();
      expect(toBuyer().length).toBeLessThanOrEqual(1);
      if (toBuyer().length === 0) expect(second.outcome).toBe('unresolved');
      const now = await stored();
      expect(['composing', 'unresolved']).toContain(now.state);
      if (now.state === 'unresolved') expect((await deps.sends.readSend(c.id, 1))?.status).toBe('unresolved');
      if (first !== 'killed') break;
    }
  });

  it('O9 an ambiguous answer is never tried again by itself', async () => {
    deps.outbox.outcomes.push({ outcome: 'unresolved', detail: 'socket hang up' });
    expect(await send()).toMatchObject({ outcome: 'unresolved' });
    expect(await send()).toMatchObject({ outcome: 'unresolved' });
    expect(toBuyer()).toHaveLength(1);
    expect((await stored()).state).toBe('unresolved');
  });

  it('D10 a person may have an unresolved reply sent once more, and once only', async () => {
    deps.outbox.outcomes.push({ outcome: 'unresolved', detail: 'socket hang up' });
    await send();
    const unresolved = await stored();
    await deps.cases.writeCase(
      { ...unresolved, version: unresolved.version + 1, state: 'sending' },
      unresolved,
    );
    deps.outbox.outcomes.push({ outcome: 'unresolved', detail: 'socket hang up again' });
    expect(await send({ id: 'decision:again', type: 'send_again' })).toMatchObject({ outcome: 'unresolved' });
    const still = await stored();
    await deps.cases.writeCase({ ...still, version: still.version + 1, state: 'sending' }, still);
    expect(await send({ id: 'decision:again', type: 'send_again' })).toMatchObject({ outcome: 'unresolved' });
    expect(toBuyer()).toHaveLength(2);
  });

  it('a reply that turned out to have gone is filed as sent', async () => {
    deps.outbox.outcomes.push({ outcome: 'unresolved', detail: 'socket hang up' });
    await send();
    const unresolved = await stored();
    const draft = unresolved.draft === null ? null : { ...unresolved.draft, status: 'sent' as const };
    await deps.cases.writeCase(
      { ...unresolved, version: unresolved.version + 1, state: 'composing', draft },
      unresolved,
    );
    expect(await send({ id: 'mail:copy', type: 'sent_confirmed' })).toMatchObject({ outcome: 'sent' });
    expect((await deps.cases.messages(c.id)).filter((m) => m.direction === 'out')).toHaveLength(1);
    expect(toBuyer()).toHaveLength(1);
  });

  it('O8 throttling is told to the workflow, which tries again', async () => {
    deps.outbox.outcomes.push({ outcome: 'released', detail: 'Throttling' });
    await expect(send()).rejects.toBeInstanceOf(SendThrottledError);
    expect(await send()).toMatchObject({ outcome: 'sent' });
    expect(toBuyer()).toHaveLength(1);
  });

  it('O8 a final refusal is not tried again: the agent hears of it', async () => {
    deps.outbox.outcomes.push({
      outcome: 'rejected',
      detail: 'MessageRejected: address is on the suppression list',
    });
    expect(await send()).toMatchObject({ outcome: 'refused' });
    expect(toBuyer()).toEqual([]);
    expect(deps.outbox.sent).toHaveLength(1);
  });
});

describe("what SES's errors mean", () => {
  const ses = (name: string, fault: 'client' | 'server') =>
    new SESServiceException({ name, $fault: fault, $metadata: {}, message: name });
  const broken = (code: string) => Object.assign(new Error(code), { code });

  it.each([
    ['O8 throttling', ses('Throttling', 'client'), 'released'],
    ['O8 a rejected message', ses('MessageRejected', 'client'), 'rejected'],
    ['O8 an unverified domain', ses('MailFromDomainNotVerifiedException', 'client'), 'rejected'],
    ['O9 an internal failure', ses('InternalFailure', 'server'), 'unresolved'],
    ['O9 a connection that broke', broken('ECONNRESET'), 'unresolved'],
    ['O9 a time-out', Object.assign(new Error('timed out'), { name: 'TimeoutError' }), 'unresolved'],
    ['a refused connection', broken('ECONNREFUSED'), 'released'],
    ['something unheard of', 'what', 'unresolved'],
  ])('%s', (_name, error, outcome) => {
    expect(outcomeOfError(error).outcome).toBe(outcome);
  });
});
