import { expect, test } from 'vitest';
import { sampleCase } from '../desk/samples.ts';
import { shippedPlaybook } from './dependencies.ts';
import { fakeTable } from './table.ts';
import { fakeWorkflow } from './workflow.ts';

/** What the fakes promise beyond the ports; the contract of the table itself: functions/aws/. */

test('a case that was read is a copy: what a caller does to it stays with the caller', async () => {
  const table = fakeTable([sampleCase()]);
  const one = await table.cases.readCase('5f0c2a');
  if (one !== null) one.state = 'closed';
  expect((await table.cases.readCase('5f0c2a'))?.state).toBe('awaiting_decision');
});

test('another writer can come between reading and writing', async () => {
  const c = sampleCase();
  const table = fakeTable([c]);
  table.cases.beforeNextWrite(() => table.cases.writeCase({ ...c, version: 8, state: 'closed' }, c));
  expect(await table.cases.writeCase({ ...c, version: 8, state: 'sending' }, c)).toBe(false);
  expect((await table.cases.readCase('5f0c2a'))?.state).toBe('closed');
});

test('a token of the workflow in memory wakes once', async () => {
  const workflow = fakeWorkflow();
  workflow.wait('token');
  const knock = { id: 'k', type: 'approved', at: '2026-03-10T09:00:00.000Z' } as const;
  expect(await Promise.all([workflow.wake('token', knock), workflow.wake('token', knock)])).toEqual([
    true,
    false,
  ]);
  expect(await workflow.wake('never', knock)).toBe(false);
});

test('the shipped playbook is valid', () => {
  expect(shippedPlaybook().stores.length).toBeGreaterThan(0);
});
