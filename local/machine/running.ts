import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { readJsonFile, writeDurably } from '../storage/durable-file.ts';
import { Trouble } from './trouble.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** The default data folders. Tests set MAKERIGHT_HOME, so that they never touch a user's pipeline. */
export const OWN_FOLDERS = process.env.MAKERIGHT_HOME ?? join(PROJECT, '.makeright');
const POINTER = join(OWN_FOLDERS, 'running.json');

const runningShape = z.object({
  pid: z.number(),
  data: z.string(),
  region: z.string(),
  tableName: z.string(),
  bucketName: z.string(),
  stateMachineArn: z.string(),
  smtp: z.object({ host: z.string(), port: z.number() }),
  pages: z.string(),
  viewer: z.string(),
  control: z.string(),
  /** The playbook that runs, as its functions carry it; absent for a deployment without one. */
  playbook: z.string().optional(),
  endpoints: z.object({
    dynamodb: z.string(),
    s3: z.string(),
    ses: z.string(),
    sfn: z.string(),
    secretsmanager: z.string(),
  }),
  clock: z.object({ realMs: z.number(), simulatedMs: z.number(), speed: z.number() }),
});

/** Where a running pipeline is reached; other commands read it. */
export type RunningFacts = z.infer<typeof runningShape>;

const pointerShape = z.object({ data: z.string() });

/** @param announce also make it the one that commands without --data find */
export function writeRunning(facts: RunningFacts, announce: boolean): void {
  writeDurably(join(facts.data, 'running.json'), JSON.stringify(facts, null, 2));
  if (!announce) return;
  mkdirSync(dirname(POINTER), { recursive: true });
  writeDurably(POINTER, JSON.stringify({ data: facts.data }));
}

export function removeRunning(data: string): void {
  rmSync(join(data, 'running.json'), { force: true });
}

/** @param data the folder given by --data, if any. @throws Trouble when nothing runs there. */
export function findRunning(data: string | undefined): RunningFacts {
  const folder = data === undefined ? readJsonFile(POINTER, pointerShape)?.data : resolve(data);
  const facts = folder === undefined ? null : readJsonFile(join(folder, 'running.json'), runningShape);
  if (!facts || !alive(facts.pid)) {
    const where = data === undefined ? '' : ` in ${resolve(data)}`;
    throw new Trouble(`No pipeline is running${where}: start one with "makeright start".`);
  }
  return facts;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
