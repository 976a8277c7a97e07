import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createTransport } from 'nodemailer';
import type { Case } from '../../core/words/case.ts';
import type { CaseEvent } from '../../core/words/record/event.ts';
import type { SetAside } from '../../functions/ports/asides.ts';
import { findRunning, type RunningFacts } from '../../local/machine/running.ts';

/** The whole pipeline as its users have it: a program, reached by SMTP, HTTP and the command line only. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAKERIGHT = join(ROOT, 'bin', 'makeright.ts');
/** What the program says when all its doors are open. */
const READY = /Makeright is running/;
const POLL_MS = 150;
/** Kept of what a program says, for the message of a test that fails. */
const KEPT_CHARS = 20_000;

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'makeright-e2e-'));
export const removeFolder = (folder: string): void =>
  // A killed process may still be giving up its files.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** Asks again until there is an answer; a test's own time is the limit, and `what` is what it then says. */
export async function eventually<T>(
  what: string,
  ask: () => T | Promise<T>,
  withinMs = 90_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false)
      return answer as NonNullable<Exclude<T, false>>;
    if (Date.now() > end) throw new Error(`Did not come within ${withinMs / 1000} s: ${what}`);
    await pause(POLL_MS);
  }
}

export interface Pipeline {
  readonly facts: RunningFacts;
  /** The last of what it said. */
  said(): string;
  /** Ctrl-C, and until it has ended. */
  stop(): Promise<void>;
  /** kill -9 of the program and all that it started. */
  kill(): Promise<void>;
}

export interface PipelineOptions {
  data: string;
  /** Real seconds of a simulated day; real time by default. */
  day?: number;
  /** Path of the seller's rules; by default those of the project. */
  playbook?: string;
}

function startedByCommand({ data, day }: PipelineOptions): string[] {
  const ports = ['--smtp-port', '0', '--pages-port', '0', '--mail-port', '0'];
  return [MAKERIGHT, 'start', '--data', data, ...ports, ...(day === undefined ? [] : ['--day', String(day)])];
}

/** `makeright start` until it is ready. */
export async function startPipeline(options: PipelineOptions): Promise<Pipeline> {
  const program = spawnPipeline(startedByCommand(options), options.playbook);
  await program.ready;
  return { ...program, facts: findRunning(options.data) };
}

export interface Program extends Omit<Pipeline, 'facts'> {
  /** Rejects when the program ends before it is ready. */
  readonly ready: Promise<void>;
}

/** Starts a program that runs the pipeline, in a process group of its own. */
export function spawnPipeline(program: string[], playbook?: string): Program {
  const child = spawn(process.execPath, program, {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, ...(playbook === undefined ? {} : { MAKERIGHT_PLAYBOOK: playbook }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-KEPT_CHARS);
      if (READY.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The pipeline ended with ${code}:\n${said}`)));
  });
  // Whoever kills it on its way does not wait for it.
  ready.catch(() => {});
  return {
    ready,
    said: () => said,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
    async kill() {
      killGroup(child);
      await gone;
    },
  };
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: it has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Hands a mail over as Amazon's server does: once it hears 250 it is rid of it, until then it tries again. */
export async function handOver(
  raw: string | Buffer,
  smtp: () => { host: string; port: number },
  tries = 1,
  to = 'support@example.com',
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const transport = createTransport({ ...smtp(), secure: false, ignoreTLS: true });
    try {
      await transport.sendMail({
        envelope: { from: 'bounces@example.com', to: [to] },
        raw,
      });
      return;
    } catch (error) {
      if (attempt >= tries) throw error;
      await pause(POLL_MS);
    } finally {
      transport.close();
    }
  }
}

/** What the command line prints for `--json`, line by line. */
async function command<T>(data: string, playbook: string | undefined, ...words: string[]): Promise<T[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [MAKERIGHT, ...words, '--json', '--data', data],
    {
      cwd: ROOT,
      env: { ...process.env, ...(playbook === undefined ? {} : { MAKERIGHT_PLAYBOOK: playbook }) },
      maxBuffer: 64 * 1_048_576,
    },
  );
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export interface CaseFile {
  case: Case;
  events: CaseEvent[];
}

export const openCases = (data: string, playbook?: string): Promise<Case[]> =>
  command<Case>(data, playbook, 'cases');
export const setAsideMails = (data: string): Promise<SetAside[]> =>
  command<SetAside>(data, undefined, 'replay');
/** Mails that wait for a judgement, or what a judgement of one says. */
export const waitingAsides = (data: string, ...words: string[]): Promise<SetAside[]> =>
  command<SetAside>(data, undefined, 'set-aside', ...words);
export async function caseFile(data: string, id: string): Promise<CaseFile> {
  const [file] = await command<CaseFile>(data, undefined, 'case', id);
  if (file === undefined) throw new Error(`The command line shows nothing for the case ${id}`);
  return file;
}
