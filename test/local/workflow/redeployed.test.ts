import { DescribeExecutionCommand, SendTaskSuccessCommand, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLedger } from '../../../local/machine/ledger.ts';
import type { Running } from '../../../local/start.ts';
import { notesOf, toyCloud } from '../toy-cloud.ts';
import { eventually, removeFolder, sfnOf, startToy, temporaryFolder } from '../toy-machine.ts';

let data: string;
let running: Running | null;
beforeEach(() => {
  data = temporaryFolder();
  running = null;
});
afterEach(async () => {
  await running?.stop();
  removeFolder(data);
});

const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
/** The toy deployment with a part of its workflow's text replaced. */
const cloudWith = (part: string, other: string) => async (folder: string) => {
  const cloud = await toyCloud(folder);
  const workflow = cloud.template.Resources.Workflow;
  if (workflow) {
    const text = JSON.stringify(workflow.Properties);
    workflow.Properties = JSON.parse(text.replaceAll(escaped(part), () => escaped(other)));
  }
  return cloud;
};
const restart = async (cloud = toyCloud) => {
  await running?.stop();
  running = await startToy(data, { cloud });
  return running;
};
async function begin(at: Running, name: string, input: Record<string, unknown> = {}): Promise<string> {
  const started = await sfnOf(at).send(
    new StartExecutionCommand({
      stateMachineArn: at.stateMachineArn,
      name,
      input: JSON.stringify({ key: name, timeoutSeconds: 86_400, ...input }),
    }),
  );
  return started.executionArn ?? '';
}
const tokenOf = (key: string) =>
  eventually(() => notesOf(data, 'ask').findLast((note) => note.key === key)?.token as string | undefined);
const ended = (at: Running, arn: string) =>
  eventually(async () => {
    const execution = await sfnOf(at).send(new DescribeExecutionCommand({ executionArn: arn }));
    return execution.status === 'RUNNING' ? null : execution;
  });
const wake = (at: Running, taskToken: string) =>
  sfnOf(at).send(
    new SendTaskSuccessCommand({ taskToken, output: '{"event":{"id":"e","type":"approved","at":"now"}}' }),
  );

test('a running execution goes on with the definition it began with, a new one has the new', async () => {
  const before = await restart();
  const old = await begin(before, 'old');
  await tokenOf('old');
  // Without the state in which the old one waits, and with another end.
  const now = await restart(cloudWith('"Default":"Done"', '"Default":"Sorry"'));
  await wake(now, await tokenOf('old'));
  expect((await ended(now, old)).status).toBe('SUCCEEDED');
  const fresh = await begin(now, 'new');
  await wake(now, await tokenOf('new'));
  expect((await ended(now, fresh)).status).toBe('FAILED');
});

test.each([
  ['a state', '"Type":"Succeed"', '"Type":"Parallel"', 'State Done is of the type Parallel'],
  [
    'a field',
    '"MaxAttempts":2',
    '"MaxAttempts":2,"JitterStrategy":"FULL"',
    'State Plain uses Retry.0.JitterStrategy',
  ],
])('%s that the machine does not know is one sentence at the start', async (_, part, other, sentence) => {
  const start = startToy(data, { cloud: cloudWith(part, other) });
  await expect(start).rejects.toMatchObject({ name: 'Trouble', message: expect.stringContaining(sentence) });
});

test('a pause before a retry, and how often was tried, outlive a restart', async () => {
  const before = await restart();
  await begin(before, 'weak', { failTimes: 99 });
  const book = () => {
    const ledger = openLedger(`${data}/state.sqlite`, data);
    const row = ledger.prepare("SELECT retries, wait_until FROM executions WHERE name = 'weak'").get();
    ledger.close();
    return { ...row };
  };
  await eventually(() => notesOf(data, 'plain').length === 1);
  await eventually(async () =>
    (await (await fetch(`${before.control}/calls`)).text()).includes('"StateTransition":1'),
  );
  await before.stop();
  const first = book();
  expect(first).toEqual({ retries: '[1]', wait_until: expect.any(Number) });
  await restart();
  await running?.stop();
  running = null;
  expect(book()).toEqual(first);
  expect(notesOf(data, 'plain')).toHaveLength(1);
});
