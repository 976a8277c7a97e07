import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventType } from '../../core/words/record/event.ts';
import type { CaseState } from '../../core/words/state.ts';
import { type BuyerMail, buyerMail, notice, TOLD } from '../functions/mails.ts';
import { type SentMail, sentMails } from './mailbox.ts';
import { formFor, openPage, type Page, submit } from './person.ts';
import {
  type CaseFile,
  caseFile,
  eventually,
  handOver,
  openCases,
  type Pipeline,
  removeFolder,
  startPipeline,
  temporaryFolder,
} from './pipeline.ts';
import { emailsOf, ownPlaybook, playbookWith } from './playbook.ts';

/**
 * What comes after the first answer, and what comes when there is none. People and Amazon act in real time; then
 * the same data folder is started with a fast clock, and the waits that were begun go on in it.
 */

/** Real seconds of a simulated day while the clocks run: an hour takes 1.25 s. */
const FAST_DAY_S = 30;
/**
 * Hours and days such that at that speed the milestones of one case lie seven seconds apart, and a buyer's silence
 * takes twenty. In real time, none of it passes while the other half of this file acts.
 */
const CLOCKS = {
  remindAfterHours: [4, 10],
  escalateAfterHours: 16,
  respondWithinHours: 22,
  buyerSilenceDays: 0.65,
  followUpAfterDays: 0.5,
  undoWithinSeconds: 1,
};
const SLOW_MS = 180_000;

interface Buyer {
  relay: string;
  order: string;
  caseId: string;
}

let data: string;
let rules: string;
let playbook: string;
let pipeline: Pipeline;
let messages = 0;

const mails = () => sentMails(pipeline.facts);
const fileOf = ({ caseId }: Buyer): Promise<CaseFile> => caseFile(data, caseId);
const repliesTo = async ({ caseId }: Buyer) =>
  (await mails()).filter((mail) => mail.reply?.caseId === caseId);
const typesOf = ({ events }: CaseFile): EventType[] => events.map((event) => event.type);
const take = (raw: string) => handOver(raw, () => pipeline.facts.smtp);

async function write(buyer: Pick<Buyer, 'relay' | 'order'>, given: BuyerMail = {}): Promise<void> {
  messages += 1;
  const messageId = `<buyer-${messages}@email.example.com>`;
  const suffix = `267af1fe-b5b0-4435-97dc-${buyer.order.replace(/\D/g, '').slice(-12)}`;
  await take(buyerMail({ ...buyer, suffix, messageId, ...given }));
}

const amazonSays = (type: string, subject: string, body: string): Promise<void> => {
  messages += 1;
  return take(notice(type, subject, body, `<amazon-${messages}@email.example.com>`));
};

/** The newest mail about a case with a link of this kind, if it has not been followed yet. */
const followed = new Set<string>();
const linkAbout = (buyer: Buyer, action: string): Promise<string> =>
  eventually(`a mail with a link to ${action} for ${buyer.relay}`, async () => {
    const about = (await mails()).filter((mail) => mail.about === buyer.caseId);
    const link = about.flatMap((mail) => mail.links).findLast((each) => each.endsWith(`?do=${action}`));
    return link !== undefined && !followed.has(link) ? link : null;
  });

/** Follows the newest link of this kind and presses its button. */
async function decide(buyer: Buyer, action: string): Promise<Page> {
  const link = await linkAbout(buyer, action);
  followed.add(link);
  const form = formFor(await openPage(link), action);
  if (form === null) throw new Error(`The page of ${link} has no form to ${action}`);
  const page = await submit(form);
  expect(page.status, action).toBe(200);
  return page;
}

/** Approves the draft that waits. @returns the reply that the buyer got */
async function approve(buyer: Buyer): Promise<SentMail> {
  const before = (await repliesTo(buyer)).length;
  await decide(buyer, 'approve');
  return eventually(`the reply to ${buyer.relay}`, async () => (await repliesTo(buyer))[before]);
}

const until = (buyer: Buyer, state: CaseState): Promise<CaseFile> =>
  eventually(`${buyer.relay} is ${state}`, async () => {
    const file = await fileOf(buyer);
    return file.case.state === state ? file : null;
  });

