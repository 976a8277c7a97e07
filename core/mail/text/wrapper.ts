import type { OpenMail } from '../open-mail.ts';

/** Amazon's wrapper around a buyer's words, taken apart. */
export interface Unwrapped {
  /** What the buyer typed, history and device signatures included. */
  words: string;
  /** What stands above it: order line, item line. Amazon's own, unlike everything in `words`. */
  above: string;
  /** The way that led to it. */
  by: 'pre' | 'markers' | 'view-message' | 'details' | 'footer' | 'everything';
}

/** "------------- Message:  -------------": short words between two runs of dashes, in any language. */
const MARKER = /^[\s>]{0,4}[-–—_]{3,60}\s{0,8}([^-–—_\s][^\n]{0,58}?)\s{0,8}[-–—_]{3,60}\s{0,8}$/;
/** The same shape with an older mail's heading is no marker of Amazon's. */
const NOT_A_MARKER =
  /original|forwarded|ursprüngliche|d['’]origine|transféré|reenviado|inoltrato|oorspronkelijk|oryginaln|encaminhada|ursprungligt|元の|転送|原始/i;
/** Begin markers that are known; others are accepted above the first known or by position. */
const BEGIN =
  /^(?:begin |start of )?(?:message|messaggio|mensaje|mensagem|wiadomość|bericht|nachricht|meddelande|mesaj|メッセージ|消息|訊息|الرسالة)\s*[:：]?$|^(?:begin|start|anfang|beginn|début|inizio|inicio|iniciar|comienzo|empezar|begin|początek|início|começo|börja|början|påbörja)|börjar$|ここから|开始|開始|başlangıc|بداية/i;
const END =
  /^(?:end|ende|fin|fine|finalizar|final|einde|koniec|encerrar|fim|terminar|slut|avsluta)\b|ここまで|終わり|終了|结束|結束|sonu|bitti|نهاية/i;

/** First lines of the parts below the buyer's words. */
export const FOOTER =
  /^\s*(?:(?:was|did) this (?:e-?mail|message) |war diese (?:e-?mail|nachricht)|cet e-?mail vous|¿le ha resultado|¿te ha resultado|questa e-?mail (?:ti|le|vi|è) |(?:was|vond u|vond je) deze e-?mail|czy (?:ten|ta) (?:e-?mail|wiadomość)|este e-?mail foi|(?:var|hjälpte) (?:det här|detta) |このeメールは|这封电子邮件|此电子邮件|bu e-?posta|هل كان|(?:copyright\b|版权所有).{0,12}\d{4}.{0,20}amazon|©.{0,12}\d{4}.{0,20}amazon|for your information: to help|zu ihrer information|pour votre information|ter informatie|informacja: aby|para (?:sua informação|su información)|per tua informazione|för din information|ご参考|供您参考|spc-[a-z]{2}amazon|\[commmgrtok|resolve case|fall lösen|résoudre le cas|resolver (?:el )?caso|solucionar o caso|risolvi (?:il )?caso|zaak oplossen|rozwiąż sprawę|lös ärendet|問題を解決|解决案例|vakayı çöz|to respond to this|to mark this message|we want you to buy with|if you believe this)/i;
export const SELLER_CENTRAL =
  /https?:\/\/(?:sellercentral[a-z-]{0,20}\.)?(?:www\.)?amazon\.[a-z.]{2,6}\/(?:messaging|gp\/(?:satisfaction|communication-manager))/i;

/** Amazon's lines above the words. */
const HEADING =
  /^\s*(?:you have received a message|you've received a message|sie haben eine nachricht|vous avez reçu un message|ha(?:s)? recibido un mensaje|hai ricevuto un messaggio|(?:u|je) (?:hebt|heeft|hebt) een bericht|otrzyma(?:łe?[śa]|no) |você recebeu uma mensagem|recebeu uma mensagem|du har fått ett meddelande|メッセージ(?:が届いています|を受信しました)|您收到|bir mesaj aldınız|لقد تلقيت|#\s?\d{3}-\d{7}-\d{7}|order id:? \d{3}-)/i;
const ITEM = /\[asin\s*[:：]/i;

/** "Message:" alone or with the words behind it, up to "View Message". */
const LABEL =
  /^\s*(?:message|nachricht|mensaje|messaggio|bericht|wiadomość|mensagem|meddelande|メッセージ|mesaj|الرسالة)\s{0,8}[:：]\s{0,20}(.*)$/is;
const VIEW =
  /^\s*\[?(?:view (?:the )?message|nachricht (?:anzeigen|ansehen)|(?:voir|afficher) le message|ver (?:el )?mensaje|visualizza (?:il )?messaggio|bericht (?:weergeven|bekijken)|(?:wyświetl|zobacz) wiadomość|ver (?:a )?mensagem|(?:visa|se) meddelande|メッセージを(?:表示|見る)|mesajı görüntüle)/i;

/** Amazon's order line stands in every language's heading. */
const ORDER = /^\s{0,8}#\s?\d{3}-\d{7}-\d{7}\s{0,4}[:：]?\s{0,8}$/;
/** "Was this email helpful?" in any language: a short question right above Amazon's link. */
const QUESTION = /^.{8,90}[?？؟]\s{0,8}$/;

/** Index of the first line below Amazon's heading; 0 where there is none. */
function headingEnd(lines: readonly string[]): number {
  let at = 0;
  const order = lines.slice(0, 8).findIndex((line) => ORDER.test(line));
  // A heading in a language that is not known stands alone above the order.
  if (order > 0 && lines.slice(0, order).filter((line) => line.trim() !== '').length === 1) at = order;
  const isHeading = (line: string): boolean =>
    HEADING.test(line) || ORDER.test(line) || ITEM.test(line) || line.trim() === '';
  while (at < lines.length && isHeading(lines[at] ?? '')) at += 1;
  return at;
}

function lastIndexWhere(lines: readonly string[], from: number, test: (line: string) => boolean): number {
  for (let at = lines.length - 1; at >= from; at -= 1) if (test(lines[at] ?? '')) return at;
  return -1;
}

function markerWords(line: string): string | null {
  if (line.length > 160 || !/[-–—_]{3}/.test(line)) return null;
  const words = MARKER.exec(line)?.[1] ?? null;
  return words === null || NOT_A_MARKER.test(words) ? null : words;
}

/** Lines `from` up to `to`, without blank ones around. */
export function slice(lines: readonly string[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .join('\n')
    .replace(/^\s*\n/, '')
    .trimEnd();
}

/**
 * Between Amazon's markers. The buyer can type markers: what counts is the first line of that shape above
 * his words and the last one below them.
 */
function betweenMarkers(lines: readonly string[]): Unwrapped | null {
  const begin = lines.findIndex((line) => markerWords(line) !== null);
  if (begin < 0 || END.test(markerWords(lines[begin] ?? '') ?? '')) return null;
  const beginIsKnown = BEGIN.test(markerWords(lines[begin] ?? '') ?? '');
  const end = lastIndexWhere(lines, begin + 1, (line) => markerWords(line) !== null);
  if (end < 0 && !beginIsKnown && begin !== headingEnd(lines)) return null;
  const footer = end < 0 ? footerIndex(lines, begin + 1) : end;
  const words = slice(lines, begin + 1, footer < 0 ? lines.length : footer);
  return { words, above: slice(lines, 0, begin), by: 'markers' };
}

function footerIndex(lines: readonly string[], from: number): number {
  const found = lines
    .slice(from)
    .findIndex((line) => FOOTER.test(line.slice(0, 200)) || SELLER_CENTRAL.test(line.slice(0, 500)));
  if (found < 0) return -1;
  const at = from + found;
  const asks =
    SELLER_CENTRAL.test((lines[at] ?? '').slice(0, 500)) &&
    at - 1 > from &&
    QUESTION.test(lines[at - 1] ?? '') &&
    (lines[at - 2] ?? '').trim() === '';
  return asks ? at - 1 : at;
}

function betweenLabels(lines: readonly string[]): Unwrapped | null {
  const view = lastIndexWhere(lines, 0, (line) => VIEW.test(line.slice(0, 80)));
  if (view < 0) return null;
  const label = lines.slice(0, view).findIndex((line) => LABEL.test(line));
  if (label < 0) return null;
  const rest = LABEL.exec(lines[label] ?? '')?.[1] ?? '';
  return {
    words: [rest, slice(lines, label + 1, view)].join('\n').trim(),
    above: slice(lines, 0, label),
    by: 'view-message',
  };
}

function aboveFooter(lines: readonly string[]): Unwrapped | null {
  const footer = footerIndex(lines, 0);
  const from = headingEnd(lines);
  if (footer < 0 && from === 0) return null;
  const end = footer < 0 ? lines.length : Math.max(footer, from);
  return {
    words: slice(lines, from, end),
    above: slice(lines, 0, from),
    by: footer < 0 ? 'everything' : 'footer',
  };
}

/** The buyer's part of a relay mail, by the surest way that the mail allows. */
export function unwrap(mail: OpenMail, text: string): Unwrapped {
  const htmlLines = (mail.html?.text ?? '').split('\n');
  const pres = mail.html?.pres ?? [];
  const pre = pres.find(({ wrapper }) => wrapper) ?? (pres.length === 1 ? pres[0] : undefined);
  if (pre) {
    const begin = htmlLines.findIndex((line) => markerWords(line) !== null);
    const plainAbove = betweenMarkers((mail.plain ?? '').split('\n'))?.above;
    return { words: pre.text, above: plainAbove ?? slice(htmlLines, 0, Math.max(begin, 0)), by: 'pre' };
  }
  const lines = text.split('\n');
  return (
    betweenMarkers(lines) ??
    betweenMarkers(htmlLines) ??
    betweenLabels(lines) ??
    betweenLabels(htmlLines) ??
    aboveFooter(lines) ?? { words: text, above: '', by: 'everything' }
  );
}

/** Where Amazon's part below the words begins: nothing above it is Amazon's for certain. -1 without a marker. */
export function endOfWords(text: string): number {
  const lines = text.split('\n');
  const last = lastIndexWhere(lines, 0, (line) => markerWords(line) !== null);
  if (last < 0 || !lines.slice(0, last).some((line) => markerWords(line) !== null)) return -1;
  return lines.slice(0, last + 1).join('\n').length;
}
