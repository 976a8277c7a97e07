import { beforeEach, describe, expect, it } from 'vitest';
import { approved, recomposed, undone } from '../../core/case/transitions/decisions.ts';
import { decidedCauses } from '../../core/insight/decided-causes.ts';
import type { Case } from '../../core/words/case.ts';
import { askHandler } from '../../functions/ask/ask.ts';
import { composeHandler } from '../../functions/compose/compose.ts';
import { type Choice, decide } from '../../functions/desk/decision/decide.ts';
import type { Visit } from '../../functions/desk/way-in/visitor.ts';
import { diagnoseHandler } from '../../functions/diagnose/diagnose.ts';
import { receiveMail } from '../../functions/intake/receive.ts';
import { sendHandler } from '../../functions/send/send.ts';
import { type FakeDependencies, fakeDependencies } from './fakes/dependencies.ts';
import { buyerMail } from './mails.ts';

/** What people decide of a case that really goes its way, as the report on diagnoses counts it. */

const WINDOW_MS = 60_000;
let deps: FakeDependencies;
let caseId: string;

async function theCase(): Promise<Case> {
  const c = await deps.cases.readCase(caseId);
  if (c === null) throw new Error('no case');
  return c;
}

/** The buyer writes, and the draft of an answer waits. */
async function written(number: number, words?: string): Promise<void> {
  deps.clock.advance(3_600_000);
  const mail = buyerMail({
    messageId: `<m${number}@email.example.com>`,
    ...(words === undefined ? {} : { words }),
  });
  await deps.bucket.write(`inbound/${number}`, mail, 'message/rfc822');
  const filed = await receiveMail(deps, { rawKey: `inbound/${number}`, at: deps.clock.now() });
  if (filed.outcome !== 'filed') throw new Error('no case');
  caseId = filed.caseId;
  await drafted();
}

async function drafted(): Promise<void> {
  const token = `token-${(await theCase()).version}`;
  const asked = await composeHandler(deps)({ state: await diagnoseHandler(deps)({ state: { caseId } }) });
  deps.workflow.wait(token);
  await askHandler(deps)({ state: asked, token, timeoutSeconds: asked.timeoutSeconds });
}

async function decides(choice: Choice): Promise<void> {
  deps.clock.advance(1_000);
  const revision = (await theCase()).draft?.revision ?? 0;
  const staff = { email: 'li@example.com' };
  const visit = { link: { caseId, revision }, staff, role: 'supervisor', now: deps.clock.now() } as Visit;
  expect(await decide(deps, visit, choice)).toEqual({ taken: true });
}

const approve = () =>
  decides({
    type: 'approved',
    transition: (c, d) => {
      const leavesAt = new Date(Date.parse(d.at) + WINDOW_MS).toISOString();
      return approved(c, { ...d, edited: false, leavesAt });
    },
  });
const undo = () => decides({ type: 'undone', transition: undone });
const correct = () =>
  decides({
    type: 'recompose',
    cause: 'misuse',
    transition: (c, d) => recomposed(c, { ...d, cause: 'misuse', option: null }),
  });

/** The letter leaves. */
async function sent(): Promise<void> {
  deps.clock.advance(WINDOW_MS);
  expect(await sendHandler(deps)({ state: { caseId, stage: 'offer' } })).toMatchObject({ outcome: 'sent' });
}

async function counted(months = ['2026-10']): Promise<{ given: string; final: string | null }[]> {
  const found = await Promise.all(months.map((month) => deps.cases.verdicts('main', month)));
  const records = new Map([[caseId, { events: await deps.cases.events(caseId), buyerName: null }]]);
  return decidedCauses(found.flat(), records).map(({ verdict, final }) => ({ given: verdict.given, final }));
}

const KEPT = { given: 'defect', final: 'defect' };
const CORRECTED = { given: 'defect', final: 'misuse' };

beforeEach(async () => {
  deps = fakeDependencies({ now: '2026-10-05T09:00:00.000Z' });
  await written(1);
});

describe('a diagnosis counts', () => {
  it('once, with an approval that stands', async () => {
    await approve();
    await undo();
    expect(await counted()).toEqual([]);
    await approve();
    expect(await counted()).toEqual([KEPT]);
    await sent();
    expect(await counted()).toEqual([KEPT]);
  });

  it('not where the buyer wrote before the approved letter left', async () => {
    await approve();
    await written(2, 'It also smells burnt since yesterday, the motor gets far too hot.');
    expect(await counted()).toEqual([]);
  });

  it('as corrected, also after the buyer has chosen from the letter', async () => {
    await correct();
    await drafted();
    await approve();
    await sent();
    await written(2, 'Thank you, option 1 please.');
    expect((await theCase()).diagnosis?.heard?.contact).toBe('choice');
    await approve();
    await sent();
    expect(await counted()).toEqual([CORRECTED]);
  });

  it('not again with the choice, though the first decision is in no month of the report', async () => {
    await approve();
    await sent();
    deps.clock.set('2026-11-02T09:00:00.000Z');
    await written(2, 'Thank you, option 1 please.');
    await approve();
    expect(await counted(['2026-11'])).toEqual([]);
    expect(await counted(['2026-10', '2026-11'])).toEqual([KEPT]);
  });
});
