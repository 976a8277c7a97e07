import { trimmedOf } from '../trim.ts';

/**
 * The line that mail programs set above what they quote: "On Tue, Oct 13, 2026 at 10:02 AM X <…> wrote:".
 * Gmail wraps it (Q1); Amazon replaces the address in it.
 */

/** "wrote", as clients of many languages say it; the date, the name and the colon stand around it. */
const VERB =
  /(?:(?<![\p{L}])(?:wrote|writes|schrieb|geschrieben|schreibt|a écrit|écrit|escribió|escribio|ha scritto|scritto|scrive|schreef|geschreven|schrijft|napisał(?:\(a\)|a|\/a)?|pisze|escreveu|skrev|skriver|kirjoitti|yazdı|napsal(?:\(a\)|a)?|napísal(?:\(a\)|a)?|píše|írta|a scris|έγραψε|написал(?:\(а\)|а)?|пишет|пише|написав|viết|menulis|va escriure)(?![\p{L}]))|写道|寫道|写到|のメール|のメッセージ|さんは書きました|が書きました|wrote|작성|썼습니다|쓴 글|كتب|כתב|เขียนว่า|ने लिखा/iu;

/** How the line begins, where it is wrapped: a preposition, a weekday or the date itself. */
const OPENING =
  /^[\s*_-]{0,4}(?:(?:on|in an? (?:e-?mail|message) dated|in einer (?:e-?mail|nachricht) vom|dans un (?:e-?mail|message|courriel) (?:daté|du)|en un (?:mensaje|correo)|in (?:un messaggio|una e-?mail|data)|in een (?:e-?mail|bericht)|(?:em|numa?) (?:uma )?(?:mensagem|e-?mail)|at|am|le|el|il|lo|op|w dniu|dnia|em|den|dne|dňa|på|d\.|il giorno|a|à|la|pe|në|на|в|у|στις|ในวันที่|vào|pada|on the)\s|\d{1,4}[.\-/年:]|\d{1,2}\s|(?:ma|ti|ke|to|pe|la|su|po|út|st|čt|pá|so|ne)\s\d|(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|gio|ma|wo|vr|za|zo|pon|wt|śr|czw|pt|sob|niedz|ndz|seg|ter|qua|qui|sex|tis|ons|tors|fre|lör|sön|man|tir|lør|pzt|sal|çar|per|cum|cmt|paz|пн|вт|ср|чт|пт|сб|вс|нд)[a-zé\p{L}]{0,8}[.,]|在|于|於|في|בתאריך|"[^"]{1,60}"\s*<|[^\s<]{1,30}(?:\s[^\s<]{1,30}){0,4}\s*<)/iu;

const CLOSING = /[:：]\s{0,4}(?:\*{1,2}|_{1,2}|-{1,3})?\s{0,4}$/;
const TIME = /\d{1,2}\s?[:.h時时]\s?\d{2}|\d{1,2}\s?(?:am|pm|uhr)\b/i;
const DATE = /\d{4}|\d{1,2}[./-]\d{1,2}|\d{1,2}\.?\s+\p{L}{3,}/u;
/** The quoted person's address, or what Amazon put in its place. */
const ADDRESS =
  /<\s?\[[^<>[\]]{1,80}\]\s?>|[<[(][^<>[\]()]{0,200}(?:@|mail)[^<>[\]()]{0,200}[>\])]|[^\s@<>]{1,64}@[^\s@<>]{1,100}/i;

/** Zoho and others stand between dashes: "---- On Tue, 22 Dec 2015 14:17:36 +0530 X <…> wrote ----". */
const DASHED = /^-{2,10}\s?[^-\s].{9,300}\s-{2,10}$/;
/** Older Gmail: "2016-03-03 17:21 GMT+01:00 X <…>:", and a date with an address and nothing else. */
const ISO_LINE =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\.?\s(?:.{0,20}\d{1,2}:\d{2}.{0,12}\sGMT[+-]\d{1,2}:?\d{2}\s.{1,120}|.{1,120}<[^<>\s]{1,120}@[^<>\s]{1,120}>)\s*:?$/;

