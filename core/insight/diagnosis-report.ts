import { CAUSES, type Cause } from '../words/cause.ts';
import { type DeskVerdict, lastVerdicts } from './desk-verdict.ts';

/** How many diagnoses of a kind the desk kept. */
export interface Kept {
  name: string;
  decided: number;
  kept: number;
}

export interface DiagnosisReport {
  decided: number;
  kept: number;
  /** Counts by what the diagnosis said (row) and what the desk made of it (column); only what occurs. */
  confusion: { given: Cause; final: Cause; count: number }[];
  byLanguage: Kept[];
  /** The products with the most corrections first. */
  byProduct: Kept[];
  /** Features that were loud in corrected diagnoses, the most frequent first: where the model listens wrongly. */
  misleading: { feature: string; count: number }[];
}

const MAX_PRODUCTS = 20;
const MAX_FEATURES = 20;

function keptBy(verdicts: readonly DeskVerdict[], nameOf: (verdict: DeskVerdict) => string): Kept[] {
  const kinds = new Map<string, Kept>();
  for (const verdict of verdicts) {
    const name = nameOf(verdict);
    const kind = kinds.get(name) ?? { name, decided: 0, kept: 0 };
    kinds.set(name, {
      name,
      decided: kind.decided + 1,
      kept: kind.kept + (verdict.given === verdict.final ? 1 : 0),
    });
  }
  return [...kinds.values()].toSorted(
    (one, other) => other.decided - other.kept - (one.decided - one.kept) || other.decided - one.decided,
  );
}

/** What the desk made of the diagnoses of some time. */
export function diagnosisReport(verdicts: readonly DeskVerdict[]): DiagnosisReport {
  const last = lastVerdicts(verdicts);
  const corrected = last.filter(({ given, final }) => given !== final);
  const confusion = CAUSES.flatMap((given) =>
    CAUSES.map((final) => ({
      given,
      final,
      count: last.filter((verdict) => verdict.given === given && verdict.final === final).length,
    })),
  ).filter(({ count }) => count > 0);
  const features = new Map<string, number>();
  for (const feature of corrected.flatMap((verdict) => verdict.features)) {
    features.set(feature, (features.get(feature) ?? 0) + 1);
  }
  return {
    decided: last.length,
    kept: last.length - corrected.length,
    confusion,
    byLanguage: keptBy(last, ({ language }) => language),
    byProduct: keptBy(last, ({ asin, productTitle }) => productTitle ?? asin ?? 'no product named').slice(
      0,
      MAX_PRODUCTS,
    ),
    misleading: [...features]
      .map(([feature, count]) => ({ feature, count }))
      .toSorted((one, other) => other.count - one.count)
      .slice(0, MAX_FEATURES),
  };
}
