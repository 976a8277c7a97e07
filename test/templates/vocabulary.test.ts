import { describe, expect, it } from 'vitest';
import { becauseIn } from '../../core/staff-mail/because-words.ts';
import { optionInWords, problemOf } from '../../core/staff-mail/staff-facts.ts';
import { CAUSES } from '../../core/words/cause.ts';
import { PROBLEM_SIGNS } from '../../core/words/heard/problem.ts';
import { TOLD } from '../../core/words/heard/told.ts';
import { SEVERITY_REASONS } from '../../core/words/heard/understanding.ts';
import { WISHES } from '../../core/words/heard/wish.ts';
import { OPTION_KINDS } from '../../core/words/option.ts';
import { RISKS } from '../../core/words/risk.ts';
import { SEVERITIES } from '../../core/words/severity.ts';
import { FEEDBACK } from '../../templates/copy/feedback.ts';
import type { FeedbackCopy } from '../../templates/copy/feedback-copy.ts';
import { STAFF_LANGUAGES } from '../../templates/copy/languages.ts';
import { checklistsEn } from '../../templates/copy/staff/en/checklists.ts';
import { vocabularyEn } from '../../templates/copy/staff/en/vocabulary.ts';
import { STAFF } from '../../templates/copy/staff/staff-by-language.ts';
import type { Checklists } from '../../templates/copy/staff/staff-checklist.ts';
import type { StaffCopy } from '../../templates/copy/staff/staff-copy.ts';
import type { StaffVocabulary } from '../../templates/copy/staff/staff-vocabulary.ts';
import { sampleCase } from '../functions/desk/samples.ts';

/** Each group of words with what it must name. */
const GROUPS = [
  ['causes', CAUSES],
  ['severities', SEVERITIES],
  ['risks', RISKS],
  ['severityReasons', SEVERITY_REASONS],
  ['problems', PROBLEM_SIGNS],
  ['wants', WISHES],
  ['told', TOLD],
  ['options', OPTION_KINDS],
] as const satisfies readonly (readonly [keyof StaffVocabulary, readonly string[]])[];

describe('a word that is missing', () => {
  it('does not compile', () => {
    const { defect: _defect, ...causes } = vocabularyEn.causes;
    const { ask_more: _askMore, ...options } = vocabularyEn.options;
    const { safety: _safety, ...risks } = vocabularyEn.risks;
    // @ts-expect-error a cause without a word
    const noCause: StaffVocabulary = { ...vocabularyEn, causes };
    // @ts-expect-error an option without a word
    const noOption: StaffVocabulary = { ...vocabularyEn, options };
    // @ts-expect-error a risk without a word
    const noRisk: StaffVocabulary = { ...vocabularyEn, risks };
    // @ts-expect-error a word for a want that does not exist
    const invented: StaffVocabulary['wants'] = { ...vocabularyEn.wants, praise: 'praise' };
    expect([noCause, noOption, noRisk, invented]).toHaveLength(4);
  });

  it('does not compile in a mail, a checklist or a public answer either', () => {
    const advice: NonNullable<StaffCopy['rules']> | null = STAFF.zh.rules;
    if (advice === null) throw new Error('the Chinese copy explains each rule');
    const { blame: _blame, ...rules } = advice;
    const { misuse: _misuse, ...checklists } = checklistsEn;
    const { sorryDefect: _sorryDefect, ...answer } = FEEDBACK.de;
    // @ts-expect-error a rule of the policy without its advice
    const noRule: StaffCopy = { ...STAFF.zh, rules };
    // @ts-expect-error a cause without a checklist
    const noChecklist: Checklists = checklists;
    // @ts-expect-error a sentence that a public answer needs
    const noSentence: FeedbackCopy = answer;
    expect([noRule, noChecklist, noSentence]).toHaveLength(3);
  });
});

describe.each(STAFF_LANGUAGES)('the staff vocabulary in %s', (language) => {
  const { vocabulary } = STAFF[language];
  const copy = STAFF[language];

  it.each(GROUPS)('names all %s, each by a word of its own', (group, codes) => {
    const words = Object.entries(vocabulary[group]);
    expect(words.map(([code]) => code).sort()).toEqual([...codes].sort());
    expect(new Set(words.map(([, word]) => word)).size).toBe(codes.length);
    for (const [code, word] of words) expect(word.trim(), code).not.toBe('');
  });

  it('is what the mails say', () => {
    for (const cause of CAUSES)
      expect(problemOf(copy, sampleCase({ causeByAgent: cause }))).toContain(vocabulary.causes[cause]);
    for (const kind of OPTION_KINDS) expect(optionInWords(copy, { kind })).toBe(vocabulary.options[kind]);
    for (const risk of RISKS) expect(becauseIn(language, `risk ${risk}`)).toContain(vocabulary.risks[risk]);
  });
});
