import { connect } from 'node:net';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Running } from '../../local/start.ts';
import { notesOf } from './toy-cloud.ts';
import { eventually, removeFolder, sfnOf, startToy, temporaryFolder } from './toy-machine.ts';

let data: string;
let running: Running;
beforeEach(async () => {
  data = temporaryFolder();
  running = await startToy(data);
});
afterEach(async () => {
  await running.stop();
  removeFolder(data);
});
const start = async (input: Record<string, unknown>) =>
  (
    await sfnOf(running).send(
      new StartExecutionCommand({
        stateMachineArn: running.stateMachineArn,
        name: 'one',
        input: JSON.stringify({ key: 'one', timeoutSeconds: 86_400, ...input }),
      }),
    )
  ).executionArn ?? '';
const restart = async () => {
  await running.stop();
  running = await startToy(data);
};
const noted = (name: string) => notesOf(data, name).length;

test('a function that ends in time counts: it does not run again', async () => {
  await start({ slowMs: 400 });
  await eventually(() => noted('plain') === 1);
  await restart();
  await eventually(() => noted('ask') === 1);
  expect(noted('plain')).toBe(1);
});

test('a token that was being handed out is not handed out twice', async () => {
  await start({ slowAskMs: 400 });
  await eventually(() => noted('ask') === 1);
  await restart();
  // A second run through the same states shows that the first has had its chance.
  await sfnOf(running).send(
    new StartExecutionCommand({
      stateMachineArn: running.stateMachineArn,
      name: 'two',
      input: JSON.stringify({ key: 'two', timeoutSeconds: 86_400 }),
    }),
  );
  await eventually(() => notesOf(data, 'ask').some((note) => note.key === 'two'));
  expect(notesOf(data, 'ask').filter((note) => note.key === 'one')).toHaveLength(1);
});

test('a sender that holds its connection open does not hold the machine', async () => {
  const socket = connect(running.smtp.port, running.smtp.host);
  await new Promise((resolve) => socket.once('data', resolve));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => {});
  await running.stop();
  await closed;
});
