import type { Case } from '../words/case.ts';
import type { Cause } from '../words/cause.ts';
import type { Heard } from '../words/diagnosis.ts';
import type { Contact } from '../words/heard/contact.ts';
import type { ProblemSign } from '../words/heard/problem.ts';
import type { Told } from '../words/heard/told.ts';
import type { WishKind } from '../words/heard/wish.ts';
import type { Instant } from '../words/instant.ts';
import type { OptionKind } from '../words/option.ts';
import type { EventType } from '../words/record/event.ts';
import type { Risk } from '../words/risk.ts';
import type { Severity } from '../words/severity.ts';
import { type Judgement, judgementsIn } from './judgement.ts';

/**
 * What a decision says: an approval confirms the cause, a chosen cause keeps or corrects it, a judgement answers a
 * question about a risk. A dismissed draft says nothing, but leaves such questions without an answer.
 */
type VerdictKind = 'approved' | 'cause_chosen' | 'risk_judged' | 'dismissed';

/** What was heard besides the cause: codes and numbers, none of the buyer's words. */
export interface HeardThen {
  contact: Contact;
  /** The strongest first. */
  problems: ProblemSign[];
  told: Told[];
  wishes: { kind: WishKind; percent?: number }[];
  risks: Risk[];
  /** Risks that people are asked about. */
  maybe: Risk[];
  asks: number;
}

/** What the decision of an agent says of a diagnosis. */
export interface DeskVerdict {
  caseId: string;
  /** Revision of the draft that was decided. */
  revision: number;
  at: Instant;
  /** E-mail address of the person who decided. */
  by: string;
  store: string;
  language: string;
  asin: string | null;
  productTitle: string | null;
  /** The diagnosis. */
  given: Cause;
  confidence: number;
  severity: Severity;
  /** The cause that the person chose or kept. */
  final: Cause;
  /** Features of the words that weighed most in the diagnosis (core/understanding/loudest-features.ts). */
  features: string[];
  /** Absent, like all below, in verdicts that were kept before it was. */
  kind?: VerdictKind;
  /** The person changed the letter: whether for its cause or its tone, nobody knows. */
  isEdited?: boolean;
  /** Absent also where the case was diagnosed before a case kept what was heard. */
  heard?: HeardThen;
  /** What the person said of a risk in this decision. */
  judged?: Pick<Judgement, 'risk' | 'judged'>[];
  /** Letters that had gone out before, and what the last of them offered. */
  replied?: number;
  offered?: { kind: OptionKind; percent?: number }[];
}

export interface Decided {
  revision: number;
  by: string;
  at: Instant;
  type: EventType;
  /** The cause that the person chose; null: none. */
  cause: Cause | null;
  isEdited: boolean;
}

const withPercent = (percent: number | undefined) => (percent === undefined ? {} : { percent });

function heardThen(heard: Heard): HeardThen {
  return {
    contact: heard.contact,
    problems: heard.problems.map(({ sign }) => sign),
    told: heard.told,
    wishes: heard.wishes.map(({ kind, percent }) => ({ kind, ...withPercent(percent) })),
    risks: heard.risks.map(({ risk }) => risk),
    maybe: heard.maybe.map(({ risk }) => risk),
    asks: heard.asks,
  };
}

function kindOf(c: Case, { type, cause }: Decided, judged: readonly unknown[]): VerdictKind | null {
  if (judged.length > 0) return 'risk_judged';
  if (cause !== null) return 'cause_chosen';
  if (type === 'approved') return 'approved';
  const leavesQuestions = (c.diagnosis?.heard?.maybe.length ?? 0) > 0;
  return type === 'dismissed' && leavesQuestions ? 'dismissed' : null;
}

/**
 * The verdict that follows from a decision; null for a case without a diagnosis, and where it says nothing of one.
 * @param c the case as the decision has left it
 */
export function deskVerdict(c: Case, decided: Decided): DeskVerdict | null {
  const { revision, at, by, cause, isEdited } = decided;
  const judged = judgementsIn(c.eventTail.filter((event) => event.by === by && event.at === at));
  const kind = kindOf(c, decided, judged);
  if (c.diagnosis === null || kind === null) return null;
  const { cause: given, confidence, severity, heard } = c.diagnosis;
  return {
    caseId: c.id,
    revision,
    at,
    by,
    store: c.store,
    language: c.diagnosis.language,
    asin: c.asin,
    productTitle: c.productTitle,
    given,
    confidence,
    severity,
    final: cause ?? c.causeByAgent ?? given,
    features: c.loudestFeatures ?? [],
    kind,
    isEdited,
    ...(heard === undefined ? {} : { heard: heardThen(heard) }),
    judged: judged.map((one) => ({ risk: one.risk, judged: one.judged })),
    replied: c.replies,
    offered: c.options.map((option) => ({ kind: option.kind, ...withPercent(option.percent) })),
  };
}
