import { folded } from '../words.ts';

/** How automatic answers are worded, and what shows that a person wrote. Everything is matched on folded text. */

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
    'diese (?:e-?mail|nachricht|antwort) wurde automatisch',
    "(?:ceci|il) (?:est|s'agit d')\\s?(?:une réponse|un message|un e-?mail) automatique",
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

/** "I am away", "we have received your mail": the heart of a note that a program sends. */
const AWAY = new RegExp(
  [
    "out[ -]of[ -](?:the )?office|\\booo\\b|on (?:annual |sick |parental |maternity |paternity )?(?:leave|vacation|holiday|pto)|(?:i am|i'm|we are|currently) (?:away|travell?ing|unavailable|closed)|away from (?:the|my) (?:office|desk)|back (?:in the office|at work|on (?:mon|tues|wednes|thurs|fri)day)|office is closed|we are closed",
    'nicht im (?:büro|haus|dienst)|derzeit nicht erreichbar|(?:im|in|auf) (?:jahres)?urlaub|abwesend|außer haus|betriebsferien|nicht am arbeitsplatz|geschlossen|wieder (?:erreichbar|im büro|für sie da)',
    'absente? (?:du bureau|jusqu|pour|actuellement)|(?:actuellement|suis|sommes) absent|en (?:congés?|vacances|déplacement)|sommes fermés|bureau est fermé',
    'fuera de (?:la )?oficina|de vacaciones|ausente|cerrad[oa] por|fuori (?:ufficio|sede)|in (?:ferie|vacanza)|sono assente|siamo chiusi|chiusi per',
    'afwezig|niet op kantoor|(?:met|op) (?:vakantie|verlof)|gesloten',
    'poza biurem|na urlopie|nieobecn|nieczynne',
    'fora do escritório|de férias|ausente do|encerrad[oa]s? para',
    '(?:har|tar) (?:semester|ledigt|ferie)|inte på kontoret|på (?:semester|ferie|tjänsteresa)|ikke på kontoret|ledig till',
    '不在(?:に)?(?:して|と)|休暇|休業|夏季休|年末年始',
    '休假|不在办公室|外出',
    '부재중|휴가',
    'ofis dışında|tatilde|izinde',
    'в отпуске|не в офисе|отсутству',
    'خارج المكتب|في إجازة',
  ].join('|'),
);
const RECEIVED = new RegExp(
  [
    '(?:have|has been) received? (?:your|and)|received your (?:e-?mail|message|request|inquiry)|your (?:e-?mail|message|request|ticket|inquiry) (?:has been|was) (?:received|registered)',
    '(?:nachricht|e-?mail|anfrage) (?:erhalten|ist (?:bei uns )?eingegangen|wurde empfangen)|eingang ihrer (?:nachricht|e-?mail|anfrage)',
    'bien reçu votre (?:message|e-?mail|demande)|accusons réception',
    'hemos recibido su (?:mensaje|correo|consulta)|abbiamo ricevuto (?:il suo|la sua|il tuo|la tua)|recebemos (?:a sua|o seu|sua|seu)',
    '(?:bericht|e-?mail|mail) (?:hebben wij |is )?(?:in goede orde )?ontvangen|otrzymaliśmy (?:twoj|państwa|pańsk)|har (?:mottagit|tagit emot) (?:ditt|ert)',
    '受け付けました|受信しました|已收到您的|mesajınız(?:ı)? (?:alındı|aldık)',
  ].join('|'),
);
/** What only an absence note adds: a date of return, little access, a deputy. */
const NOTE = new RegExp(
  [
    "limited access|no access|(?:will|i'll|we'll) (?:reply|respond|get back|answer)|(?:upon|on) my return|urgent",
    'in dringenden|nach meiner rückkehr|wird nicht weitergeleitet|keinen zugriff|wieder (?:erreichbar|im büro|für sie da)',
    "en cas d'urgence|à mon retour|répondrai",
    'urgente|responderé|a mi (?:regreso|vuelta)|al mio rientro|risponderò',
    'dringende|lees mijn|na mijn terugkeer',
    'w pilnych|po powrocie|zastępuje',
    'em caso de urgência|responderei|(?:meu|ao) retorn',
    'brådskande|ärenden|läser inte',
    'お急ぎ|戻り次第|以降に(?:返信|ご連絡|ご対応)',
    '尽快回复|紧急',
    'acil|döneceğim',
    'срочн|отвечу',
  ].join('|'),
);

