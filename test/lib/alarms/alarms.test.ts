import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '../../../lib/functions/function-names.ts';
import { ofType, synthesised } from '../synthesised.ts';

const alarms = ofType(synthesised(), 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => ({
  name: String(Properties.AlarmName).replace(/^Makeright-/, ''),
  description: String(Properties.AlarmDescription),
  properties: Properties,
}));
const names = alarms.map(({ name }) => name);
const runbook = readFileSync(new URL('../../../docs/runbook.md', import.meta.url), 'utf8');

describe('the alarms', () => {
  it.each([
    'intake-dead-letters',
    'delivery-dead-letters',
    'sweep-dead-letters',
    'intake-queue-age',
    'executions-failed',
    'executions-timed-out',
    'executions-aborted',
    'response-breach',
    'ses-bounces',
    'ses-complaints',
    'table-throttles',
    'review-server-errors',
    'sweep-silent',
    ...FUNCTION_NAMES.map((name) => `${name}-errors`),
  ])('watch %s', (name) => {
    expect(names).toContain(name);
  });

  it.each(alarms)(
    '$name says who is hurt and what to do, and tells somebody',
    ({ name, description, properties }) => {
      expect(description).toMatch(/^[A-Z].{20,}: .+\. \(docs\/runbook\.md#/);
      expect(description).toContain(`docs/runbook.md#${name})`);
      expect(properties.AlarmActions).toHaveLength(1);
      expect(properties.OKActions).toEqual(properties.AlarmActions);
    },
  );

  it.each(names)('have a chapter in the runbook: %s', (name) => {
    expect(runbook).toMatch(new RegExp(`^### ${name}$`, 'm'));
  });

  it('leave no chapter of the runbook without an alarm', () => {
    const chapters = [...runbook.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    expect(chapters.filter((heading) => !names.includes(heading ?? ''))).toEqual([]);
  });

  it('ring when the sweep is silent, and keep quiet where nothing happens', () => {
    const silent = alarms.filter(({ properties }) => properties.TreatMissingData === 'breaching');
    expect(silent.map(({ name }) => name)).toEqual(['sweep-silent']);
    expect(alarms.filter(({ properties }) => properties.TreatMissingData === undefined)).toEqual([]);
  });
});
