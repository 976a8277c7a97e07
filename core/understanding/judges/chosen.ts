/** Which of the numbered options of our last letter a message takes. */

import { digitOf } from '../../language/numbers.ts';
import type { Message } from '../../words/heard/understanding.ts';
import { WISHES, type WishKind } from '../../words/heard/wish.ts';
import { sharesIn } from './amounts.ts';

type Offered = NonNullable<Message['offered']>;

/** From this probability on a message takes one of the options; a little will do where it names one. */
const TAKES = 0.5;
const TAKES_BY_NAME = 0.08;
/** "Neither", "aucune des deux": nothing of all that was offered, folded. */
const NEITHER =
  /(?<!\p{Script=Latin})(?:neither|none of (?:them|those|these|the|your|it)|not (?:any|one) of|ni l'une? ni l'autre|aucune? (?:des|de|ne)|keine?[sr]? (?:von|der|davon|dieser)|weder noch|keins|ningun[ao]?|nessun[ao] (?:delle|dei|di)|ne l'uno ne l'altro|geen van|zadn[aey]\p{L}{0,4}|nenhum[a]?|ingen(?:ting)? av|inget av|varken|hicbiri\p{L}*|ikisi de (?:degil|olmaz))(?!\p{Script=Latin})|どちらも|どれも|いずれも|都不(?:要|行|接受|满意)|哪个都不|一个都不/u;
/** Words that refuse the share in whose clause they stand, folded. */
const REFUSED =
  /(?<!\p{Script=Latin})(?:no|not|nein|nicht|kein\p{L}{0,2}|non|pas|nee|niet|geen|nie|nej|inte|nao|nem|hayir|olmaz|never)(?!\p{Script=Latin})|不|(?:は|なんて)(?:結構|いりません|不要|少な|足り)|ありえ/u;
/** Scorn for it, which may stand in the next clause: "20 %, are you having a laugh?" */
const SCORNED =
  /joke|laugh|witz|scherz|plaisant|blague|broma|presa in giro|grapje|lachertje|zart|piada|skamt|saka|冗談|笑わせ|开玩笑|笑话/;
/** A refusal that refuses nothing. */
const AGREES =
  /no (?:problem|worries|issue)|kein problem|pas de (?:probleme|souci)|sin problema|nessun problema|geen probleem|nie ma problemu|sem problema|inga problem|sorun (?:yok|degil)|没问题|問題(?:ない|ありません)/g;
const CLAUSE_END = /[.;!?,。！？，、\n]/;
const SENTENCE_END = /[.;!?。！？\n]/;
/** A wish that is less likely is none. */
const LEAST_WISH = 0.05;
/** In a message no longer than this a number alone is the number of an option. */
const MAX_PLAIN_CHARS = 160;
/** A longer message says more than a choice: an agent reads it. */
const MAX_CHOICE_CHARS = 400;

/** "option 2", "opción 2", "seçenek 2", "nr. 2", "2番", folded. */
const NUMBERED =
  /(?:options?|opcion|opzione|opcao|optie|opcj[aieę]|opcji|alternativ(?:e|a|et)?|variant[ae]?|choix|choice|wahl|scelta|numero|nummer|number|punkt|nr\.?|no\.?|n[°º]|#|secenek|secenegi|numara|選択肢|オプション|选项|方案|选(?!项|择)|プラン)\s{0,9}[:.]?\s{0,9}([1-9])(?![\d%])/gu;
const SUFFIXED = /([1-9])\s{0,3}(?:番|つ目|号|numarali|nolu|\. ?(?:secene|opcj|alternativ|option|wariant))/gu;
/** A message that is nothing but a number and courtesy, or begins or ends with it; "2 plates are broken" is not. */
const BARE =
  /^(?:(?:la|le|el|il|die|das|de|the|a|o)\s)?\P{L}{0,3}([1-9])(?![\d%])(?=\s{0,3}(?:[,.;:!)\-–/\n。、！]|$))/u;
