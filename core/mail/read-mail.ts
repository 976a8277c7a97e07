import { domainOf } from '../words/address.ts';
import type { Mail, MailReading, ThreadTexts } from '../words/mail.ts';
import type { MailKind } from '../words/mail-kind.ts';
import { type Envelope, readEnvelope } from './envelope.ts';
import { aboutOf } from './fields/about.ts';
import { amountIn } from './fields/amounts.ts';
import { buyerNameOf } from './fields/buyer-name.ts';
import { forwardingRequest } from './fields/forwarding-request.ts';
import type { Item } from './fields/items.ts';
import { itemInLabels, itemInLines, itemInTable, merged, NO_ITEM } from './fields/items.ts';
import { languageOf } from './fields/language.ts';
import { noResponseNeededLink } from './fields/no-response-link.ts';
import { orderIdIn } from './fields/order.ts';
import { placeOf, placeOfHeaders } from './fields/place.ts';
import { plainAnswerAddress } from './fields/plain-answer-address.ts';
import { envelopeRecipients, passedThrough } from './fields/recipients.ts';
import { messageIdOf, referencesOf } from './fields/references.ts';
import { sentAtOf } from './fields/sent-at.ts';
import { forwardedSender } from './kinds/by-forward.ts';
import { decideKind } from './kinds/decide.ts';
import type { Ruling } from './kinds/filter.ts';
import { breachedLimit } from './limits.ts';
import { decodeHeader } from './mime/encoded-words.ts';
import { UnreadableMail } from './mime/parts.ts';
import type { OpenMail } from './open-mail.ts';
import { openMail } from './open-mail.ts';
import { parseRelay } from './relay.ts';
import { wordsOf } from './text/buyer-words.ts';
import { unwrap } from './text/wrapper.ts';
import { ownerOf } from './trust/domains.ts';
import type { Reliance, Standing } from './trust/standing.ts';
import { standingOf } from './trust/standing.ts';

/** Mail in which a person wrote to us. */
const PERSONAL: ReadonlySet<MailKind> = new Set([
  'buyer_message',
  'customer_service_relay',
  'auto_reply',
  'suspicious',
  'other',
]);
/** Mail that comes through the relay from, or for, one buyer. */
const FROM_BUYER: ReadonlySet<MailKind> = new Set([
  'buyer_message',
  'customer_service_relay',
  'auto_reply',
  'suspicious',
]);
/** Notices that are about our own mail. */
const ABOUT_OURS: ReadonlySet<MailKind> = new Set([
  'delivery_failure',
  'buyer_opt_out',
  'confirmation_copy',
  'auto_reply',
]);
/** Of a forward with many attached mails the first of Amazon's counts; looking further costs a reading each. */
const MAX_ATTACHED_MAILS = 5;
/** Notices that name an amount. */
const WITH_AMOUNT: ReadonlySet<MailKind> = new Set(['refund_notice', 'a_to_z_opened', 'a_to_z_decision']);

function itemOf(mail: OpenMail, kind: MailKind, above: string, text: string, currency: string | null): Item {
  if (kind === 'customer_service_relay' || !PERSONAL.has(kind)) {
    return merged(
      itemInTable(mail.html, currency),
      itemInLines(text),
      itemInLabels(text, mail.html, currency),
    );
  }
  return itemInLines(above);
}

/** @param typed words that the sender wrote, where no line of Amazon's stands above them */
function namedOrder(text: string, subject: string, typed: string): Pick<Mail, 'orderId' | 'orderNamedBy'> {
  const byAmazon = orderIdIn(text);
  if (byAmazon !== null) return { orderId: byAmazon, orderNamedBy: 'amazon' };
  const bySubject = orderIdIn(subject) ?? orderIdIn(typed);
  return bySubject === null ? { orderId: null } : { orderId: bySubject, orderNamedBy: 'subject' };
}

