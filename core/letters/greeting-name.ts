import { lint } from '../policy/lint.ts';

/** A greeting longer than this is no name. */
const MAX_NAME_CHARS = 30;
const MAX_NAME_WORDS = 3;
/** Display names that stand for Amazon, a role or no name at all, in the marketplaces' languages. */
const NO_PERSON =
  /amazon|marketplace|customer|kund[ei]|client|cliente?|klant|klient|buyer|acheteur|support|service|seller|admin|unknown|anonym|null|undefined|n\/a|お客様|購入者|カスタマー/iu;

/** Words of the policy's own subject matter: none of them is a name, and all of them would trip Amazon's filter. */
const NO_NAME = /\b(?:review|refund|free|stars?|whatsapp|telegram|paypal|http|www|com|net|org|call|tel)\b/iu;

/**
 * The buyer's name as a greeting may use it, or null to greet neutrally. The display name is typed by the buyer
 * (hostile), can be missing, and can wrongly show the seller's own store.
 *
 * @param storeNames names of the seller's stores
 */
export function greetingName(displayName: string | null, storeNames: readonly string[]): string | null {
  if (displayName === null) return null;
  const name = displayName.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name.length < 2 || name.length > MAX_NAME_CHARS) return null;
  // Letters with their marks, and what joins names: nothing else can reach a letter from here.
  if (!/^\p{L}[\p{L}\p{M}]*(?:[ '’.・-]{1,2}\p{L}[\p{L}\p{M}]*){0,5}\.?$/u.test(name)) return null;
  // "evil.com" would be made a link by mail programs: a full stop ends an initial or stands before a space.
  if (/\.\p{L}/u.test(name) || name.split(' ').length > MAX_NAME_WORDS) return null;
  if (NO_PERSON.test(name) || NO_NAME.test(name)) return null;
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (storeNames.some((store) => bare(store) === bare(name))) return null;
  return isGateClean(name) ? calm(name) : null;
}

/** Languages that greet by the given name; the others by the whole name. */
const BY_GIVEN_NAME: readonly string[] = ['en', 'es', 'fr', 'it', 'nl', 'pt', 'sv'];

/** The name as a letter of this language addresses it: of two words the given name, where that is the custom. */
export function addressed(name: string | null, language: string): string | null {
  if (name === null) return null;
  // A name that the letter's script does not have is left out: the gate would stop the letter.
  const isLatin = language !== 'ja' && language !== 'zh';
  if (isLatin && !/^[\p{Script=Latin}\p{M}' .’-]+$/u.test(name)) return null;
  if (!BY_GIVEN_NAME.includes(language)) return name;
  const words = name.split(' ');
  const [given = name] = words;
  return words.length === 2 && /^\p{L}{2,}/u.test(given) ? given : name;
}

/** "RENATA" and "renata" become "Renata"; scripts without case stay. */
function calm(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name
    .toLowerCase()
    .replace(
      /(^|[ '’-])(\p{L})/gu,
      (_found, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

/** Outside text goes into a letter only where the gate finds nothing in it. */
export function isGateClean(text: string): boolean {
  return lint({ text, proactive: true }).findings.every((finding) => HARMLESS_ALONE.has(finding.rule));
}

/** Findings that say nothing about a name standing alone. */
const HARMLESS_ALONE: ReadonlySet<string> = new Set(['missing_order_id', 'wrong_language']);