/**
 * What no absence note speaks of: damage, danger, injury, money back. A program does not know the goods, so
 * whoever names their faults is a buyer, and the clock runs.
 */
const ABOUT_GOODS = new RegExp(
  [
    "refund|(?<!my )replace|\\bbroke|damaged|faulty|defect|missing|parcel|package|crack|\\bdent(?:s|ed)?\\b|\\bleak|spark|smok(?:e|ing)|\\bburn|\\bfire\\b|flame|shock|\\bmelt|\\bfuse\\b|smell|\\brust|injur|\\bhurt|bleed|blood|(?:my|his|her|the) (?:hand|finger|child|son|daughter|skin)|(?:stopped|stops) working|(?:does|did|is|are) ?n[o']t (?:work|turn|start|close|fit|heat|boil|charge)|return label|my money",
    'ersatz|erstatt|kaputt|zerbroch|beschädigt|defekt|paket|funk(?:en|t )|(?<!b)rauch|qualm|brenn|brannt|feuer|stromschlag|geschmolzen|schmilzt|schmort|undicht|tropft|läuft aus|stinkt|riecht|(?<!ver)sicherung|verletz|blutet|geschnitten|verbrüh|gerissen|gesprungen|geht nicht|funktioniert nicht|fehlt|rostig',
    'rembours|rempla(?!çant)|cass(?:é|e)|colis|étincelle|fumée|brûl|\\bfeu\\b|électrocut|décharge électrique|disjonct|fondu|fuite?\\b|odeur|bless|saign|coupé|fissur|fêl|abîm|(?:marche|fonctionne|chauffe|ferme) (?:pas|plus)|défectueu|manque',
    'reembols|\\brot[oa]\\b|paquete|chisp|humo\\b|quema|fuego|incendi|descarga eléctrica|derret|fuga|gotea|huele|herid|sangr|cort(?:é|ado)|no funciona|defectuos|falta',
    'rimbors|sostitu(?!t[oai])|\\brott[oa]\\b|pacco|scintill|fumo|brucia|fuoco|scossa|\\bfus[oa]\\b|perde acqua|perdita|odore|puzza|ferit[oa]|sangu|tagliat|non funziona|difettos|manca',
    'vervang(?!er)|kapot|pakket|terugbetal|vonk|\\brook|brandt|brandlucht|in brand|schok|gesmolten|\\blekt|stinkt|ruikt|gewond|bloed|gesneden|werkt niet|defect|ontbreekt|gebarsten',
    'wymian|zwrot|uszkodz|paczk|iskr|dym|pali się|ogień|poraz|stopi|cieknie|śmierdzi|zrani|krwa|skalecz|nie działa|wadliw|brakuje|pękni',
    'troca|quebrad|encomenda|faísca|fumaça|queim|\\bfogo|choque|vaza|cheiro|\\bferid|\\bferiu|sangue|não funciona|defeito|falta',
    'trasig|ersätt(?!are)|återbetal|gnist|\\brök|brinner|\\beld\\b|stöt|smält|läck|luktar|skad|blöd|skär|fungerar inte|saknas|sprucken',
    '交換|返金|返品|壊れ|破損|商品|火花|煙|焦げ|発火|感電|溶け|漏れ|臭|怪我|ケガ|血|動かない|動きません|割れ|欠陥|足りない',
    '退款|换货|坏了|破损|火花|冒烟|烧|触电|漏|受伤|流血|不能用|缺',
    '환불|교환|파손|불꽃|연기|고장|누수|다쳤',
    '\\biade|kırık|bozuk|paketi|kıvılcım|duman|yanık|yandı|yangın|elektrik çarp|eridi|sızdır|koku|yaral|kanad|çalışmıyor|eksik',
    'возврат|сломан|искр|дым|горит|ожог|течет|течёт|не работает|запах',
    'استرداد|مكسور|شرار|دخان|حريق|تسرب|لا يعمل',
  ].join('|'),
);

