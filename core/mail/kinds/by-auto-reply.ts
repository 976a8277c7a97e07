import { folded } from '../words.ts';
import type { KindFilter } from './filter.ts';

/** Prefixes that mail programs set before the subject of what they answer by themselves. */
const SUBJECT = new RegExp(
  `^(?:(?:re|aw|sv|vs|antw|odp|r|ynt|ref|res|fwd?|wg|tr)\\s*(?:\\[\\d+\\])?\\s*: ?)*[\\[(]?(?:${[
    'auto(?:matic|mated|matisk|matyczna)?[ -]?(?:reply|response|respond(?:er|ing)|answer|svar|antwort|odpowied[źz])',
    'autoreply',
    'auto ?:',
    'autosvar',
    'autoresponder',
    "(?:i am |i'm )?out of (?:the )?office",
    'ooo\\b',
    'vacation(?: reply| response|:)',
    'on (?:vacation|holiday|leave):',
    'away from (?:my|the) (?:office|desk|mail)',
    'automatische (?:antwort|abwesenheitsnotiz|e-?mail-?antwort|rückantwort|eingangsbestätigung)',
    'abwesenheit(?:snotiz|sbenachrichtigung|smeldung|sassistent|:)',
    'abwesend(?::|$)',
    'nicht im (?:büro|haus)',
    'urlaubsbenachrichtigung',
    'réponse automatique',
    'absence du bureau',
    "message d'absence",
    'absent(?:e)? du bureau',
    "notification d'absence",
    'respuesta automática',
    'fuera de (?:la )?oficina',
    'ausencia de la oficina',
    'contestación automática',
    'risposta automatica',
    'fuori sede',
    'fuori ufficio',
    "assenza dall'ufficio",
    "assente dall'ufficio",
    'automatisch(?:e)? (?:antwoord|reactie|beantwoording|bericht)',
    'afwezig(?:heid)?(?:sbericht|smelding|sassistent|:|$)',
    'niet aanwezig:',
    'buiten kantoor',
    'automatyczna odpowied[źz]',
    'odpowied[źz] automatyczna',
    'nieobecno[śs][ćc]',
    'poza biurem',
    'autoodpowied[źz]',
    'resposta automática',
    'fora do escritório',
    'ausência temporária',
    'ausente do escritório',
    'mensagem automática',
    'automatiskt svar',
    'frånvaro',
    'semestersvar',
    'automatisk svar',
    'fravær',
    'automaattinen vastaus',
    'poissaolo',
    '自動(?:返信|応答|回答)',
    '不在(?:通知|のお知らせ|のため|連絡)',
    '【自動',
    '自动(?:回复|答复|应答)',
    '自動回覆',
    '外出(?:自动)?回复',
    '자동 ?(?:응답|회신)',
    '부재',
    'otomatik (?:yanıt|cevap)',
    'ofis dışında',
    'автоматический ответ',
    'автоответ',
    'нет на месте',
    'автоматична відповідь',
    'automatická odpov[eě][ďd]',
    'automatikus válasz',
    'răspuns automat',
    'αυτόματη απάντηση',
    'رد (?:تلقائي|آلي)',
    'الرد التلقائي',
    'תשובה אוטומטית',
    'מענה [\'"]?(?:אני לא נמצא|אוטומטי)',
  ].join('|')})`,
);

/**
 * Openings of automatic replies whose headers were lost on the way through the relay. Strict: a buyer who
 * writes that he is away is a buyer, and his clock runs.
 */
const OPENING = new RegExp(
  `^(?:[^.!?。]{0,60}[,!.、。:]\\s*)?(?:${[
    'this is an? (?:automatic|automated|auto[- ]?generated) (?:reply|response|e-?mail|message|answer)',
    'this (?:mailbox|inbox|e-?mail address) is (?:not|no longer) (?:monitored|in use)',
    'dieses postfach wird nicht (?:überwacht|gelesen|mehr)',
    'dies ist eine automati(?:sche|sch) (?:generierte |erzeugte |erstellte )?(?:antwort|e-?mail|nachricht|rückantwort)',
    'ceci est (?:une réponse|un message|un e-?mail) automatique',
    'este es un (?:mensaje|correo) automático',
    'esta es una respuesta automática',
    'questa è una risposta automatica',
    'questo è un messaggio automatico',
    'dit is een automatisch(?:e)? (?:antwoord|bericht|gegenereerd|reactie)',
    'to jest (?:automatyczna odpowiedź|wiadomość automatyczna|automatyczna wiadomość)',
    'esta é uma (?:resposta|mensagem) automática',
    'detta är ett (?:automatiskt|autogenererat) (?:svar|meddelande)',
    'dette er (?:et )?automatisk',
    'このメールは自動',
    'これは自動',
    '本メールは自動',
    '这是(?:一封)?自动',
    'bu (?:bir )?otomatik',
    'это автоматический ответ',
    'هذا رد (?:تلقائي|آلي)',
  ].join('|')})`,
);

