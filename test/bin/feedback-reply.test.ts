import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FeedbackOptions, feedbackReplyCommand } from '../../bin/commands/feedback-reply.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'feedback-'));
  vi.stubEnv('MAKERIGHT_PLAYBOOK', fileURLToPath(new URL('../../playbook.yaml', import.meta.url)));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function run(options: FeedbackOptions) {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = await feedbackReplyCommand(options, {
    out: (line) => lines.push(line),
    err: (line) => errors.push(line),
  });
  return { code, text: lines.join('\n'), errors: errors.join('\n') };
}

describe('feedback-reply', () => {
  test('writes the draft and what it says', async () => {
    const { code, text } = await run({
      language: 'de',
      cause: 'transit_damage',
      done: 'refund',
      gloss: 'zh',
    });
    expect(code).toBe(0);
    expect(text).toContain('beschädigt angekommen');
    expect(text).toContain('innerhalb von 24 Stunden');
    expect(text).toContain('Larkfield Home');
    expect(text).toContain('已通过亚马逊退款');
  });

  test('as JSON it has the sentences with their gloss, and no findings', async () => {
    const { code, text } = await run({ language: 'ja', cause: 'defect', json: true });
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({ language: 'ja', findings: [], faults: [] });
    expect(JSON.parse(text).sentences.length).toBeGreaterThan(3);
  });

  test('checks an edited answer', async () => {
    const file = join(folder, 'answer.txt');
    writeFileSync(file, 'Dear Renata, we refunded $20 for 112-0000001-0000001. Please remove your review.');
    const { code, text } = await run({ check: file });
    expect(code).toBe(1);
    for (const rule of ['order_id', 'amount', 'buyer_name', 'review_manipulation'])
      expect(text).toContain(rule);
    writeFileSync(file, 'We are sorry about the broken lamp and have sent a new one.');
    expect(await run({ check: file })).toMatchObject({ code: 0, text: '' });
  });

  test.each<[FeedbackOptions, number, string]>([
    [{ language: 'xx' }, 2, 'none of en, de'],
    [{ cause: 'bad luck' }, 2, 'none of defect'],
    [{ done: 'gift' }, 2, 'none of refund'],
    [{ check: '/nowhere/answer.txt' }, 1, 'cannot be read'],
  ])('%o is refused in one sentence', async (options, code, words) => {
    const result = await run(options);
    expect(result.code).toBe(code);
    expect(result.errors).toContain(words);
  });
});
