/** From which probability on a label counts, and how far a probability can be believed: by messages of unseen hands. */
import { likeliestCause } from '../core/understanding/judges/cause.ts';
import { likelihoodOf } from '../core/understanding/judges/problems.ts';
import {
  CAUSES_OR_NONE,
  HEADS,
  type HeadName,
  type LabelOf,
  NONE,
} from '../core/understanding/model/heads.ts';
import { familyOf, LANGUAGE_FAMILIES } from '../core/understanding/model/language-family.ts';
import type { Thresholds } from '../core/understanding/model/reader-model.ts';
import { PROBLEM_SIGNS } from '../core/words/heard/problem.ts';
import { WISHES } from '../core/words/heard/wish.ts';
import type { Risk } from '../core/words/risk.ts';
import type { Judged } from './cross-validate.ts';
import { isLikeLife } from './messages.ts';

interface Case {
  likely: number;
  holds: boolean;
}

const CANDIDATES = Array.from({ length: 60 }, (_, at) => (at + 1) / 80);

/** @param beta how much a label that is missed weighs against one that is given wrongly */
const fBeta = (cases: readonly Case[], limit: number, beta: number): number => {
  let both = 0;
  let given = 0;
  let wanted = 0;
  for (const { likely, holds } of cases) {
    if (holds) wanted += 1;
    if (likely < limit) continue;
    given += 1;
    if (holds) both += 1;
  }
  return ((1 + beta ** 2) * both) / Math.max(1, given + beta ** 2 * wanted);
};

const best = (cases: readonly Case[], beta = 1): number =>
  CANDIDATES.reduce((one, other) => (fBeta(cases, other, beta) > fBeta(cases, one, beta) ? other : one));

/** The highest limit at which so large a share of what holds is found. */
function forRecall(cases: readonly Case[], recall: number): number {
  const held = cases.filter(({ holds }) => holds).map(({ likely }) => likely);
  const ordered = held.toSorted((one, other) => other - one);
  return ordered[Math.min(ordered.length - 1, Math.ceil(recall * ordered.length) - 1)] ?? 1;
}

/** The lowest limit at which no more than such a share of the messages is flagged. */
function forShare(cases: readonly Case[], share: number): number {
  const ordered = cases.map(({ likely }) => likely).toSorted((one, other) => other - one);
  return ordered[Math.floor(share * ordered.length)] ?? 1;
}

/** The lowest limit at which so large a share of what is given holds. */
function forPrecision(cases: readonly Case[], precision: number): number {
  const ordered = cases.toSorted((one, other) => other.likely - one.likely);
  let both = 0;
  let limit = 1;
  for (const [at, { likely, holds }] of ordered.entries()) {
    if (holds) both += 1;
    if (both / (at + 1) >= precision) limit = likely;
  }
  return limit;
}

/** A problem that is missed costs a letter that does not name it; one too many costs a glance. */
const BETA_OF_PROBLEMS = 1.5;
const SURE_PRECISION = 0.6;
/** A threat makes a supervisor decide: it is seldom worth a guess. */
const THREAT_PRECISION = 0.8;
const SHOWN_RECALL = 0.95;
/** Of the messages that a person has to look at. */
const MOST_THREATS_SHOWN = 0.03;
/**
 * Of the limit from which on danger is sure: below, messages like life show more without danger and none with it. The phrases of
 * danger were written with these messages in sight, so that the share of them that is shown promises too much.
 */
const SHARE_WORTH_A_LOOK = 0.7;
/** Who is asked about every shadow of a threat stops reading the question: half as likely as a sure one is the least. */
const LEAST_WORTH_A_LOOK = 0.5;
/** Doubt may cost so much of the share of causes that are right. */
const COST_OF_DOUBT = 0.001;
const DOUBTS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4];

/** The highest probability below which a cause is no answer, at hardly any cost: who was guessed wrong is better asked. */
function doubtOf(judged: readonly Judged[], temperatures: Readonly<Record<string, number>>): number {
  const causes = judged.map(({ message, scores }) => {
    const { cause, likely } = likeliestCause(scores, temperatures[familyOf(message.language)]);
    return { cause, likely, wanted: message.first.cause ?? NONE };
  });
  const right = (limit: number) =>
    causes.filter(
      ({ cause, likely, wanted }) => (likely < limit && cause !== NONE ? 'unclear' : cause) === wanted,
    ).length;
  const least = right(0) - COST_OF_DOUBT * causes.length;
  return DOUBTS.findLast((limit) => right(limit) >= least) ?? 0;
}

