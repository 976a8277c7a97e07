import { domainOf } from '../../words/address.ts';
import { folded } from '../words.ts';
import type { KindFilter } from './filter.ts';

/** Names under which mail servers write. */
const SERVER =
  /^(?:mailer[-_]?daemon|mail-?daemon|mailerdaemon\S*|mdaemon|post_?master|mail\.?delivery|maildelivery|mailadmin|delivery|bounces?|returned|double-bounce|mail-?(?:er)?-?system|mmdf|pmdf|smtp|mta|uucp|mailsubsystem|internet\.mail\.delivery|root|anti-?virus\S*|spam\S*)$/;
const SERVER_NAME =
  /mail (?:delivery|er)|delivery (?:sub)?system|mailer-?daemon|mail system|postmaster|mail administrator/;

/** Subjects of delivery failures: sendmail, Postfix, Exim, qmail, Exchange, Domino, Courier, Gmail, carriers … */
const SUBJECT = new RegExp(
  [
    'undeliver(?:able|ed)',
    'returned (?:mail|to sender|e-?mail)',
    'failure notice',
    '^notice of (?:undelivered|delivery)',
    'delivery (?:status|failure|failed|error|problem|notification|report|has failed|unsuccessful|incomplete|delayed)',
    'mail (?:delivery )?(?:failed|failure|error|problem|system error|could not be delivered)',
    'message (?:could not|not|delivery|undeliverable|delayed|returned|rejected|you sent)',
    'could not (?:be )?(?:deliver|send)',
    'cannot be delivered',
    "couldn't be delivered",
    'unable to deliver',
    'not delivered',
    '^warning: (?:message|could not)',
    'rejected (?:mail|message|posting)',
    'non ?delivery',
    'nondeliverable',
    'user unknown',
    'unknown (?:user|address|recipient)',
    'mail rejected',
    '^bounce',
    'over ?quota',
    'mailbox (?:is )?full',
    'permanent error',
    'transcript of session',
    'unzustellbar',
    'nicht zugestellt',
    'zustellung.{0,40}(?:fehl|gescheitert|nicht)',
    'unzustellbarkeit',
    'fehlgeschlagen',
    'non remis',
    'non distribu',
    '(?:échec|e?chec) de (?:la )?(?:remise|livraison|distribution)',
    "n'a pas (?:pu être|été) (?:remis|livré|distribué)",
    'courrier non',
    'no se (?:ha )?(?:pudo|podido|puede) entregar',
    'no entregado',
    'devuelto',
    'error de entrega',
    'mensaje no',
    'mancato recapito',
    'impossibile recapitare',
    'recapito (?:fallito|non)',
    'non recapitabil',
    'consegna fallita',
    'errore di consegna',
    'onbestelbaar',
    'niet (?:bezorgd|afgeleverd)',
    'bezorging mislukt',
    'niedostarczon',
    'nie (?:można|udało się) dostarczyć',
    'zwrot (?:poczty|wiadomości)',
    'niedoręczon',
    'não (?:foi )?(?:entregue|possível entregar)',
    'falha na entrega',
    'não pôde ser entregue',
    'devolvid',
    'olevererbar',
    'inte levererat',
    'kunde inte levereras',
    'leveransfel',
    'kunne ikke leveres',
    'ikke leveret',
    'ikke levert',
    'toimittaminen epäonnistui',
    'ei voitu toimittaa',
    '配信不能',
    '配信(?:に)?失敗',
    '配信できません',
    '配達(?:でき|不能)',
    '送信(?:に)?失敗',
    '届けられません',
    '返信不能',
    'エラーメール',
    'メールを(?:送信|配信)できません',
    '未配信',
    'teslim edilemedi',
    'iletilemedi',
    'не(?:доставлен|может быть доставлен|доставка)',
    'не удалось доставить',
    'недоставлен',
    '退信',
    '退件',
    '投递失败',
    '无法投递',
    '无法送达',
    '寄送失敗',
    '系统退信',
    '반송',
    '배달(?:되지| 실패)',
    'تعذر',
    'فشل (?:في )?(?:تسليم|التسليم)',
    'nedoručiteln',
    'kézbesíthetetlen',
  ].join('|'),
);

