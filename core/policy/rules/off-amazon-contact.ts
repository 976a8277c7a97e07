import { MESSENGER, MESSENGER_WORD } from '../messengers.ts';
import type { Rule } from '../rule.ts';
import { splitClauses } from '../sentences.ts';
import { denies, has, hasAny, type Speech, sentencesWhere } from '../speech.ts';

/** Characters before a name in which "on" or "via" stands. */
const PREPOSITION_ROOM = 14;
/** "@lumafix_support", "lumafix_amy", "ID: lumafix88", a number: what follows a messenger's name. */
const HANDLE =
  /(?<![\p{L}\p{N}@])@[a-z][a-z0-9_.]{2,30}(?![\p{L}\p{N}@])|(?<![\p{L}\p{N}])[a-z0-9]{2,20}_[a-z0-9_]{2,20}(?![\p{L}\p{N}])|(?<!\p{L})id ?[:：]|\+\d/u;

function namesMessenger(speech: Speech): boolean {
  const found = MESSENGER.exec(speech.now);
  if (found !== null) return true;
  return new RegExp(
    `${speech.concepts.via.source}\\s+(?:our\\s+|dem\\s+)?${MESSENGER_WORD.source}(?![\\p{L}\\p{N}'])`,
    'u',
  ).test(speech.now);
}

/** Leads to a messenger or network: the name with a way to reach us there, not a device that shows messages. */
function leadsToMessenger(speech: Speech): boolean {
  if (!namesMessenger(speech)) return false;
  const clauses = splitClauses(speech.now).filter(
    (clause) => MESSENGER.test(clause) || MESSENGER_WORD.test(clause),
  );
  if (clauses.length > 0 && clauses.every((clause) => denies(speech, clause))) return false;
  if (has(speech, speech.now, 'rules')) return false;
  if (HANDLE.test(speech.now)) return true;
  if (has(speech, speech.now, 'feature')) return false;
  if (has(speech, speech.now, 'reach')) return true;
  const at = MESSENGER.exec(speech.now)?.index ?? 0;
  return has(speech, speech.now.slice(Math.max(0, at - PREPOSITION_ROOM), at), 'via');
}

/** Calls, our own site, a search engine: ways out without a number or address. */
function leadsOut(speech: Speech): boolean {
  return (
    splitClauses(speech.now).some(
      (clause) => hasAny(speech, clause, 'call', 'site') && !denies(speech, clause),
    ) && !has(speech, speech.now, 'rules')
  );
}

/** A handle on its own, with the wish to be found or followed. */
const leadsToHandle = (speech: Speech): boolean =>
  /(?<![\p{L}\p{N}@.])@[a-z][a-z0-9_]{3,30}(?![\p{L}\p{N}@.])/u.test(speech.now) &&
  hasAny(speech, speech.now, 'reach', 'via') &&
  !denies(speech, speech.now);

/** Messengers, networks, calls, own sites: every way out of Amazon's messages. */
export const offAmazonContact: Rule = {
  rule: 'off_amazon_contact',
  level: 'block',
  why: "Amazon forbids leading buyers to messengers, networks, calls or other channels: keep everything in Amazon's messages.",
  find: (reading) =>
    sentencesWhere(reading, (speech) => {
      return leadsToMessenger(speech) || leadsOut(speech) || leadsToHandle(speech);
    }),
};
