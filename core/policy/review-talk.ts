/** What the two rules about reviews share. */
import { splitClauses } from '../language/sentences.ts';
import { conditions, denies, has, hasAny, type Speech, without } from './speech.ts';

/** A public rating: by its own name, or an opinion together with the place where it stands. */
export const speaksOfReview = (speech: Speech, text: string): boolean =>
  has(speech, text, 'review') || has(speech, text, 'opinion', 'venue');

/** A remark, which is a rating where somebody wants it gone; folded. */
const REMARK =
  /\b(?:comment|remark|kommentar|commentaire|comentario|commento|opmerking|komentarz)|コメント|留言/;
const GONE =
  /remov|delet|\btak\w{1,3} (?:\w+ ){0,3}down|vanish|disappear|losch|entfern|verschwind|supprim|effac|retir|disparai|elimin|borr|desapar|cancell|rimuov|spari|scompa|toglie|verwijder|weghal|verdwijn|usun|znikn|skasow|ta bort|radera|forsvinn|apag|exclu|\bsum[ai]|offline|hors ligne|消|削除|非公開|删除/;

/** "It would be nice if the bad comment were gone": a remark and its end in one clause. */
const wantsRemarkGone = (speech: Speech, clause: string): boolean =>
  REMARK.test(clause) && GONE.test(clause) && !denies(speech, clause);

/** Does the clause change something, unless it denies that? "Gone" and "not there any more" are such changes. */
const alters = (speech: Speech, clause: string): boolean =>
  has(speech, clause, 'alter') && !denies(speech, without(speech, clause, 'alter'));

/**
 * "What is on the product page still describes the broken one. Would you have another look at what you wrote?": the buyer's words,
 * somewhere public, and the request to change them.
 */
function wantsWordsAltered(speech: Speech, clause: string): boolean {
  const { before, now, after } = speech;
  const isAsked = has(speech, clause, 'yourWords') || has(speech, clause, 'please');
  return (
    isAsked &&
    has(speech, now, 'please') &&
    // A replacement replaces no words.
    alters(speech, without(speech, clause, 'benefit')) &&
    hasAny(speech, `${before} ; ${now}`, 'yourWords') &&
    hasAny(speech, `${before} ; ${now} ; ${after}`, 'review', 'venue', 'publish', 'harm')
  );
}

/** "Could you update your rating?", "once you have removed the review". */
export function asksToAlter(speech: Speech): boolean {
  const named = speech.concepts.review.test(speech.before) || speech.concepts.review.test(speech.now);
  const undone = splitClauses(speech.now).some(
    (clause) => has(speech, clause, 'undoIt') && !denies(speech, clause),
  );
  if (named && undone && hasAny(speech, speech.now, 'please', 'harm')) return true;
  const clauses = splitClauses(speech.now).filter(
    (clause) =>
      (has(speech, clause, 'review') && alters(speech, clause)) ||
      wantsRemarkGone(speech, clause) ||
      wantsWordsAltered(speech, clause),
  );
  if (clauses.length === 0) return false;
  const asking =
    has(speech, speech.now, 'please') || conditions(speech).length > 0 || has(speech, speech.now, 'until');
  return (
    asking || clauses.some((clause) => speech.concepts.alter.exec(clause)?.index === clause.search(/\S/))
  );
}

/** A rule for all who rate: "customers who rate us get …", "a kind rating from you, a lid from us". */
export const forWhoeverRates = (speech: Speech): boolean =>
  has(speech, speech.now, 'whoever', 'benefit') &&
  (speaksOfReview(speech, speech.now) || has(speech, speech.now, 'good')) &&
  !denies(speech, without(speech, speech.now, 'thanked'));

/** The sentence leaves the buyer free. */
export const leavesFree = (speech: Speech, text = speech.now): boolean => has(speech, text, 'free');