export function thresholdsOf(
  judged: readonly Judged[],
  temperatures: Readonly<Record<string, number>>,
): Thresholds {
  // How often a label holds decides where it begins to count. Threats are too rare for that among messages like life.
  const likeLife = judged.filter(({ message }) => isLikeLife(message));
  const casesOf = <Name extends HeadName>(
    head: Name,
    labels: readonly LabelOf<Name>[],
    told: (each: Judged['message']['first']) => readonly string[],
    among: readonly Judged[] = likeLife,
  ): Case[] =>
    among.flatMap(({ message, scores }) =>
      labels.map((label) => ({
        likely: scores.probability(head, label),
        holds: told(message.first).includes(label),
      })),
    );
  const bestOfEach = <Name extends 'told' | 'wants'>(
    head: Name,
    labels: readonly LabelOf<Name>[],
    told: (each: Judged['message']['first']) => readonly string[],
  ) =>
    Object.fromEntries(
      labels.map((label) => [label, best(casesOf(head, [label], told))]),
    ) as unknown as Readonly<Record<LabelOf<Name>, number>>;
  const byRisk = (limit: (risk: Risk, cases: readonly Case[]) => number): Record<Risk, number> => {
    const of = (risk: Risk) =>
      limit(
        risk,
        casesOf('risks', [risk], ({ risks }) => risks, risk === 'safety' ? likeLife : judged),
      );
    return {
      safety: of('safety'),
      legal: of('legal'),
      negative_review: of('negative_review'),
      a_to_z: of('a_to_z'),
    };
  };
  const problems = likeLife.flatMap(({ message, scores }) =>
    PROBLEM_SIGNS.map((sign) => ({
      likely: likelihoodOf(scores, sign),
      holds: message.first.problems.includes(sign),
    })),
  );
  const sure = byRisk((risk, cases) =>
    forPrecision(cases, risk === 'safety' ? SURE_PRECISION : THREAT_PRECISION),
  );
  return {
    told: bestOfEach('told', HEADS.told.labels, ({ told }) => told),
    wants: bestOfEach('wants', WISHES, ({ wants }) => wants.map(({ kind }) => kind)),
    problems: best(problems, BETA_OF_PROBLEMS),
    risks: sure,
    maybe: byRisk((risk, cases) =>
      risk === 'safety'
        ? SHARE_WORTH_A_LOOK * sure.safety
        : Math.max(
            forRecall(cases, SHOWN_RECALL),
            forShare(cases, MOST_THREATS_SHOWN),
            LEAST_WORTH_A_LOOK * sure[risk],
          ),
    ),
    deadline: best(
      likeLife.map(({ message, scores }) => ({
        likely: scores.probability('deadline', 'deadline'),
        holds: message.spans?.deadline !== undefined,
      })),
    ),
    unclear: doubtOf(likeLife, temperatures),
  };
}

/** The temperature at which the causes of unseen hands are likeliest, by family of languages, by golden section. */
export function temperaturesOf(judged: readonly Judged[]): Record<string, number> {
  const GOLDEN = (Math.sqrt(5) - 1) / 2;
  const labels = CAUSES_OR_NONE;
  return Object.fromEntries(
    LANGUAGE_FAMILIES.map((family) => {
      const own = judged.filter(({ message }) => familyOf(message.language) === family);
      const surprise = (temperature: number) =>
        own.reduce((sum, { message, scores }) => {
          const powers = labels.map((label) => scores.score('cause', label) / temperature);
          const top = Math.max(...powers);
          const total = powers.reduce((all, power) => all + Math.exp(power - top), 0);
          const wanted = powers[labels.indexOf(message.first.cause ?? NONE)] ?? 0;
          return sum - (wanted - top - Math.log(total));
        }, 0);
      let [low, high] = [0.3, 4];
      while (high - low > 0.01) {
        const one = high - GOLDEN * (high - low);
        const other = low + GOLDEN * (high - low);
        if (surprise(one) < surprise(other)) high = other;
        else low = one;
      }
      return [family, own.length === 0 ? 1 : Number(((low + high) / 2).toFixed(3))];
    }),
  );
}
