import { describe, expect, it } from 'vitest';
import { DONE, FAILED } from '../../../bin/commands/exit-codes.ts';
import { diagnoseCommand, understandCommand } from '../../../bin/commands/understand.ts';

async function* lines(...values: unknown[]) {
  for (const value of values) yield typeof value === 'string' ? value : JSON.stringify(value);
}

async function run(command: typeof understandCommand, ...values: unknown[]) {
  const said: string[] = [];
  const code = await command(lines(...values), (line) => said.push(line));
  return { code, said: said.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('makeright understand', () => {
  it('says all that a message says, in the fields of the contract', async () => {
    const { code, said } = await run(understandCommand, {
      id: 'a',
      text: 'The lid leaks since Monday. Could I have 20% back?',
      product: 'Thermos flask',
      photos: 1,
    });
    expect(code).toBe(DONE);
    expect(Object.keys(said[0] ?? {})).toEqual([
      'id',
      'language',
      'contact',
      'cause',
      'severity',
      'confidence',
      'risks',
      'maybe',
      'problems',
      'told',
      'wants',
      'choice',
      'deadline',
      'asks',
    ]);
    expect(said[0]).toMatchObject({ id: 'a', language: 'en', contact: 'complaint', choice: null });
    expect(said[0]?.wants).toEqual([{ kind: 'discount', percent: 20 }]);
    expect(said[0]?.told).toContain('photo');
  });

  it('reads a choice with the options that were offered', async () => {
    const { said } = await run(understandCommand, {
      id: 1,
      text: '2 please',
      replied: 1,
      offered: [{ kind: 'partial_refund', percent: 30 }, { kind: 'replacement' }],
    });
    expect(said[0]).toMatchObject({ id: 1, contact: 'choice', choice: 2, cause: null, severity: null });
  });

  it('answers a bad line with one sentence and goes on', async () => {
    const { code, said } = await run(understandCommand, '{', { id: 'b' }, { id: 'c', text: 'It broke.' }, '');
    expect(code).toBe(FAILED);
    expect(said.map(({ id }) => id)).toEqual([null, 'b', 'c']);
    expect(said[0]?.error).toBe('The line is not valid JSON.');
    expect(said[1]?.error).toMatch(/^Field "text": /);
    expect(said[2]).toHaveProperty('contact');
  });
});

describe('makeright diagnose', () => {
  it('is the short form: a cause always, four wishes, no more fields', async () => {
    const { code, said } = await run(diagnoseCommand, {
      id: 'a',
      text: 'It broke after a day. Refund please.',
    });
    expect(code).toBe(DONE);
    expect(Object.keys(said[0] ?? {})).toEqual([
      'id',
      'cause',
      'severity',
      'confidence',
      'risks',
      'wants',
      'language',
      'evidence',
    ]);
    expect(said[0]).toMatchObject({ cause: 'defect', wants: ['refund'] });
  });
});
