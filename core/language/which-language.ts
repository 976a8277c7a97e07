/** Which language a text is in, by script and by its commonest short words: enough for a paragraph of mail. */

/** Languages that the rules speak. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ja', 'nl', 'pl', 'sv', 'pt', 'zh', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words that are frequent in one language and rare or absent in its neighbours. */
const COMMON_WORDS: Readonly<Partial<Record<Language, string>>> = {
  en: 'the and you your is are was we our this that with for have has been not will would please thank from it of to as by be can if please there which they but what when any all hello dear sorry may could should do does did were i a an in on no my me so very after out up had just also only more than into',
  de: 'der die das und sie ist wir ihnen ihre ihr ihren nicht mit für auf den dem ein eine einen einem zu von bitte sind haben uns wird werden wurde auch wenn aber noch oder dass bei als aus nach kann können hat guten sehr über im am zur zum gern liebe mir ich es vielen dank',
  fr: 'le la les et vous votre vos est nous notre nos pas que qui une un des du pour dans avec sur ce cette bonjour merci avons avez sont être au aux par ne plus si mais ou à il elle été je se votre bien sera était sans de',
  es: 'el la los las y usted su sus es nosotros nuestro nuestra no que una un por para con del al lo le ha hemos está este esta como más pero si gracias hola se en de fue ser son muy también sin puede cuando desde buenos estimado estimada le',
  it: 'il lo la gli e è di che un una per non con del della dei delle nel nella al alla ci le si abbiamo ha sono grazie buongiorno suo sua questo questa come più ma anche se da in i può essere stato nostra nostro gentile dal dalla signora quando però',
  nl: 'de het een en u uw is wij we niet met voor op van dat die te zijn hebben heeft dit ook als maar nog aan bij naar om er wordt worden kunt kan onze ons geen dan beste graag deze door je jij heb hebt over was zal',
  pl: 'i w na z że nie się jest do to o za dla od po przez jak czy są oraz ale lub już pan pani państwa prosimy proszę nam nas dziękujemy dzień dobry będzie został która który jeśli przed może pana panie mamy aby tego ten ta tę ze',
  sv: 'och att det är en ett som på för med av till inte vi du din dig er den om har kan från så men vår oss vara eller när vill ska skulle hej tack också nu ni ditt dina mycket blir var han detta denna inga kommer',
  pt: 'o a os as e você seu sua é nós nosso nossa não que uma um por para com do da dos das no na ao em mais mas se foi são está este esta obrigado obrigada olá pelo pela também ou já lhe temos sem quando ter será senhora boa dia isso',
  tr: 've bir bu için ile de da mi değil olarak olan siparişiniz sayın merhaba teşekkür ederiz lütfen çok size sizin biz bize var yok daha gibi kadar ürün ama veya ancak sonra eğer her',
};

const WORD_SETS: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  Object.entries(COMMON_WORDS).map(([language, words]) => [language as Language, new Set(words.split(' '))]),
);

/** Letters that betray a language, a weight of one word each. */
const TELLING_LETTERS: readonly (readonly [Language, RegExp])[] = [
  ['de', /[äöüß]/u],
  ['fr', /[êèàùûîôçœ]|\b[cdjlmnqst]'\p{L}/u],
  ['es', /[ñ¿¡]|ción\b/u],
  ['it', /\b(?:dell|all|nell|un|l|dall|quest)'\p{L}|[^aou]zion[ei]\b/u],
  ['nl', /ij|oo|aa|\p{L}heid\b/u],
  ['pl', /[ąęłńśźżć]/u],
  ['sv', /å|[äö]/u],
  ['pt', /[ãõ]|ção\b|ções\b/u],
  ['tr', /[ğışİ]/u],
];

export interface LanguageGuess {
  language: string;
  /** Weight of the words that speak for it. */
  score: number;
  /** The same for the language that was expected, 0 where none was. */
  expected: number;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
];
/** Share of the letters from which on a script decides alone; Japanese mixes kana, Han and Latin names. */
const SCRIPT_SHARE = 0.3;
const KANA_SHARE = 0.1;
/** Characters read for the guess: a paragraph tells as much as a page. */
const SAMPLE_LENGTH = 4_000;

function byScript(text: string): LanguageGuess | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [language, script] of SCRIPTS) {
    const count = text.match(script)?.length ?? 0;
    if (count / letters >= (language === 'ja' ? KANA_SHARE : SCRIPT_SHARE))
      return { language, score: count, expected: 0 };
  }
  return undefined;
}

/** The likeliest language of a text, undefined where it has no word that tells. */
export function guessLanguage(text: string, expected?: string): LanguageGuess | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
  const script = byScript(sample);
  if (script !== undefined) return script;
  const words = sample.match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
  const scores = new Map<Language, number>();
  const add = (language: Language, by: number) => scores.set(language, (scores.get(language) ?? 0) + by);
  if (/[¿¡]/.test(sample)) add('es', 2);
  for (const word of words) {
    for (const [language, common] of WORD_SETS) if (common.has(word)) add(language, 1);
    for (const [language, letters] of TELLING_LETTERS) if (letters.test(word)) add(language, 0.5);
  }
  const best = [...scores].sort((one, other) => other[1] - one[1])[0];
  if (best === undefined) return undefined;
  return { language: best[0], score: best[1], expected: scores.get(expected as Language) ?? 0 };
}
