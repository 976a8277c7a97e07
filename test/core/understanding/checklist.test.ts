import { describe, expect, test } from 'vitest';
import { checklistFor } from '../../../core/understanding/checklist.ts';
import { CAUSES } from '../../../core/words/cause.ts';

describe.each(CAUSES)('checklist of %s', (cause) => {
  test('asks one question and names what to look at, in both languages', () => {
    const en = checklistFor(cause, 'en');
    const zh = checklistFor(cause, 'zh');
    expect(en.look.length).toBe(zh.look.length);
    expect(en.look.length).toBeGreaterThan(0);
    expect(en.ask.match(/\?/g)).toHaveLength(1);
    expect(zh.ask).toMatch(/？/);
    for (const line of [...zh.look, zh.ask, zh.photo]) expect(line).toMatch(/\p{Script=Han}/u);
    for (const line of [...en.look, en.ask, en.photo]) expect(line).not.toMatch(/\p{Script=Han}/u);
  });
});