const BARE_COURTESY =
  /^\P{L}{0,3}([1-9])(?![\d%])\s{0,3}(?:pls|plz|please|thanks|thank you|ta|bitte|danke|s'il vous plait|svp|stp|merci|por favor|gracias|per favore|grazie|alstublieft|graag|aub|bedankt|prosze|poprosze|dziekuje|tack|obrigad[oa]|lutfen|でお願い|で|を|がいい|お願い|谢谢|吧|就行|号)/u;

/** Ordinals and number words for the first four, folded; they stand with an article or alone. */
const ORDINALS: readonly RegExp[] = [
  '(?:the |take |option )?(?:first|1st)(?: one| option)?|option one|number one|(?:die |das |den |der )?erste[nrs]?|(?:la |le )?premiere?|(?:la |el )?primer[ao]?|(?:la |il )?prim[ao](?: opzione)?|(?:de |het )?eerste|pierwsz[aąey]\\p{L}{0,2}|jedynk[aeęi]|forsta|ettan|(?:a |o )?primeir[ao]|birinci\\p{L}*|ilk(?:i|ini)?|一つ目|ひとつ目|最初の(?:方|ほう|案)|第一(?:个|種|项)?|①',
  '(?:the )?(?:second|2nd)(?: one| option)?|option two|number two|(?:die |das |den |der )?zweite[nrs]?|(?:la |le )?(?:deuxieme|seconde?)|(?:la |el )?segund[ao]|(?:la |il )?second[ao]|(?:de |het )?tweede|drug[aąi]\\p{L}{0,2}|dwojk[aeęi]|andra|tvaan|ikinci\\p{L}*|二つ目|ふたつ目|第二(?:个|種|项)?|②',
  '(?:the )?(?:third|3rd)(?: one| option)|the third|option three|number three|(?:die |das |den |der )?dritte[nrs]?|(?:la |le )?troisieme|(?:la |el )?tercer[ao]?|(?:la |il )?terz[ao]|(?:de |het )?derde|trzeci[aąe]\\p{L}{0,2}|trojk[aeęi]|tredje|trean|(?:a |o )?terceir[ao]|ucuncu\\p{L}*|三つ目|みっつ目|第三(?:个|種|项)?|③',
  '(?:the )?fourth(?: one| option)?|vierte[nrs]?|quatrieme|cuart[ao]|quart[ao]|vierde|czwart[aąey]\\p{L}{0,2}|fjarde|fyran|dorduncu\\p{L}*|四つ目|第四(?:个|種|项)?|④',
].map((words) => new RegExp(`(?<!\\p{Script=Latin})(?:${words})(?!\\p{Script=Latin})`, 'u'));

const KIND_WANTED: Readonly<Record<WishKind, readonly string[]>> = {
  refund: ['full_refund', 'return_for_refund', 'refund'],
  return: ['return_for_refund'],
  replacement: ['replacement'],
  part: ['missing_part', 'part'],
  help: ['guidance'],
  discount: ['partial_refund', 'partial'],
};

/** Number words of Japanese and Chinese that name an option. */
const HAN_NUMBER = /(?:^|[^\p{L}])([一二三四])(?:で|を|番|号|吧|$)/u;
const WORD = /\p{L}+/gu;

/** The numbers that a folded text names as an option, in its order. */
function numbersIn(folded: string): number[] {
  const found: { at: number; number: number }[] = [];
  for (const pattern of [NUMBERED, SUFFIXED]) {
    for (const match of folded.matchAll(pattern)) found.push({ at: match.index, number: Number(match[1]) });
  }
  if (found.length === 0) {
    const text = folded.trim();
    const bare = BARE_COURTESY.exec(text) ?? BARE.exec(text);
    if (bare !== null) found.push({ at: bare.index, number: Number(bare[1]) });
  }
  return found.toSorted((one, other) => one.at - other.at).map(({ number }) => number);
}

/** In a message that takes an option the first number is its number, digit or word: "ich nehme die 1", "la tres". */
function firstNumber(folded: string): number | null {
  const digit = /(?<![\d.,])([1-9])(?![\d%.,]\d|\d|\s?%)/u.exec(folded);
  const word = [...folded.matchAll(WORD)].find(([each]) => digitOf(each) !== undefined);
  const han = HAN_NUMBER.exec(folded);
  const places = [
    ...(digit === null ? [] : [{ at: digit.index, number: Number(digit[1]) }]),
    ...(word === undefined ? [] : [{ at: word.index, number: digitOf(word[0]) ?? 0 }]),
    ...(han === null ? [] : [{ at: han.index, number: '一二三四'.indexOf(han[1] ?? '') + 1 }]),
  ].filter(({ number }) => number > 0);
  return places.toSorted((one, other) => one.at - other.at)[0]?.number ?? null;
}

function byOrdinal(folded: string): number | null {
  const places = ORDINALS.flatMap((pattern, at) => {
    const match = pattern.exec(folded);
    return match === null ? [] : [{ at: match.index, number: at + 1 }];
  });
  return places.toSorted((one, other) => one.at - other.at)[0]?.number ?? null;
}

interface ByShare {
  number: number | null;
  /** A share is named that is none of the offered ones: a counter-proposal takes nothing. */
  isCounter: boolean;
  /** The options whose share is refused. */
  refused: readonly number[];
}

/** Is the share refused in the thought in which it stands? */
function isRefused(folded: string, { start, end }: { start: number; end: number }): boolean {
  const before = folded.slice(0, start).split(CLAUSE_END);
  const [sentence = ''] = folded.slice(end).split(SENTENCE_END);
  const [clause = ''] = sentence.split(CLAUSE_END);
  return REFUSED.test(`${before.at(-1)} ${clause}`.replace(AGREES, '')) || SCORNED.test(sentence);
}

/** The option whose share is the last that is named, where one has it alone: "not 20 %, 30 %" names the second. */
function byShare(folded: string, offered: Offered): ByShare {
  const shares = sharesIn(folded);
  const optionsOf = (percent: number) =>
    offered.flatMap((option, at) => (option.percent === percent ? [at + 1] : []));
  const refused = shares
    .filter((share) => isRefused(folded, share))
    .flatMap(({ percent }) => optionsOf(percent));
  const last = shares.at(-1);
  if (last === undefined) return { number: null, isCounter: false, refused };
  const fitting = optionsOf(last.percent);
  if (fitting.length === 0) return { number: null, isCounter: true, refused };
  const [only] = fitting;
  const isTaken = fitting.length === 1 && only !== undefined && !refused.includes(only);
  return { number: isTaken ? only : null, isCounter: false, refused };
}

/** The option that fits what is likeliest wished; null where two options are for the same wish. */
function byWish(
  offered: Offered,
  refused: readonly number[],
  likelyWish: (kind: WishKind) => number,
): number | null {
  const wishes = offered.map(({ kind }, at) =>
    refused.includes(at + 1)
      ? 0
      : Math.max(0, ...WISHES.filter((wish) => KIND_WANTED[wish].includes(kind)).map(likelyWish)),
  );
  const most = Math.max(...wishes);
  const fitting = wishes.flatMap((likely, at) => (likely === most ? [at + 1] : []));
  return most >= LEAST_WISH && fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * The number of the option that a message takes, or null. "1, otherwise 2" takes the first.
 * @param folded the message, folded
 * @param takes how likely it takes one of the options at all
 * @param likelyWish how likely the message wishes for something
 */
export function chosenIn(
  folded: string,
  offered: Offered,
  { takes, likelyWish }: { takes: number; likelyWish: (kind: WishKind) => number },
): number | null {
  if (offered.length === 0 || takes < TAKES_BY_NAME || folded.length > MAX_CHOICE_CHARS) return null;
  const valid = (number: number | null) =>
    number !== null && number >= 1 && number <= offered.length ? number : null;
  const neither = folded.search(NEITHER);
  const [number] = numbersIn(folded);
  // "La 1, y si no queda ninguna, la 2" takes the first all the same.
  if (neither >= 0 && (number === undefined || neither < folded.search(/[1-9]/))) return null;
  if (number !== undefined) return valid(number);
  const share = byShare(folded, offered);
  if (share.number !== null || share.isCounter || takes < TAKES) return valid(share.number);
  const isPlain = folded.length <= MAX_PLAIN_CHARS;
  return (
    valid(byOrdinal(folded)) ??
    (isPlain ? valid(firstNumber(folded)) : null) ??
    byWish(offered, share.refused, likelyWish)
  );
}
