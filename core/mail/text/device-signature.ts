import { trimmedOf } from '../trim.ts';

/**
 * What phones and mail programs add below a mail: "Sent from my iPhone". Not the buyer's words, in any of
 * the languages a phone speaks.
 */

const PRODUCT =
  '(?:i\\s?phon|i\\s?pad|i\\s?pod|apple watch|mac\\b|macbook|android|samsung|galaxy|huawei|honor|xiaomi|redmi|poco|oneplus|oppo|realme|vivo|pixel|nokia|sony|xperia|motorola|moto |lg |htc|blackberry|windows|outlook|hotmail|yahoo|ymail|gmail|google|proton|tutanota|tuta|gmx|web\\.de|t-online|freenet|mail\\.ru|yandex|icloud|aol|zoho|spark|airmail|edison|superhuman|canary|mymail|hey\\b|messagerie|bluemail|blue mail|k-9|fairemail|thunderbird|mailbird|em client|foxmail|qq|网易|163|naver|daum|free\\.fr|sfr|orange|laposte|libero|virgilio|tim\\b|wp\\b|onet|o2|interia|uol|bol|terra|verizon|at&t|t-mobile|vodafone|telstra|rogers|bell|mail\\b|e-?mail|smart\\s?phone|smarttelefon|handy|mobil|mobile|cell ?phone|phone|tablet|téléphone|portable|móvil|celular|teléfono|cellulare|telefon|mobiel|telefoon|komór|komputer|スマホ|スマートフォン|携帯|手机|手機|휴대|アンドロイド|アイフォン|айфон|смартфон|телефон|آيفون|الهاتف|جوال|هاتف|אייפון|آي ?فون)';

/** "Sent from", before the product. */
const SENT_FROM =
  "(?:(?:sent (?:from|via|with|using|by|on)|gesendet (?:von|vom|mit|über|aus)|von (?:meinem|meiner|unterwegs)|versendet (?:mit|von)|diese (?:nachricht|e-?mail) wurde (?:von|mit)|envoyée? (?:de|depuis|à partir|à l['’]aide|avec|par|du)|enviado (?:desde|do|de|del|con|pelo|por|a partir|com|via)|enviada (?:do|de|pelo)|inviato (?:da|dal|dalla|con|tramite)|verstuurd (?:vanaf|vanuit|van|met|via)|verzonden (?:vanaf|vanuit|van|met|via)|wysłan[eoay] (?:z|ze|przy|za|przez|bezpieczną)|skickat (?:från|med|via)|sendt (?:fra|med|via)|skickades från|odesláno (?:z|ze)|odoslané (?:z|zo)|trimis (?:de|din)|poslano (?:iz|z|s))(?!\\p{L})|lähetetty|elküldve|küldve|στάλθηκε|отправлено (?:с|из|через)|надіслано (?:з|із)|послано|dikirim dari|được gửi từ|đã gửi từ|ส่งจาก|उत्तर|भेजा गया|أُ?رسلت? من|تم الإرسال من|مرسل(?:ة)? من|נשלח מ)";

/** "Sent by mail yesterday", "Von meinem Handy geht die App nicht": the product is only a means or an object. */
const NO_SENDING =
  /^(?:sent (?:by|via)|envoyée? par|enviad[oa] (?:por|via)|wysłan[eoay] (?:przez)|skickat (?:med|via)|verstuurd (?:met|via)|verzonden (?:met|via)|gesendet (?:von|mit|über)) (?:e-?)?mail(?! (?:for|pour|para|for|för|für|voor)(?!\p{L}))(?!\p{L})|^von meine[mr](?!.{0,80}(?:gesendet|geschickt|versendet|verschickt|gesandt|geschrieben|gemailt))/iu;