/** What a sentence of a note is about, so broadly that only sentences about something else lack all of it. */
const NOTE_VOCABULARY = new RegExp(
  [
    'e-?mail|messag|inbox|mailbox|office|reply|respon|answer|contact|reach|urgent|emergenc|return|\\bback\\b|leave|vacation|holiday|away|closed|colleague|assist|access|monitor|forward|thank|hello|\\bhi\\b|\\bdear|regards|sincerely|automat|received|inquir|enquir|ticket|\\bcall|phone|hours|as soon as|christmas|new year|wish|confidential|intended recipient|privileged',
    'nachricht|büro|antwort|beantwort|kontakt|wenden|erreich|dringend|rückkehr|wieder|zurück|schreib|urlaub|abwesen|kolleg|vertret|zugriff|gelesen|weitergeleitet|dank|hallo|guten tag|sehr geehrte|grüß|automat|eingegangen|erhalten|anfrage|telefon|anruf|geschlossen|feiertag|vertraulich|meld(?:e|en) (?:mich|uns)',
    'courriel|bureau|répon|contact|joindre|joignable|urgen|retour|revien|reviendr|écri|congé|vacance|absen|collègue|accès|merci|bonjour|cordialement|automati|reçu|demande|téléphon|ferm|dès que',
    'mensaje|correo|oficina|respon|respues|contact|urgent|regres|vuelt|vuelvo|volver|escrib|vacacion|ausen|compañer|acceso|gracias|hola|estimad|saludo|automátic|recibid|consulta|llam|teléfono|cerrad|lo antes posible',
    'posta|ufficio|rispo|contatt|urgen|rientr|ritorn|torner|scriv|ferie|vacanz|assen|collegh|accesso|grazie|buongiorno|ciao|gentile|saluti|automatic|ricevut|richiesta|telefon|chius|prima possibile',
    'bericht|kantoor|antwoord|reageer|contact|bereik|dringend|spoed|terug|vakantie|verlof|afwezig|collega|toegang|dank|hallo|beste|groet|ontvangen|bellen|gesloten|lees',
    'wiadomoś|biur|odpowi|kontakt|pilny|powr|wrac|wróc|urlop|nieobecn|zastęp|dostęp|dzięk|dzień dobry|pozdraw|automaty|otrzyma|telefon|nieczynn',
    'mensagem|escritório|respo|contato|contacto|urgên|retorn|volt(?:o|arei|aremos)|escrev|regress|férias|ausen|colega|acesso|obrigad|olá|prezad|atenciosamente|cumprimentos|recebemos|telefone|encerrad',
    'meddelande|mejl|kontor|svar|kontakt|brådsk|tillbaka|semester|ferie|frånvar|fravær|kollega|tillgång|tack|takk|\\btak\\b|hej|hälsning|hilsen|mottagit|ring|stängt|läser',
    'メール|返信|返答|連絡|問い?合わ?せ|急ぎ|戻|不在|休暇|休業|担当|対応|ありがとう|お世話|自動|受け付け|受信|電話|代表|営業',
    '邮件|回复|联系|紧急|休假|返回|外出|办公|感谢|您好|自动|收到|电话',
    '메일|답변|연락|긴급|휴가|부재|복귀|감사|안녕',
    'mesaj|e-?posta|ofis|yanıt|cevap|iletişim|acil|dön|tatil|izin|teşekkür|merhaba|saygı|otomatik|arayın',
    'письм|сообщен|ответ|связ|срочн|отпуск|офис|верн|спасибо|здравствуйте|уважением',
    'رسال|بريد|رد|تواصل|عاجل|إجازة|مكتب|شكر|مرحبا|تحيات|عود',
  ].join('|'),
);
/** Little words of dates, and weekdays, in one string: "until 5 January", "ab dem 3.11." */
const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'from until till to on the of between after and up inclusive by von vom bis zum ab dem den am und einschließlich uhr ' +
    "du au le la jusqu'au jusqu'à inclus hasta el desde al de del dal fino tot en met van t/m do od dnia até dia a till och med " +
    'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes lunedì martedì maandag inkl. incl. pm'
  ).split(' '),
);

