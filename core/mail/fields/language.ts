import { detectAll } from 'tinyld';
import type { Marketplace } from '../marketplaces.ts';

/** With fewer letters, statistics about letters are worthless. */
const MIN_LETTERS = 20;
/** This many characters are enough to know a language. */
const MAX_CHARS = 2_000;
/** The same limit before links are taken out. */
const MAX_RAW_CHARS = 4 * MAX_CHARS;

/** Small words by language. In a short message a few of them are more certain than letter statistics. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'hello thanks broken arrived received working the and is it not was with this that have has for you my are but they only did all can what when please after there from been would will your just got them one does before again never also very because which want still no any to of in on',
  de: 'defekt kaputt danke bestellung guten der die das und ist nicht ich ein eine mit es auf den dem habe hat bei aber auch sie wir zu für nur wie wurde leider bitte nach sehr noch schon kann mir im am sind war wenn oder hallo keine mehr beim von als um man ihr diese dieser dass gar',
  fr: "cassé commande remboursement marche le la les et est pas je une un avec il elle mais pour que qui ne ce cette très plus bonjour merci reçu mon ma mes vous nous sur dans du des au j'ai c'est n'est produit été sans bien tout deux même est-ce depuis suis pouvez fait",
  es: 'roto funciona reembolso quiero el la los las y es no un una con pero para que por muy me mi lo se ha he del al hola gracias está solo después como más este esta sin ya pedido producto cuando tiene viene bien nada también desde fue son puede hay ni todo',
  it: 'rotto ordine rimborso funziona il lo la gli e è non un una con ma per che mi si ho ha del della al sono dopo molto anche questo questa solo prodotto grazie buongiorno come più stato stata nel nella dei delle alla se da di ci cosa già ancora senza tutto',
  nl: 'kapot werkt bestelling bedankt dank de het en is niet een ik met maar van op dat te voor die heb heeft zijn wel ook er aan bij nog al naar was dit deze geen hallo graag na kan mijn om als maar alleen meer door uit over zo jullie u wat heel goed worden werd',
  pl: 'działa zwrot zamówienie uszkodzony i w nie na jest się z do to że po jak ale mi za od dzień dobry proszę już tylko mam był była było są przy oraz o co bardzo czy ten ta tego produkt pozdrawiam przez dla może nawet jednak bo tak mnie jestem został została',
  pt: 'funciona pedido desde reembolso o a os as e é não um uma com mas para que por muito me meu minha do da no na ao está só depois foi veio obrigado obrigada olá produto já são nem mais este esta isso sem quando tem você vocês bom dia pra quero ele ela até também',
  sv: 'trasig fungerar beställning och är inte en ett jag det som på med för av att den har till men från hej kan var så om mig min när efter bara eller vi ni de fick denna detta mycket tack ska också redan går alla utan över under inga inget blev',
  da: 'fungerer bestilling og er ikke en et jeg det som på med for af at den har til men fra hej kan var så om mig min når efter bare eller vi i de fik denne dette meget tak skal også allerede virker uden jer nogen blev hvad hvordan',
  no: 'fungerer bestilling og er ikke en et jeg det som på med for av at den har til men fra hei kan var så om meg min når etter bare eller vi dere de fikk denne dette veldig takk skal også allerede fungerer uten noen ble hva hvordan',
  tr: 'bozuk kırık sipariş istiyorum ve bir bu için de da çok ama değil ile ne var yok gibi daha kadar sonra ürün merhaba teşekkürler lütfen bana benim olarak geldi aldım çalışmıyor mi mı mu ben siz en hiç her şekilde iade olan',
  fi: 'ja on ei se että en oli mutta kun hei kiitos tuote minun tämä vain myös niin jos kuin ovat olen miten tai ole',
  cs: 'a je se na to že v ne mi s jsem do ale za jak už byl byla dobrý den prosím děkuji po jen při tak pro nebo když jako ani také výrobek',
  ro: 'și este nu un o la cu pe că de am dar în mai din sunt pentru produsul bună mulțumesc care fost nici după când',
  hu: 'az és nem van egy hogy meg csak volt kérem köszönöm már mert ez termék után mint vagy lehet',
  id: 'yang dan di ini itu tidak saya untuk dengan ada dari sudah barang bisa terima kasih tolong tapi hanya',
  af: 'se as een ander nie die is ek en vir het dit julle my asseblief baie dankie maar wat van hierdie geen ons kan sy daar hallo net ook na ’n goeie dag met op word weer',
  vi: 'và không là của tôi có được cho này một các với đã hàng xin chào cảm ơn nhưng khi bị',
};

const LANGUAGES = Object.keys(SMALL_WORDS);
/**
 * Languages that letter statistics may answer. On Hinglish or slang they also guess languages that no buyer writes.
 */
