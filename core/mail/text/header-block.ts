/**
 * Header blocks that mail programs set above what they quote or forward:
 *   Von: … / Gesendet: … / An: … / Betreff: …
 */

type Field = 'from' | 'sent' | 'to' | 'subject';

/** Labels by field, in the languages of mail programs. Lower case. */
const LABELS: Record<Field, string> = {
  from: 'from|von|de|da|van|fra|från|od|nadawca|mittente|expéditeur|remitente|remetente|afzender|avsändare|afsender|avsender|absender|от|від|kimden|gönderen|lähettäjä|feladó|odesílatel|απο|από|差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|من|מאת|จาก|từ|dari|de la|expeditor',
  sent: 'sent|date|gesendet|datum|envoyé|envoyé le|enviado|enviado el|enviada em|enviado em|inviato|inviato il|data|fecha|verzonden|wysłano|wysłane|skickat|skickat den|sendt|dato|дата|отправлено|надіслано|gönderildi|gönderme tarihi|tarih|lähetetty|päivämäärä|elküldve|dátum|odesláno|odoslané|στάλθηκε|ημερομηνία|日時|送信日時|日付|发送时间|发送日期|日期|時間|寄件日期|날짜|보낸 날짜|تاريخ|التاريخ|נשלח|תאריך|wann|trimis|ngày',
  to: 'to|an|à|a|para|aan|naar|till|til|do|dla|destinatario|destinataire|per|кому|kime|alıcı|vastaanottaja|címzett|komu|προς|宛先|收件人|收件者|받는 사람|받는사람|إلى|אל|cc|kopie|copie|copia|kopia|kopi|dw|ud|копия|bilgi|tới|kepada|către|ถึง',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne|тема|konu|aihe|tárgy|předmet|predmet|θέμα|件名|主题|主旨|標題|제목|الموضوع|נושא|re|betr|subiect|chủ đề|subjek|เรื่อง',
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.entries(LABELS) as [Field, string][]).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field] as const),
  ),
);

const LINE =
  /^[\s>*_]{0,12}([^\s:：*_<>][^:：*_<>]{0,24}?)\s{0,3}[*_]{0,2}\s{0,2}[:：][*_]{0,2}\s{0,20}(.*)$/su;
/** Lines that a block spans: four to six fields, folded recipients, blank lines that HTML leaves between. */
const BLOCK_LINES = 16;

/** What a program writes as sender or date where the block names no subject: "From: Hamburg, To: Berlin" has neither. */
const PROGRAM_VALUE = /@|\[[^[\]]{3,60}\]|\d{4}|\d{1,2}[:.h]\d{2}(?!\d|\.)/;

/** "De : mon expérience, ce produit est fragile." A name, an address or a date does not end like that. */
const SENTENCE = /\p{Ll}{3}[.!?]\s*$/u;

export interface HeaderBlock {
  /** Index of the first line after the block. */
  end: number;
  from: string;
}

function fieldOf(line: string): { field: Field; value: string } | null {
  if (line.length > 1_000) return null;
  const match = LINE.exec(line);
  const field = FIELD_OF.get((match?.[1] ?? '').trim().toLowerCase());
  return field === undefined ? null : { field, value: match?.[2] ?? '' };
}

/** The header block that begins at line `at`, or null. Three different fields make one, sender or date among them. */
export function readHeaderBlock(lines: readonly string[], at: number): HeaderBlock | null {
  const first = fieldOf(lines[at] ?? '');
  if (first === null) return null;
  const seen = new Set<Field>([first.field]);
  let from = first.field === 'from' ? first.value : '';
  let end = at + 1;
  let strange = 0;
  let written = first.field === 'from' || first.field === 'sent' ? PROGRAM_VALUE.test(first.value) : false;
  let sentences = SENTENCE.test(first.value) ? 1 : 0;
  for (let index = at + 1; index < Math.min(lines.length, at + BLOCK_LINES) && strange < 3; index += 1) {
    const line = lines[index] ?? '';
    const found = fieldOf(line);
    if (found === null) {
      strange += 1;
      // A blank line ends a whole block; before that, HTML may have put one between two fields.
      if (line.trim() === '' && seen.size >= 3) break;
      continue;
    }
    if (found.field === 'from') from = found.value;
    if (found.field !== 'subject' && SENTENCE.test(found.value)) sentences += 1;
    if (found.field === 'from' || found.field === 'sent') written ||= PROGRAM_VALUE.test(found.value);
    seen.add(found.field);
    end = index + 1;
    strange = 0;
  }
  const whole = seen.size >= 3 && seen.has('from') && (seen.has('sent') || seen.has('subject'));
  return whole && sentences < 2 && (written || seen.has('subject')) ? { end, from } : null;
}
