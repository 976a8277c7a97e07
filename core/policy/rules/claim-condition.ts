import { splitClauses } from '../../language/sentences.ts';
import type { Rule } from '../rule.ts';
import {
  conditions,
  consequence,
  denies,
  has,
  hasAny,
  type Speech,
  sentencesWhere,
  without,
} from '../speech.ts';

const AMAZON = /amazon|アマゾン|亚马逊/;
const AMAZON_NAME = /amazon|アマゾン|亚马逊/g;

/** What Amazon has closed, nobody is asked to close. */
const AMAZON_DID =
  /amazon (?:(?:has|had|hat|hatte|a|ha|heeft|har) |(?:zamkn|encerr|fech|cerr)\p{L}{0,6} )|amazonが/u;

const near = ({ before, now, after }: Speech): string => `${before} . ${now} . ${after}`;

/** An order, in any language, folded: who cancels it gives up no claim. */
const ORDER = /\border(?!s? claim)|bestell|commande|pedido|ordin[ei]|zamowien|encomenda|siparis|注文|订单/;

/** Is a claim spoken of, not only Amazon beside an order? */
const namesClaim = (speech: Speech, text: string): boolean =>
  has(speech, text, 'claim') &&
  (!ORDER.test(text) || has(speech, text.replaceAll(AMAZON_NAME, ' '), 'claim'));

/** Giving up a claim or return, or promising not to start one. */
const givesUp = (speech: Speech, text: string): boolean =>
  (namesClaim(speech, text) &&
    (has(speech, text, 'close') || (has(speech, text, 'open') && denies(speech, text)))) ||
  (has(speech, speech.before, 'claim') && has(speech, text, 'undoIt')) ||
  splitClauses(text).some(
    (clause) => AMAZON.test(clause) && has(speech, clause, 'open') && denies(speech, clause),
  );

/** "We refund once you withdraw the claim", "if you open one, we cannot help". */
function conditional(speech: Speech): boolean {
  return conditions(speech).some((condition) => {
    const then = consequence(speech.now, condition);
    const claimed =
      speech.concepts.conditionLast && has(speech, speech.now, 'claim') && has(speech, condition, 'close');
    if (givesUp(speech, condition) || claimed) {
      return (
        hasAny(speech, `${then} ${condition}`, 'benefit', 'gain', 'help') ||
        has(speech, `${speech.before} ; ${speech.after}`, 'benefit')
      );
    }
    const started = has(speech, condition, 'claim') && has(speech, condition, 'open');
    return (
      started &&
      splitClauses(then).some(
        (clause) => denies(speech, clause) && hasAny(speech, clause, 'benefit', 'gain', 'help'),
      )
    );
  });
}

/** "The condition is that you close the return", "please cancel the claim so that we can refund". */
function demanded(speech: Speech): boolean {
  const clauses = splitClauses(speech.now).filter((clause) => givesUp(speech, clause));
  const whole = givesUp(speech, speech.now);
  if (!whole) return false;
  if (has(speech, speech.now, 'must')) return hasAny(speech, near(speech), 'benefit', 'gain', 'help');
  const asked =
    clauses.some((clause) => !denies(speech, clause) || !has(speech, clause, 'close')) &&
    hasAny(speech, speech.now, 'please', 'undoIt');
  return (
    asked &&
    (hasAny(speech, speech.now, 'benefit', 'gain') || has(speech, speech.after, 'afterwards', 'benefit'))
  );
}

/** "While the claim is open we cannot help", "our hands are tied". */
const excluding = (speech: Speech): boolean =>
  // "May stay open, does not depend on it" is the contrary, "while it stays open" is not.
  has(speech, without(speech, speech.now, 'free'), 'until') &&
  has(speech, speech.now, 'claim') &&
  (splitClauses(speech.now).some(
    (clause) =>
      denies(speech, clause) &&
      (!has(speech, clause, 'free') || has(speech, clause, 'until')) &&
      hasAny(speech, clause, 'benefit', 'gain', 'help'),
  ) ||
    has(speech, speech.now, 'stuck'));

