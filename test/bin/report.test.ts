import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthsUntil, reportDiagnosis } from '../../bin/commands/report.ts';
import { deskVerdict } from '../../core/insight/desk-verdict.ts';
import { CorpusLine } from '../../training/corpus.ts';
import { sampleCase, sampleMessage } from '../core/insight/samples.ts';
import { type FakeTable, fakeTable } from '../functions/fakes/table.ts';

const NOW = Date.parse('2026-11-23T12:00:00.000Z');
const decided = { revision: 1, by: 'li@example.com', at: '2026-11-20T10:00:00.000Z', cause: null };

async function tableWith(correction: boolean): Promise<FakeTable> {
  const table = fakeTable([{ ...sampleCase, buyerName: 'Renata' }]);
  await table.cases.addMessage(
    sampleCase.id,
    sampleMessage({
      at: '2026-11-19T08:00:00.000Z',
      text: 'Renata here. I forgot to take off the film, silly me.',
    }),
  );
  const verdict = deskVerdict(sampleCase, correction ? { ...decided, cause: 'misuse' } : decided);
  if (verdict !== null) await table.cases.addVerdict(verdict);
  return table;
}

async function reported(
  table: FakeTable,
  options: { months?: number; json?: boolean; export?: string } = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const say = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  await reportDiagnosis({ cases: table.cases, stores: ['main'], nowMs: NOW }, { months: 2, ...options }, say);
  return { out, err };
}

describe('makeright report diagnosis', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'makeright-report-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('tells what was kept and what was corrected', async () => {
    const { out } = await reported(await tableWith(true));
    expect(out).toEqual([
      'Diagnoses decided: 1; kept: 0 (0 %).',
      '',
      'Said → made of it',
      '      1  defect            → misuse',
      '',
      'Kept, by language',
      '  0 of 1           0 %  en',
      '',
      'Kept, by product (most corrections first)',
      '  0 of 1           0 %  Walnut Coffee Grinder',
      '',
      'What the corrected diagnoses listened to',
      '      1  sign stopped_working',
    ]);
  });

  test('an empty time has a sentence, JSON has the same facts', async () => {
    expect((await reported(fakeTable())).out).toEqual(['No diagnosis was decided upon in this time.']);
    const [json = ''] = (await reported(await tableWith(false), { json: true })).out;
    expect(JSON.parse(json)).toMatchObject({ decided: 1, kept: 1, byLanguage: [{ name: 'en' }] });
  });

  test('months before are read as far as was asked', async () => {
    expect(monthsUntil(NOW, 3)).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(monthsUntil(Date.parse('2026-01-31T23:00:00.000Z'), 2)).toEqual(['2025-12', '2026-01']);
  });

  test('corrections are exported as lines that can be trained on, without the name', async () => {
    const { err } = await reported(await tableWith(true), { export: folder });
    expect(err).toEqual([expect.stringContaining('1 en')]);
    const [line = ''] = readFileSync(join(folder, 'en', 'desk-1.jsonl'), 'utf8').split('\n');
    expect(CorpusLine.parse(JSON.parse(line))).toMatchObject({
      text: '[name] here. I forgot to take off the film, silly me.',
      cause: 'misuse',
    });
  });

  test('without a correction there is nothing to export, and it says so', async () => {
    const { err } = await reported(await tableWith(false), { export: join(folder, 'none') });
    expect(err).toEqual(['Nothing to export: no diagnosis was corrected.']);
  });
});
