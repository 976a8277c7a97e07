import { html } from 'hono/html';
import { digestId } from '../../pipeline/digest.ts';
import type { DeskNeeds } from '../needs.ts';
import type { Html } from '../page/layout.ts';
import { readSignedValue, signValue } from './signed-value.ts';

/** A page that was open longer asks for a number instead: as long as a session lasts. */
const PRESS_HOURS = 12;
const MS_PER_HOUR = 3_600_000;
/** The field that the script adds to a form when a person presses its button (press-script.ts). */
export const PRESS_FIELD = 'pressed';

type PressNeeds = Pick<DeskNeeds, 'secrets' | 'wallClock'>;

/** The mark of one page, by its address: signed, and of no use on another page. */
export async function pressMark({ secrets, wallClock }: PressNeeds, base: string): Promise<string> {
  const expiresAt = new Date(Date.parse(wallClock.now()) + PRESS_HOURS * MS_PER_HOUR).toISOString();
  return signValue('makeright-press-1', digestId(base), expiresAt, await secrets.signingKey());
}

/** Not a field of a form: a program that only submits the forms it finds does not send it (V1). */
export function pressMeta(mark: string): Html {
  return html`<meta name="makeright-press" content="${mark}">`;
}

/** Did a person press a button of the page at `base`? */
export async function isPressed(
  { secrets, wallClock }: PressNeeds,
  form: Record<string, unknown>,
  base: string,
): Promise<boolean> {
  const given = form[PRESS_FIELD];
  if (typeof given !== 'string') return false;
  const key = await secrets.signingKey();
  return readSignedValue('makeright-press-1', given, key, wallClock.now()) === digestId(base);
}
