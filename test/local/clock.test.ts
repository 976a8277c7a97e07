import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clockEnvironment, createClock, openClock } from '../../local/time/clock.ts';
import { nextDueMs } from '../../local/time/schedules.ts';
import { removeFolder, temporaryFolder } from './toy-machine.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

const HOUR = 3_600_000;

describe('the clock of a data folder', () => {
  test('begins at the real time and runs at its speed', () => {
    let real = 1_000_000;
    const clock = openClock(join(folder, 'clock.json'), 60, () => real);
    expect(clock.now()).toBe(1_000_000);
    real += 2_500;
    expect(clock.now()).toBe(1_000_000 + HOUR);
    expect(clock.realMsUntil(clock.now() + HOUR)).toBe(2_500);
    expect(clock.realMsUntil(clock.now() - HOUR)).toBe(0);
  });

  test('goes on after a restart: time has passed meanwhile', () => {
    let real = 0;
    openClock(join(folder, 'clock.json'), 60, () => real);
    real = 2_500;
    expect(openClock(join(folder, 'clock.json'), 60, () => real).now()).toBe(HOUR);
  });

  test('takes another speed from the simulated now on', () => {
    let real = 0;
    openClock(join(folder, 'clock.json'), 60, () => real);
    real = 2_500;
    const slower = openClock(join(folder, 'clock.json'), 86_400, () => real);
    expect(slower.now()).toBe(HOUR);
    real += 1_000;
    expect(slower.now()).toBe(HOUR + 1_000);
  });

  test('is told to functions as three numbers', () => {
    const clock = createClock({ realMs: 1, simulatedMs: 2, speed: 1440 });
    expect(clockEnvironment(clock)).toEqual({
      CLOCK_ANCHOR_REAL_MS: '1',
      CLOCK_ANCHOR_MS: '2',
      CLOCK_SPEED: '1440',
    });
  });

  test('a damaged file is one sentence', () => {
    writeFileSync(join(folder, 'clock.json'), '{"realMs": "x"}');
    expect(() => openClock(join(folder, 'clock.json'), 60)).toThrow('clock.json is damaged');
  });
});

describe('waiting', () => {
  const clock = createClock({ realMs: Date.now(), simulatedMs: 0, speed: 1440 });

  test('A13: an instant in the past passes at once', async () => {
    expect(await clock.sleepUntil(-HOUR, new AbortController().signal)).toBe(true);
  });
  test('ends when it is given up', async () => {
    const giveUp = new AbortController();
    const waiting = clock.sleepUntil(clock.now() + 1000 * HOUR, giveUp.signal);
    giveUp.abort();
    expect(await waiting).toBe(false);
    expect(await clock.sleepUntil(clock.now() + 1000 * HOUR, giveUp.signal)).toBe(false);
  });
  test('does not fire at once beyond the longest timer', async () => {
    const slow = createClock({ realMs: Date.now(), simulatedMs: Date.now(), speed: 1 });
    const giveUp = new AbortController();
    const waiting = slow.sleepUntil(slow.now() + 30 * 24 * HOUR, giveUp.signal);
    const first = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 30, 'waits'))]);
    giveUp.abort();
    expect(first).toBe('waits');
  });
});

const at = (text: string) => Date.parse(`${text}Z`);

describe('schedules', () => {
  test.each([
    ['rate(5 minutes)', '2026-11-22T10:00', '2026-11-22T10:05'],
    ['rate(1 hour)', '2026-11-22T10:00', '2026-11-22T11:00'],
    ['rate(2 days)', '2026-11-22T10:00', '2026-11-24T10:00'],
  ])('%s after %s is %s', (expression, after, due) => {
    expect(new Date(nextDueMs(expression, at(after))).toISOString()).toBe(new Date(at(due)).toISOString());
  });

  test.each(['rate(5 parsecs)', 'rate(5)', 'cron(0 6 * * ? *)', 'at(2026-11-22T10:00:00)', 'every day'])(
    'not a rate: %s',
    (expression) => {
      expect(() => nextDueMs(expression, at('2026-11-22T10:00'))).toThrow(
        `"${expression}" is no rate: one machine runs schedules like "rate(5 minutes)" only.`,
      );
    },
  );
});
