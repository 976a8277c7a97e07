/**
 * What phones and mail programs add below a mail: "Sent from my iPhone". Not the buyer's words, in any of
 * the languages a phone speaks.
 */

const PRODUCT =
  '(?:i\\s?phon|i\\s?pad|i\\s?pod|apple watch|mac\\b|macbook|android|samsung|galaxy|huawei|honor|xiaomi|redmi|poco|oneplus|oppo|realme|vivo|pixel|nokia|sony|xperia|motorola|moto |lg |htc|blackberry|windows|outlook|hotmail|yahoo|ymail|gmail|google|proton|tutanota|tuta|gmx|web\\.de|t-online|freenet|mail\\.ru|yandex|icloud|aol|zoho|spark|airmail|edison|bluemail|blue mail|k-9|fairemail|thunderbird|mailbird|em client|foxmail|qq|网易|163|naver|daum|free\\.fr|sfr|orange|laposte|libero|virgilio|tim\\b|wp\\b|onet|o2|interia|uol|bol|terra|verizon|at&t|t-mobile|vodafone|telstra|rogers|bell|mail\\b|e-?mail|smart\\s?phone|smarttelefon|handy|mobil|mobile|cell ?phone|phone|tablet|téléphone|portable|móvil|celular|teléfono|cellulare|telefon|mobiel|telefoon|komór|komputer|スマホ|スマートフォン|携帯|手机|手機|휴대|アンドロイド|アイフォン|айфон|смартфон|телефон|آيفون|الهاتف|جوال|هاتف|אייפון|آي ?فون)';

/** "Sent from", before the product. */
const SENT_FROM =
  '(?:sent (?:from|via|with|using|by|on)|gesendet (?:von|mit|über|aus)|von (?:meinem|meiner|unterwegs)|versendet (?:mit|von)|diese (?:nachricht|e-?mail) wurde (?:von|mit)|envoyé (?:de|depuis|à partir|avec|par|du)|envoyée? (?:de|depuis|à partir)|enviado (?:desde|do|de|del|con|pelo|por|a partir|com|via)|enviada (?:do|de|pelo)|inviato (?:da|dal|dalla|con|tramite)|verstuurd (?:vanaf|van|met|via)|verzonden (?:vanaf|van|met|via)|wysłan[eoay] (?:z|ze|przy|za|przez)|skickat (?:från|med|via)|sendt (?:fra|med|via)|skickades från|lähetetty|odesláno (?:z|ze)|odoslané (?:z|zo)|elküldve|küldve|trimis (?:de|din)|στάλθηκε|отправлено (?:с|из|через)|надіслано (?:з|із)|послано|poslano (?:iz|z|s)|dikirim dari|được gửi từ|đã gửi từ|ส่งจาก|उत्तर|भेजा गया|أُ?رسلت? من|تم الإرسال من|مرسل(?:ة)? من|נשלח מ)';

const BEFORE = new RegExp(`^${SENT_FROM}[^.!?。:]{0,40}?${PRODUCT}`, 'iu');
/** Languages that say it the other way round: 「iPhoneから送信」, "iPhone'umdan gönderildi", "发自我的iPhone". */
const AFTER = new RegExp(
  `(?:^${PRODUCT}.{0,20}(?:から送信|から送られ|で送信|より送信|에서 보냄|에서 보낸|gönderildi|küldve|küldtem|lähetetty|發送|发送|傳送|寄出))|(?:^(?:发自|發自|來自|来自|從|从|寄自|傳送自|나의|내).{0,12}${PRODUCT}.{0,16}$)|(?:(?:gönderildi|lähetetty|から送信(?:しました)?)\\.?$)`,
  'iu',
);
/** Advertisements of programs and virus scanners. */
const ADVERT =
  /^(?:get|download|hol(?:en)? sie|laden sie|télécharge[zr]|obtene?r|obter(?: o)?|obtenha|scarica|ottieni|download|pobierz|hämta|hent|skaff|hanki|scaricare|獲取|获取|下载)\b.{0,20}outlook\b|^outlook (?:für|for|voor|para|per|pour|til|dla) (?:ios|android|windows|mac)\b.{0,30}$|(?:ios|android) (?:版|için) ?outlook|outlook.{0,12}(?:ios|android).{0,12}(?:を入手|を取得|uygulamasını|beziehen|downloaden|ophalen|edinin|indir|下载)|^(?:this e-?mail|diese e-?mail|cet e-?mail|este (?:correo|e-?mail)|questa e-?mail|deze e-?mail|ta wiadomość).{0,60}(?:avast|virus|viren|antivirus)|^(?:virus-?free|virenfrei|garanti sans virus|libre de virus|priva di virus|virusvrij|sans virus)\.?.{0,40}$|^(?:your|die|la) .{0,30}avast\.com|^(?:secured|sent securely) (?:with|by|via) /i;
