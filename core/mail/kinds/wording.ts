import type { MailKind } from '../../words/mail-kind.ts';
import { orderIdIn } from '../fields/order.ts';
import { folded } from '../words.ts';
import { CLAIMS } from './wordings/claims.ts';
import { MESSAGES } from './wordings/messages.ts';
import { ORDERS } from './wordings/orders.ts';

/**
 * How Amazon words its notices, in the languages of its marketplaces (en de fr es it nl pl pt sv ja tr ar).
 * The order matters: a copy quotes what we wrote, an opt-out also says "not delivered".
 */
const WORDINGS = [...MESSAGES, ...CLAIMS, ...ORDERS];
const OPT_OUT = MESSAGES.find(({ kind }) => kind === 'buyer_opt_out');
const FAILURE = MESSAGES.find(({ kind }) => kind === 'delivery_failure');
const DECISION = CLAIMS.find(({ kind }) => kind === 'a_to_z_decision');

/** Claims that are none of the A-to-z guarantee: of the seller on Amazon (SAFE-T), of a bank (chargebacks). */
const OTHER_CLAIMS =
  /\bsafe-?t\b|charge-?back|rückbuchung|rückbelastung|rétrofacturation|contracargo|riaddebito|storno di addebito|terugboeking|obciążeni\S* zwrotn|återkrav|チャージバック/;
/** Ratings of the seller quote buyers, who write of every matter. */
const RATINGS =
  /feedback|seller rating|bewert|évalu|valutazion|valoraci|beoordel|ocen[aęy]|opini|avaliaç|omdöme|評価|değerlendirme|تقييم/;

/** Notices say what they are at once; below come explanations that mention every other matter. */
const BODY_CHARS = 700;

/** The kind that Amazon's own words name: any subject decides before any body. */
export function kindOfWording(subject: string, text: string): MailKind | null {
  const heading = folded(subject.slice(0, 500));
  const body = folded(text.slice(0, 2 * BODY_CHARS)).slice(0, BODY_CHARS);
  if (OTHER_CLAIMS.test(heading)) return null;
  // "Your e-mail to Dana could not be delivered" begins like a copy.
  if (FAILURE?.subject.test(heading)) return OPT_OUT?.body.test(body) ? 'buyer_opt_out' : 'delivery_failure';
  const bySubject = WORDINGS.find((wording) => wording.subject.test(heading))?.kind ?? null;
  if (bySubject === 'a_to_z_opened' && DECISION?.body.test(body)) return 'a_to_z_decision';
  if (bySubject !== null || RATINGS.test(heading)) return bySubject;
  return kindOfBody(body);
}

/** What a notice says first is what it is about; the rest of it explains. */
function kindOfBody(body: string): MailKind | null {
  let first: MailKind | null = null;
  let at = body.length;
  for (const wording of WORDINGS) {
    const found = body.search(wording.body);
    if (found >= 0 && found < at) {
      at = found;
      first = wording.kind;
    }
  }
  if (first === 'delivery_failure' && OPT_OUT?.body.test(body)) return 'buyer_opt_out';
  if (first === 'a_to_z_opened' && DECISION?.body.test(body)) return 'a_to_z_decision';
  const isClaim = first === 'a_to_z_opened' || first === 'a_to_z_decision';
  return isClaim && OTHER_CLAIMS.test(body) ? null : first;
}

/** Notices about an order name it; without one the words are advice to sellers, or an offer. */
const ABOUT_ORDERS: ReadonlySet<MailKind> = new Set([
  'a_to_z_opened',
  'a_to_z_decision',
  'cancellation_request',
  'return_request',
  'refund_notice',
]);

/** The same for a whole mail: what is about an order must name one. */
export function kindOfNotice(subject: string, text: string): MailKind | null {
  const kind = kindOfWording(subject, text);
  if (kind === null || !ABOUT_ORDERS.has(kind)) return kind;
  return orderIdIn(subject) === null && orderIdIn(text) === null ? null : kind;
}
