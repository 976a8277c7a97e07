import * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';
import { readJsonFile, writeDurably } from '../storage/durable-file.ts';

export const REAL_SECONDS_PER_DAY = 86_400;
/** A plain setTimeout of more than 2³¹−1 ms (24.8 days) fires at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** A later time is a damaged file, not time that passed. */
const LATEST_MS = Date.UTC(2200, 0);

/** Simulated now = simulatedMs + (real now − realMs) × speed. */
const instant = z.number().min(0).max(LATEST_MS);
const anchorShape = z.object({ realMs: instant, simulatedMs: instant, speed: z.number().min(1e-3).max(1e9) });
export type ClockAnchor = z.infer<typeof anchorShape>;

/** The simulated time. All instants are ms since 1970 UTC in simulated time unless they are called real. */
export interface Clock {
  readonly anchor: ClockAnchor;
  now(): number;
  /** Real ms from now until a simulated instant; never negative. */
  realMsUntil(instantMs: number): number;
  /** Resolves true at the instant, false when the signal aborts first. */
  sleepUntil(instantMs: number, signal: AbortSignal): Promise<boolean>;
}

export function createClock(anchor: ClockAnchor, realNow: () => number = Date.now): Clock {
  const now = () => anchor.simulatedMs + (realNow() - anchor.realMs) * anchor.speed;
  const realMsUntil = (instantMs: number) => Math.max(0, (instantMs - now()) / anchor.speed);
  return {
    anchor,
    now,
    realMsUntil,
    sleepUntil: (instantMs, signal) =>
      new Promise((resolve) => {
        let timer: NodeJS.Timeout;
        const stop = () => {
          clearTimeout(timer);
          resolve(false);
        };
        const wait = () => {
          const ms = realMsUntil(instantMs);
          if (ms === 0) {
            signal.removeEventListener('abort', stop);
            resolve(true);
          } else {
            timer = setTimeout(wait, Math.min(Math.ceil(ms), LONGEST_TIMER_MS));
          }
        };
        if (signal.aborted) return resolve(false);
        signal.addEventListener('abort', stop, { once: true });
        wait();
      }),
  };
}

/**
 * The clock of a data folder. A first start begins at the real time; a restart goes on, and time has passed in
 * between; with another speed it goes on from the simulated now.
 * @param secondsPerDay real seconds that a simulated day takes
 */
export function openClock(file: string, secondsPerDay: number, realNow: () => number = Date.now): Clock {
  const speed = REAL_SECONDS_PER_DAY / secondsPerDay;
  const kept = readJsonFile(file, anchorShape);
  const realMs = realNow();
  const simulatedMs = kept ? createClock(kept, () => realMs).now() : realMs;
  if (!instant.safeParse(simulatedMs).success) {
    throw new Trouble(
      `The clock of ${file} stands at no possible time: delete the file, which sets it to the present, or start with another data folder (--data DIR).`,
    );
  }
  if (kept?.speed === speed) return createClock(kept, realNow);
  const anchor = { realMs, simulatedMs, speed };
  writeDurably(file, JSON.stringify(anchor));
  return createClock(anchor, realNow);
}

/** What a function needs to read the same clock (functions/aws/clock.ts). */
export function clockEnvironment(clock: Clock): Record<string, string> {
  return {
    CLOCK_ANCHOR_REAL_MS: String(clock.anchor.realMs),
    CLOCK_ANCHOR_MS: String(clock.anchor.simulatedMs),
    CLOCK_SPEED: String(clock.anchor.speed),
  };
}