const GUESSABLE: ReadonlySet<string> = new Set([
  ...LANGUAGES,
  ...'sk hr sl sr bg et lv lt ca tl ms'.split(' '),
]);
/** For each small word the indexes of its languages in LANGUAGES. */
const LANGUAGES_BY_WORD = new Map<string, number[]>();
LANGUAGES.forEach((language, at) => {
  for (const word of new Set((SMALL_WORDS[language] ?? '').split(' '))) {
    LANGUAGES_BY_WORD.set(word, [...(LANGUAGES_BY_WORD.get(word) ?? []), at]);
  }
});

/** Scripts of India. Nearly all text in such a script is in one language. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
];

/** Letters beyond Latin and its marks. A text without any of them is in no other script. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\ud7ff\ud800-\uffef]/;

/** Scripts that belong to one language, or nearly so. The letters after the colon tell related languages apart. */
function languageOfScript(text: string, letters: number, place: Marketplace | null): string | null {
  if (!OTHER_SCRIPT.test(text)) return null;
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(letters, 1);
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Hangul}/gu) > 0.2) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.3)
    return place?.languages.includes('ja') && letters < MIN_LETTERS ? 'ja' : 'zh';
  if (share(/\p{Script=Arabic}/gu) > 0.3) {
    if (/[ٹڈڑںےھ]/.test(text)) return 'ur';
    return /[پچژگ]/.test(text) ? 'fa' : 'ar';
  }
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) {
    if (/[іїєґ]/i.test(text)) return 'uk';
    return /[ыэё]/i.test(text) || !/ъ/.test(text) ? 'ru' : 'bg';
  }
  if (share(/\p{Script=Hebrew}/gu) > 0.3) return 'he';
  if (share(/\p{Script=Greek}/gu) > 0.3) return 'el';
  if (share(/\p{Script=Thai}/gu) > 0.3) return 'th';
  return SCRIPTS.find(([script]) => share(script) > 0.3)?.[1] ?? null;
}

interface Count {
  language: string;
  hits: number;
}

function smallWordCounts(text: string): Count[] {
  const words =
    text
      .toLowerCase()
      .replace(/[\u2018\u2019]/g, "'")
      .match(/[\p{L}]+(?:['-][\p{L}]+)*/gu) ?? [];
  const hits = LANGUAGES.map(() => 0);
  for (const word of words) {
    for (const at of LANGUAGES_BY_WORD.get(word) ?? []) hits[at] = (hits[at] ?? 0) + 1;
  }
  const counts = LANGUAGES.map((language, at) => ({ language, hits: hits[at] ?? 0 }));
  return counts.sort((one, other) => other.hits - one.hits);
}

/** Links and addresses do not belong to any language. */
function withoutAddresses(text: string): string {
  if (!text.includes('@') && !text.includes('://')) return text;
  return text.slice(0, MAX_RAW_CHARS).replace(/https?:\/\/\S{1,2000}|\S{1,128}@\S{1,190}/g, ' ');
}

/**
 * The language of the buyer's words: that of the marketplace, unless the words are clearly in another one.
 * @returns BCP-47 primary tag; null when there are no words (letters) at all
 */
export function languageOf(text: string | null, place: Marketplace | null): string | null {
  const sample = withoutAddresses(text ?? '').slice(0, MAX_CHARS);
  const letters = sample.replace(/\P{L}+/gu, '').length;
  const local = place?.languages[0] ?? null;
  if (letters === 0) return null;
  const byScript = languageOfScript(sample, letters, place);
  if (byScript !== null) return byScript;

  const counts = smallWordCounts(sample);
  const [best] = counts;
  const hitsOf = (language: string): number => counts.find((count) => count.language === language)?.hits ?? 0;
  // The marketplace does not use this script, such as Latin letters on an Arabic or Japanese site.
  const isForeignScript = local === 'ja' || local === 'ar';
  const localHits = Math.max(0, ...(place?.languages ?? []).map(hitsOf));
  const bestLocal = place?.languages.find((language) => hitsOf(language) === localHits) ?? local;
  if (best !== undefined && best.hits >= 2 && best.hits > localHits) {
    const clearly = best.hits >= localHits + 3 || best.hits >= 2 * localHits;
    if (clearly) return best.language;
  }
  if (localHits > 0) return bestLocal;
  if (letters >= MIN_LETTERS) {
    const [guess, next] = detectAll(sample).filter(({ lang }) => GUESSABLE.has(lang));
    if (
      guess !== undefined &&
      (place === null ||
        isForeignScript ||
        guess.accuracy >= 0.6 ||
        guess.accuracy > 3 * (next?.accuracy ?? 0))
    ) {
      return place?.languages.includes(guess.lang) ||
        best?.hits === 0 ||
        best?.language === guess.lang ||
        local === null
        ? guess.lang
        : bestLocal;
    }
  }
  if (isForeignScript) return best !== undefined && best.hits > 0 ? best.language : 'en';
  return bestLocal ?? (best !== undefined && best.hits > 0 ? best.language : null);
}