/** "Tell Amazon that all is settled, and the money is yours", in any language, folded. */
const SETTLED_WITH_AMAZON =
  /(?:tell|inform|let|write to|sag|meld|teil|schreib|dit|dire|ecri|dig|comuni|escrib|dica|scriv|zeg|laat|powiedz|zglo|napis|meddela|skriv|avis|escrev)\p{L}{0,7}(?: \p{L}{1,5}){0,2} amazon.{1,40}?(?:settled|solved|resolved|closed|over|erledigt|gelost|geklart|regle|resol|resuel|solucion|risolt|opgelost|geregeld|rozwiaz|zalatwi|lost|klart)|amazonに.{0,20}解決/u;

const settledForMoney = (speech: Speech): boolean =>
  SETTLED_WITH_AMAZON.test(speech.now) && hasAny(speech, speech.now, 'benefit', 'gain');

/** Where a command begins: at the start of a clause, or after words of courtesy. */
const COMMAND_ROOM = 14;

/** "Give up the return and we add ten euros": the command to give up, and what we give for it. */
const bartered = (speech: Speech): boolean =>
  hasAny(speech, speech.now, 'gain', 'benefit') &&
  splitClauses(speech.now).some((clause) => {
    const close = speech.concepts.close.exec(clause);
    const room = clause.search(/\S/) + COMMAND_ROOM;
    if (close === null || !hasAny(speech, clause, 'claim', 'sendBack') || denies(speech, clause))
      return false;
    const polite = close.index > clause.search(/\S/);
    if (close.index > room || (polite && !has(speech, clause.slice(0, close.index), 'please'))) return false;
    return has(speech, speech.now.slice(speech.now.indexOf(clause) + close.index + close[0].length), 'gain');
  });

/** Giving up as the way to something, in any language, folded: what Amazon or we have closed is another matter. */
const BY_GIVING_UP =
  /\b(?:by (?:closing|cancel\w+|withdrawing|dropping|giving up)|giving up|en (?:renoncant|annulant|fermant|retirant|cloturant)|(?:rinunci|chiud|ritir|annull|renunci|cerr|retir|anul|cancel|desist|encerr)(?:ando|endo|indo)|abrindo mao|(?:rezygnuj|zamykaj|wycofuj|anuluj)ac|(?:mit|durch|bei) (?:ihrem |ihren )?(?:verzicht|schliessung|rucknahme)|genom att (?:avsta|stanga|avbryta|dra)|door \w+ (?:af te zien|in te trekken|te sluiten))/;

/** "By giving up the claim you receive the whole sum." */
const rewarded = (speech: Speech): boolean =>
  hasAny(speech, speech.now, 'gain', 'benefit') &&
  splitClauses(speech.now).some((clause) => has(speech, clause, 'claim') && BY_GIVING_UP.test(clause));

/** "We refund only those who did not turn to Amazon." */
const forTheQuiet = (speech: Speech): boolean =>
  has(speech, speech.now, 'whoever', 'benefit') &&
  splitClauses(speech.now).some(
    (clause) => AMAZON.test(clause) && has(speech, clause, 'open') && denies(speech, clause),
  );

/** A refund or replacement on condition of closing, or not opening, a claim or return. Never overridable. */
export const claimCondition: Rule = {
  rule: 'claim_condition',
  level: 'block',
  why: 'Amazon forbids making a refund or replacement depend on a claim or return being closed or not opened: offer it without any condition.',
  find: (reading) =>
    sentencesWhere(reading, (speech) => {
      if (excluding(speech)) return true;
      if (hasAny(speech, speech.now, 'free', 'rules')) return false;
      // Turkish "amazon'a" is the way to Amazon, no deed of theirs.
      if (speech.language !== 'tr' && AMAZON_DID.test(speech.now)) return conditional(speech);
      return [conditional, demanded, bartered, rewarded, forTheQuiet, settledForMoney].some((asks) =>
        asks(speech),
      );
    }),
};
