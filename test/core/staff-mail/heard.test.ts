import { describe, expect, it } from 'vitest';
import { marksOf, markWords, NO_MARKS } from '../../../core/staff-mail/heard-marks.ts';
import { staffMail } from '../../../core/staff-mail/staff-mail.ts';
import type { StaffMailView } from '../../../core/staff-mail/staff-view.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Heard } from '../../../core/words/diagnosis.ts';
import { PROBLEM_SIGNS } from '../../../core/words/heard/problem.ts';
import type { DraftKind } from '../../../core/words/record/draft.ts';
import { RISKS } from '../../../core/words/risk.ts';
import { STAFF_LANGUAGES } from '../../../templates/copy/languages.ts';
import { STAFF } from '../../../templates/copy/staff/staff-by-language.ts';
import { HEARD_TEXT, heardDiagnosis, SMOKE } from '../../functions/desk/heard-samples.ts';
import { NOW, sampleCase, sampleDraft, sampleMessage } from '../../functions/desk/samples.ts';

const REVIEW = 'https://review.example.com/r/x.y';

function mail(language: 'en' | 'zh', changes: Partial<StaffMailView> = {}, heard = heardDiagnosis()) {
  const draft = sampleDraft();
  return staffMail({
    kind: 'ask',
    to: { name: 'Robin Hale', language, timeZone: 'Europe/London' },
    case: sampleCase({ diagnosis: heard }),
    messages: [sampleMessage({ text: HEARD_TEXT })],
    draft: {
      ...draft,
      sentences: draft.sentences.map(({ text, gloss }) => ({ text, gloss: gloss[language] })),
      findings: [],
    },
    links: { review: REVIEW, approve: REVIEW, edit: REVIEW, dismiss: REVIEW },
    detail: null,
    now: NOW,
    ...changes,
  });
}

describe('the mail about a draft', () => {
  it('says what is wrong, what is wished and by when, in English', () => {
    const { text } = mail('en');
    expect(text).toContain('What is wrong: leaks: Deckel; never worked\n');
    expect(text).toContain('Wishes: a replacement; some money back for keeping it (30%, “12 Euro”)\n');
    expect(text).toContain('Time limit: “bis Freitag”\n');
  });

  it('says it in Chinese', () => {
    const { text } = mail('zh');
    expect(text).toContain('渗漏：Deckel；到手就不能用');
    expect(text).toContain('保留商品并退还部分款项 (30%、“12 Euro”)');
    expect(text).toContain('“bis Freitag”');
  });

  it('asks about a possible danger before everything else, and leads to the question on the page', () => {
    const { text, html } = mail('en');
    expect(text).toContain(
      `Possible danger: “${SMOKE}” Could somebody come to harm? Answer yes or no on the page: ${REVIEW}#possible-danger\n`,
    );
    expect(text.indexOf('Possible danger')).toBeLessThan(text.indexOf('Approve and send'));
    expect(html).toContain(`href="${REVIEW}#possible-danger"`);
    expect(mail('zh').text).toContain(`可能有危险：“${SMOKE}” 会有人因此受到伤害吗？`);
  });

  it('marks a danger otherwise than the rest, also without colours', () => {
    const { text, html } = mail('en');
    expect(text).toContain(`**${SMOKE}**`);
    expect(text).toContain('*am Deckel läuft alles aus*');
    expect(html).toMatch(/<span class="danger" style="[^"]*text-decoration: underline[^"]*">kam aus/);
    expect(html).toMatch(/<span class="mark"[^>]*>am Deckel läuft alles aus<\/span>/);
  });

  it.each([
    ['where nothing is to be decided', { links: { review: REVIEW } }],
    ['where no draft waits', { case: sampleCase({ diagnosis: heardDiagnosis(), draft: null }) }],
    ['where nothing is possible', { case: sampleCase({ diagnosis: heardDiagnosis({ maybe: [] }) }) }],
    ['of a case that was diagnosed before', { case: sampleCase() }],
  ] as [string, Partial<StaffMailView>][])('asks nothing %s', (_, changes) => {
    const { text, html } = mail('en', changes);
    expect(text + html).not.toMatch(/Possible danger|possible-danger/);
  });

  it('O4 hostile words are bounded, escaped and no link', () => {
    const words = `see https://evil.example/x <b>now</b> ${'x '.repeat(400)}`;
    const diagnosis = heardDiagnosis({
      problems: [{ sign: 'leaks', part: words, words }],
      wishes: [{ kind: 'discount', amount: words }],
      maybe: [{ risk: 'safety', words }],
      deadline: words,
    });
    const { text, html } = mail('en', {}, diagnosis);
    expect(text).not.toContain('https://evil');
    expect(html).not.toContain('<b>');
    for (const line of text.split('\n').filter((one) => /^(What is wrong|Wishes|Time limit)/.test(one)))
      expect(line.length).toBeLessThan(200);
  });
});

