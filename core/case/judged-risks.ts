import type { Diagnosis } from '../words/diagnosis.ts';
import type { JudgedRisk } from '../words/record/judged-risk.ts';
import { RISKS, type Risk } from '../words/risk.ts';

/** More judgements than this in one case mean that its messages are many; the newest are about what is read now. */
const MAX_JUDGED = 40;

/** A risk that a person confirmed counts like one that was sure from the start; danger is grave by definition. */
function withRisk(diagnosis: Diagnosis, { risk, words }: JudgedRisk): Diagnosis {
  const { heard } = diagnosis;
  if (heard === undefined) return diagnosis;
  const isKnown = heard.risks.some((one) => one.risk === risk);
  const isGrave = risk === 'safety' && diagnosis.cause !== 'not_quality';
  return {
    ...diagnosis,
    risks: RISKS.filter((one) => one === risk || diagnosis.risks.includes(one)),
    ...(isGrave ? { severity: 'major' } : {}),
    heard: {
      ...heard,
      risks: isKnown ? heard.risks : [...heard.risks, { risk, words }],
      ...(isGrave ? { severityReason: 'danger' } : {}),
    },
  };
}

/** A "yes" answers for the whole risk, a "no" for the words that were judged. */
function isAnswered({ risk, words }: { risk: Risk; words: string | null }, judged: readonly JudgedRisk[]) {
  return judged.some((one) => one.risk === risk && (one.judged === 'yes' || one.words === words));
}

/** A diagnosis with what people have judged about possible risks: their word goes before the machine's. */
export function withJudged(diagnosis: Diagnosis, judged: readonly JudgedRisk[] = []): Diagnosis {
  const { heard } = diagnosis;
  if (heard === undefined || judged.length === 0) return diagnosis;
  const maybe = heard.maybe.filter((one) => !isAnswered(one, judged));
  return judged
    .filter((one) => one.judged === 'yes')
    .reduce<Diagnosis>(withRisk, { ...diagnosis, heard: { ...heard, maybe } });
}

/** The judgements with one more. */
export function judgedWith(judged: readonly JudgedRisk[] = [], one: JudgedRisk): JudgedRisk[] {
  return [...judged, one].slice(-MAX_JUDGED);
}

/** What stays judged when the buyer writes again: a "no" to a message as a whole says nothing of the next one. */
export function judgedBefore(judged: readonly JudgedRisk[] = []): JudgedRisk[] {
  return judged.filter((one) => one.judged === 'yes' || one.words !== null);
}