/** "I am away" together with what only an absence note adds: a date of return, little access, a deputy. */
const AWAY = new RegExp(
  [
    'out of (?:the )?office|on (?:annual leave|vacation|holiday|leave)',
    'nicht im (?:büro|haus)|derzeit nicht erreichbar|im urlaub|abwesend',
    'absent(?:e)? du bureau|en (?:congé|vacances)',
    'fuera de la oficina|de vacaciones|fuori (?:ufficio|sede)|in (?:ferie|vacanza)',
    'afwezig|niet op kantoor|(?:met|op) vakantie',
    'poza biurem|na urlopie|nieobecn',
    'fora do escritório|de férias',
    'inte på kontoret|på semester|på ferie',
    '不在(?:に)?して|休暇|休業',
    'ofis dışında|tatilde|izinde',
  ].join('|'),
);
const NOTE = new RegExp(
  [
    'limited access|no access|will (?:reply|respond|get back|answer)|upon my return|urgent',
    'in dringenden|nach meiner rückkehr|wird nicht weitergeleitet|keinen zugriff|wieder (?:erreichbar|im büro)',
    "en cas d'urgence|à mon retour|répondrai",
    'urgente|responderé|a mi (?:regreso|vuelta)|al mio rientro|risponderò',
    'dringende|lees mijn|na mijn terugkeer',
    'w pilnych|po powrocie|zastępuje',
    'em caso de urgência|responderei|(?:meu|ao) retorn',
    'brådskande|ärenden|läser inte',
    'お急ぎ|戻り次第|以降に(?:返信|ご連絡|ご対応)',
    'acil|döneceğim',
  ].join('|'),
);
/** What no absence note speaks of: whoever does is a buyer, and the clock runs. */
const ABOUT_GOODS =
  /refund|replace|broken|damaged|faulty|missing|parcel|package|ersatz|erstatt|kaputt|zerbroch|beschädigt|defekt|paket|rembours|rempla|cassé|colis|reembols|\brot[oa]\b|paquete|rimbors|sostitu|\brott[oa]\b|pacco|vervang|kapot|pakket|terugbetal|wymian|zwrot|uszkodz|paczk|troca|quebrad|encomenda|trasig|ersätt|återbetal|交換|返金|返品|壊れ|破損|商品|iade|kırık|bozuk|paketi/;
/** Absence notes are short; what goes on longer has something to say. */
const NOTE_CHARS = 700;

/**
 * Machines that answer by themselves (L1, L3). RFC 3834's header first. `Precedence: bulk`, `list` or `junk`
 * proves nothing: people's mail through lists carries it (L4).
 */
export const byAutoReply: KindFilter = ({ mail, envelope, owner, subject, words }) => {
  const submitted = mail.header('auto-submitted')?.toLowerCase().trim() ?? '';
  if (submitted.startsWith('auto-replied'))
    return { kind: 'auto_reply', decidedBy: 'auto-reply:auto-submitted' };
  const precedence = mail.header('precedence')?.toLowerCase().trim();
  if (precedence === 'auto_reply') return { kind: 'auto_reply', decidedBy: 'auto-reply:precedence' };
  for (const name of [
    'x-autoreply',
    'x-autorespond',
    'x-auto-reply',
    'x-mail-autoreply',
    'x-autoreply-from',
  ]) {
    const value = mail.header(name)?.toLowerCase().trim();
    if (value !== undefined && value !== 'no' && value !== 'false')
      return { kind: 'auto_reply', decidedBy: `auto-reply:${name}` };
  }
  if (/^(?:reply|vacation|auto)/i.test(mail.header('x-autogenerated')?.trim() ?? '')) {
    return { kind: 'auto_reply', decidedBy: 'auto-reply:x-autogenerated' };
  }
  if (owner === 'amazon') return null;

  if (SUBJECT.test(folded(subject).slice(0, 200)))
    return { kind: 'auto_reply', decidedBy: 'auto-reply:subject' };
  const answers = mail.header('in-reply-to') !== null || /^\s*(?:re|aw|sv|antw|odp)\s*:/i.test(subject);
  if (submitted.startsWith('auto-') && (answers || envelope.relay !== null)) {
    return { kind: 'auto_reply', decidedBy: 'auto-reply:auto-generated' };
  }
  const opening = folded(words.slice(0, 2 * NOTE_CHARS));
  if (OPENING.test(opening.slice(0, 300))) return { kind: 'auto_reply', decidedBy: 'auto-reply:opening' };
  if (opening.length <= NOTE_CHARS && answers && isAbsenceNote(opening)) {
    return { kind: 'auto_reply', decidedBy: 'auto-reply:note' };
  }
  return null;
};

function isAbsenceNote(opening: string): boolean {
  return AWAY.test(opening) && NOTE.test(opening) && !ABOUT_GOODS.test(opening);
}