describe.each(STAFF_LANGUAGES)('in %s', (language) => {
  const { vocabulary } = STAFF[language];

  it.each(PROBLEM_SIGNS)('%s has words, and its code is in no mail', (sign) => {
    const { text } = mail(
      language,
      {},
      heardDiagnosis({ problems: [{ sign, part: null, words: 'Deckel' }] }),
    );
    expect(text).toContain(vocabulary.problems[sign]);
    expect(text).not.toMatch(/[a-z]_[a-z]|undefined/);
  });

  it('every risk has a question of its own', () => {
    const maybe = RISKS.map((risk) => ({ risk, words: null }));
    const { text } = mail(language, {}, heardDiagnosis({ maybe }));
    for (const risk of RISKS) {
      const { name, question } = vocabulary.riskQuestions[risk];
      expect(text).toContain(`${name}${STAFF[language].colon}${STAFF[language].wholeMessage} ${question}`);
    }
  });
});

describe('marks in a text', () => {
  const shown = (text: string, marks: Parameters<typeof markWords>[1]) =>
    markWords(text, marks).map(({ text: piece, marked, danger }) =>
      danger ? `!${piece}!` : marked ? `[${piece}]` : piece,
    );

  it('a danger stands out inside another mark, and the pieces are the text', () => {
    const text = 'It leaks and smoke came out of it.';
    const marks = { lists: [['It leaks and smoke came out']], danger: ['smoke'] };
    expect(shown(text, marks)).toEqual(['[It leaks and ]', '!smoke!', '[ came out]', ' of it.']);
    expect(
      markWords(text, marks)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('one list does not crowd out another', () => {
    const words = Array.from({ length: 30 }, (_, n) => `word${n}`);
    expect(shown('word29 leaks', { lists: [words, ['leaks']], danger: ['word29'] })).toEqual([
      '!word29!',
      ' ',
      '[leaks]',
    ]);
  });

  it('of nothing is the text', () => {
    expect(shown('as it is', NO_MARKS)).toEqual(['as it is']);
    expect(markWords('', NO_MARKS)).toEqual([]);
    expect(marksOf(null)).toBe(NO_MARKS);
  });

  it('come from evidence, problems and risks; danger also where it is only possible', () => {
    const marks = marksOf(heardDiagnosis());
    expect(marks.danger).toEqual([SMOKE]);
    expect(marks.lists.flat()).toEqual([
      'startet nicht mehr',
      'am Deckel läuft alles aus',
      'der Mixer startet nicht mehr',
      'sonst schreibe ich eine schlechte Bewertung',
    ]);
    const { heard: _, ...before } = heardDiagnosis();
    expect(marksOf(before)).toEqual({ lists: [['startet nicht mehr'], [], []], danger: [] });
  });
});

describe('what the mail asks for', () => {
  const withLetter = (kind: DraftKind, heard: Partial<Heard>, change: Partial<Case> = {}) => {
    const diagnosis = heardDiagnosis();
    const known = diagnosis.heard;
    if (known === undefined) throw new Error('nothing was heard');
    const c = sampleCase({ ...change, diagnosis: { ...diagnosis, heard: { ...known, ...heard } } });
    if (c.draft === null) throw new Error('no draft');
    return mail('en', { case: { ...c, draft: { ...c.draft, kind } } });
  };

  it('who writes that all is well needs no reply: that is the button', () => {
    const { text, html } = withLetter('thanks', { contact: 'thanks' });
    expect(text).toContain('no reply is needed');
    expect(html.indexOf('No reply needed</a>')).toBeLessThan(html.indexOf('Approve and send</a>'));
  });

  it('a choice that cannot be read is asked for before the letter', () => {
    const offered: Partial<Case> = { options: [{ kind: 'replacement' }], chosen: null };
    expect(withLetter('offer', { contact: 'choice' }, offered).text).toContain('Which one did they choose?');
    const read = { ...offered, chosen: { kind: 'replacement' as const } };
    expect(withLetter('confirmation', { contact: 'choice' }, read).text).not.toContain('Which one');
  });

  it('a question is the agent’s to answer', () => {
    expect(withLetter('answer', { contact: 'question' }).text).toContain('only you can answer');
  });
});
