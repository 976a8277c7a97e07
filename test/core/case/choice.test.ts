import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../core/case/choice.ts';
import type { SolutionOption } from '../../../core/words/option.ts';
import type { Want } from '../../../core/words/want.ts';

const options: SolutionOption[] = [
  { kind: 'partial_refund', percent: 30 },
  { kind: 'full_refund' },
  { kind: 'replacement' },
];

describe("the buyer's choice", () => {
  it.each<[string, Want[], string | null]>([
    ['Option 2 please', [], 'full_refund'],
    ['2', [], 'full_refund'],
    ['2.', [], 'full_refund'],
    ['I would take number 3, thanks!', [], 'replacement'],
    ['Ich nehme Option 1.', [], 'partial_refund'],
    ["Je prends l'option 3", [], 'replacement'],
    ['Prefiero la opción 2', [], 'full_refund'],
    ['Scelgo l’opzione 1, grazie', [], 'partial_refund'],
    ['2番でお願いします', [], 'full_refund'],
    ['选项3', [], 'replacement'],
    ['Wybieram opcję 2', [], 'full_refund'],
    ['Please send a new one', ['replacement'], 'replacement'],
    ['Refund please', ['refund'], null],
    ['Option 1 or option 2?', [], null],
    ['Option 7', [], null],
    ['2 plates are broken', [], null],
    ['2, please. Thank you!', [], 'full_refund'],
    ['3 bitte', [], 'replacement'],
    ['Can you send a new one?', ['replacement'], null],
    ['It broke after 2 days', [], null],
    ['I ordered 3 of them and number is wrong', [], null],
    ['', [], null],
  ])('%s', (text, wants, expected) => {
    expect(readChoice(text, options, { wants })?.kind ?? null).toBe(expected);
  });

  it('reads nothing without an offer, without words, or out of a long letter', () => {
    expect(readChoice('2', [], { wants: [] })).toBeNull();
    expect(readChoice(null, options, { wants: [] })).toBeNull();
    expect(readChoice(`option 2 ${'but '.repeat(200)}`, options, { wants: [] })).toBeNull();
  });
});
