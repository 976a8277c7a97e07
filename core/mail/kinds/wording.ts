import { notice as NOTICE_PHRASES } from '../../language/compiled/notice.js';
import { mannerOf } from '../../language/manner.ts';
import { type Phrase, Phrases, readLists } from '../../language/phrases.ts';
import type { MailKind } from '../../words/mail-kind.ts';
import { orderIdIn } from '../fields/order.ts';
import { folded } from '../words.ts';

/**
 * The kinds of notices that Amazon's words name. The order matters: a copy quotes what we wrote, an opt-out also says
 * "not delivered", a decision on a claim also says "claim".
 */
const KINDS = [
  'confirmation_copy',
  'buyer_opt_out',
  'delivery_failure',
  'a_to_z_decision',
  'a_to_z_opened',
  'cancellation_request',
  'return_request',
  'refund_notice',
] as const satisfies readonly MailKind[];
type NoticeKind = (typeof KINDS)[number];

/** How Amazon words them in all languages of its marketplaces: a seller of one gets notices in another. */
function wordingsOf(part: 'subject' | 'body'): Phrases<NoticeKind> {
  const lists = Object.values(NOTICE_PHRASES).map(readLists);
  const phrasesOf = (kind: NoticeKind): Phrase[] =>
    lists.flatMap((list) => list.get(`${kind}-${part}`) ?? []);
  return new Phrases(
    KINDS.map((kind) => [kind, phrasesOf(kind)]),
    mannerOf('notice', 'en'),
  );
}
const SUBJECTS = wordingsOf('subject');
const BODIES = wordingsOf('body');

/** Claims that are none of the A-to-z guarantee: of the seller on Amazon (SAFE-T), of a bank (chargebacks). */
const OTHER_CLAIMS =
  /\bsafe-?t\b|charge-?back|rückbuchung|rückbelastung|rétrofacturation|contracargo|riaddebito|storno di addebito|terugboeking|obciążeni\S{0,24} zwrotn|återkrav|チャージバック/;
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
  const named = new Set(SUBJECTS.all(heading, 1).map(({ name }) => name));
  const bySubject = KINDS.find((kind) => named.has(kind)) ?? null;
  // "Your e-mail to Dana could not be delivered" begins like a copy.
  const said = named.has('delivery_failure') ? 'delivery_failure' : bySubject;
  if (said === null) return RATINGS.test(heading) ? null : kindOfBody(body);
  return decided(said, new Set(BODIES.all(body, 1).map(({ name }) => name)));
}

/** A refusal is also a failure, and a decision also a claim: what the body says more decides. */
function decided(kind: NoticeKind, inBody: ReadonlySet<NoticeKind>): NoticeKind {
  if (kind === 'delivery_failure' && inBody.has('buyer_opt_out')) return 'buyer_opt_out';
  return kind === 'a_to_z_opened' && inBody.has('a_to_z_decision') ? 'a_to_z_decision' : kind;
}

/** What a notice says first is what it is about; the rest of it explains. */
function kindOfBody(body: string): NoticeKind | null {
  const found = BODIES.all(body, 1);
  const at = found[0]?.start;
  const first = KINDS.find((kind) => found.some(({ name, start }) => name === kind && start === at));
  if (first === undefined) return null;
  const kind = decided(first, new Set(found.map(({ name }) => name)));
  const isClaim = first === 'a_to_z_opened' || first === 'a_to_z_decision';
  return isClaim && kind === first && OTHER_CLAIMS.test(body) ? null : kind;
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
