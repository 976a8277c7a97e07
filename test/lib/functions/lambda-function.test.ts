import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '../../../lib/functions/function-names.ts';
import { ofType, only, synthesised } from '../synthesised.ts';

const made = synthesised();
const settingsOf = (name: string) =>
  only(made, 'AWS::Lambda::Function', `Functions${name}Function`)[1].Properties;

describe.each(FUNCTION_NAMES)('the function %s', (name) => {
  it('runs on Node.js 24 for ARM, in bounds', () => {
    expect(settingsOf(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
    });
    expect(settingsOf(name).MemorySize).toBeLessThanOrEqual(1024);
    expect(settingsOf(name).Timeout).toBeLessThanOrEqual(120);
  });

  it('knows the case table', () => {
    const { Variables } = settingsOf(name).Environment as { Variables: Record<string, unknown> };
    expect(Variables.TABLE_NAME).toEqual({ Ref: 'CaseTable' });
  });

  it('writes a log of its own that ends', () => {
    const [log, { Properties }] = only(made, 'AWS::Logs::LogGroup', `Functions${name}Log`);
    expect(settingsOf(name).LoggingConfig).toEqual({ LogGroup: { Ref: log } });
    expect(Properties.RetentionInDays).toBe(90);
  });
});

describe('logs', () => {
  it('all end', () => {
    for (const [, { Properties }] of ofType(made, 'AWS::Logs::LogGroup'))
      expect(Properties.RetentionInDays).toBe(90);
  });
});

describe('the page of agents', () => {
  it('answers before the HTTP API gives up (30 s)', () => {
    expect(settingsOf('review').Timeout).toBeLessThan(30);
  });
});
