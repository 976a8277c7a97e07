import { describe, expect, it } from 'vitest';
import { carriedOver, staysKnown } from '../../../core/case/carry-over.ts';
import { diagnosisOf } from '../../../core/understanding/diagnosis.ts';
import { understand } from '../../../core/understanding/understand.ts';
import type { Diagnosis } from '../../../core/words/diagnosis.ts';
import type { Message, Understanding } from '../../../core/words/heard/understanding.ts';

const DEFECT = {
  ...understand({ text: 'The grinder stopped working after three uses.', language: 'en' }),
  cause: 'defect',
  told: ['what_happens', 'since_when'],
  risks: [],
  maybe: [{ risk: 'safety', words: 'stopped' }],
} as const satisfies Understanding;
const KNOWN: Diagnosis = diagnosisOf({ ...DEFECT });

const joined = (message: Message): Diagnosis => {
  const heard = understand(message);
  return carriedOver(KNOWN, diagnosisOf(heard), heard);
};

describe('what a case knows after one more message', () => {
  it('a choice leaves the cause alone', () => {
    const offered = [{ kind: 'full_refund' }, { kind: 'replacement' }];
    expect(joined({ text: '2', offered, replied: 1 }).cause).toBe('defect');
  });

  it('facts that were told stay told, and a possible danger stays until somebody has looked at it', () => {
    const now = joined({ text: 'Any news?', replied: 1, language: 'en' });
    expect(now.heard?.told).toEqual(expect.arrayContaining(['what_happens', 'since_when']));
    expect(now.heard?.maybe).toContainEqual({ risk: 'safety', words: 'stopped' });
  });

  it('another cause that the buyer tells is the cause', () => {
    const heard = { ...DEFECT, cause: 'wrong_item', confidence: 0.9 } as const;
    expect(staysKnown(KNOWN, heard)).toBe(false);
    expect(carriedOver(KNOWN, diagnosisOf({ ...heard }), heard).cause).toBe('wrong_item');
  });

  it('who is content is offered nothing again', () => {
    const heard = { ...DEFECT, contact: 'thanks', cause: null } as const;
    expect(carriedOver(KNOWN, diagnosisOf({ ...heard }), heard).cause).toBe('not_quality');
  });

  it('the first message is what it says', () => {
    expect(carriedOver(null, KNOWN, DEFECT)).toBe(KNOWN);
  });
});
