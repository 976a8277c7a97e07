import { digestId } from '../../pipeline/digest.ts';
import { newLinkId } from '../../pipeline/links.ts';
import type { SigningKey } from '../../ports/secrets.ts';
import type { DeskNeeds } from '../needs.ts';
import { macOf, readSignedValue, signValue } from './signed-value.ts';

/** Time to read and type four digits, also for a person who is slow or called away. */
const NUMBER_MINUTES = 30;
const MS_PER_MINUTE = 60_000;
const SMALLEST = 1_000;
const COUNT = 9_000;

/** What the person types, and which number was asked for. */
export const NUMBER_FIELD = 'number';
export const ASKED_FIELD = 'asked';

export interface AskedNumber {
  number: string;
  /** Goes back with the form. The number cannot be read from it. */
  asked: string;
}

export type TypedNumber = 'none' | 'wrong' | 'right';

/** Of one form only: the same `asked` stands for another number at another address. */
function numberFor(key: SigningKey, nonce: string, path: string): string {
  const mac = macOf(key, ['makeright-number-1', nonce, digestId(path)]);
  return String(SMALLEST + (mac.readUInt32BE(0) % COUNT));
}

/** A number for a person to type before the form of `path` counts. */
export async function askNumber(
  { secrets, wallClock }: Pick<DeskNeeds, 'secrets' | 'wallClock'>,
  path: string,
): Promise<AskedNumber> {
  const key = await secrets.signingKey();
  const nonce = newLinkId();
  const expiresAt = new Date(Date.parse(wallClock.now()) + NUMBER_MINUTES * MS_PER_MINUTE).toISOString();
  return {
    number: numberFor(key, nonce, path),
    asked: signValue('makeright-number-1', nonce, expiresAt, key),
  };
}

/** Is the number in this form the one that was asked for? A number that came too late is wrong. */
export async function readNumber(
  { secrets, wallClock }: Pick<DeskNeeds, 'secrets' | 'wallClock'>,
  form: Record<string, unknown>,
  path: string,
): Promise<TypedNumber> {
  const [asked, typed] = [form[ASKED_FIELD], form[NUMBER_FIELD]];
  if (typeof asked !== 'string' || typeof typed !== 'string') return 'none';
  const key = await secrets.signingKey();
  const nonce = readSignedValue('makeright-number-1', asked, key, wallClock.now());
  // A Chinese keyboard types full-width digits, and some people a space between them.
  const digits = typed.normalize('NFKC').replace(/\s/g, '');
  return nonce !== null && digits === numberFor(key, nonce, path) ? 'right' : 'wrong';
}
