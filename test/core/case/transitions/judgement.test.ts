import { describe, expect, it } from 'vitest';
import { riskJudged } from '../../../../core/case/transitions/judgement.ts';
import { buyerWrote } from '../../../../core/case/transitions/news.ts';
import { diagnosed } from '../../../../core/case/transitions/steps.ts';
import type { Case } from '../../../../core/words/case.ts';
import type { Diagnosis, Heard } from '../../../../core/words/diagnosis.ts';
import type { Judged } from '../../../../core/words/record/judged-risk.ts';
import { CASE_STATES } from '../../../../core/words/state.ts';
import { heardOf, hoursLater } from '../samples.ts';
import { changed, decision, refused, waiting, wrote } from './samples.ts';

function read(heard: Partial<Heard>, changes: Partial<Diagnosis> = {}): Diagnosis {
  return {
    cause: 'defect',
    severity: 'minor',
    confidence: 0.8,
    risks: [],
    wants: [],
    language: 'en',
    evidence: [],
    heard: heardOf({ severityReason: 'still_usable', ...heard }),
    ...changes,
  };
}

const smoke = { risk: 'safety' as const, words: 'smoke came out' };
const whole = { risk: 'safety' as const, words: null };
const judge = (c: Case, judged: Judged, isRedrafted = judged === 'yes') =>
  riskJudged(c, { ...decision, risk: 'safety', judged, isRedrafted });
const judgedAs = (judged: Judged, maybe: Heard['maybe'][number] = smoke) =>
  changed(judge(waiting({ diagnosis: read({ maybe: [maybe] }) }), judged));
const again = (c: Case, diagnosis: Diagnosis) =>
  changed(diagnosed(c, hoursLater(3), { diagnosis, chosen: null, stage: 'offer' })).diagnosis;

describe('a possible risk that a person judged', () => {
  it.each(CASE_STATES.filter((state) => state !== 'awaiting_decision'))('cannot be judged in %s', (state) => {
    expect(refused(judge(waiting({ state, diagnosis: read({ maybe: [smoke] }) }), 'yes'))).toBe(
      'wrong_state',
    );
  });

  it('is not asked about in a case without a diagnosis, or with one from before', () => {
    const { heard: _, ...before } = read({});
    expect(refused(judge(waiting({ diagnosis: null }), 'yes'))).toBe('not_asked');
    expect(refused(judge(waiting({ diagnosis: before }), 'no'))).toBe('not_asked');
  });

  it('as a danger makes the matter grave, unless it is none of the product', () => {
    expect(judgedAs('yes').diagnosis).toMatchObject({ severity: 'major', risks: ['safety'] });
    const other = waiting({ diagnosis: read({ maybe: [smoke] }, { cause: 'not_quality' }) });
    expect(changed(judge(other, 'yes')).diagnosis).toMatchObject({ severity: 'minor', risks: ['safety'] });
  });

  it('the record keeps no more of the words than finds their place, on one line', () => {
    const c = judgedAs('no', { risk: 'safety', words: 'smoke\n\u001b[2J '.repeat(100) });
    const words = String(c.eventTail[0]?.facts.words);
    expect(words).toMatch(/^smoke \[2J smoke/);
    expect(words.length).toBeLessThanOrEqual(240);
    expect(words).not.toMatch(/\p{Cc}/u);
  });

  it('stays a risk when the message is read again, and is not asked about again', () => {
    const seen = again(judgedAs('yes'), read({ maybe: [{ risk: 'safety', words: 'it smells of fire' }] }));
    expect(seen).toMatchObject({
      risks: ['safety'],
      severity: 'major',
      heard: { maybe: [], risks: [smoke], severityReason: 'danger' },
    });
  });

  it('as no risk is not asked about again for the same words, but for others', () => {
    const c = judgedAs('no');
    const other = { risk: 'safety' as const, words: 'my daughter burned her hand' };
    expect(again(c, read({ maybe: [smoke] }))?.heard?.maybe).toEqual([]);
    expect(again(c, read({ maybe: [other] }))?.heard?.maybe).toEqual([other]);
    expect(again(c, read({ maybe: [smoke] }))?.risks).toEqual([]);
  });

  it('in a message as a whole says nothing of the next message', () => {
    const c = judgedAs('no', whole);
    expect(again(c, read({ maybe: [whole] }))?.heard?.maybe).toEqual([]);
    expect(again(changed(buyerWrote(c, wrote)), read({ maybe: [whole] }))?.heard?.maybe).toEqual([whole]);
    const confirmed = changed(buyerWrote(judgedAs('yes', whole), wrote));
    expect(again(confirmed, read({ maybe: [whole] }))).toMatchObject({
      risks: ['safety'],
      heard: { maybe: [] },
    });
  });

  it('what the machine is sure of later counts, whatever was judged before', () => {
    const sure = read({ risks: [smoke] }, { risks: ['safety'] });
    expect(again(judgedAs('no'), sure)?.risks).toEqual(['safety']);
  });
});
