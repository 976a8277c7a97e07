const BINS = 10;

/**
 * Expected calibration error (Naeini et al. 2015) over ten bins: how far what was said and what was right lie apart, on the mean. 0 for
 * no case.
 * @param cases `likely` is the probability in [0, 1] that was said
 */
export function calibrationError(cases: readonly { likely: number; right: boolean }[]): number {
  const gaps = new Float64Array(BINS);
  for (const { likely, right } of cases) {
    const bin = Math.min(BINS - 1, Math.floor(likely * BINS));
    gaps[bin] = (gaps[bin] ?? 0) + (right ? 1 : 0) - likely;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, cases.length);
}