async function open(relay: string, order: string): Promise<Buyer> {
  await write({ relay, order }, { words: TOLD });
  const found = await eventually(`a case for ${relay}`, async () =>
    (await openCases(data, playbook)).find((each) => each.buyerKey === relay),
  );
  return { relay, order, caseId: found.id };
}

let chooser: Buyer;
let refunded: Buyer;
let silent: Buyer;
let claimant: Buyer;
let optedOut: Buyer;
let elsewhere: Buyer;

beforeAll(async () => {
  data = temporaryFolder();
  rules = temporaryFolder();
  playbook = playbookWith(CLOCKS, rules);
  pipeline = await startPipeline({ data, playbook });
  chooser = await open('chooser0000001', '112-0000001-0000001');
  refunded = await open('refunded000002', '112-0000002-0000002');
  silent = await open('silent00000003', '112-0000003-0000003');
  claimant = await open('claimant000004', '112-0000004-0000004');
  optedOut = await open('optedout000005', '112-0000005-0000005');
  elsewhere = await open('elsewhere00006', '112-0000006-0000006');
}, SLOW_MS);
afterAll(async () => {
  await pipeline?.kill();
  removeFolder(data);
  removeFolder(rules);
});

describe('people and Amazon act', { timeout: SLOW_MS }, () => {
  test('a buyer who chooses gets a confirmation, the agent a task, and says when it is done', async () => {
    const offer = await approve(chooser);
    expect(offer.mail.text).toMatch(/1\. .*replacement/i);
    await write(chooser, { words: 'Option 1 please, thank you' });
    const confirmation = await approve(chooser);
    expect(confirmation.mail.text).toMatch(/replacement/i);
    expect(confirmation.mail.text).toContain('> Option 1 please');
    const waiting = await until(chooser, 'awaiting_fulfilment');
    expect(waiting.case.chosen?.kind).toBe('replacement');
    await decide(chooser, 'done');
    const done = await until(chooser, 'awaiting_buyer');
    expect(done.case.fulfilledAt).not.toBeNull();
    expect(typesOf(done)).toEqual(
      expect.arrayContaining(['approved', 'sent', 'wrote', 'fulfilment_due', 'fulfilled']),
    );
  });

  test('Amazon’s refund notice completes a refund that was chosen: nobody has to say so', async () => {
    await approve(refunded);
    await write(refunded, { words: 'I choose option 2.' });
    await approve(refunded);
    const waiting = await until(refunded, 'awaiting_fulfilment');
    expect(waiting.case.chosen?.kind).toMatch(/refund/);
    await amazonSays(
      'REFUND_ISSUED',
      `Refund initiated for order ${refunded.order}`,
      `We have initiated a refund of $25.00 to Renata for order ${refunded.order}.`,
    );
    const done = await until(refunded, 'awaiting_buyer');
    expect(done.case.refunded).toEqual({ minor: 2500, currency: 'USD' });
    expect(done.events.findLast((event) => event.type === 'fulfilled')?.by).toBe('amazon');
    const page = await openPage(await linkAbout(refunded, 'done'));
    expect(formFor(page, 'done')).toBeNull();
  });

  test('an A-to-z claim freezes the case: the draft that waits can no longer be sent', async () => {
    const link = await linkAbout(claimant, 'approve');
    const form = formFor(await openPage(link), 'approve');
    if (form === null) throw new Error('The page has no form to approve');
    await amazonSays(
      'A_Z_CLAIM_RESPONDENT_NOTIFY',
      `Action required: Claim received on order ${claimant.order}`,
      `We received a claim of $25.00 on order ${claimant.order} under the A-to-z Guarantee.`,
    );
    const frozen = await eventually('a frozen case', async () => {
      const file = await fileOf(claimant);
      return file.case.claimOpen ? file : null;
    });
    expect(typesOf(frozen)).toContain('claim_opened');
    const refused = await submit(form);
    expect(refused.status).toBe(409);
    expect(await repliesTo(claimant)).toEqual([]);
    const supervisors = emailsOf(ownPlaybook(), 'supervisor');
    await eventually('a word to the supervisor', async () =>
      (await mails()).some(
        (mail) => mail.about === claimant.caseId && supervisors.includes(mail.to[0] ?? ''),
      ),
    );
  });

  test('an opt-out reopens the case that seemed answered, and its clock runs on', async () => {
    await approve(optedOut);
    const answered = await until(optedOut, 'awaiting_buyer');
    expect(answered.case.respondBy).toBeNull();
    await amazonSays(
      'BUYER_OPTED_OUT_BSM_MESSAGES',
      'Your message was not delivered to the buyer.',
      `We could not deliver your message about order [${optedOut.order}]: the buyer has chosen to opt out.`,
    );
    const reopened = await until(optedOut, 'awaiting_decision');
    expect(reopened.case).toMatchObject({ optedOut: true, unansweredSince: answered.case.openedAt });
    expect(await linkAbout(optedOut, 'approve')).toMatch(/^http/);
  });

  test('an answer given in Seller Central ends the draft that waits', async () => {
    const link = await linkAbout(elsewhere, 'approve');
    const form = formFor(await openPage(link), 'approve');
    if (form === null) throw new Error('The page has no form to approve');
    await amazonSays(
      'BBC_MESSAGE_CONFIRMATION_TO_MERCHANT',
      'Your e-mail to Renata',
      `Here is a copy of the e-mail that you sent to Renata.\r\n\r\n# ${elsewhere.order}:\r\n\r\nThank you.`,
    );
    const answered = await until(elsewhere, 'awaiting_buyer');
    expect(typesOf(answered)).toContain('answered_elsewhere');
    expect(answered.case.respondBy).toBeNull();
    expect((await submit(form)).status).toBe(409);
    expect(await repliesTo(elsewhere)).toEqual([]);
  });

  test('a buyer who is answered and says nothing is waited for', async () => {
    await approve(silent);
    expect((await until(silent, 'awaiting_buyer')).case.closedAt).toBeNull();
  });
});

