/** Names of messengers, networks and payment services, as sellers write them to get past a filter. */

/** Letters that stand for another: "wh4tsapp", "p@ypal". */
const DISGUISES: Readonly<Record<string, string>> = {
  a: '[a4@]',
  e: '[e3€]',
  i: '[i1!l]',
  o: '[o0]',
  s: '[s5$]',
  t: '[t7+]',
  l: '[l1!i]',
};

/** A pattern for a name with at most one sign between its letters, in folded text. */
const disguised = (name: string): string =>
  [...name.replaceAll(' ', '')].map((letter) => DISGUISES[letter] ?? letter).join('[\\s._*~-]{0,2}');

const anyOf = (names: string): string =>
  names
    .split(',')
    .map((name) => disguised(name.trim()))
    .join('|');

/** Names that are no word of any of our languages. */
export const MESSENGER = new RegExp(
  `(?<![a-z0-9])(?:${anyOf('whatsapp,watsapp,whatsap,watsap,whatapp,wasap,guasap,wazzap,zapzap,telegram,wechat,weixin,instagram,facebook,messenger,skype,viber,discord,snapchat,tiktok,kakaotalk,imessage,facetime,linkedin,youtube,twitter,pinterest,zalo,google meet,google chat,trustpilot,reddit,mastodon,bluesky,threema')}|insta|fb|微信|薇信|维信|徽信|v信|vx(?=[:：号 ]|$)|加v(?![a-z])|电报|脸书|qq号?|line(?= ?(?:id|@|公式|アカウント|で|の|に|友だち|友達|を))|ライン(?=で|の|に|公式)|インスタ(?:グラム)?|フェイスブック|ツイッター|ワッツアップ|テレグラム|ディスコード|スカイプ|wa\\.me|t\\.me)(?:ie|em|a|u|ach|om|owi)?(?![a-z0-9])`,
);
/** Names that are also words: with a capital and a preposition before ("on Signal"). Matched on the text as written. */
export const MESSENGER_WORD =
  /(?<!\p{L})(?:on|in|via|over|through|using|auf|über|per|sur|par|por|en|su|tramite|op|na|przez|på|genom|no|pelo|em|by) (?:our |unser\p{L}{0,24} |notre |MS |Microsoft )?(?:Signal|SIGNAL|LINE|Line|Teams|Zoom|ZOOM|Threads|ICQ|IG|X|WA|Snap|Google Meet)(?![\p{L}\p{N}'])/u;

/** Payment services with a name of their own. */
export const PAYMENT_SERVICE = new RegExp(
  `(?<![a-z0-9])(?:${anyOf('paypal,venmo,zelle,cashapp,western union,moneygram,revolut,bizum,satispay,postepay,mb way,tikkie,paypay,line pay,alipay,wechat pay,skrill,payoneer,bitcoin,usdt,google pay,apple pay,przelewy24,multibanco,giropay,sofortuberweisung,paysafecard,lydia pay')}|iban|bic|支付宝|微信支付|ペイペイ|ペイパル|(?:via|by|with|through|per|mit|uber|par|avec|con|por|met|z|med|com|pelo) (?:wise|klarna|lydia|payconiq|twint|swish|stripe)|swish\\p{L}{0,3}(?= (?:nummer|till|dig|er|pengar|betal\\p{L}{0,24}))|swisha\\p{L}?|blik(?:iem|u|a|owi)|(?:przez|na|kod) blik|(?:via|por|pelo|um|chave) pix|pix(?= (?:para|direto|na sua)))(?:em|ie|a|u|owi)?(?![a-z0-9])`,
);
