/** What the two rules about reviews share. */
import { denies, has, type Speech, without } from './speech.ts';

/** A public rating: by its own name, or an opinion together with the place where it stands. */
export const speaksOfReview = (speech: Speech, text: string): boolean =>
  has(speech, text, 'review') || has(speech, text, 'opinion', 'venue');

/** A remark, which is a rating where somebody wants it gone; folded. */
const REMARK =
  /\b(?:comment|remark|kommentar|commentaire|comentario|commento|opmerking|komentarz)|コメント|留言/;
const GONE =
  /remov|delet|\btak\w{1,3} (?:\w+ ){0,3}down|vanish|disappear|losch|entfern|verschwind|supprim|effac|retir|disparai|elimin|borr|desapar|cancell|rimuov|spari|scompa|toglie|verwijder|weghal|verdwijn|usun|znikn|skasow|ta bort|radera|forsvinn|apag|exclu|\bsum[ai]|offline|hors ligne|消|削除|非公開|删除/;

/** "It would be nice if the bad comment were gone": a remark and its end in one clause. */
export const wantsRemarkGone = (speech: Speech, clause: string): boolean =>
  REMARK.test(clause) && GONE.test(clause) && !denies(speech, clause);

/** A rule for all who rate: "customers who rate us get …", "a kind rating from you, a lid from us". */
export const forWhoeverRates = (speech: Speech): boolean =>
  has(speech, speech.now, 'whoever', 'benefit') &&
  (speaksOfReview(speech, speech.now) || has(speech, speech.now, 'good')) &&
  !denies(speech, without(speech, speech.now, 'thanked'));

/** The sentence leaves the buyer free. */
export const leavesFree = (speech: Speech, text = speech.now): boolean => has(speech, text, 'free');
