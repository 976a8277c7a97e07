/**
 * Removes personal data from a buyer's words before they become training data. It removes too much rather than too
 * little.
 */

const ADDRESS = /[^\s<>()[\]]{1,64}@[^\s<>()[\]]{1,190}/gu;
const LINK = /(?:https?:\/\/|www\.)\S{1,2000}/gi;
const ORDER = /\b\d{3}-\d{7}-\d{7}\b/g;
/** Telephone, account, tracking and customer numbers: seven digits or more, in any grouping. */
const NUMBER = /(?<![\p{L}\d])[+(]?(?:\d[ ()./-]{0,2}){6,24}\d(?![\p{L}\d])/gu;
/** Tracking numbers and IBANs with letters among the digits. */
const CODE = /\b(?=[A-Z0-9]{9,34}\b)(?:[A-Z]{0,4}\d){4}[A-Z0-9]*\b/g;
/** A postal code with the place after or before it: "10115 Berlin", "SW1A 1AA", "〒150-0001". */
const PLACE =
  /\b\d{4,5}(?: ?[A-Z]{2})? \p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30})?|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|〒?\d{3}-\d{4}\S{0,30}/gu;
const STREET =
  /\b\p{Lu}[\p{L}.'-]{1,30} ?(?i:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|laan|straat|plein|gatan|vägen|street|st\.|road|rd\.?|avenue|ave\.?|lane|drive|close|court)\b[ ,]{0,2}\d{0,5}[a-z]?\b|\b(?i:rue|avenue|boulevard|via|viale|piazza|calle|avenida|plaza|rua|ulica|ul\.) (?:\p{L}{1,5} ){0,2}\p{Lu}[\p{L}'-]{1,30}(?:[ ,]{1,2}\d{1,5}[a-z]?)?|\b\d{1,5}[a-z]? \p{Lu}[\p{L}'-]{1,30} (?i:street|st|road|rd|avenue|ave|lane|drive|close|court)\b/gu;
/** "My name is …" */
const INTRODUCTION =
  /\b(?i:my name is|this is|i am|ich heiße|mein name ist|je m'appelle|je suis|me llamo|mi chiamo|ik heet|mijn naam is|nazywam się|jag heter|meu nome é|chamo-me)((?: \p{Lu}[\p{L}'.-]{1,20}){1,3})/gu;
const JAPANESE_INTRODUCTION = /[^\s、。]{1,10}(?=と申します|と言います)/g;
/** A closing formula. The rest of its line and short lines below it are a name. */
const CLOSING =
  /^[ \t]{0,40}(?:(?:kind|best|warm|many)? ?regards|thanks|thank you|many thanks|cheers|sincerely|yours(?: \p{L}{3,10})?|mit freundlichen grü(?:ß|ss)en|freundliche grü(?:ß|ss)e|viele grü(?:ß|ss)e|(?:beste|liebe|schöne)? ?grü(?:ß|ss)e|gru(?:ß|ss)|mfg|lg|vg|cordialement|bien à vous|salutations|saludos|un saludo|atentamente|cordiali saluti|distinti saluti|saluti|grazie|met vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|pozdrawiam|z poważaniem|med vänliga hälsningar|vänliga hälsningar|mvh|hälsningar|atenciosamente|obrigad[oa]|abraços|cumprimentos|danke|merci|gracias|bedankt|dziękuję|tack)[ \t]{0,40}[,.!–-]{0,3}[ \t]{0,40}([^\n]{0,40})$/iu;
const NAME_LINES = 3;
const NAME_CHARS = 40;

function withoutSignature(text: string): string {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => CLOSING.test(line));
  const below = at < 0 ? [] : lines.slice(at + 1).filter((line) => line.trim() !== '');
  const isSignature = below.length <= NAME_LINES && below.every((line) => line.trim().length <= NAME_CHARS);
  return at >= 0 && isSignature ? lines.slice(0, at).join('\n').trimEnd() : text;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A shorter part of a name is a common word in some language. */
const MIN_NAME_CHARS = 3;

function withoutName(text: string, name: string | null): string {
  const parts = (name ?? '').split(/[\s,.]+/).filter((part) => part.length >= MIN_NAME_CHARS);
  return parts.reduce(
    (rest, part) => rest.replace(new RegExp(`(?<!\\p{L})${escaped(part)}(?!\\p{L})`, 'giu'), '[name]'),
    text,
  );
}

/**
 * A buyer's words without names, addresses, numbers and links. Rules do not find all of them: a person must read the
 * result before it is used for training.
 * @param name the buyer's display name, if known
 */
export function impersonal(text: string, name: string | null): string {
  const masked = withoutSignature(text)
    .replace(LINK, '[link]')
    .replace(ADDRESS, '[address]')
    .replace(ORDER, '[order]')
    .replace(PLACE, '[place]')
    .replace(NUMBER, '[number]')
    .replace(CODE, '[number]')
    .replace(STREET, '[street]')
    .replace(JAPANESE_INTRODUCTION, '[name]')
    .replace(INTRODUCTION, (whole, given: string) => `${whole.slice(0, -given.length)} [name]`);
  return withoutName(masked, name).trim();
}
