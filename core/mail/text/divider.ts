import { trimmedOf } from '../trim.ts';

/** Lines with which mail programs begin an older or forwarded mail. */

const WORDS = new RegExp(
  `^(?:${[
    'replied message',
    'original (?:message|e-?mail|appointment)',
    'forwarded (?:message|mail|e-?mail)(?: from.{0,80})?',
    'reply message',
    'reply separator',
    'message (?:forwarded|transféré)',
    'ursprüngliche (?:nachricht|e-?mail|mail)',
    'original-?nachricht',
    'originalnachricht',
    '(?:weitergeleitete|weitergel\\.) (?:nachricht|e-?mail|mail)',
    'anfang der weitergeleiteten (?:nachricht|e-?mail)',
    "message (?:d'origine|d['’]origine|original|initial|transmis|transféré|réexpédié)",
    "(?:(?:e-?)?mail|courriel) (?:d['’]origine|original|initial)",
    'début du message (?:transféré|réexpédié)',
    'mensaje (?:original|reenviado)',
    'correo original',
    'forwarded message',
    'messaggio (?:originale|inoltrato)',
    'inizio messaggio inoltrato',
    '(?:oorspronkelijk|origineel|doorgestuurd|oorspronkelijke) (?:bericht|e-?mail)',
    'begin doorgestuurd bericht',
    '(?:wiadomość|treść) (?:oryginalna|przekazana|oryginalnej wiadomości)',
    '(?:oryginalna|pierwotna) wiadomość',
    'przesłana wiadomość',
    'mensagem (?:original|encaminhada|reencaminhada)',
    'início da mensagem (?:encaminhada|reencaminhada)',
    '(?:ursprungligt|originalt|vidarebefordrat) (?:meddelande|mejl|e-?post)',
    'originalmeddelande',
    'oprindelig (?:meddelelse|besked|mail)',
    'oprinnelig melding',
    'opprinnelig melding',
    'videresendt (?:melding|meddelelse|besked)',
    'alkuperäinen viesti',
    'välitetty viesti',
    '(?:özgün|orijinal|orjinal|iletilen|yönlendirilen) (?:ileti|mesaj|e-?posta)',
    '(?:исходное|пересылаемое|оригинальное|пересланное|перенаправленное) (?:сообщение|письмо)',
    '(?:původní|přeposlaná|pôvodná) (?:zpráva|e-?mail|správa)',
    'eredeti üzenet',
    'továbbított üzenet',
    'mesaj (?:original|redirecționat)',
    'αρχικό μήνυμα',
    '(?:返信)?元の?(?:メッセージ|メール)',
    '転送(?:された)?メッセージ',
    'オリジナルメッセージ',
    '原始(?:邮件|信息)',
    '回复的原邮件',
    '邮件原件',
    '原始(?:郵件|訊息)',
    '转发的邮件',
    '轉寄的郵件',
    '转发邮件',
    '원본 ?메시지',
    '원본 ?메일',
    '전달된 메시지',
    'الرسالة (?:الأصلية|المعاد توجيهها)',
    'הודעה מקורית',
    'הודעה שהועברה',
  ].join('|')})\\s*:?$`,
  'i',
);

/** Apple's openings of a forward stand without dashes. */
const PLAIN_OPENING =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|início da mensagem (?:reencaminhada|encaminhada)|vidarebefordrat brev|start på videresendt (?:besked|melding)|początek przekazanej wiadomości|転送されたメッセージ|下面是被转发的邮件|开始转发的邮件|iletilen mesajın başlangıcı|начало переадресованного (?:сообщения|письма))\s*[:：]\s*$/i;

const MAX_CHARS = 160;
/** What the words of a divider stand between. */
const EDGES = ' \t\u00a0-–—_=#*';

/** Helpdesks ask for answers above such a line; what is below is theirs. */
const REPLY_ABOVE =
  /(?:reply|respond|write|type|answer).{0,20}above (?:this|the) line|antwort(?:en)?.{0,30}(?:über|oberhalb).{0,20}(?:linie|zeile)|répond.{0,20}au-dessus de cette ligne|responda? (?:por )?(?:encima|acima)|schrijf.{0,20}boven deze (?:lijn|regel)/i;

/** Whether everything from this line on is an older mail. */
export function isDivider(line: string): boolean {
  if (line.length > MAX_CHARS) return false;
  const text = line.trim();
  if (PLAIN_OPENING.test(text)) return true;
  const dashed = /^[-–—_=#*]{2,}/.test(text);
  if (!dashed) return false;
  const words = trimmedOf(text, EDGES);
  return WORDS.test(words) || REPLY_ABOVE.test(words);
}

/** Forwards, in the words of mail programs. */
const FORWARD =
  /forward|weitergel|transf[ée]r|réexpédi|reenviad|inoltrat|doorgestuurd|przekazan|przesłan|encaminhad|vidarebeford|videresendt|välitetty|iletilen|yönlendirilen|iletilen|пересыл|переслан|перенаправ|переадрес|přeposlan|továbbított|redirecționat|転送|转发|轉寄|전달|المعاد توجيهها|שהועברה/i;

/** Whether the divider says that its writer forwards the mail below. */
export function isForwardDivider(line: string): boolean {
  return line.length <= MAX_CHARS && FORWARD.test(line);
}