describe('time passes, after a restart', { timeout: SLOW_MS }, () => {
  let untouched: Buyer;

  beforeAll(async () => {
    await pipeline.stop();
    pipeline = await startPipeline({ data, playbook, day: FAST_DAY_S });
    untouched = await open('untouched00007', '112-0000007-0000007');
  }, SLOW_MS);

  test('once all is done, one letter asks whether it is well; then the case closes as solved', async () => {
    const letter = await approve(chooser);
    expect(letter.mail.text).toContain(chooser.order);
    const closed = await until(chooser, 'closed');
    expect(closed.case).toMatchObject({ closedBecause: 'solved', followedUp: true });
    expect(await repliesTo(chooser)).toHaveLength(3);
  });

  test('a buyer who stays silent is asked once, then the case closes', async () => {
    await approve(silent);
    expect((await until(silent, 'closed')).case.closedBecause).toBe('silent');
    expect(await repliesTo(silent)).toHaveLength(2);
  });

  test('S7: a case that nobody decides is reminded of, goes to the supervisor, and its breach is recorded', async () => {
    const { case: c, events } = await eventually('a breach', async () => {
      const file = await fileOf(untouched);
      return typesOf(file).includes('breached') ? file : null;
    });
    const told = events.filter((event) => event.by === 'clock').map((event) => event.facts.milestone);
    expect(told.slice(0, 4)).toEqual(['reminder_1', 'reminder_2', 'escalation', 'breach']);
    expect(c.state).toBe('awaiting_decision');
    const about = (await mails()).filter((mail) => mail.about === untouched.caseId);
    const supervisors = emailsOf(ownPlaybook(), 'supervisor');
    expect(about.some((mail) => supervisors.includes(mail.to[0] ?? ''))).toBe(true);
    expect(about.filter((mail) => !supervisors.includes(mail.to[0] ?? '')).length).toBeGreaterThan(1);
    // The links of a reminder are as good as the first ones.
    expect((await approve(untouched)).reply?.revision).toBe(1);
  });

  test('T12: a buyer who writes to a closed case opens it again', async () => {
    await write(chooser, { words: 'The new one broke today as well. It does not turn any more.' });
    const { case: c, events } = await until(chooser, 'awaiting_decision');
    expect(c.run).toBe(2);
    expect(events.filter((event) => event.type === 'opened')).toHaveLength(1);
    expect(events.map((event) => event.type)).toContain('reopened');
    expect((await approve(chooser)).header('References')).toContain(`mr.${chooser.caseId}.1.`);
  });
});
