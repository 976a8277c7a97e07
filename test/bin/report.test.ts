import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthsUntil, reportDiagnosis } from '../../bin/commands/report.ts';
import { chainEvents, FIRST_HASH } from '../../core/case/events.ts';
import { type Decided, type DeskVerdict, deskVerdict } from '../../core/insight/desk-verdict.ts';
import type { Case } from '../../core/words/case.ts';
import { Trouble } from '../../local/machine/trouble.ts';
import { readMessages } from '../../training/messages.ts';
import { oldVerdict, sampleCase, sampleHeard, sampleMessage } from '../core/insight/samples.ts';
import { type FakeTable, fakeTable } from '../functions/fakes/table.ts';

const NOW = Date.parse('2026-11-23T12:00:00.000Z');
const decided: Decided = {
  revision: 1,
  by: 'li@example.com',
  at: '2026-11-20T10:00:00.000Z',
  type: 'approved',
  cause: null,
  isEdited: false,
};
const corrected: Decided = { ...decided, type: 'recompose', cause: 'misuse' };

interface Content {
  decision?: Decided;
  verdict?: Partial<DeskVerdict>;
  case?: Partial<Case>;
  text?: string | null;
}

const WORDS = 'Renata here. I forgot to take off the film, silly me.';

async function tableWith({ decision = decided, verdict = {}, text = WORDS, ...given }: Content) {
  const table = fakeTable([{ ...sampleCase, buyerName: 'Renata', ...given.case }]);
  await table.cases.addMessage(sampleCase.id, sampleMessage({ at: '2026-11-19T08:00:00.000Z', text }));
  const kept = deskVerdict(sampleCase, decision);
  if (kept !== null) await table.cases.addVerdict({ ...kept, ...verdict });
  return table;
}

/** A buyer wrote, and a person answered whether that tells of danger. */
const judged: Partial<Case> = {
  eventTail: chainEvents({ eventCount: 0, eventHash: FIRST_HASH }, [
    { type: 'wrote', at: '2026-11-19T08:00:00.000Z', by: 'buyer' },
    {
      type: 'risk_judged',
      at: '2026-11-20T09:00:00.000Z',
      by: 'li@example.com',
      facts: { risk: 'safety', judged: 'yes', words: 'burnt\u001b[2J\nRenata' },
    },
  ]),
};

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
    const { out } = await reported(await tableWith({ decision: corrected }));
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

  test('tells what was heard in it, and what people judged', async () => {
    const verdict = { heard: { ...sampleHeard, maybe: ['legal' as const] } };
    const { out } = await reported(await tableWith({ decision: corrected, verdict, case: judged }));
    expect(out.slice(out.indexOf('Possible danger: what people were asked'))).toEqual([
      'Possible danger: what people were asked',
      '  1 asked        0 yes, 0 no, 1 unanswered  legal',
      '  1 asked        1 yes, 0 no, 0 unanswered  safety',
      '',
      'The same, by language',
      '  2 asked        1 yes, 0 no, 1 unanswered  en',
      '',
      'Dangers that only people found',
      '  safety           en  "burnt [2J [name]"',
      '',
      'Problems heard in corrected diagnoses, of all decided',
      '  1 of 1         leaks',
      '  1 of 1         packaging',
      '',
      'What the corrected diagnoses listened to',
      '      1  sign stopped_working',
    ]);
  });

  test('an edited letter has a line of its own', async () => {
    const { out } = await reported(await tableWith({ decision: { ...decided, isEdited: true } }));
    expect(out).toEqual([
      'No diagnosis was decided upon in this time.',
      'Neither kept nor corrected, as the letter was edited: 1.',
    ]);
  });

  test('an approval that was undone is not counted', async () => {
    const { at, by } = decided;
    const eventTail = chainEvents({ eventCount: 0, eventHash: FIRST_HASH }, [
      { type: 'approved', at, by, facts: { revision: 1, decision: 'd1', edited: false } },
      { type: 'undone', at, by, facts: { revision: 1, decision: 'd1' } },
    ]);
    const { out } = await reported(await tableWith({ case: { eventTail } }));
    expect(out).toEqual(['No diagnosis was decided upon in this time.']);
  });

  test('an empty time has a sentence, JSON has the same facts', async () => {
    expect((await reported(fakeTable())).out).toEqual(['No diagnosis was decided upon in this time.']);
    const [json = ''] = (await reported(await tableWith({ case: judged }), { json: true })).out;
    expect(JSON.parse(json)).toMatchObject({
      decided: 1,
      kept: 1,
      byLanguage: [{ name: 'en' }],
      risks: { asked: 1, yes: 1, foundByPeople: [{ words: 'burnt\u001b[2J\n[name]' }] },
    });
  });

  test('verdicts of before are read, also of a case that is gone', async () => {
    const table = fakeTable();
    await table.cases.addVerdict(oldVerdict());
    await table.cases.addVerdict(oldVerdict({ caseId: 'C2', final: 'misuse' }));
    const { out, err } = await reported(table, { export: join(folder, 'old') });
    expect(out[0]).toBe('Diagnoses decided: 2; kept: 1 (50 %).');
    expect(err).toEqual(['Nothing to export. Left out, as no words of the buyer are there: 1.']);
  });

  test('months before are read as far as was asked', async () => {
    expect(monthsUntil(NOW, 3)).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(monthsUntil(Date.parse('2026-01-31T23:00:00.000Z'), 2)).toEqual(['2025-12', '2026-01']);
  });

  test('corrections are exported as messages that can be trained on, without the name', async () => {
    const verdict = { heard: sampleHeard };
    const table = await tableWith({ decision: corrected, verdict, case: judged });
    const { err } = await reported(table, { export: join(folder, 'lines') });
    expect(err).toEqual([
      `${join(folder, 'lines')}: 1 en. Read each line before it is learned from: a name may have stayed.`,
    ]);
    expect(readdirSync(join(folder, 'lines'))).toEqual(['desk-en.jsonl']);
    expect(readMessages(join(folder, 'lines'))).toMatchObject([
      {
        hand: 'desk-en',
        text: '[name] here. I forgot to take off the film, silly me.',
        first: {
          contact: 'complaint',
          cause: 'misuse',
          severity: 'major',
          risks: ['safety'],
          problems: ['leaks', 'packaging'],
          wants: [{ kind: 'discount', percent: 30 }],
          asks: 1,
        },
      },
    ]);
  });

  test('without a correction there is nothing to export, and it says so', async () => {
    const { err } = await reported(await tableWith({}), { export: join(folder, 'none') });
    expect(err).toEqual(['Nothing to export: no diagnosis was corrected and no possible danger judged.']);
  });

  test('a folder that cannot be written is named', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const table = await tableWith({ decision: corrected });
    const failing = reported(table, { export: file });
    await expect(failing).rejects.toThrow(Trouble);
    await expect(failing).rejects.toThrow(
      `${join(file, 'desk-en.jsonl')} cannot be written (EEXIST): name a folder with --export`,
    );
  });
});
