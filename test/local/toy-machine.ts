import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SFNClient } from '@aws-sdk/client-sfn';
import type { RunningFacts } from '../../local/machine/running.ts';
import { findRunning } from '../../local/machine/running.ts';
import { type LocalOptions, type Running, startLocal } from '../../local/start.ts';
import { toyCloud } from './toy-cloud.ts';

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'makeright-test-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export const startToy = (data: string, options: Partial<LocalOptions> = {}): Promise<Running> =>
  startLocal({ data, cloud: toyCloud, ...options });

export const local = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  maxAttempts: 1,
});
export const sfnOf = (running: RunningFacts): SFNClient => new SFNClient(local(running.endpoints.sfn));

/** Asks again until there is an answer; the test's own timeout is the limit. */
export async function eventually<T>(ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer as NonNullable<T>;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The toy deployment in a process of its own, to be killed. */
export interface Child {
  running: RunningFacts;
  /** What it said on stderr. */
  said(): string;
  /** When it has ended. */
  gone: Promise<void>;
  /** kill -9, and until it is gone. */
  kill(): Promise<void>;
}

export async function spawnToy(data: string, secondsPerDay = 86_400): Promise<Child> {
  const program = fileURLToPath(new URL('./toy-process.ts', import.meta.url));
  const child = spawn(process.execPath, [program, data, String(secondsPerDay)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
    process.stderr.write(chunk);
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', () => reject(new Error('The toy deployment ended')));
  });
  return {
    running: findRunning(data),
    said: () => said,
    gone,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