/** Nothing is known of the thread: only certain signs make words older ones. */
const NOTHING_HELD: ThreadTexts = { sent: [], received: [] };
/** Kinds that open cases as they are. */
const OPENS_CASES: ReadonlySet<MailKind> = new Set(['buyer_message', 'customer_service_relay']);

/** A person released the mail: where it can be answered, it is a buyer's, whatever a filter took it for. */
function releasedAs(ruling: Ruling, { released, asBuyers }: Reliance, canBeAnswered: boolean): Ruling {
  const isDoubted = asBuyers === true || ruling.kind === 'other' || ruling.kind === 'auto_reply';
  return released === true && isDoubted && canBeAnswered && !OPENS_CASES.has(ruling.kind)
    ? { kind: 'buyer_message', decidedBy: `released:${ruling.decidedBy}` }
    : ruling;
}

/** Relay addresses in a text: enough of one to tell that a buyer may be behind the mail. */
const RELAY_IN_TEXT = /@(?:m\.)?marketplace\.amazon\.[a-z]/i;

/** The mail that was attached to a forward, read as what it is; null where there is none of Amazon's. */
function attachedMail(mail: OpenMail, { forwarder }: Standing): Mail | null {
  if (forwarder === null) return null;
  for (const { contentType, filename, content } of mail.attachments.slice(0, MAX_ATTACHED_MAILS)) {
    if (contentType !== 'message/rfc822' && !/\.eml$/i.test(filename ?? '')) continue;
    const reading = readMail(content, { released: true, isAttached: true });
    if (!reading.readable || reading.mail.kind === 'other' || reading.mail.kind === 'amazon_notice') continue;
    return reading.mail;
  }
  return null;
}

function readOpened(mail: OpenMail, reliance: Reliance, held: ThreadTexts): Mail {
  const envelope = readEnvelope(mail);
  const standing = standingOf(mail, envelope, reliance);
  const arrival = {
    receivedFor: envelopeRecipients(mail.headers),
    passedThrough: passedThrough(mail.headers),
  };
  const attached = attachedMail(mail, standing);
  if (attached !== null) {
    const { forwarder: forwardedBy } = standing;
    const decidedBy = `forward:attached (${attached.decidedBy})`;
    // Whoever is trusted to forward a buyer's words is trusted with their date.
    return { ...attached, ...arrival, to: envelope.to, decidedBy, forwardedBy, isDateSigned: true };
  }
  return readAlone(mail, envelope, { standing, arrival, held, reliance });
}

/** What is known of a mail besides its own words. */
interface Around {
  standing: Standing;
  arrival: Pick<Mail, 'receivedFor' | 'passedThrough'>;
  held: ThreadTexts;
  reliance: Reliance;
}

