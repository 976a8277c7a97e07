import { describe, expect, test } from 'vitest';
import { binsOf, calibrationError, reliabilityPlot } from '../../bench/diagnosis/calibration.ts';
import { type Judged, macroF1 } from '../../bench/diagnosis/judged.ts';
import type { Cause } from '../../core/words/cause.ts';
import { fitLogistic, type Row } from '../../training/fit.ts';

const row = (features: number[], label: number, weight = 1): Row => ({
  features: Int32Array.from(features),
  values: Float64Array.from(features.map(() => 1)),
  label,
  weight,
});
const options = { features: 3, classes: 2, penalty: 0.01 };

describe('logistic regression', () => {
  test('learns which feature speaks for which class, and nothing of one that tells nothing', () => {
    const rows = [row([0, 2], 0), row([0], 0), row([1, 2], 1), row([1], 1)];
    const { weights, bias } = fitLogistic(rows, options);
    const weight = (feature: number, label: number) => weights[feature * 2 + label] ?? 0;
    expect(weight(0, 0)).toBeGreaterThan(1);
    expect(weight(1, 1)).toBeGreaterThan(1);
    expect(Math.abs(weight(2, 0))).toBeLessThan(0.01);
    expect(Math.abs((bias[0] ?? 0) - (bias[1] ?? 0))).toBeLessThan(0.01);
  });

  test('stands at a minimum: the gradient of each weight is the penalty on it', () => {
    const rows = [row([0], 0, 3), row([0], 1), row([1], 1)];
    const { weights, bias } = fitLogistic(rows, options);
    const total = 5;
    const gradient = rows.reduce(
      (sum, { features, label, weight }) => {
        if (features[0] !== 0) return sum;
        const scores = [0, 1].map((k) => Math.exp((bias[k] ?? 0) + (weights[k] ?? 0)));
        const share = (scores[0] ?? 0) / ((scores[0] ?? 0) + (scores[1] ?? 0));
        return sum + (weight / total) * (share - (label === 0 ? 1 : 0));
      },
      options.penalty * (weights[0] ?? 0),
    );
    expect(Math.abs(gradient)).toBeLessThan(1e-3);
  });

  test('gives the same weights from the same examples', () => {
    const rows = [row([0, 1], 0), row([1, 2], 1), row([2], 0, 0.5)];
    expect(fitLogistic(rows, options)).toEqual(fitLogistic(rows, options));
  });
});

const judged = (wanted: Cause, cause: Cause, confidence: number): Judged => ({
  wanted: { cause: wanted, severity: 'minor' },
  given: { cause, confidence },
});

describe('measures', () => {
  const rows = [
    judged('defect', 'defect', 0.95),
    judged('defect', 'misuse', 0.95),
    judged('misuse', 'misuse', 0.55),
    judged('unclear', 'unclear', 1),
  ];

  test('macro-F1 is the mean over the causes that the labels hold', () => {
    expect(macroF1(rows)).toBeCloseTo((2 / 3 + 2 / 3 + 1) / 3);
  });

  test('calibration: bins, and how far they lie from the truth', () => {
    expect(binsOf(rows)).toEqual([
      { from: 0.5, to: 0.6, size: 1, said: 0.55, right: 1 },
      { from: 0.9, to: 1, size: 3, said: expect.closeTo(2.9 / 3), right: 2 / 3 },
    ]);
    expect(calibrationError(rows)).toBeCloseTo(0.25 * 0.45 + 0.75 * (2.9 / 3 - 2 / 3));
    expect(reliabilityPlot(rows).match(/<circle/g)).toHaveLength(2);
  });
});
