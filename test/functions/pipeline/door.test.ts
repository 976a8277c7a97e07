import { describe, expect, it } from 'vitest';
import { approved } from '../../../core/case/transitions/decisions.ts';
import { buyerWrote } from '../../../core/case/transitions/news.ts';
import { beginWait } from '../../../functions/pipeline/begin-wait.ts';
import { CaseContendedError, changeCase, knock } from '../../../functions/pipeline/door.ts';
import { beginStep, CaseMissingError } from '../../../functions/pipeline/step.ts';
import { draftOf, hoursLater, newCase } from '../../core/case/samples.ts';
import { fakeDependencies } from '../fakes/dependencies.ts';

const decision = {
  revision: 1,
  by: 'agent@example.com',
  role: 'agent' as const,
  at: hoursLater(1),
  edited: false,
  leavesAt: hoursLater(1),
};
const wrote = {
  mailId: 'm2',
  at: hoursLater(1),
  respondWithinHours: 24,
  relayAddress: 'a@marketplace.amazon.com',
  language: 'en',
};

function waitingCase() {
  return newCase({ state: 'awaiting_decision', draft: draftOf() });
}

async function waiting() {
  const c = waitingCase();
  const deps = fakeDependencies({ cases: [c], now: hoursLater(1) });
  deps.workflow.wait('token-1');
  const state = { caseId: c.id, timeoutSeconds: 3600 };
  await beginWait(deps, state, { kind: 'decision', token: 'token-1' });
  return { c, deps, state };
}

describe('the one door', () => {
  it('A5 two clicks at once: one decision, one wake', async () => {
    const { c, deps } = await waiting();
    const clicks = ['d1', 'd2'].map((id) => knock(deps, c.id, (now) => approved(now, { ...decision, id })));
    const outcomes = (await Promise.all(clicks)).map((result) => result.outcome).sort();
    expect(outcomes).toEqual(['changed', 'refused']);
    expect(deps.workflow.woken).toHaveLength(1);
  });

  it('the case is changed before the workflow is woken', async () => {
    const { c, deps } = await waiting();
    const states: (string | undefined)[] = [];
    const workflow = {
      ...deps.workflow,
      wake: async () => {
        states.push((await deps.cases.readCase(c.id))?.state);
        return true;
      },
    };
    await knock({ cases: deps.cases, workflow }, c.id, (now) => approved(now, { ...decision, id: 'd1' }));
    expect(states).toEqual(['held']);
  });

  it('a knock while nothing waits goes to the next wait at once', async () => {
    const c = newCase({ state: 'composing', draft: draftOf({ status: 'sent' }) });
    const deps = fakeDependencies({ cases: [c], now: hoursLater(1) });
    await knock(deps, c.id, (now) => buyerWrote(now, wrote));
    expect(deps.workflow.woken).toEqual([]);
    deps.workflow.wait('token-2');
    const state = { caseId: c.id, timeoutSeconds: 3600 };
    await beginWait(deps, state, { kind: 'buyer', token: 'token-2' });
    expect(deps.workflow.woken.map(({ knock: { type } }) => type)).toEqual(['wrote']);
  });

  it('a crash between the change and the wake is made good by the repeated knock', async () => {
    const { c, deps } = await waiting();
    const dying = {
      cases: deps.cases,
      workflow: { ...deps.workflow, wake: () => Promise.reject(new Error('killed')) },
    };
    await expect(knock(dying, c.id, (now) => buyerWrote(now, wrote))).rejects.toThrow('killed');
    expect(deps.workflow.woken).toEqual([]);
    await knock(deps, c.id, (now) => buyerWrote(now, wrote));
    expect(deps.workflow.woken).toHaveLength(1);
  });

  it('a wake that comes too late leaves the knock for the next wait', async () => {
    const { c, deps } = await waiting();
    // The wait timed out in the same instant.
    await deps.workflow.wake('token-1', { id: 'x', type: 'reminded', at: hoursLater(1) });
    deps.workflow.woken.length = 0;
    await knock(deps, c.id, (now) => buyerWrote(now, wrote));
    expect(deps.workflow.woken).toEqual([]);
    expect((await deps.cases.readCase(c.id))?.inbox).toHaveLength(1);
  });

  it('a step consumes the knock that woke it, and only that one', async () => {
    const { c, deps } = await waiting();
    await knock(deps, c.id, (now) => buyerWrote(now, wrote));
    await knock(deps, c.id, (now) => buyerWrote(now, { ...wrote, mailId: 'm3' }));
    const woken = { event: { id: 'mail:m2', type: 'wrote' } };
    expect((await beginStep(deps.cases, { caseId: c.id, woken })).inbox.map((k) => k.id)).toEqual([
      'mail:m3',
    ]);
    expect((await beginStep(deps.cases, { caseId: c.id, woken })).inbox.map((k) => k.id)).toEqual([
      'mail:m3',
    ]);
  });

  it('D3 who loses a race reads again: nothing is overwritten', async () => {
    const { c, deps } = await waiting();
    deps.cases.beforeNextWrite(() => changeCase(deps.cases, c.id, (now) => buyerWrote(now, wrote)));
    const result = await knock(deps, c.id, (now) => approved(now, { ...decision, id: 'd1' }));
    expect(result).toMatchObject({ outcome: 'refused', refusal: { code: 'superseded' } });
    expect((await deps.cases.readCase(c.id))?.draft?.status).toBe('superseded');
  });

  it('a message after closing starts the next run', async () => {
    const c = newCase({ state: 'closed', closedAt: hoursLater(0) });
    const deps = fakeDependencies({ cases: [c], now: hoursLater(1) });
    await knock(deps, c.id, (now) => buyerWrote(now, wrote));
    expect([...deps.workflow.started]).toEqual([`${c.id}-2`]);
  });

  it('says so when there is no such case', async () => {
    const deps = fakeDependencies();
    expect(await knock(deps, 'nobody', (now) => buyerWrote(now, wrote))).toEqual({ outcome: 'no_case' });
    const state = { caseId: 'nobody' };
    await expect(beginStep(deps.cases, state)).rejects.toThrow(CaseMissingError);
    await expect(beginWait(deps, state, { kind: 'buyer', token: 't' })).rejects.toThrow(CaseMissingError);
  });

  it('gives up with a word after a dozen lost races, whatever was to be written', async () => {
    const { c, deps } = await waiting();
    deps.cases.writeCase = async () => false;
    const writes = [
      changeCase(deps.cases, c.id, (now) => buyerWrote(now, wrote)),
      beginStep(deps.cases, { caseId: c.id }),
      beginWait(deps, { caseId: c.id }, { kind: 'buyer', token: 't' }),
    ];
    for (const write of writes) await expect(write).rejects.toThrow(CaseContendedError);
  });
});
