import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWN_FOLDERS } from '../../local/machine/running.ts';
import { Trouble } from '../../local/machine/trouble.ts';
import { deliver } from '../../local/mail/deliver.ts';
import { type Running, startLocal } from '../../local/start.ts';
import { DONE, type ExitCode, FAILED } from './exit-codes.ts';

const SAMPLES = fileURLToPath(new URL('../../local/samples', import.meta.url));
const HOURS_PER_DAY = 24;
/** Real ms within which one Ctrl-C may arrive twice. */
const ONE_CTRL_C_MS = 1_000;
/** Real ms after which the process ends, although a library holds a handle open. All data is written by then. */
const LEFT_OPEN_MS = 1_000;

export interface StartOptions {
  data?: string;
  day?: number;
  demo?: boolean;
  fresh?: boolean;
  acceptLoss?: boolean;
  smtpPort: number;
  pagesPort: number;
  mailPort: number;
}

/** Runs until Ctrl-C. @returns the exit code */
export async function startCommand(options: StartOptions, out: (line: string) => void): Promise<ExitCode> {
  const running = await startLocal({
    data: dataFolder(options),
    ...(options.day === undefined ? {} : { secondsPerDay: options.day }),
    smtpPort: options.smtpPort,
    pagesPort: options.pagesPort,
    mailPort: options.mailPort,
    acceptLoss: options.acceptLoss ?? false,
    announce: true,
    out: (line) => console.error(line),
  });
  for (const line of greeting(running, options)) out(line);
  const stopped = untilStopped();
  if (options.demo) {
    const samples = readdirSync(SAMPLES)
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .map((name) => join(SAMPLES, name));
    await deliver(samples, running.smtp, (result) => {
      if (!result.ok) console.error(result.sentence);
    });
  }
  const trouble = await Promise.race([stopped, running.failed]);
  console.error(trouble?.message ?? 'Stopping …');
  await running.stop();
  if (trouble) return 1;
  console.error('Stopped. Nothing is lost: start again with the same data folder, and all goes on.');
  setTimeout(() => process.exit(DONE), LEFT_OPEN_MS).unref();
  return DONE;
}

/** Demonstrations and --fresh get a new folder, so that samples do not mix with real cases. */
function dataFolder({ data, demo, fresh }: StartOptions): string {
  if (data !== undefined) {
    if (fresh && existsSync(data) && readdirSync(data).length > 0) {
      throw new Trouble(
        `--fresh wants a new data folder, and ${data} is in use: leave out --fresh or name another.`,
      );
    }
    return data;
  }
  if (!demo && !fresh) return join(OWN_FOLDERS, 'data');
  const stamp = new Date().toISOString().replace(/[:.]/g, '-').slice(0, 19);
  return join(OWN_FOLDERS, `${demo ? 'demo' : 'data'}-${stamp}`);
}

function greeting(running: Running, options: StartOptions): string[] {
  const { speed } = running.clock;
  const day = options.day;
  const clock =
    day === undefined || speed === 1
      ? 'real time'
      : `a day takes ${day} s, so an hour ${Number((day / HOURS_PER_DAY).toFixed(2))} s`;
  return [
    'Makeright is running on this machine.',
    '',
    `  Mail in (SMTP)   ${running.smtp.host}:${running.smtp.port}`,
    `  Mail to agents   ${running.viewer}`,
    `  Pages            ${running.pages}`,
    `  Data folder      ${running.data}`,
    `  Clock            ${clock}`,
    ...running.gaps.map((gap) => `  Note             ${gap}`),
    '',
    options.demo
      ? 'First: open the address of "Mail to agents": sample complaints are coming in, and each gets a draft there with its buttons.'
      : 'First: hand in a complaint (npx makeright deliver FILE.eml), then open the address of "Mail to agents": its draft comes there, with its buttons.',
    'All cases: npx makeright cases. Stop with Ctrl-C; nothing is lost.',
    '',
  ];
}

/** The first signal ends in order, a second one at once. npm repeats each Ctrl-C, and the repeat does not count. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let askedMs = 0;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (askedMs > 0 && Date.now() - askedMs > ONE_CTRL_C_MS) process.exit(FAILED);
        if (askedMs === 0) askedMs = Date.now();
        resolve();
      });
    }
  });
}
