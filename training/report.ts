import { CAUSES } from '../core/words/cause.ts';
import { SEVERITIES } from '../core/words/severity.ts';
import type { Judged } from './cross-validate.ts';
import { PRODUCT_CAUSES, type Trained } from './train.ts';

export function report(title: string, judged: readonly Judged[]): void {
  const given = (scores: readonly number[]) => CAUSES[scores.indexOf(Math.max(...scores))];
  const right = judged.filter(({ example, scores }) => given(scores) === example.cause).length;
  const scoresByCause = CAUSES.map((cause) => {
    const wanted = judged.filter(({ example }) => example.cause === cause);
    const found = judged.filter(({ scores }) => given(scores) === cause);
    const both = wanted.filter(({ scores }) => given(scores) === cause).length;
    return { cause, f1: (2 * both) / Math.max(1, wanted.length + found.length) };
  });
  const macro = scoresByCause.reduce((sum, { f1 }) => sum + f1, 0) / CAUSES.length;
  const each = scoresByCause.map(({ cause, f1 }) => `${cause} ${f1.toFixed(2)}`).join(', ');
  console.log(
    `${title.padEnd(9)} ${judged.length} examples, accuracy ${(right / judged.length).toFixed(3)}, macro-F1 ${macro.toFixed(3)} (${each})`,
  );
}

/** Of complaints about the product alone: what is none, or unclear, is minor by definition. */
export function reportSeverity(title: string, judged: readonly Judged[]): void {
  const asked = judged.filter(({ example }) => PRODUCT_CAUSES.has(example.cause));
  const given = ({ major }: Judged) => (major > 0 ? 'major' : 'minor');
  const right = (rows: readonly Judged[]) => {
    const both = rows.filter((row) => given(row) === row.example.severity).length;
    return `${(both / Math.max(1, rows.length)).toFixed(3)} of ${rows.length}`;
  };
  const each = SEVERITIES.map(
    (severity) => `${severity} ${right(asked.filter(({ example }) => example.severity === severity))}`,
  );
  console.log(`severity, given the cause, ${title}: ${right(asked)} right (${each.join(', ')})`);
}

/** The features that speak loudest for each cause. */
export function reportStrongest(trained: Trained): void {
  for (const [k, cause] of CAUSES.entries()) {
    const named = [...trained.vocabulary].map(([name, index]) => ({
      name,
      weight: trained.causes.weights[index * CAUSES.length + k] ?? 0,
    }));
    const top = named.sort((one, other) => other.weight - one.weight).slice(0, 12);
    console.log(`${cause}: ${top.map(({ name, weight }) => `${name} ${weight.toFixed(2)}`).join(' · ')}`);
  }
}
