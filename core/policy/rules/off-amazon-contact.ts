import { splitClauses } from '../../language/sentences.ts';
import { MESSENGER, MESSENGER_WORD } from '../messengers.ts';
import { fold } from '../normalise.ts';
import type { Rule } from '../rule.ts';
import { denies, deniesNamed, has, hasAny, type Speech, sentencesWhere } from '../speech.ts';

/** Characters before a name in which "on", "via" or "our" stands. */
const NEAR_BEFORE = 16;
/** "@lumafix_support", "lumafix_amy", "ID: lumafix88", a number: what follows a messenger's name. */
const HANDLE =
  /(?<![\p{L}\p{N}@])@[a-z][a-z0-9_.]{2,30}(?![\p{L}\p{N}@])|(?<![\p{L}\p{N}])[a-z0-9]{2,20}_[a-z0-9_]{2,20}(?![\p{L}\p{N}])|(?<!\p{L})id ?[:：]|\+\d/u;

/** "Our WhatsApp": a possessive right before the name, in any language, folded. */
const OURS =
  /(?:(?<!\p{L})(?:our|my|unser\p{L}{0,24}|notre|nuestr[oa]|nostr[oa]|onze|ons|nasz\p{L}{0,24}|vart?|noss[oa])[\s-]+|(?:当店|弊社|当社|私ども)の|我们的)$/u;

const namesInAnyCase = (clause: string): boolean =>
  MESSENGER.test(fold(clause)) || MESSENGER_WORD.test(clause);

/** A name that is also a word, written as a name, in what the seller says for themselves. */
function hasMessengerWord({ said, now }: Speech): boolean {
  const found = MESSENGER_WORD.exec(said);
  return found !== null && now.includes(fold(found[0]));
}

/** Behind the name in a folded clause; its end where only the capital tells the name. */
function endOfName(clause: string): number {
  const found = MESSENGER.exec(clause);
  return found === null ? clause.length : found.index + found[0].length;
}

/** Leads to a messenger or network: the name with a way to reach us there, not a device that shows messages. */
function leadsToMessenger(speech: Speech): boolean {
  const word = hasMessengerWord(speech);
  const at = MESSENGER.exec(speech.now)?.index;
  if ((at === undefined && !word) || has(speech, speech.now, 'rules')) return false;
  const named = splitClauses(speech.said).filter(namesInAnyCase).map(fold);
  if (named.length > 0 && named.every((clause) => deniesNamed(speech, clause, endOfName(clause))))
    return false;
  if (HANDLE.test(speech.now)) return true;
  const before = speech.now.slice(Math.max(0, (at ?? 0) - NEAR_BEFORE), at ?? 0);
  if (OURS.test(before)) return true;
  if (has(speech, speech.now, 'feature')) return false;
  return word || hasAny(speech, speech.now, 'reach') || has(speech, before, 'via');
}

/** "On Amazon, choose a QR code": Amazon's own pages lead nobody away. */
const AMAZON = /amazon|アマゾン|亚马逊/;

/** What is done to a product page, in any language, folded. */
const CORRECTED =
  /\b(?:we|wir|nous|hemos|corregimos|abbiamo|we hebben|poprawilismy|vi har|har vi|corrigimos|haben wir|avons|hebben we)\b.*(?:correct|chang|updat|clarif|berichtig|korrigier|geandert|angepasst|erganzt|corrige|modifi|precise|corregi|cambiad|aclarad|corrett|modificat|chiarit|verbeterd|aangepast|rattat|andrat)|poprawilismy|corrigimos|商品ページ/;

/** Calls, our own site, a search engine: ways out without a number or address. */
function leadsOut(speech: Speech): boolean {
  return (
    splitClauses(speech.now).some((clause) => {
      // "We have corrected the size on our page" leads nobody there, nor does a button of Amazon's.
      if (AMAZON.test(clause)) return false;
      const way =
        speech.concepts.call.exec(clause) ??
        (CORRECTED.test(clause) ? null : speech.concepts.site.exec(clause));
      return way !== null && !deniesNamed(speech, clause, way.index + way[0].length);
    }) && !has(speech, speech.now, 'rules')
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