function isDate(clause: string): boolean {
  const words = clause.split(' ');
  const isNumber = (word: string | undefined) => word !== undefined && /^\d/.test(word);
  return words.every(
    (word, at) =>
      DATE_WORDS.has(word) || isNumber(word) || isNumber(words[at - 1]) || isNumber(words[at + 1]),
  );
}

/** Enough of an opening; notes are short, and what goes on longer has something to say. */
const OPENING_CHARS = 300;
const NOTE_CHARS = 700;
/** A note says within so much that its writer is away. */
const LOOKED_AT_CHARS = 400;
/** A note that a header or the subject announces may say so much, by its words, that no note must say. */
const STRANGE_SHARE = 0.2;

const CLAUSE_END =
  /[!?;。！？；、，\n\u2028]|[.:,](?=\s|$)(?<!\d[.,])| (?:but|and|aber|und|mais|et|pero|ma|maar|ale|mas|men|och|ama|jedoch|however|doch) /g;
const SPACELESS = /[\u3040-\u30ff\u3400-\u9fff]/;
/** A clause in a script without spaces has so many characters where another has a word. */
const CHARS_PER_WORD = 3;

/** Words of clauses that speak of nothing that a note speaks of; names and signatures are none. */
function strangeWords(text: string): { strange: number; all: number } {
  let strange = 0;
  let all = 0;
  for (const raw of text.split(CLAUSE_END)) {
    const clause = folded(raw);
    const words = SPACELESS.test(clause)
      ? Math.ceil(clause.length / CHARS_PER_WORD)
      : clause.split(' ').filter((word) => /\p{L}|\d/u.test(word)).length;
    all += words;
    if (words < 2 || NOTE_VOCABULARY.test(clause) || AWAY.test(clause) || isDate(clause)) continue;
    // "Anna Schmidt", "Sales Manager": a signature, which no sentence is.
    if (words <= 4 && !/(?:^|\s)\p{Ll}{3,}/u.test(raw)) continue;
    strange += words;
  }
  return { strange, all };
}

/**
 * Whether the words begin as a note does, or, in an answer, speak of absence: a look that costs little.
 * @param answers the mail answers another; notes of absence do
 */
export function mayBeNote(words: string, answers: boolean): boolean {
  const text = folded(words.slice(0, answers ? LOOKED_AT_CHARS : OPENING_CHARS));
  return OPENING.test(text.slice(0, OPENING_CHARS)) || (answers && AWAY.test(text));
}

/**
 * Whose words these are. `automatic`: they say that a program sent them. `absence`: a note of absence from end to
 * end. `announced`: an automatic answer only if a header or the subject says so too. `person`: they speak of the
 * goods or ask. `unclear`: nothing of all that.
 */
export type Voice = 'automatic' | 'absence' | 'announced' | 'person' | 'unclear' | 'none';

/** @param words what the writer newly wrote, history taken off */
export function voiceOf(words: string): Voice {
  const text = folded(words.slice(0, 2 * NOTE_CHARS));
  if (!/[\p{L}\p{N}]/u.test(text)) return 'none';
  if (ABOUT_GOODS.test(text)) return 'person';
  const opens = OPENING.test(text.slice(0, OPENING_CHARS));
  const away = AWAY.test(text);
  const asks = /[?？؟]/.test(text);
  if (!opens && !away && !RECEIVED.test(text)) return asks ? 'person' : 'unclear';

  const { strange, all } = strangeWords(words.slice(0, 2 * NOTE_CHARS));
  const isWholeNote = text.length <= NOTE_CHARS && strange === 0 && !asks;
  if (opens && strange <= all * STRANGE_SHARE) return 'automatic';
  if (isWholeNote && away && NOTE.test(text)) return 'absence';
  return strange <= all * STRANGE_SHARE ? 'announced' : 'person';
}
