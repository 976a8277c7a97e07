import {
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../../local/start.ts';
import { notesOf } from './toy-cloud.ts';
import { eventually, removeFolder, sfnOf, startToy, temporaryFolder } from './toy-machine.ts';

const FAST = 60;
let data: string;
let running: Running;
let sfn: SFNClient;
let number = 0;

beforeAll(async () => {
  data = temporaryFolder();
  running = await startToy(data, { secondsPerDay: FAST });
  sfn = sfnOf(running);
});
afterAll(async () => {
  await running.stop();
  removeFolder(data);
});

async function start(input: Record<string, unknown>, name = `run-${++number}`) {
  const started = await sfn.send(
    new StartExecutionCommand({
      stateMachineArn: running.stateMachineArn,
      name,
      input: JSON.stringify({ key: name, timeoutSeconds: 86_400, ...input }),
    }),
  );
  return { name, arn: started.executionArn ?? '', startDate: started.startDate };
}
const describeRun = (arn: string) => sfn.send(new DescribeExecutionCommand({ executionArn: arn }));
const ended = (arn: string) =>
  eventually(async () => {
    const execution = await describeRun(arn);
    return execution.status === 'RUNNING' ? null : execution;
  });
const tokenOf = (key: string) =>
  eventually(() => notesOf(data, 'ask').findLast((note) => note.key === key)?.token as string | undefined);
const wake = (taskToken: string, type = 'approved') =>
  sfn.send(
    new SendTaskSuccessCommand({
      taskToken,
      output: JSON.stringify({ event: { id: 'e1', type, at: 'now' } }),
    }),
  );
const faultOf = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (error: Error) => error.name,
  );

describe('a run of the workflow', () => {
  test('hands out a token, waits, and goes on with what SendTaskSuccess brings', async () => {
    const { name, arn } = await start({});
    const token = await tokenOf(name);
    expect(notesOf(data, 'ask').find((note) => note.key === name)?.run).toBe(name);
    await wake(token);
    const execution = await ended(arn);
    expect(execution.status).toBe('SUCCEEDED');
    expect(JSON.parse(execution.output ?? '')).toMatchObject({
      key: name,
      plain: 1,
      woken: { event: { type: 'approved' } },
    });
  });

  test('goes round by its choice, with a new token each time', async () => {
    const { name, arn } = await start({});
    const first = await tokenOf(name);
    await wake(first, 'again');
    const second = await eventually(() => notesOf(data, 'ask').filter((note) => note.key === name)[1]?.token);
    expect(second).not.toBe(first);
    await wake(String(second));
    expect(JSON.parse((await ended(arn)).output ?? '').plain).toBe(2);
  });

  test('A2: tokens hold + / =, as real ones do', async () => {
    const tokens = await Promise.all(Array.from({ length: 4 }, async () => tokenOf((await start({})).name)));
    expect(tokens.join('')).toMatch(/[+/]/);
  });

  test('A3: a wait ends by its timeout, is caught, and the Wait state after it waits too', async () => {
    const { arn } = await start({ timeoutSeconds: 600 });
    const execution = await ended(arn);
    expect(execution.status).toBe('SUCCEEDED');
    expect(JSON.parse(execution.output ?? '').error.Error).toBe('States.Timeout');
    const took = (execution.stopDate?.getTime() ?? 0) - (execution.startDate?.getTime() ?? 0);
    expect(took).toBeGreaterThanOrEqual(1_200_000);
  });

  test.each([
    { what: 'a failed function', input: { failTimes: 99 }, error: 'RangeError' },
    { what: 'a crashed function', input: { exit: true }, error: 'Runtime.ExitError' },
    { what: 'a function beyond its time', input: { hang: true }, error: 'Sandbox.Timedout' },
    { what: 'a function that cannot hand out its token', input: { askFails: true }, error: 'TypeError' },
  ])('$what fails the task with its name', async ({ input, error }) => {
    const execution = await ended((await start(input)).arn);
    expect(execution).toMatchObject({ status: 'FAILED', error });
  });

  test('a function that fails twice is tried a third time', async () => {
    const { name, arn } = await start({ failTimes: 2 });
    await wake(await tokenOf(name));
    expect((await ended(arn)).status).toBe('SUCCEEDED');
  });

  test('SendTaskFailure gives the task its error', async () => {
    const { name, arn } = await start({});
    await sfn.send(
      new SendTaskFailureCommand({ taskToken: await tokenOf(name), error: 'No', cause: 'because' }),
    );
    expect(await ended(arn)).toMatchObject({ status: 'FAILED', error: 'No', cause: 'because' });
  });

  test('A11: a state larger than Step Functions takes ends the run', async () => {
    const { name, arn } = await start({ big: 'x'.repeat(200_000) });
    await sfn.send(
      new SendTaskSuccessCommand({
        taskToken: await tokenOf(name),
        output: JSON.stringify('y'.repeat(100_000)),
      }),
    );
    expect(await ended(arn)).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
  });
});

