/**
 * Whether the words before a phrase turn it round: a negation in the same clause a few words earlier ("no
 * scratches", "was never broken"), or a mere supposition ("if it breaks", "afraid that it will leak").
 */

/** Words that may stand between a negation and what it denies. */
const SCOPE_WORDS = 3;
/** Characters looked back: three long words. */
const SCOPE_LENGTH = 48;

const CLAUSE_END = /[.!?;:\n()]|,|\b(?:but|aber|sondern|mais|pero|sino|ma|maar|ale|men|mas|although|though|obwohl)\b/g;

const NEGATIONS: Readonly<Record<string, string>> = {
  en: "not|no|never|without|isn't|wasn't|aren't|weren't|nothing|nor|neither|don't|doesn't|didn't|haven't|hasn't|isnt|wasnt|if|unless|whether|could have|might|would have|afraid|in case|worried|hope|hopefully|before it",
  de: 'nicht|kein|keine|keinen|keiner|keinerlei|nie|niemals|ohne|weder|wenn|falls|ob|sonst|bevor|angst',
  fr: "pas|aucun|aucune|jamais|sans|ni|si|s'il|peur|avant que|risque de",
  es: 'no|ningun|ninguna|nunca|sin|ni|si|tampoco|miedo|antes de',
  it: 'non|nessun|nessuna|nessuno|mai|senza|ne|se|paura|prima che',
  nl: 'niet|geen|nooit|zonder|als|indien|of|bang|voordat',
  pl: 'nie|zadnych|zadnego|zadnej|nigdy|bez|ani|jesli|jezeli|gdyby|czy|boje',
  sv: 'inte|ingen|inga|inget|aldrig|utan|om|ifall|radd|innan',
  pt: 'nao|nenhum|nenhuma|nunca|sem|nem|se|caso|medo|antes que',
};

/** Degree words that cancel the negation: "not only broken", "no longer", "nicht nur", "non solo". */
const CANCELLED = /\b(?:not only|not just|no longer|no doubt|no wonder|no idea why|nicht nur|nicht mehr|non seulement|pas que|pas seulement|no solo|ya no|non solo|non piu|niet alleen|niet meer|nie tylko|inte bara|nao so|nao apenas|ja nao)\b/;

const COMPILED = new Map<string, RegExp>(
  Object.entries(NEGATIONS).map(([language, words]) => [
    language,
    new RegExp(`(?:^|[^\\p{L}])(?:${words})(?=$|[^\\p{L}'])((?:[^\\p{L}]+[\\p{L}']+){0,${SCOPE_WORDS}})[^\\p{L}]*$`, 'u'),
  ]),
);

/** Japanese and Chinese deny behind or inside the phrase; their phrasebooks carry it. */
export function turnedBefore(folded: string, start: number, language: string): boolean {
  const pattern = COMPILED.get(language);
  if (pattern === undefined) return false;
  let before = folded.slice(Math.max(0, start - SCOPE_LENGTH), start);
  let clause = 0;
  for (const end of before.matchAll(CLAUSE_END)) clause = end.index + end[0].length;
  before = before.slice(clause);
  return pattern.test(before) && !CANCELLED.test(before);
}
