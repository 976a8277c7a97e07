import { expect, test } from 'vitest';
import { ROBIN, type Scene, sampleDraft, scene } from '../samples.ts';

const verdicts = (s: Scene) => s.deps.cases.verdicts('main', '2026-03');

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
    },
  ]);
});

test('another cause is a correction', async () => {
  const s = await scene();
  await s.post(`${await s.linkFor(ROBIN)}/recompose`, { cause: 'misuse', revision: '2' });
  expect(await verdicts(s)).toMatchObject([{ given: 'defect', final: 'misuse' }]);
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
