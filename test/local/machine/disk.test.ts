import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskTrouble } from '../../../local/machine/disk-trouble.ts';
import type { Running } from '../../../local/start.ts';
import { openClock } from '../../../local/time/clock.ts';
import { notesOf } from '../toy-cloud.ts';
import { eventually, removeFolder, spawnToy, startToy, temporaryFolder } from '../toy-machine.ts';

describe('an error of the disk is one sentence', () => {
  test.each([
    [{ code: 'ENOSPC' }, 'is full: make room and start again'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 13 }, 'is full: make room and start again'],
    [{ code: 'EROFS' }, 'cannot be written to'],
    [{ code: 'EACCES' }, 'cannot be written to'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 8 + 256 * 5 }, 'cannot be written to'],
    [{ code: 'EIO' }, 'fails'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 10 + 256 * 3 }, 'fails'],
  ])('%j', (fields, words) => {
    const error = Object.assign(new Error('x'), fields);
    expect(diskTrouble(error, '/data')?.message).toContain(words);
    expect(diskTrouble(new Error('around', { cause: error }), '/data')?.message).toContain(words);
  });
  test.each([new TypeError('x is not a function'), 'text', null])('%s is none of them', (error) => {
    expect(diskTrouble(error, '/data')).toBeNull();
  });
});

describe('a clock that no passing of time has set', () => {
  let folder: string;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => removeFolder(folder));
  const now = Date.now();
  test.each([
    { realMs: 1e300, simulatedMs: now, speed: 1 },
    { realMs: now, simulatedMs: 1e300, speed: 1 },
    { realMs: now, simulatedMs: -1, speed: 1 },
    { realMs: now, simulatedMs: now, speed: 1e300 },
    { realMs: now, simulatedMs: now, speed: 1e-300 },
    { realMs: now - 1e12, simulatedMs: now, speed: 1440 },
    { realMs: now + 1e12, simulatedMs: now, speed: 1440 },
  ])('%j is one sentence', (anchor) => {
    const file = join(folder, 'clock.json');
    writeFileSync(file, JSON.stringify(anchor));
    expect(() => openClock(file, 60)).toThrow(expect.objectContaining({ name: 'Trouble' }));
    expect(() => openClock(file, 60)).toThrow(/clock\.json (is damaged|stands at no possible time): delete/);
  });

  test.each([0, -5, 70_000, 1.5])('a port %s in ports.json is one sentence', async (port) => {
    const data = join(folder, 'own');
    await (await startToy(data)).stop();
    writeFileSync(join(data, 'ports.json'), JSON.stringify({ pages: port }));
    await expect(startToy(data)).rejects.toMatchObject({
      name: 'Trouble',
      message: expect.stringContaining('ports.json is damaged'),
    });
  });
});

const DISK_MB = 24;
/** A disk of its own, in memory; null where this process may not mount one. */
function mountDisk(): { path: string; mount(options: string): void; unmount(): void } | null {
  const path = temporaryFolder();
  const run = (command: string, ...words: string[]) => execFileSync(command, words, { stdio: 'ignore' });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', path);
  } catch {
    removeFolder(path);
    return null;
  }
  return {
    path,
    mount: (options) => void run('mount', '-o', `remount,${options}`, path),
    unmount() {
      run('umount', '-l', path);
      removeFolder(path);
    },
  };
}
const probe = mountDisk();
probe?.unmount();

describe.skipIf(probe === null)('a disk', () => {
  let disk: NonNullable<ReturnType<typeof mountDisk>>;
  let running: Running | null;
  beforeEach(() => {
    const mounted = mountDisk();
    if (!mounted) throw new Error('no disk');
    disk = mounted;
    running = null;
  });
  afterEach(async () => {
    await running?.stop().catch(() => {});
    disk.unmount();
  });
  const data = () => join(disk.path, 'data');
  const filler = () => join(disk.path, 'filler');
  /** Leaves so many bytes of the disk. */
  const fill = (left: number) => {
    const { bavail, bsize } = statfsSync(disk.path);
    writeFileSync(filler(), Buffer.alloc(Math.max(0, bavail * bsize - left)));
  };
  const refusal = () =>
    startToy(data()).then(
      () => 'started',
      (error: Error) => `${error.name}: ${error.message}`,
    );

  test('that is full when a pipeline first starts: one sentence', async () => {
    fill(0);
    expect(await refusal()).toMatch(/^Trouble: The disk of the data folder .* is full: make room/);
  });

  test.each([0, 8_192])(
    'that is full when a used folder starts, %i bytes left: one sentence',
    async (left) => {
      await (await startToy(data())).stop();
      fill(left);
      const said = await refusal();
      expect(said).toMatch(/^Trouble: The disk of the data folder .* is full: make room/);
      rmSync(filler());
      expect(await refusal().then((again) => (again === 'started' ? again : said))).toBe('started');
    },
  );

  test('that cannot be written to: one sentence', async () => {
    await (await startToy(data())).stop();
    disk.mount('ro');
    expect(await refusal()).toMatch(/^Trouble: The data folder .* cannot be written to/);
    disk.mount('rw');
  });

  test('that fills up while mails come in: the pipeline says so and ends, and no accepted mail is lost', async () => {
    const child = await spawnToy(data());
    fill(300_000);
    const accepted: string[] = [];
    let ended = false;
    void child.gone.then(() => {
      ended = true;
    });
    for (let n = 0; n < 2_000 && !ended; n += 1) {
      const transport = createTransport({ ...child.running.smtp, secure: false, ignoreTLS: true });
      const subject = `full ${n}`;
      const mail = { from: 'a@example.com', to: 'support@example.com', subject, text: 'x'.repeat(2_000) };
      await transport.sendMail(mail).then(
        () => accepted.push(subject),
        () => {},
      );
    }
    await child.gone;
    expect(child.said()).toMatch(/^The disk of the data folder .* is full: make room and start again/);
    expect(accepted.length).toBeGreaterThan(0);
    rmSync(filler());
    running = await startToy(data());
    await eventually(() => {
      const read = notesOf(data(), 'intake').map(({ mail }) => /Subject: (full \d+)/.exec(String(mail))?.[1]);
      return accepted.every((subject) => read.includes(subject));
    });
  });
});
