import { describe, expect, test } from 'vitest';
import { DRAFT_KINDS } from '../../../../core/words/record/draft.ts';
import { LIN, ROBIN, scene } from '../samples.ts';

describe('the playbook', () => {
  test('shows every row, clock and limit, in the language of the person', async () => {
    const s = await scene();
    const html = await (await s.signIn(ROBIN)).page('/playbook');
    const { matrix, authority } = s.deps.playbook;
    expect(html.match(/<tr>/g)?.length).toBeGreaterThan(
      matrix.length + Object.keys(s.deps.playbook.clocks).length,
    );
    for (const words of [
      '12 and 20 h',
      '30 days',
      `${authority.agent.percent}%`,
      '€40.00',
      'Robin Hale',
      'no offer',
    ]) {
      expect(html).toContain(words);
    }
    const chinese = await (await s.signIn(LIN)).page('/playbook');
    expect(chinese).toContain('回复买家的时限');
    expect(chinese).not.toContain('What is offered');
  });

  test.each(['en', 'de', 'fr', 'es', 'it', 'ja', 'nl', 'pl', 'sv', 'pt'])(
    'previews every letter in %s',
    async (language) => {
      const s = await scene();
      const html = await (await s.signIn(LIN)).page(`/playbook?language=${language}`);
      expect(
        html.match(new RegExp(`<blockquote class="words" dir="auto" lang="${language}">`, 'g')),
      ).toHaveLength(DRAFT_KINDS.length);
      expect(html).not.toMatch(/\{\w+\}/);
    },
  );

  test('an unknown language is English', async () => {
    const s = await scene();
    expect(await (await s.signIn(LIN)).page('/playbook?language=__proto__')).toContain('lang="en">');
  });
});
