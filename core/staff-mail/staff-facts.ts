import type { StaffLanguage } from '../../templates/copy/languages.ts';
import type { StaffCopy } from '../../templates/copy/staff/staff-copy.ts';
import { writtenMoney } from '../letters/amount-words.ts';
import { checklistFor } from '../understanding/checklist.ts';
import type { Case } from '../words/case.ts';
import type { Instant } from '../words/instant.ts';
import type { SolutionOption } from '../words/option.ts';
import { fill } from './clock-words.ts';
import { deadlineInWords, problemsInWords, wishesInWords } from './heard-words.ts';
import { oneLine } from './one-line.ts';

/** The name of a language in the reader's own; the tag where Intl knows none. */
export function languageName(copy: StaffCopy, tag: string): string {
  try {
    return new Intl.DisplayNames(copy.locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Intl throws on anything that is no BCP-47 tag.
    return oneLine(tag, 12);
  }
}

/** "defect, major": what an agent sorts a mailbox by. Empty while nothing is diagnosed. */
export function problemOf(copy: StaffCopy, c: Case): string {
  const cause = c.causeByAgent ?? c.diagnosis?.cause;
  if (cause === undefined) return '';
  const severity = c.diagnosis?.severity;
  const words = [
    copy.vocabulary.causes[cause],
    severity === undefined || cause === 'not_quality' ? undefined : copy.vocabulary.severities[severity],
  ];
  return words.filter((word) => word !== undefined).join(copy.comma);
}

/** "Partial refund, buyer keeps the item: 30% of the price, US$7.50". */
export function optionInWords(copy: StaffCopy, option: SolutionOption): string {
  const terms = [
    option.percent === undefined ? null : fill(copy.percentOfPrice, { count: option.percent }),
    option.amount === undefined ? null : writtenMoney(copy.locale, option.amount),
  ].filter((term) => term !== null);
  const name = copy.vocabulary.options[option.kind];
  return terms.length === 0 ? name : `${name}: ${terms.join(copy.comma)}`;
}

/** The first point of the cause's checklist, while a draft waits: the page has the whole of it. */
function firstCheck(c: Case, language: StaffLanguage): string | null {
  const cause = c.causeByAgent ?? c.diagnosis?.cause;
  if (cause === undefined || c.draft?.status !== 'pending') return null;
  return checklistFor(cause, language).look[0] ?? null;
}

/** Who, what, which product, how bad: one fact a line. */
export function caseFacts(
  copy: StaffCopy,
  language: StaffLanguage,
  c: Case,
): { label: string; value: string }[] {
  const { labels, vocabulary } = copy;
  const { diagnosis } = c;
  const sureness =
    diagnosis === null ? null : fill(copy.sure, { count: Math.round(diagnosis.confidence * 100) });
  const problem = problemOf(copy, c);
  const asks = diagnosis?.heard?.asks ?? 0;
  const listed = (words: readonly string[]) => (words.length === 0 ? null : words.join(copy.comma));
  const product = [
    c.productTitle === null ? copy.noProduct : oneLine(c.productTitle),
    c.asin === null ? null : oneLine(c.asin, 12),
    c.quantity === null || c.quantity < 2 ? null : fill(copy.quantity, { count: c.quantity }),
  ];
  const facts: [string, string | null][] = [
    [
      labels.problem,
      problem === '' ? null : `${problem} (${c.causeByAgent === null ? (sureness ?? '') : copy.byHand})`,
    ],
    [labels.wrong, problemsInWords(copy, diagnosis)],
    [labels.risks, listed((diagnosis?.risks ?? []).map((risk) => vocabulary.risks[risk]))],
    [labels.wishes, wishesInWords(copy, diagnosis)],
    [labels.deadline, deadlineInWords(diagnosis)],
    [labels.asks, asks === 0 ? null : String(asks)],
    [labels.chosen, c.chosen === null ? null : optionInWords(copy, c.chosen)],
    [labels.product, product.filter((part) => part !== null).join(' · ')],
    [
      labels.buyer,
      [
        c.buyerName === null ? copy.noName : oneLine(c.buyerName, 60),
        c.marketplace,
        languageName(copy, c.language),
      ]
        .filter((part) => part !== null)
        .join(' · '),
    ],
    [labels.order, c.orderId ?? copy.noOrder],
    [labels.letters, c.replies === 0 ? null : String(c.replies)],
    [labels.decides, c.draft === null || c.draft.status !== 'pending' ? null : copy.roles[c.draft.role]],
    [labels.check, firstCheck(c, language)],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

/** The clock that a mail speaks of. */
export function deadlineOf(kind: string, c: Case | null): Instant | null {
  if (c === null) return null;
  if (kind === 'fulfilment' || kind === 'fulfilment_reminder') return c.fulfilBy;
  if (kind === 'claim' || kind === 'set_aside_claim') return c.wait?.kind === 'claim' ? c.wait.until : null;
  return kind === 'closed_unanswered' || kind === 'quarantine' ? null : c.respondBy;
}
