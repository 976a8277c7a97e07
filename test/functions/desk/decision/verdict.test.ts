import { describe, expect, test } from 'vitest';
import { change } from '../../../../core/case/transitions/transition.ts';
import type { Heard } from '../../../../core/words/diagnosis.ts';
import { decide } from '../../../../functions/desk/decision/decide.ts';
import type { Visit } from '../../../../functions/desk/way-in/visitor.ts';
import { NOW, ROBIN, type Scene, sampleCase, sampleDraft, scene } from '../samples.ts';

const verdicts = (s: Scene) => s.deps.cases.verdicts('main', '2026-03');

const heard: Heard = {
  contact: 'complaint',
  problems: [{ sign: 'leaks', part: 'Deckel', words: 'der Deckel tropft' }],
  told: ['what_happens', 'which_part'],
  wishes: [{ kind: 'refund' }],
  risks: [],
  maybe: [{ risk: 'safety', words: 'wurde heiß' }],
  severityReason: 'main_function',
  deadline: null,
  asks: 0,
};
const { diagnosis } = sampleCase();
const hearing = { case: diagnosis === null ? {} : { diagnosis: { ...diagnosis, heard } } };

test('approving keeps that the diagnosis was right', async () => {
  const s = await scene();
  await s.post(`${await s.linkFor(ROBIN)}/approve`, { body: sampleDraft().body, revision: '2' });
  expect(await verdicts(s)).toMatchObject([
    {
      caseId: '5f0c2a',
      revision: 2,
      by: ROBIN,
      given: 'defect',
      final: 'defect',
      confidence: 0.91,
      language: 'de',
      kind: 'approved',
      isEdited: false,
    },
  ]);
});

test('another cause is a correction', async () => {
  const s = await scene();
  await s.post(`${await s.linkFor(ROBIN)}/recompose`, { cause: 'misuse', revision: '2' });
  expect(await verdicts(s)).toMatchObject([{ kind: 'cause_chosen', given: 'defect', final: 'misuse' }]);
});

test('what was heard is kept with it, and that the letter was edited', async () => {
  const s = await scene(hearing);
  await s.post(`${await s.linkFor(ROBIN)}/approve`, { body: `${sampleDraft().body} Danke.`, revision: '2' });
  expect(await verdicts(s)).toMatchObject([
    { isEdited: true, heard: { contact: 'complaint', problems: ['leaks'], maybe: ['safety'] } },
  ]);
});

test('another option, passing on and dismissing say nothing of the cause', async () => {
  for (const [action, form] of [
    ['recompose', { option: 'full_refund' }],
    ['pass', {}],
    ['dismiss', {}],
  ] as const) {
    const s = await scene();
    await s.post(`${await s.linkFor(ROBIN)}/${action}`, { ...form, revision: '2' });
    expect(await verdicts(s)).toEqual([]);
  }
});

test('a decision that came too late is no verdict', async () => {
  const s = await scene();
  const link = await s.linkFor(ROBIN);
  await s.post(`${link}/approve`, { body: sampleDraft().body, revision: '2' });
  await s.post(`${link}/recompose`, { cause: 'misuse', revision: '2' });
  expect(await verdicts(s)).toMatchObject([{ final: 'defect' }]);
});

describe('a possible danger', () => {
  test('that stays unanswered is kept where the draft is dismissed', async () => {
    const s = await scene(hearing);
    await s.post(`${await s.linkFor(ROBIN)}/dismiss`, { revision: '2' });
    expect(await verdicts(s)).toMatchObject([{ kind: 'dismissed', heard: { maybe: ['safety'] } }]);
  });

  test('that a person judged is kept with the answer', async () => {
    const s = await scene(hearing);
    const visit = {
      link: { caseId: '5f0c2a', revision: 2 },
      staff: { email: ROBIN },
      role: 'agent',
      now: NOW,
    } as Visit;
    const facts = { risk: 'safety', judged: 'yes', words: 'wurde heiß' };
    await decide(s.deps, visit, {
      type: 'risk_judged',
      transition: (c, { at, by }) => change(c, { set: {}, events: [{ type: 'risk_judged', at, by, facts }] }),
    });
    expect(await verdicts(s)).toMatchObject([
      { kind: 'risk_judged', judged: [{ risk: 'safety', judged: 'yes' }] },
    ]);
  });
});
