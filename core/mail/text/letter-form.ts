/**
 * The form of a letter: how it greets and how it ends, in the languages of the marketplaces. It tells a letter from
 * a few pasted lines, and what stands below a letter from the letter.
 */

const SALUTATION =
  /^\s*(?:(?:hello|hi|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|cher|chère|madame|hola|buen(?:os|as)|estimad[oa]s?|querid[oa]|buongiorno|buonasera|ciao|gentile|salve|egregi[oa]|goedendag|beste|geachte|goedemorgen|dzień dobry|witam|cześć|szanown[aiy]|drog[ai]|olá|oi|prezad[oa]|car[oa]|bom dia|boa tarde|hej|hejsan|god dag|bästa|merhaba|sayın|sevgili|iyi günler|здравствуйте|добрый день|уважаем)(?![\p{L}]).{0,60}|.{1,30}(?:様|さん|先生|女士|님)|(?:こんにちは|お世話になって|您好|你好|尊敬的|안녕하세요|مرحبا|عزيز).{0,40})\s{0,4}[,，、!.:。！]?\s{0,4}$/iu;

const FAREWELL =
  /^\s*(?:(?:kind|best|warm|warmest|with (?:kind|best)) (?:regards|wishes)|regards|sincerely|yours (?:sincerely|faithfully|truly)|best|cheers|many thanks|thank you|thanks|mit (?:freundlichen|besten|lieben) grüßen|(?:freundliche|viele|beste|liebe|herzliche) grüße|mfg|lg|vg|(?:bien )?cordialement|(?:sincères |meilleures )?salutations|bien à vous|atentamente|(?:un )?(?:cordial )?saludos?|(?:cordiali|distinti) saluti|saluti|met vriendelijke groet(?:en)?|groet(?:en|jes)?|z poważaniem|pozdrawiam(?:y)?|atenciosamente|cumprimentos|com os melhores cumprimentos|(?:med )?vänlig(?:a)? hälsning(?:ar)?|hälsningar|mvh|venlig hilsen|saygılar(?:ımızla|ımla)?|с уважением|よろしくお願い(?:いた|致)?します|敬具|此致|敬礼|祝好|감사합니다|مع (?:أطيب )?(?:التحيات|تحيات))(?![\p{L}])/iu;

/** A farewell's line, the name, the shop, one more. */
const FAREWELL_LINES = 4;
const MAX_LINE_CHARS = 90;
/** A greeting stands at the top. */
const TOP_LINES = 4;

function isSalutation(line: string): boolean {
  return line.length <= MAX_LINE_CHARS && SALUTATION.test(line);
}

function isFarewell(line: string): boolean {
  return line.length <= MAX_LINE_CHARS && FAREWELL.test(line);
}

/** Little words that stand in names, titles and addresses too. */
const NAME_PARTICLE =
  /^(?:of|and|the|for|at|de|del|della|di|da|do|dos|das|la|le|les|du|des|el|y|e|et|und|von|vom|zu|zum|zur|der|die|den|am|im|in|an|van|voor|te|op|en|och|i|w|z|ul|rue|via|calle|tel|fax|mobile|phone|mail|www.*)\.?$/iu;
/** "Ltd.", "Inc.", "St.": dots that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:inc|ltd|llc|co|corp|gmbh|kg|ag|s\.?a|s\.?l|s\.?r\.?l|bv|ab|st|str|jr|sr|dr|no|nr|tel|ext)\.\s*$/i;
const POSTSCRIPT =
  /^\s*(?:p\.?\s?(?:p\.?\s?)?s\b|n\.?b\b|edit\b|addendum|nachtrag|update|追伸|附言|又及|추신|ملاحظة)/i;

/** Whether a line says something, as a name, a title or an address does not. */
export function isSentence(line: string): boolean {
  const text = line.trim().slice(0, 300);
  if (POSTSCRIPT.test(text) || /[?？؟!！]/.test(text)) return true;
  if (/https?:\/\/|www\.|@/.test(text) && text.split(/\s+/).length <= 5) return false;
  if (/[。]|[\u3040-\u30ff]{6}/.test(text)) return true;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}{2,}/u.test(word) && !NAME_PARTICLE.test(word));
  const ends = /[.…]["'”»)]?$/.test(text) && !ABBREVIATION.test(text);
  return small.length >= 2 || (ends && words.length >= (small.length > 0 ? 2 : 3));
}

/** Index of the first line below the farewell and the names under it; null where no farewell stands. */
export function letterEnd(lines: readonly string[]): number | null {
  const farewell = lines.findIndex(isFarewell);
  if (farewell < 0) return null;
  let end = farewell + 1;
  for (let names = 0; end < lines.length && names < FAREWELL_LINES; end += 1) {
    const line = lines[end] ?? '';
    if (line.trim() === '') continue;
    if (isSentence(line) || line.length > MAX_LINE_CHARS) break;
    names += 1;
  }
  return end;
}

/** Whether the lines are a letter from the greeting at their top to the farewell at their end. */
export function isLetter(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== '');
  if (!said.slice(0, TOP_LINES).some(isSalutation)) return false;
  const end = letterEnd(said);
  return end !== null && end === said.length;
}