const BEFORE = new RegExp(`^${SENT_FROM}[^.!?。:]{0,40}?${PRODUCT}`, 'iu');
/** Languages that say it the other way round: 「iPhoneから送信」, "iPhone'umdan gönderildi", "发自我的iPhone". */
const AFTER = new RegExp(
  `(?:^${PRODUCT}.{0,20}(?:から送信|から送られ|で送信|より送信|에서 보냄|에서 보낸|gönderildi|küldve|küldtem|lähetetty|發送|发送|傳送|寄出))|(?:^(?:发自|發自|來自|来自|從|从|寄自|傳送自|寄件自|나의|내).{0,12}${PRODUCT}.{0,16}$)|(?:^vo[nm] (?!.{0,60}(?<!\\p{L})(?:wurden?|wird|werden|ist|sind|hat|haben?)(?!\\p{L})).{0,30}${PRODUCT}.{0,30} (?:gesendet|versendet|geschickt|gesandt)\\.?$)|(?:(?:gönderildi|lähetetty|から送信(?:しました)?)\\.?$)`,
  'iu',
);
/** Advertisements of programs and virus scanners. */
const ADVERT = new RegExp(
  [
    '^(?:get|download|hol(?:en)? sie|laden sie|télécharge[zr]|obtene?r|obter|obtenha|descargar?|baix(?:e|ar)|scarica|ottieni|pobierz|uzyskaj|hämta|skaffa|hent|skaff|hanki|scaricare)\\b.{0,20}outlook (?:for|für|pour|para|per|voor|dla|för|til|till|på)\\b.{0,30}$',
    '^(?:獲取|获取|下载|下載|取得|احصل على)\\s?.{0,20}outlook.{0,30}$',
    '^(?:適用於|适用于) ?(?:ios|android|windows|mac).{0,12}outlook$',
    '^outlook (?:für|for|voor|para|per|pour|til|dla|för) (?:ios|android|windows|mac)\\b.{0,30}$',
    '(?:ios|android) (?:版|için) ?outlook',
    'outlook.{0,12}(?:ios|android).{0,12}(?:を入手|を取得|uygulamasını|beziehen|downloaden|ophalen|edinin|indir|下载)',
    '^provenance\\s?: courrier pour windows(?: \\d+)?$',
    '^yahoo mail: search, organi[sz]e, conquer$',
    '^sent with tuta(?:nota)?[,;] .{0,60}$',
    '^(?:von )?unterwegs (?:gesendet|geschrieben)\\.?$',
    '^(?:please |kindly )?(?:excuse|pardon|forgive) .{0,40}(?:sent|typed|written) (?:from|on|with) my (?:mobile|phone|cell|i?pad|iphone|tablet).{0,20}$',
    '^(?:this e-?mail|diese e-?mail|cet e-?mail|este (?:correo|e-?mail)|questa e-?mail|deze e-?mail|ta wiadomość).{0,60}(?:avast|virus|viren|antivirus)',
    '^(?:virus-?free|virenfrei|garanti sans virus|libre de virus|priv[ao] di virus|virusvrij|virusfritt|sans virus|livre de vírus|wolny od wirusów|bez wirusów)\\.?$',
    '^.{0,30}(?<![a-z])(?:avast|avg)\\.com$',
    '^(?:secured|sent securely) (?:with|by|via) ',
  ].join('|'),
  'i',
);
const URL_LINE =
  /^[<[(]?https?:\/\/(?:aka\.ms|www\.avast\.com|go\.onelink\.me|overview\.mail\.yahoo\.com|mail\.yahoo\.com|more\.mail\.yahoo\.com|proton\.me|protonmail\.com|www\.avg\.com)[^\s]*$/i;

/** "Sent from my TI-85": whatever it is, it has a name. "From my desk" has none. */
const MY_THING =
  /^(?:sent |posted |written )from my (?:mobile|phone|cell|[A-Z0-9][\w-]{1,20})(?: [\w-]{1,16}){0,4}(?:\.|[.,;]? *(?:please )?(?:excuse|pardon|forgive).{0,40})?$|^(?:sent|posted) (?:from|via|by) (?:a |an |my )?(?:mobile|phone|cell|galaxy)(?: device| phone)?[.,]?(?: *(?:please )?(?:excuse|pardon|forgive).{0,40})?$/i;

/** Without "sent" it is one only where nothing but the thing is named: "From my phone it looked bigger." is a sentence. */
const FROM_THING =
  /^from my (?:i\s?phone|i\s?pad|mobile|phone|cell|tablet|galaxy|android|blackberry|samsung|pixel)(?: (?:phone|device|pro|max|plus|mini|\d{1,2}s?)){0,3}\.?$/i;

/** "Sent from my Verizon, Samsung Galaxy smartphone": carriers put their own name before. */
const CARRIER_THING =
  /^Sent (?:from|via) (?:my|the) [A-Z][\w&+ -]{1,30}, (?:an? |my )?[A-Z][\w&+ -]{1,40}(?:phone|tablet|device)\.?$/;

/** A signature is one short line; a sentence that begins like one goes on. */
const MAX_CHARS = 110;
/** With the address of an advertised program behind it. */
const MAX_RAW_CHARS = 600;
const MAX_WORDS = 14;

/** Brackets, rules and emphasis around it. */
const EDGES = ' \t\u00a0\u202f*_<>()-–—';

export function isDeviceSignature(line: string): boolean {
  // Before any pattern: on a line without end the ones below would be quadratic (P16).
  const bare = line.trim();
  if (bare === '' || bare.length > MAX_RAW_CHARS) return false;
  const words = bare
    .replace(/<https?:\/\/[^<>\s]{1,400}>|\[https?:\/\/[^[\]\s]{1,400}\]|\(https?:\/\/[^()\s]{1,400}\)/g, '')
    .replace(/\[([^[\]]{0,60})\](?:\(https?:\/\/[^()\s]{1,400}\))?/g, '$1')
    .replace(/https?:\/\/\S{1,400}$/, '');
  const text = trimmedOf(words, EDGES);
  if (URL_LINE.test(bare)) return true;
  if (text === '' || text.length > MAX_CHARS || text.split(/\s+/).length > MAX_WORDS) return false;
  if (MY_THING.test(text) || FROM_THING.test(text) || CARRIER_THING.test(text)) return true;
  if (ADVERT.test(text) || AFTER.test(text)) return true;
  const match = BEFORE.exec(text);
  if (match === null || NO_SENDING.test(text)) return false;
  // "Sent from my desk, is much easier than my mobile phone" is a sentence (a comma, or words after the product).
  const rest = text
    .slice(match[0].length)
    .replace(/[.,;]?\s{0,3}(?:(?:please )?(?:excuse|pardon|forgive).{0,40}|get the app)$/i, '');
  return (
    !/[,;]/.test(match[0]) && !/[.!?,;]\s+\S/.test(rest) && rest.split(/\s+/).filter(Boolean).length <= 6
  );
}
