import { describe, expect, test } from 'vitest';
import { type Lesson, lessonsIn } from '../../../core/insight/lessons.ts';
import { trainingLine, wordsBefore } from '../../../core/insight/training-line.ts';
import { MessageLine } from '../../../training/messages.ts';
import {
  type Line,
  minute,
  oldVerdict,
  sampleHeard,
  sampleMessage,
  sampleRecord,
  sampleVerdict,
} from './samples.ts';

const first = sampleMessage({ at: '2026-11-01T08:00:00.000Z', text: 'The kettle leaks.\nRegards,\nDana' });
const second = sampleMessage({ at: '2026-11-01T09:00:00.000Z', text: 'Dana here: I ordered a mug.' });
const reply = sampleMessage({ direction: 'out', kind: 'reply', at: '2026-11-02T08:00:00.000Z' });
const later = sampleMessage({ at: '2026-11-04T08:00:00.000Z', text: 'Where is my money?' });
const dana = { buyerName: 'Dana' };

const lesson = (change: Partial<Lesson> = {}): Lesson => ({
  message: 'C1 1',
  verdict: sampleVerdict({ at: '2026-11-01T12:00:00.000Z', kind: 'cause_chosen', final: 'wrong_item' }),
  cause: 'wrong_item',
  judged: [],
  ...change,
});
const firstOf = (change: Partial<Lesson>) => trainingLine(lesson(change), dana, [first])?.first;
const answered = (answer: 'yes' | 'no'): Lesson['judged'] => [
  { verdict: sampleVerdict(), risk: 'safety', answer, words: null },
];

describe('training lines', () => {
  test('hold the words that were diagnosed', () => {
    const messages = [first, second, reply, later];
    expect(wordsBefore(messages, '2026-11-01T12:00:00.000Z')).toEqual([first, second]);
    expect(wordsBefore(messages, '2026-11-05T00:00:00.000Z')).toEqual([later]);
    expect(wordsBefore(messages, '2026-11-03T00:00:00.000Z')).toEqual([second]);
  });

  test('are messages of the corpus without personal data: what people said, else what was heard', () => {
    const line = trainingLine(lesson(), dana, [first, second]);
    expect(line).toEqual({
      id: expect.stringMatching(/^desk-[0-9a-f]{12}$/),
      language: 'en',
      text: 'The kettle leaks.\n\n[name] here: I ordered a mug.',
      subject: 'My own headline for this',
      product: 'Steel kettle',
      first: {
        contact: 'complaint',
        cause: 'wrong_item',
        severity: 'major',
        risks: [],
        problems: ['leaks', 'packaging'],
        told: ['what_happens'],
        wants: [{ kind: 'discount', percent: 30 }],
        asks: 1,
      },
    });
    expect(MessageLine.parse(line)).toMatchObject({ first: { choice: null } });
    expect(trainingLine(lesson(), dana, [{ ...first, text: null }])).toBeNull();
  });

  test('tell what was offered and how often we had replied', () => {
    const verdict = sampleVerdict({ replied: 2, offered: [{ kind: 'partial_refund', percent: 25 }] });
    expect(trainingLine(lesson({ verdict }), dana, [first])).toMatchObject({
      replied: 2,
      offered: [{ kind: 'partial_refund', percent: 25 }],
    });
  });

  test('a severity that follows from cause or danger is that; one that nobody judged is left open', () => {
    expect(firstOf({ cause: 'not_quality' })?.severity).toBeNull();
    expect(firstOf({ cause: null })?.severity).toBeNull();
    expect(firstOf({ cause: 'unclear' })?.severity).toBe('minor');
    const verdict = sampleVerdict({ given: 'unclear', severity: 'minor', final: 'defect' });
    expect(firstOf({ verdict, cause: 'defect' })?.severity).toBeNull();
    expect(firstOf({ verdict, cause: 'defect', judged: answered('yes') })?.severity).toBe('major');
  });

  test('a risk is what people said of it', () => {
    const verdict = sampleVerdict({ heard: { ...sampleHeard, risks: ['legal'], maybe: ['safety'] } });
    expect(firstOf({ verdict })?.risks).toEqual(['legal']);
    expect(firstOf({ verdict, judged: answered('yes') })?.risks).toEqual(['safety', 'legal']);
    expect(firstOf({ verdict, judged: answered('no') })?.risks).toEqual(['legal']);
  });

  test('of a verdict of before are as full as they can be', () => {
    const line = trainingLine(lesson({ verdict: oldVerdict({}) }), dana, [first]);
    expect(MessageLine.parse(line).first).toMatchObject({ contact: 'complaint', cause: 'wrong_item' });
  });
});

describe('what is learned from', () => {
  const record = (lines: Line[]) => new Map([['C1', sampleRecord([[0, 'wrote'], ...lines])]]);
  const chosen = sampleVerdict({ at: minute(3), kind: 'cause_chosen', final: 'misuse' });

  test('corrected causes and judged dangers, a message once', () => {
    const judged: Line = [4, 'risk_judged', { risk: 'safety', judged: 'yes', words: 'hot' }];
    expect(lessonsIn([chosen], record([]))).toMatchObject([{ message: 'C1 1', cause: 'misuse', judged: [] }]);
    expect(lessonsIn([chosen], record([judged]))).toMatchObject([
      { cause: 'misuse', judged: [{ risk: 'safety', answer: 'yes' }] },
    ]);
    const kept = sampleVerdict({ at: minute(3) });
    expect(lessonsIn([kept], record([judged]))).toMatchObject([
      { cause: 'defect', judged: [{ answer: 'yes' }] },
    ]);
    expect(lessonsIn([kept], record([]))).toEqual([]);
  });

  test('a cause that was corrected beside "option 2" is not taught with these words', () => {
    const again: Line[] = [
      [1, 'diagnosed', { cause: 'defect', confidence: 0.8 }],
      [10, 'wrote'],
      [11, 'diagnosed', { cause: 'defect', confidence: 0.8 }],
    ];
    const heard = { ...sampleHeard, contact: 'choice' as const };
    const late = { ...chosen, at: minute(13), heard };
    expect(lessonsIn([late], record(again))).toEqual([]);
    const early = sampleVerdict({ at: minute(3) });
    expect(lessonsIn([early, late], record(again))).toMatchObject([{ verdict: early, cause: 'misuse' }]);
    const judged: Line = [12, 'risk_judged', { risk: 'safety', judged: 'yes', words: 'hot' }];
    expect(lessonsIn([late], record([...again, judged]))).toMatchObject([{ cause: null, message: 'C1 2' }]);
  });
});
