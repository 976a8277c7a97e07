import { likeliestCause } from '../core/understanding/judges/cause.ts';
import { likelihoodOf } from '../core/understanding/judges/problems.ts';
import { isMajor } from '../core/understanding/judges/severity.ts';
import { NONE } from '../core/understanding/model/heads.ts';
import { familyOf } from '../core/understanding/model/language-family.ts';
import type { ModelFile } from '../core/understanding/model/reader-model.ts';
import { PROBLEM_SIGNS } from '../core/words/heard/problem.ts';
import { calibrationError } from './calibration-error.ts';
import type { Judged } from './cross-validate.ts';
import { isLikeLife } from './messages.ts';

type Limits = Pick<ModelFile, 'thresholds' | 'temperatures' | 'gravity'>;

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function lineOf(
  title: string,
  judged: readonly Judged[],
  { thresholds, temperatures, gravity }: Limits,
): string {
  const count = (right: (each: Judged) => boolean) => judged.filter(right).length;
  const causes = judged.map((each) => {
    const { cause, likely } = likeliestCause(each.scores, temperatures[familyOf(each.message.language)]);
    return { likely, right: cause === (each.message.first.cause ?? NONE) };
  });
  const isGrave = judged.filter(({ message }) => message.first.severity !== null);
  const problems = judged.filter(({ message }) => message.first.problems.length > 0);
  const strongest = problems.filter(({ message, scores }) => {
    const [wanted] = message.first.problems;
    return (
      wanted ===
      PROBLEM_SIGNS.toSorted((one, other) => likelihoodOf(scores, other) - likelihoodOf(scores, one))[0]
    );
  });
  const dangers = judged.filter(({ message }) => message.first.risks.includes('safety'));
  /** Micro-F1 of labels of which several can hold. */
  const f1 = (given: (each: Judged) => readonly string[], wanted: (each: Judged) => readonly string[]) => {
    let both = 0;
    let all = 0;
    for (const each of judged) {
      const held = wanted(each);
      const said = given(each);
      both += said.filter((label) => held.includes(label)).length;
      all += said.length + held.length;
    }
    return percent(2 * both, all);
  };
  const flagged = (limit: number, among: readonly Judged[]) =>
    among.filter(({ scores }) => scores.probability('risks', 'safety') >= limit).length;
  return [
    title.padEnd(12),
    String(judged.length).padStart(6),
    `contact ${percent(
      count(({ message, scores }) => scores.likeliest('contact') === message.first.contact),
      judged.length,
    )}`,
    `cause ${percent(causes.filter(({ right }) => right).length, judged.length)}`,
    `ECE ${calibrationError(causes).toFixed(3)}`,
    `severity ${percent(isGrave.filter(({ message, scores }) => isMajor(scores, gravity) === (message.first.severity === 'major')).length, isGrave.length)}`,
    `first sign ${percent(strongest.length, problems.length)}`,
    `told ${f1(
      ({ scores }) => scores.from('told', thresholds.told),
      ({ message }) => message.first.told.filter((told) => told !== 'photo'),
    )}`,
    `wishes ${f1(
      ({ scores }) => scores.from('wants', thresholds.wants),
      ({ message }) => message.first.wants.map(({ kind }) => kind),
    )}`,
    `danger ${percent(flagged(thresholds.risks.safety, dangers), dangers.length)} of ${percent(flagged(thresholds.risks.safety, judged), judged.length)}`,
    `with maybe ${percent(flagged(thresholds.maybe.safety, dangers), dangers.length)} of ${percent(flagged(thresholds.maybe.safety, judged), judged.length)}`,
  ].join('  ');
}

/** What messages of unseen hands are worth: all, those like life, by family, by language, by hand. */
export function reportHands(judged: readonly Judged[], limits: Limits): void {
  console.log(lineOf('all', judged, limits));
  console.log(
    lineOf(
      'like life',
      judged.filter(({ message }) => isLikeLife(message)),
      limits,
    ),
  );
  const keys: readonly ((each: Judged) => string)[] = [
    ({ message }) => familyOf(message.language),
    ({ message }) => message.language,
    ({ message }) => message.hand,
  ];
  for (const key of keys)
    for (const [title, those] of [...Map.groupBy(judged, key)].toSorted())
      console.log(lineOf(title, those, limits));
}
