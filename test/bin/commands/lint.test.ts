import { expect, test } from 'vitest';
import { lintCommand } from '../../../bin/commands/lint.ts';

async function* lines(...all: string[]): AsyncGenerator<string> {
  yield* all;
}

async function run(...input: string[]): Promise<{ code: number; out: unknown[] }> {
  const out: unknown[] = [];
  const code = await lintCommand(lines(...input), (line) => out.push(JSON.parse(line)));
  return { code, out };
}

test('answers each line with its id, verdict and findings', async () => {
  const { code, out } = await run(
    JSON.stringify({ id: 'a', text: 'The part left today.', language: 'en', proactive: false, expect: {} }),
    '',
    JSON.stringify({ id: 7, text: 'Visit www.lumafix.com', html: null, orderId: null, proactive: false }),
  );
  expect(code).toBe(0);
  expect(out).toEqual([
    { id: 'a', verdict: 'pass', findings: [] },
    {
      id: 7,
      verdict: 'block',
      findings: [
        {
          rule: 'external_link',
          level: 'block',
          excerpt: 'www.lumafix.com',
          why: expect.stringMatching(/^Amazon forbids/),
        },
      ],
    },
  ]);
});

test.each([
  ['no JSON', '{"id": "a"', null],
  ['no object', '[]', null],
  ['null', 'null', null],
  ['no text', '{"id": "a"}', 'a'],
  ['text of another type', '{"id": 3, "text": 5, "proactive": true}', 3],
  ['no id', '{"text": "Hello"}', null],
])('a bad line (%s) yields one error and does not stop the rest', async (_, bad, id) => {
  const { code, out } = await run(bad, '{"id":"b","text":"The part left today.","proactive":false}');
  expect(code).toBe(1);
  expect(out).toEqual([
    { id, error: expect.stringMatching(/^The (?:line|field) .+\.$/) },
    { id: 'b', verdict: 'pass', findings: [] },
  ]);
});