/** What such a report says in its body. */
const BODY = new RegExp(
  [
    'this is (?:an automatically|the mail system|the postfix|the qmail|a permanent error|an? (?:automatic|automated) (?:message|notification))',
    'could not be delivered',
    'was not delivered',
    'undeliverable',
    'unable to deliver',
    'delivery (?:to the following|has failed|failed|has been)',
    'did not reach',
    'returned (?:to|below|mail)',
    'permanent (?:fatal )?error',
    'the following (?:address|recipient|message)',
    'user unknown',
    'no such user',
    'mailbox (?:unavailable|full|is full|not found)',
    "i'm afraid i wasn't able",
    'transcript of session',
    'recipient(?:s)? (?:could not|rejected|unknown|address)',
    'unknown (?:user|recipient|address)',
    'host or domain name not found',
    '(?:^|\\D)5[05]\\d[ -]\\d?\\.?\\d?',
    'status: ?[45]\\.\\d',
    'diagnostic[- ]code',
    'original message (?:follows|headers)',
    'message (?:was|has been) (?:rejected|blocked|not)',
    "wasn't delivered",
    "couldn't be delivered",
    'failed to deliver',
    'over quota',
    'exceed',
    'unzustellbar',
    'nicht zugestellt',
    "n'a pas (?:pu être|été)",
    'no se pudo entregar',
    'no se ha podido',
    'impossibile recapitare',
    'non è stato (?:possibile )?',
    'niet worden (?:bezorgd|afgeleverd)',
    'nie (?:można|mogła|została) (?:było )?dostarcz',
    'não (?:pôde|foi)',
    'kunde inte levereras',
    '配信',
    '届け',
    '存在しません',
    '送信でき',
    'не (?:удалось|может|было) достав',
    '无法',
    '退回',
  ].join('|'),
);

/** Enough of a body to see what it is. */
const BODY_CHARS = 4_000;

/** Headers that only bounces carry. */
const BOUNCE_HEADERS = ['x-failed-recipients', 'x-mail-undelivered', 'x-ms-exchange-message-is-ndr'];

/** What only a mail server has to say, in words that need no other sign but the mail that it returns. */
const PLAIN_REFUSAL =
  /no such user|user unknown|unknown user|could not be delivered to|mailbox is full|requested action not taken|mailbox unavailable|over quota|送信できませんでした|duplicated message-id|mail loop/i;
/** Amazon SES' own notices, when its topic is subscribed by e-mail. */
const SES_NOTICE = /^\s*\{[^{}]{0,200}"(?:notificationType|eventType)"\s*:\s*"(?:Bounce|Complaint)"/;
/** Feedback loops of mailbox providers that do not write RFC 5965. */
const COMPLAINT_SUBJECT =
  /^(?:complaint about message|abuse report|feedback loop|email feedback report|spam complaint)/i;

/** Bounces in prose, from servers that do not write RFC 3464 reports (P15, L2). */
export const byBounce: KindFilter = ({ mail, envelope, owner, subject, text }) => {
  if (owner === 'relay' || owner === 'amazon') return null;
  const marked = BOUNCE_HEADERS.find((name) => mail.header(name) !== null);
  if (marked !== undefined) return { kind: 'delivery_failure', decidedBy: `bounce:${marked}` };

  const address = envelope.from?.address ?? mail.header('from') ?? '';
  const local =
    address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase() || address.trim().toLowerCase();
  const isServer = SERVER.test(local) || SERVER_NAME.test(folded(envelope.from?.name ?? '').slice(0, 200));
  // RFC 5321 4.5.5: notifications have the null reverse-path, so that none answers another.
  const returnPath = mail.header('return-path')?.trim();
  const isNull = returnPath === '<>' || /^<?mailer-daemon/i.test(returnPath ?? '');
  const says = SUBJECT.test(folded(subject).slice(0, 300));
  // The body alone proves nothing, and its wordings are the dearest to look for.
  const tells = (isServer || isNull || says) && BODY.test(folded(text.slice(0, BODY_CHARS)));
  const signs = [isServer, isNull, says, tells].filter(Boolean).length;
  if (signs >= 2 && (isServer || isNull || (says && tells && isAboutMail(text)))) {
    return {
      kind: 'delivery_failure',
      decidedBy: isServer ? 'bounce:server' : isNull ? 'bounce:null-sender' : 'bounce:wording',
    };
  }
  if (SES_NOTICE.test(text)) return { kind: 'delivery_failure', decidedBy: 'bounce:ses-notice' };
  const returns = mail.reportParts.length > 0 || /^[ \t>]{0,8}(?:rcpt to|mail from|received):/im.test(text);
  if (returns && (PLAIN_REFUSAL.test(text.slice(0, BODY_CHARS)) || COMPLAINT_SUBJECT.test(subject.trim()))) {
    return { kind: 'delivery_failure', decidedBy: 'bounce:refusal' };
  }
  if (isServer && domainOf(address) !== '' && mail.reportParts.length > 0) {
    return { kind: 'delivery_failure', decidedBy: 'bounce:returned-mail' };
  }
  return null;
};

/** A person can write about an undelivered parcel; only a server quotes SMTP or the headers of a mail. */
function isAboutMail(text: string): boolean {
  return (
    /^[ \t]{0,8}(?:message-id|received|return-path):/im.test(text) ||
    /\b5\d\d[ -]5?\.?\d/.test(text) ||
    /<[^<>\s]{1,100}@[^<>\s]{1,100}>/.test(text)
  );
}
