import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COUNTED, WAITING_FIELD } from '../../../lib/alarms/case-metrics.ts';
import { only, synthesised, written } from '../synthesised.ts';

const made = synthesised();
const FUNCTIONS = fileURLToPath(new URL('../../../functions/', import.meta.url));

/** The code of a function's own folder. */
function sourceOf(name: string): string {
  const folder = join(FUNCTIONS, name);
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

describe('the numbers about cases', () => {
  it.each([
    ['CasesOpened', 'intake', COUNTED.opened, '1'],
    ['Breaches', 'remind', COUNTED.breached, '1'],
    ['DraftsWaiting', 'sweep', COUNTED.swept, `$.${WAITING_FIELD}`],
  ])('%s comes from the log of %s', (metric, name, code, value) => {
    const [log] = only(made, 'AWS::Logs::LogGroup', `Functions${name}Log`);
    const [, filter] = only(made, 'AWS::Logs::MetricFilter', `CaseMetrics${metric}`);
    expect(filter.Properties).toMatchObject({
      LogGroupName: { Ref: log },
      FilterPattern: `{ $.message = "${code}" }`,
      MetricTransformations: [{ MetricNamespace: 'Makeright', MetricName: metric, MetricValue: value }],
    });
  });

  it.each([
    ['intake', COUNTED.opened],
    ['remind', COUNTED.breached],
    ['sweep', COUNTED.swept],
    ['sweep', WAITING_FIELD],
  ])('%s writes %s', (name, word) => {
    expect(sourceOf(name)).toMatch(new RegExp(`\\b${word}\\b`));
  });

  it('stand on the dashboard, with the queue, the dead letters, errors, executions and bounces', () => {
    const [, dashboard] = only(made, 'AWS::CloudWatch::Dashboard');
    const body = String(written(dashboard.Properties.DashboardBody));
    const shown = JSON.parse(body).widgets.flatMap((widget: { properties: { metrics: unknown[][] } }) =>
      widget.properties.metrics.map(([, metric]) => metric),
    );
    expect(new Set(shown)).toEqual(
      new Set([
        '5xx',
        'ApproximateAgeOfOldestMessage',
        'ApproximateNumberOfMessagesVisible',
        'Breaches',
        'CasesOpened',
        'DraftsWaiting',
        'Duration',
        'Errors',
        'ExecutionsAborted',
        'ExecutionsFailed',
        'ExecutionsTimedOut',
        'Reputation.BounceRate',
        'Reputation.ComplaintRate',
      ]),
    );
  });
});
