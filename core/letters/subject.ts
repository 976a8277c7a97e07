/** RFC 5322 §2.1.1 wants header lines under 998 octets; 200 characters stay below it in any script and encoding. */
const MAX_SUBJECT_CHARS = 200;
/** Mail programs add one prefix an answer; more than this are typed, and stay. */
const MAX_PREFIXES = 20;

/**
 * Reply and forward marks of mail programs in the marketplaces' languages (Outlook, Gmail, Apple Mail):
 * `Re`, de `AW`, sv/da `SV`, no `VS`, it `R`/`RIF`, fr `RE`/`TR`, nl `Antw`/`Betr`, pl `Odp`, pt `RES`/`ENC`,
 * tr `YNT`, es `RV`, zh 回复/答复, ja 返信; a counter such as `Re[2]:` or `Re(2):` belongs to them.
 */
const PREFIX =
  /^(?:re|aw|antw|antwort|sv|vs|svar|r|rif|ref|betr|odp|res|ynt|rv|回复|回覆|答复|返信)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?[:\uff1a]\s*/iu;

/**
 * The subject of an answer: `Re: ` exactly once before the buyer's own subject.
 * Line breaks and other control characters are gone, so that nothing can start a second header (O3).
 * Never adds `[Important]`: that mark is the seller's own decision in Seller Central.
 */
export function replySubject(original: string): string {
  let rest = original
    .slice(0, MAX_SUBJECT_CHARS * 4)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  for (let removed = 0; removed < MAX_PREFIXES; removed += 1) {
    const shorter = rest.replace(PREFIX, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  const bounded = [...rest].slice(0, MAX_SUBJECT_CHARS).join('').trim();
  return bounded === '' ? 'Re:' : `Re: ${bounded}`;
}