describe('the answers of Step Functions', () => {
  test('the same start twice is one; another input, or a closed run, already exists', async () => {
    const first = await start({ a: 1 }, 'twice');
    const again = await start({ a: 1 }, 'twice');
    expect(again.startDate).toEqual(first.startDate);
    expect(await faultOf(start({ a: 2 }, 'twice'))).toBe('ExecutionAlreadyExists');
    await wake(await tokenOf('twice'));
    await ended(first.arn);
    expect(await faultOf(start({ a: 1 }, 'twice'))).toBe('ExecutionAlreadyExists');
  });

  test('A4: tokens that are unknown, malformed or done are refused by name', async () => {
    const { name, arn } = await start({});
    const token = await tokenOf(name);
    await sfn.send(new SendTaskHeartbeatCommand({ taskToken: token }));
    await wake(token);
    expect(await faultOf(wake(token))).toBe('TaskTimedOut');
    await ended(arn);
    expect(await faultOf(wake(token))).toBe('TaskTimedOut');
    expect(await faultOf(wake(`AQCE${'A'.repeat(128)}`))).toBe('TaskDoesNotExist');
    expect(await faultOf(wake('nonsense'))).toBe('InvalidToken');
    const broken = new SendTaskSuccessCommand({ taskToken: token, output: '{' });
    expect(await faultOf(sfn.send(broken))).toBe('InvalidOutput');
  });

  test('A5: of two answers at the same instant one is taken', async () => {
    const { name } = await start({});
    const token = await tokenOf(name);
    const answers = await Promise.all([faultOf(wake(token)), faultOf(wake(token)), faultOf(wake(token))]);
    expect(answers.sort()).toEqual(['TaskTimedOut', 'TaskTimedOut', 'accepted']);
  });

  test('a stopped run is aborted and its token is gone', async () => {
    const { name, arn } = await start({});
    const token = await tokenOf(name);
    await sfn.send(new StopExecutionCommand({ executionArn: arn, error: 'Stop', cause: 'by hand' }));
    expect(await describeRun(arn)).toMatchObject({ status: 'ABORTED', error: 'Stop', cause: 'by hand' });
    expect(await faultOf(wake(token))).toBe('TaskTimedOut');
  });

  test('runs are listed by status, page by page', async () => {
    const ask = (nextToken?: string) =>
      sfn.send(
        new ListExecutionsCommand({
          stateMachineArn: running.stateMachineArn,
          statusFilter: 'SUCCEEDED',
          maxResults: 1,
          nextToken,
        }),
      );
    const first = await ask();
    const second = await ask(first.nextToken);
    expect(first.executions?.[0]?.name).not.toBe(second.executions?.[0]?.name);
    expect(first.executions?.[0]?.status).toBe('SUCCEEDED');
  });

  test.each([
    [
      'StateMachineDoesNotExist',
      new StartExecutionCommand({ stateMachineArn: 'arn:aws:states:eu-west-1:0:stateMachine:No' }),
    ],
    [
      'ExecutionDoesNotExist',
      new DescribeExecutionCommand({ executionArn: 'arn:aws:states:eu-west-1:0:execution:No:no' }),
    ],
  ])('%s', async (fault, command) => {
    expect(await faultOf(sfn.send(command as StartExecutionCommand))).toBe(fault);
  });

  test.each([
    ['InvalidName', { name: 'a b' }],
    ['InvalidExecutionInput', { input: '{' }],
  ])('%s', async (fault, wrong) => {
    const command = new StartExecutionCommand({ stateMachineArn: running.stateMachineArn, ...wrong });
    expect(await faultOf(sfn.send(command))).toBe(fault);
  });
});
