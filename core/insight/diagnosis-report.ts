import { CAUSES, type Cause } from '../words/cause.ts';
import { PROBLEM_SIGNS, type ProblemSign } from '../words/heard/problem.ts';
import type { Risk } from '../words/risk.ts';
import type { CaseRecords } from './case-record.ts';
import { type DecidedCause, decidedCauses, isCorrected } from './decided-causes.ts';
import type { DeskVerdict } from './desk-verdict.ts';
import { type RiskQuestion, riskQuestions } from './risk-questions.ts';

/** How many diagnoses of a kind the agents kept. */
export interface Kept {
  name: string;
  decided: number;
  kept: number;
}

/** Questions whether a possible risk is one, with their answers. */
export interface Asked {
  asked: number;
  yes: number;
  no: number;
  unanswered: number;
}

/** Words of buyers by which a possible risk was asked about, without personal data. */
export interface RiskTold {
  risk: Risk;
  language: string;
  words: string | null;
}

export interface DiagnosisReport {
  decided: number;
  kept: number;
  /** Diagnoses of which nobody said anything but by letters that were edited: neither kept nor corrected. */
  onlyEdited: number;
  /** Counts by the diagnosed cause (row) and the decided cause (column). Pairs that do not occur are left out. */
  confusion: { given: Cause; final: Cause; count: number }[];
  byLanguage: Kept[];
  /** By product, the one with the most corrections first. */
  byProduct: Kept[];
  risks: Asked & {
    byLanguage: ({ language: string } & Asked)[];
    byRisk: ({ risk: Risk } & Asked)[];
    /** The machine was not sure of them: they count because a person said yes. The newest first. */
    foundByPeople: RiskTold[];
    /** What a person said no to: words that misled. The newest first. */
    misheard: RiskTold[];
  };
  /** Signs of the problems in corrected diagnoses, the most frequent first, with how often they were decided upon. */
  problems: { sign: ProblemSign; corrected: number; decided: number }[];
  /** Features that weighed most in corrected diagnoses, the most frequent first. They show where the model errs. */
  misleading: { feature: string; count: number }[];
}

const MAX_PRODUCTS = 20;
const MAX_FEATURES = 20;
const MAX_WORDS = 20;

function keptBy(decided: readonly DecidedCause[], nameOf: (verdict: DeskVerdict) => string): Kept[] {
  const kinds = [...Map.groupBy(decided, ({ verdict }) => nameOf(verdict))].map(([name, ofKind]) => ({
    name,
    decided: ofKind.length,
    kept: ofKind.filter((each) => !isCorrected(each)).length,
  }));
  return kinds.toSorted(
    (one, other) => other.decided - other.kept - (one.decided - one.kept) || other.decided - one.decided,
  );
}

function countAnswers(questions: readonly RiskQuestion[]): Asked {
  const count = (answer: RiskQuestion['answer']) => questions.filter((one) => one.answer === answer).length;
  return { asked: questions.length, yes: count('yes'), no: count('no'), unanswered: count(null) };
}

const mostAsked = (one: Asked, other: Asked) => other.asked - one.asked;

function told(questions: readonly RiskQuestion[], answer: RiskQuestion['answer']): RiskTold[] {
  return questions
    .filter((one) => one.answer === answer)
    .toSorted((one, other) => (one.verdict.at < other.verdict.at ? 1 : -1))
    .slice(0, MAX_WORDS)
    .map(({ risk, words, verdict }) => ({ risk, language: verdict.language, words }));
}

function risksAsked(questions: readonly RiskQuestion[]): DiagnosisReport['risks'] {
  return {
    ...countAnswers(questions),
    byLanguage: [...Map.groupBy(questions, ({ verdict }) => verdict.language)]
      .map(([language, some]) => ({ language, ...countAnswers(some) }))
      .toSorted(mostAsked),
    byRisk: [...Map.groupBy(questions, ({ risk }) => risk)]
      .map(([risk, some]) => ({ risk, ...countAnswers(some) }))
      .toSorted(mostAsked),
    foundByPeople: told(questions, 'yes'),
    misheard: told(questions, 'no'),
  };
}

function problemsIn(decided: readonly DecidedCause[]): DiagnosisReport['problems'] {
  const corrected = decided.filter(isCorrected);
  const countIn = (some: readonly DecidedCause[], sign: ProblemSign) =>
    some.filter(({ verdict }) => verdict.heard?.problems.includes(sign)).length;
  return PROBLEM_SIGNS.map((sign) => ({
    sign,
    corrected: countIn(corrected, sign),
    decided: countIn(decided, sign),
  }))
    .filter((one) => one.corrected > 0)
    .toSorted((one, other) => other.corrected - one.corrected);
}

function featuresIn(corrected: readonly DecidedCause[]): DiagnosisReport['misleading'] {
  const features = corrected.flatMap(({ verdict }) => verdict.features);
  return [...Map.groupBy(features, (feature) => feature)]
    .map(([feature, same]) => ({ feature, count: same.length }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MAX_FEATURES);
}

/**
 * Counts what people made of diagnoses over a period.
 * @param records the cases of the verdicts: they tell which approvals stood, and what was judged
 */
export function diagnosisReport(
  verdicts: readonly DeskVerdict[],
  records: CaseRecords = new Map(),
): DiagnosisReport {
  const all = decidedCauses(verdicts, records);
  const decided = all.filter(({ final }) => final !== null);
  const confusion = CAUSES.flatMap((given) =>
    CAUSES.map((final) => ({
      given,
      final,
      count: decided.filter((one) => one.verdict.given === given && one.final === final).length,
    })),
  ).filter(({ count }) => count > 0);
  const corrected = decided.filter(isCorrected);
  return {
    decided: decided.length,
    kept: decided.length - corrected.length,
    onlyEdited: all.length - decided.length,
    confusion,
    byLanguage: keptBy(decided, ({ language }) => language),
    byProduct: keptBy(decided, ({ asin, productTitle }) => productTitle ?? asin ?? 'no product named').slice(
      0,
      MAX_PRODUCTS,
    ),
    risks: risksAsked(riskQuestions(verdicts, records)),
    problems: problemsIn(decided),
    misleading: featuresIn(corrected),
  };
}
