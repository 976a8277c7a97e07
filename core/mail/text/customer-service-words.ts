import type { Unwrapped } from './wrapper.ts';
import { FOOTER, SELLER_CENTRAL, slice } from './wrapper.ts';

const DETAILS =
  /^\s*(?:(?:additional |customer )?details|einzelheiten|detail(?:s|angaben)|détails|précisions|dettagli|detalles|bijzonderheden|szczegóły|detalhes|detaljer|詳細|お問い合わせ内容|详情|详细信息|ayrıntılar|detaylar|التفاصيل|(?:customer )?(?:comments?|message)|kundenkommentar|commentaires? du client|comentarios? del? cliente|commento del cliente)\s{0,8}[:：]\s{0,20}(.*)$/is;
const REASON_FOR_CONTACT =
  /^\s*(?:reason for contact|kontaktgrund|grund (?:der kontaktaufnahme|des kontakts)|motif d[ue] contact|motivo del? contat?(?:to|cto)|reden van contact|powód kontaktu|motivo do contat?c?to|anledning till kontakt(?:en)?|お問い合わせ理由|联系原因|iletişim nedeni|سبب الاتصال)\s{0,8}[:：]\s{0,20}(.*)$/is;
const CLOSING =
  /^\s*(?:[-–—_=]{5,}\s*$|to respond to this|please (?:reply|respond|contact)|sincerely|kind regards|best regards|um (?:auf|diesem)|bitte antworten|pour répondre|para responder|per rispondere|om (?:te|op)|aby odpowiedzieć|för att svara|customer service department|thank you for (?:selling|your))/i;
/** A farewell is Amazon's where Amazon signs below it; a buyer's own, told within the details, stays. */
const FAREWELL =
  /^\s*(?:mit (?:freundlichen|besten) grüßen|(?:freundliche|viele|beste) grüße|(?:bien )?cordialement|sincères salutations|atentamente|saludos|un (?:cordial )?saludo|(?:cordiali|distinti) saluti|met vriendelijke groet(?:en)?|z poważaniem|pozdrawiamy|atenciosamente|(?:med )?vänlig(?:a)? hälsning(?:ar)?|よろしくお願い|saygılarımızla|此致|مع أطيب|regards|thank you|thanks)/i;
const FAREWELL_LINES = 4;
/** "Bestellnummer: 306-…": the labelled line that every such letter has. */
const ORDER_LABEL = /^[^:：\n]{2,40}[:：]\s*\d{3}-\d{7}-\d{7}\s*$/;
const ANY_LABEL = /^\s*([^:：\n.!?。]{2,40})\s?[:：]\s{0,20}(.*)$/s;

function isClosing(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').slice(0, 200);
  if (CLOSING.test(line) || FOOTER.test(line)) return true;
  return (
    FAREWELL.test(line) && lines.slice(at + 1, at + 1 + FAREWELL_LINES).some((below) => /amazon/i.test(below))
  );
}

/** Where Amazon's part below the words begins: its closing, or the paragraph of its first link. */
function closingIndex(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    if (isClosing(lines, at)) return at;
    if (!SELLER_CENTRAL.test((lines[at] ?? '').slice(0, 500))) continue;
    let first = at;
    while (first > from && (lines[first - 1] ?? '').trim() !== '') first -= 1;
    return first;
  }
  return lines.length;
}

/** Index of the last labelled line of the list that names the order, in a language that is not known. */
function lastLabel(lines: readonly string[]): number {
  let last = lines.findIndex((line) => ORDER_LABEL.test(line));
  if (last < 0) return -1;
  const end = closingIndex(lines, last + 1);
  for (let at = last + 1; at < end; at += 1) {
    if (ANY_LABEL.test(lines[at] ?? '')) last = at;
    else if ((lines[at] ?? '').trim() !== '') break;
  }
  return last;
}

function wordsBelow(lines: readonly string[], at: number, rest: string): Unwrapped | null {
  const below = lines.slice(at + 1, closingIndex(lines, at + 1)).join('\n');
  const words = `${rest}\n${below}`.trim();
  return words === '' ? null : { words, above: slice(lines, 0, at), by: 'details' };
}

/** The lines that Amazon's support wrote for the buyer. */
export function customerServiceWords(text: string): Unwrapped | null {
  const lines = text.split('\n');
  for (const label of [DETAILS, REASON_FOR_CONTACT]) {
    const at = lines.findIndex((line) => label.test(line));
    const found = at < 0 ? null : wordsBelow(lines, at, label.exec(lines[at] ?? '')?.[1] ?? '');
    if (found !== null) return found;
  }
  const last = lastLabel(lines);
  return last < 0 ? null : wordsBelow(lines, last, ANY_LABEL.exec(lines[last] ?? '')?.[2] ?? '');
}