function readAlone(mail: OpenMail, envelope: Envelope, { standing, arrival, held, reliance }: Around): Mail {
  const { suspicions } = standing;
  const rawText = mail.plain ?? mail.html?.text ?? mail.calendar ?? '';
  const subject = decodeHeader(mail.header('subject') ?? '')
    .replaceAll('\u0000', '')
    .replace(/\s+/g, ' ')
    .trim();
  const owner = ownerOf(domainOf(envelope.from?.address ?? ''));
  const ruling = decideKind({
    mail,
    envelope,
    owner,
    suspicions,
    forwarder: standing.forwarder,
    subject,
    text: rawText,
    words: envelope.relay === null ? rawText : unwrap(mail, rawText).words,
  });
  const isByRelay = envelope.relay !== null && envelope.relay.source !== 'return-path';
  const plainAddress = reliance.asBuyers === true && !isByRelay ? plainAnswerAddress(envelope) : null;
  const { kind, decidedBy } = releasedAs(ruling, reliance, isByRelay || plainAddress !== null);

  const forwarded = decidedBy.startsWith('forward:') ? forwardedSender(rawText) : null;
  const relay = FROM_BUYER.has(kind)
    ? ((plainAddress === null ? envelope.relay?.address : null) ??
      (forwarded === null ? null : parseRelay(forwarded.address)))
    : null;
  const place =
    kind === 'delivery_failure' && owner !== 'amazon' ? null : placeOf(mail, envelope, relay, rawText);
  const words = wordsOf(mail, kind, rawText, {
    envelope,
    subject,
    relayed: relay !== null,
    forwarded: forwarded !== null,
    held,
  });
  // A mail server speaks of addresses, never of an item.
  const isBounce = kind === 'delivery_failure' && owner !== 'amazon' && owner !== 'relay';
  const item = isBounce ? NO_ITEM : itemOf(mail, kind, words.above, rawText, place?.currency ?? null);
  const text = kind === 'return_request' ? item.comment : words.text;
  // A buyer can type any order id; Amazon's line above the words and the subject are Amazon's.
  const orderText =
    PERSONAL.has(kind) && kind !== 'customer_service_relay' && kind !== 'other' ? words.above : rawText;
  const amount = WITH_AMOUNT.has(kind)
    ? (item.amount ?? amountIn(`${subject}\n${rawText}`, place?.currency ?? null))
    : null;

  return {
    kind,
    decidedBy,
    marketplace: place?.code ?? null,
    language: languageOf(text, place),
    buyerName:
      kind === 'customer_service_relay' || !FROM_BUYER.has(kind)
        ? null
        : buyerNameOf(forwarded?.name ?? envelope.from?.name ?? ''),
    relayAddress: relay?.address ?? (OPENS_CASES.has(kind) ? plainAddress : null),
    buyerKey: relay?.buyerKey ?? null,
    threadKey: relay?.threadKey ?? null,
    ...(isBounce ? { orderId: null } : namedOrder(orderText, subject, plainAddress === null ? '' : rawText)),

    asin: item.asin,
    productTitle: item.title,
    quantity: item.quantity,
    text,
    ...(words.older === undefined ? {} : { olderText: words.older.text, olderBecause: words.older.because }),
    confidence: words.confidence,
    rawText,
    subject,
    messageId: messageIdOf(mail),
    references: referencesOf(mail),
    sentAt: sentAtOf(mail.header('date')),
    from: envelope.from === null || envelope.from.address === '' ? null : envelope.from.address.toLowerCase(),
    to: envelope.to,
    ...arrival,
    isDateSigned: standing.isSigned,
    forwardedBy: forwarded === null ? null : standing.forwarder,
    forwardingRequest: forwardingRequest(envelope.from?.address ?? '', subject, rawText, standing.verdicts),
    namesRelay: envelope.relay !== null || RELAY_IN_TEXT.test(rawText),
    // The parts of a report are its own; a mail that a buyer attached to a message is an attachment.
    attachments:
      kind === 'delivery_failure' || mail.contentType === 'multipart/report' ? [] : mail.attachments,
    returnReason: item.reason,
    amount,
    noResponseNeededLink: FROM_BUYER.has(kind) && kind !== 'suspicious' ? noResponseNeededLink(mail) : null,
    about: ABOUT_OURS.has(kind) ? aboutOf(mail, rawText) : { messageIds: [], recipients: [] },
    suspicions,
  };
}

/**
 * Reads a raw mail (RFC 5322 bytes, as SES stored them). Never throws: what cannot be read comes back with
 * the reason, for the quarantine. Limits are checked before anything is parsed.
 * @param reliance whose word counts beside SES': the playbook's forwarders, a person who released the mail
 * @param held what the mail's thread said before, where it is known
 */
export function readMail(raw: Uint8Array, reliance: Reliance = {}, held = NOTHING_HELD): MailReading {
  const breach = breachedLimit(raw);
  if (breach !== null) return { readable: false, ...breach };
  try {
    const mail = openMail(raw, (headers) => placeOfHeaders(headers)?.languages[0] ?? null);
    return { readable: true, mail: readOpened(mail, reliance, held) };
  } catch (error) {
    const reason = error instanceof UnreadableMail ? error.reason : 'unparseable';
    return { readable: false, reason, detail: error instanceof Error ? error.message : String(error) };
  }
}
