import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../../../../../core/words/diagnosis.ts';
import { PROBLEM_SIGNS } from '../../../../../core/words/heard/problem.ts';
import { TOLD } from '../../../../../core/words/heard/told.ts';
import { SEVERITY_REASONS } from '../../../../../core/words/heard/understanding.ts';
import { WISHES } from '../../../../../core/words/heard/wish.ts';
import { RISKS } from '../../../../../core/words/risk.ts';
import { STRINGS } from '../../../../../functions/desk/page/strings-by-language.ts';
import { HEARD_TEXT, heardDiagnosis, SMOKE } from '../../heard-samples.ts';
import { LIN, ROBIN, sampleMessage, scene } from '../../samples.ts';

async function pageFor(person: string, diagnosis: Diagnosis | null): Promise<string> {
  const s = await scene({ case: { diagnosis }, messages: [sampleMessage({ text: HEARD_TEXT })] });
  return s.page(await s.linkFor(person));
}

const seen = (html: string) =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

describe('the page says what was heard', () => {
  test('in English, with the words of the buyer in their language', async () => {
    const html = await pageFor(ROBIN, heardDiagnosis());
    expect(html).toContain(
      '<li><strong>leaks: <bdi lang="de">Deckel</bdi></strong> <q dir="auto" lang="de">am Deckel läuft alles aus</q></li>',
    );
    expect(html).toContain('<strong>never worked</strong>');
    expect(html).toContain(
      'Bad review threatened <q dir="auto" lang="de">sonst schreibe ich eine schlechte Bewertung</q>',
    );
    const words = seen(html);
    expect(words).toContain('Why major: it does not do what it was bought for');
    expect(words).toContain('Wants: a replacement · some money back for keeping it (30%, 12 Euro)');
    expect(words).toContain('Sets a time: bis Freitag');
    expect(words).toContain('Questions to answer: 1');
    expect(words).toContain('Told already, not to be asked again: what happens and what was tried');
  });

  test('in Chinese', async () => {
    const words = seen(await pageFor(LIN, heardDiagnosis()));
    expect(words).toContain('渗漏：Deckel am Deckel läuft alles aus');
    expect(words).toContain('判为“严重”的理由：无法发挥购买时期望的主要功能');
    expect(words).toContain('希望：换货 · 保留商品并退还部分款项 (30%, 12 Euro)');
    expect(words).toContain('给出的期限：bis Freitag');
    expect(words).toContain('可能有危险：kam aus dem Motor Rauch');
  });

  test('marks the words of problems and risks, and those of a danger by more than a colour', async () => {
    const html = await pageFor(ROBIN, heardDiagnosis());
    expect(html).toContain('<mark>am Deckel läuft alles aus</mark>');
    expect(html).toContain('<mark>sonst schreibe ich eine schlechte Bewertung</mark>');
    expect(html).toContain(`<mark class="danger"><strong>${SMOKE}</strong></mark>`);
    expect(html).toMatch(/mark\.danger\{text-decoration:underline/);
  });

  test('of a case that was diagnosed before only what was kept then', async () => {
    const { heard: _, ...before } = heardDiagnosis();
    const words = seen(await pageFor(ROBIN, before));
    expect(words).toContain('Wants: a replacement');
    expect(words).not.toMatch(/What is wrong|Possible danger|Sets a time/);
  });

  test('hostile words stay words, and long ones are cut', async () => {
    const evil = `<img src=x onerror=alert(1)> ${'sehr '.repeat(200)}`;
    const html = await pageFor(
      ROBIN,
      heardDiagnosis({
        problems: [{ sign: 'leaks', part: '<b>Deckel</b>', words: evil }],
        risks: [{ risk: 'negative_review', words: evil }],
        maybe: [{ risk: 'safety', words: evil }],
        deadline: evil,
      }),
    );
    expect(html).not.toMatch(/<img|<b>/);
    expect(html).toContain('…</q>');
    for (const [, words = ''] of html.matchAll(/<q [^>]*>([^<]*)<\/q>/g))
      expect(words.length).toBeLessThan(260);
  });
});

describe.each([
  ['en', ROBIN],
  ['zh', LIN],
] as const)('in %s every code has its words, and none stands on a page', (language, person) => {
  const strings = STRINGS[language];

  test.each(PROBLEM_SIGNS)('%s', async (sign) => {
    const problems = [{ sign, part: null, words: 'am Deckel läuft alles aus' }];
    const words = seen(await pageFor(person, heardDiagnosis({ problems })));
    expect(words).toContain(strings.problems[sign]);
    expect(words).not.toMatch(/[a-z]_[a-z]|undefined|\[object/);
    if (language === 'zh') expect(strings.problems[sign]).toMatch(/[\u4e00-\u9fff]/);
  });

  test('what is told, wished, possible, and why it is grave', async () => {
    for (const severityReason of SEVERITY_REASONS) {
      const diagnosis = heardDiagnosis({
        severityReason,
        told: [...TOLD],
        wishes: WISHES.map((kind) => ({ kind })),
        maybe: RISKS.map((risk) => ({ risk, words: null })),
      });
      const words = seen(await pageFor(person, diagnosis));
      const names = [
        strings.severityReasons[severityReason],
        ...TOLD.map((fact) => strings.told[fact]),
        ...WISHES.map((wish) => strings.wants[wish]),
        ...RISKS.flatMap((risk) => Object.values(strings.riskQuestions[risk])),
        strings.judging.wholeMessage,
      ];
      for (const name of names) expect(words).toContain(name);
      expect(words).not.toMatch(/[a-z]_[a-z]|undefined|\[object/);
    }
  });
});
