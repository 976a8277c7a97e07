import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { FEATURE_FLAGS } from '../../lib/feature-flags.ts';
import { inFolder, stackIn } from './synthesised.ts';

interface Violation {
  ruleName: string;
  description: string;
  violatingConstructs: { constructPath: string }[];
  reason?: string;
}

interface Report {
  pluginReports: { pluginName: string; violations: Violation[]; suppressedViolations?: Violation[] }[];
}

/** The report of a synthesis with all checks, as `cdk synth` does it. */
const report: Report = inFolder((outdir) => {
  const app = new App({ outdir, analyticsReporting: false, context: FEATURE_FLAGS });
  stackIn(app);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
  return JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'));
});

const told = ({ ruleName, description, violatingConstructs }: Violation) =>
  `${ruleName} ${violatingConstructs.map(({ constructPath }) => constructPath).join()}: ${description}`;
const accepted = report.pluginReports.flatMap(({ suppressedViolations }) => suppressedViolations ?? []);

describe('the checks of the stack', () => {
  it('find nothing that is not explained', () => {
    expect(report.pluginReports.flatMap(({ violations }) => violations.map(told))).toEqual([]);
  });

  it('were made: some findings are accepted', () => {
    expect(report.pluginReports.map(({ pluginName }) => pluginName)).toContain('AwsSolutions');
    expect(accepted.length).toBeGreaterThan(0);
  });

  it('accept nothing without a sentence that says why', () => {
    for (const finding of accepted) expect(finding.reason, told(finding)).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('accept these rules and no other', () => {
    const rules = new Set(accepted.map(({ ruleName }) => ruleName.replace(/\[.*$/, '')));
    expect([...rules].sort()).toEqual([
      'AwsSolutions-APIG4',
      'AwsSolutions-IAM5',
      'AwsSolutions-S1',
      'AwsSolutions-SF1',
      'AwsSolutions-SMG4',
    ]);
  });
});
