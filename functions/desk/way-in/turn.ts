import type { Context } from 'hono';
import { digestId } from '../../pipeline/digest.ts';
import { newLinkId } from '../../pipeline/links.ts';
import type { DeskNeeds } from '../needs.ts';

/**
 * Turns of posts that ask for a link to sign in. Each holds a function for most of a second (sign-in.ts), and on one
 * machine the pages have few. One source address has one turn at a time, and all together have as many as there are
 * lanes: sixty posts at once leave the others to the agents' pages (V7).
 */
const LANES = 16;
/** A turn whose function died is free again after this time. */
const TURN_MS = 5_000;
const FREE = 'free';

export interface Turn {
  end(): Promise<void>;
}

/** API Gateway tells the source of a request; one machine sees a single source, which has one turn. */
function sourceOf(c: Context): string {
  const env = c.env as { event?: { requestContext?: { http?: { sourceIp?: string } } } } | undefined;
  return env?.event?.requestContext?.http?.sourceIp ?? '';
}

/** As many items as lanes, whatever strangers send. */
function laneKey(source: string): string {
  return `sign-in-turn#${Number.parseInt(digestId(source).slice(0, 8), 16) % LANES}`;
}

/** A turn of this source; null: another post of it is being worked on. The address that was typed plays no part. */
export async function takeTurn(c: Context, { lookUps, wallClock }: DeskNeeds): Promise<Turn | null> {
  const key = laneKey(sourceOf(c));
  const now = wallClock.now();
  const own = newLinkId();
  const isOver = (at: string) => Date.parse(now) - Date.parse(at) >= TURN_MS;
  const last = await lookUps.lookUp(key);
  const taken =
    last === null
      ? (await lookUps.claim(key, own, now)).claimed
      : (last.holder === FREE || isOver(last.at)) && (await lookUps.handKey(key, last.holder, own, now));
  if (!taken) return null;
  return {
    async end() {
      // False where the turn was over and another post has it: it ends its own.
      await lookUps.handKey(key, own, FREE, wallClock.now());
    },
  };
}