/** Horde: "Zitat von X <…>:". */
const QUOTING =
  /^(?:quoting|zitat von|citando(?: a)?|citation de|citaat van|citazione da|cytat z|citat från)\s/i;

/** "Am 12.10. um 10:02 schrieb mir DHL:" and "… je vous ai écrit :" tell of a mail; programs know no persons. */
const PRONOUN =
  /(?<!\p{L})(?:I|[Ii]ch|[Ww]ir|mir|uns|Ihnen|you|me|us|je|j['’]ai|nous|vous|m['’]a|ho|abbiamo|ik|wij|mij|ons|jag|mig|oss|me|nos|les|eu|mi|nam|wam)(?!\p{L})/u;

const WRAPPED_LINES = 4;
const MAX_CHARS = 400;

function isAttribution(text: string, quoteFollows: boolean): boolean {
  if (text.length > MAX_CHARS || text.length < 6) return false;
  if (ISO_LINE.test(text)) return true;
  if (DASHED.test(text) && VERB.test(text) && DATE.test(text)) return true;
  const closes = CLOSING.test(text);
  if (!closes && !quoteFollows) return false;
  const verb = VERB.test(text) || QUOTING.test(text);
  const dated = DATE.test(text) || TIME.test(text);
  const addressed = ADDRESS.test(text);
  // "On 12 October you wrote:" is how a buyer begins a quotation of his own; a program adds time or address.
  if (closes && verb && addressed) return true;
  if (closes && verb && DATE.test(text) && TIME.test(text)) return quoteFollows || !PRONOUN.test(text);
  if (closes && addressed && DATE.test(text) && (TIME.test(text) || quoteFollows)) return true;
  if (quoteFollows && closes && (verb || (dated && addressed))) return verb || OPENING.test(text);
  return quoteFollows && verb && dated && addressed;
}

/** Yahoo's app runs the quoted mail on in the same line: "  On Wed, 14 Oct 2026 at 9:12, X<…> wrote:   Hello,". */
const RUN_ON = /^([^:：]{1,60}(?:[:：]\d{2}[^:：]{1,200}){1,2}[:：]) {2,}\S/;

/** Blanks and direction marks. */
const EDGES = ' \t\r\f\v\u00a0\u2007\u202f\u3000\u200e\u200f';

function bare(line: string): string {
  return trimmedOf(line, EDGES);
}

/** Index of the first line after an attribution that begins at line `at`; null where none begins. */
export function attributionEnd(lines: readonly string[], at: number): number | null {
  const first = bare((lines[at] ?? '').slice(0, MAX_CHARS + 1));
  if (first === '' || first.startsWith('>')) return null;
  const runOn = RUN_ON.exec(first)?.[1];
  if (runOn !== undefined && isAttribution(runOn, false)) return at + 1;
  let joined = '';
  for (let index = at; index < Math.min(lines.length, at + WRAPPED_LINES); index += 1) {
    const line = bare((lines[index] ?? '').slice(0, MAX_CHARS + 1));
    // A blank line inside is only seen right before the name or the verb that the program wrapped.
    if (line === '') {
      if (index === at + 1 && joined.length > 0 && DATE.test(joined) && OPENING.test(first)) continue;
      return null;
    }
    if (line.startsWith('>')) return null;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > MAX_CHARS) return null;
    const wrapped = index > at;
    if (wrapped && !OPENING.test(first)) return null;
    if (isAttribution(joined, quoteFollows(lines, index + 1))) return index + 1;
  }
  return null;
}

function quoteFollows(lines: readonly string[], at: number): boolean {
  for (let index = at; index < Math.min(lines.length, at + 3); index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line !== '') return line.startsWith('>');
  }
  return false;
}