const URL_LINE =
  /^[<[(]?https?:\/\/(?:aka\.ms|www\.avast\.com|go\.onelink\.me|overview\.mail\.yahoo\.com|mail\.yahoo\.com|more\.mail\.yahoo\.com|proton\.me|protonmail\.com|www\.avg\.com)[^\s]*$/i;

/** "Sent from my TI-85": whatever it is, it has a name. "From my desk" has none. */
const MY_THING =
  /^(?:sent |posted |written )?from my (?:mobile|phone|cell|[A-Z0-9][\w-]{1,20})(?: [\w-]{1,16}){0,4}(?:\.|[.,;]? *(?:please )?(?:excuse|pardon|forgive).{0,40})?$|^(?:sent|posted) (?:from|via|by) (?:a |an |my )?(?:mobile|phone|cell|galaxy)(?: device| phone)?[.,]?(?: *(?:please )?(?:excuse|pardon|forgive).{0,40})?$/i;

/** "Sent from my Verizon, Samsung Galaxy smartphone": carriers put their own name before. */
const CARRIER_THING =
  /^Sent (?:from|via) (?:my|the) [A-Z][\w&+ -]{1,30}, (?:an? |my )?[A-Z][\w&+ -]{1,40}(?:phone|tablet|device)\.?$/;

/** A signature is one short line; a sentence that begins like one goes on. */
const MAX_CHARS = 110;
/** With the address of an advertised program behind it. */
const MAX_RAW_CHARS = 600;
const MAX_WORDS = 14;

export function isDeviceSignature(line: string): boolean {
  // Before any pattern: on a line without end the ones below would be quadratic (P16).
  if (line.trim().length > MAX_RAW_CHARS) return false;
  const text = line
    .trim()
    .replace(/<https?:\/\/[^<>\s]{1,400}>|\[https?:\/\/[^[\]\s]{1,400}\]|\(https?:\/\/[^()\s]{1,400}\)/g, '')
    .replace(/\[([^[\]]{0,60})\](?:\(https?:\/\/[^()\s]{1,400}\))?/g, '$1')
    .replace(/https?:\/\/\S{1,400}$/, '')
    .replace(/^[\s*_<>(\-–—]+|[\s*_<>)\-–—]+$/g, '')
    .trim();
  if (URL_LINE.test(line.trim())) return true;
  if (text === '' || text.length > MAX_CHARS || text.split(/\s+/).length > MAX_WORDS) return false;
  if (MY_THING.test(text) || CARRIER_THING.test(text)) return true;
  if (ADVERT.test(text) || AFTER.test(text)) return true;
  const match = BEFORE.exec(text);
  if (match === null) return false;
  // "Sent from my desk, is much easier than my mobile phone" is a sentence (a comma, or words after the product).
  const rest = text
    .slice(match[0].length)
    .replace(/[.,;]?\s*(?:please )?(?:excuse|pardon|forgive).{0,40}$/i, '');
  return (
    !/[,;]/.test(match[0]) && !/[.!?,;]\s+\S/.test(rest) && rest.split(/\s+/).filter(Boolean).length <= 6
  );
}
