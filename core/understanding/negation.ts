/**
 * Whether the words around a phrase turn it round: a negation in the same clause a few words earlier ("no
 * scratches", "was never broken"), behind it where the language denies there ("kaputt ist nichts",
 * 「割れてはいません」), or a mere supposition ("if it breaks", "afraid that it will leak").
 */

/** Words that may stand between a negation and what it denies. */
const SCOPE_WORDS = 3;
/** Characters looked back or ahead: three long words. */
const SCOPE_LENGTH = 48;

const CLAUSE_END =
  /[.!?;:\n()…–—。！？、，；]|,| - |(?<![a-z])(?:but|yet|however|because|although|though|while|aber|sondern|jedoch|obwohl|weil|dass|mais|parce|pero|sino|porque|aunque|ma|pero|perche|anche se|maar|omdat|ale|bo|poniewaz|men|eftersom|mas|embora)(?![a-z])/g;

/**
 * Words that also mean something harmless in their language are left out: German "wenn" and Dutch "als" are
 * "when" as well, Portuguese "se" is mostly reflexive ("se quebrou"), Italian "ne" is "of them".
 */
const NEGATIONS: Readonly<Record<string, string>> = {
  en: "not|no|never|without|isn't|wasn't|aren't|weren't|nothing|nor|neither|don't|doesn't|didn't|haven't|hasn't|isnt|wasnt|didnt|doesnt|dont|hardly any|zero|if|unless|whether|could have|might|would have|afraid|in case|worried|hope|hopefully|before it",
  de: 'nicht|kein|keine|keinen|keiner|keinerlei|nie|niemals|ohne|weder|falls|ob|bevor|angst',
  fr: "pas|aucun|aucune|jamais|sans|ni|s'il|peur|avant que|risque de|pas de|point de",
  es: 'no|ningun|ninguna|nunca|sin|ni|tampoco|miedo|antes de|ni un|ni una',
  it: 'non|nessun|nessuna|nessuno|mai|senza|paura|prima che|neanche un|nemmeno un',
  nl: 'niet|geen|nooit|zonder|indien|bang|voordat|noch',
  pl: 'nie|zadnych|zadnego|zadnej|nigdy|bez|ani|jesli|jezeli|gdyby|boje',
  sv: 'inte|ingen|inga|inget|aldrig|utan|ifall|radd|innan|varken',
  pt: 'nao|nenhum|nenhuma|nunca|sem|nem|caso|medo|antes que|tampouco',
};

/** Words after a negation that cancel it: "not only broken", "no longer", "nicht nur", "non solo". */
const CANCELLED =
  /(?<![a-z])(?:not only|not just|no longer|no doubt|no wonder|no idea|(?:not|don't|dont) (?:know|understand|see) (?:why|how)|not sure (?:why|if)|nothing but|nicht nur|nicht bloss|nicht mehr|keine ahnung|weiss nicht|non seulement|pas que|pas seulement|ne sais pas|no solo|no solamente|ya no|no se por|non solo|non piu|non so|niet alleen|niet meer|weet niet|nie tylko|nie wiem|inte bara|inte langre|vet inte|nao so|nao apenas|ja nao|nao sei)(?![a-z])/;

/** Denied behind the phrase: a verb of being, then the negation, in the languages that do so. */
const DENIED_BEHIND: Readonly<Record<string, RegExp>> = {
  en: /^(?: was| were| is| are)? ?(?:: ?)?(?:none|nowhere|nothing|not (?:the (?:problem|issue|case)|an issue|a problem|found|seen))(?![a-z])/,
  de: /^ (?:ist|war|sind|waren|hat|habe|hab)(?: \S{1,12}){0,2} (?:nicht|nichts|keine|keiner|keins|nie)(?! (?:mehr|nur|bloss|wenig|zu))(?![a-z])/,
  nl: /^ (?:is|was|zijn|waren|heb)(?: \S{1,12}){0,2} (?:niet|niets|geen|nooit)(?! (?:meer|alleen))(?![a-z])/,
  sv: /^ (?:ar|var|blev)(?: \S{1,12}){0,2} (?:inte|inget|ingen|aldrig)(?! (?:bara|langre))(?![a-z])/,
  ja: /^(?:て|で|は|も|が|を|い|お|り|し|さ|れ|られ|に|と|か|こと|わけ|など|の|だ){0,5}(?:ない|なかった|なく|ません|ず(?:に|、)|無し|無く|なし)/,
};

/** Chinese denies directly before the word. */
const DENIED_ZH = /(?:没有?|并未|未|不会|不是|无|不)(?:被|什么|任何|出现|发现|有|太|怎么)?$/;
const CANCELLED_ZH = /(?:不仅|不但|不只|不光|不知|是不是|要不|不好意思|差不)[^，。]{0,3}$/;

const COMPILED = new Map<string, RegExp>(
  Object.entries(NEGATIONS).map(([language, words]) => [
    language,
    new RegExp(
      `(?:^|[^\\p{L}])(?:${words})(?=$|[^\\p{L}'])((?:[^\\p{L}]+[\\p{L}']+){0,${SCOPE_WORDS}})[^\\p{L}]*$`,
      'u',
    ),
  ]),
);

/** Whether the phrase from `start` to `end` of a folded text is denied or only supposed. */
export function isTurned(folded: string, start: number, end: number, language: string): boolean {
  if (DENIED_BEHIND[language]?.test(folded.slice(end, end + SCOPE_LENGTH))) return true;
  let before = folded.slice(Math.max(0, start - SCOPE_LENGTH), start);
  let clause = 0;
  for (const mark of before.matchAll(CLAUSE_END)) clause = mark.index + mark[0].length;
  before = before.slice(clause);
  if (language === 'zh') return DENIED_ZH.test(before) && !CANCELLED_ZH.test(before);
  const pattern = COMPILED.get(language);
  return pattern?.test(before) === true && !CANCELLED.test(before);
}
