import { describe, expect, test } from 'vitest';
import { decidedCauses } from '../../../core/insight/decided-causes.ts';
import type { DeskVerdict } from '../../../core/insight/desk-verdict.ts';
import { type Line, minute, oldVerdict, sampleHeard, sampleRecord, sampleVerdict } from './samples.ts';

const DIAGNOSED = { cause: 'defect', confidence: 0.8 };
/** What comes before each decision. */
const BEFORE: readonly Line[] = [
  [0, 'opened'],
  [0, 'wrote'],
  [1, 'diagnosed', DIAGNOSED],
  [2, 'composed', { revision: 1 }],
];
const approvedLine = (at: number, revision = 1, edited = false): Line => [
  at,
  'approved',
  { revision, decision: `d${at}`, edited },
];
const approval = (at: number, change: Partial<DeskVerdict> = {}) =>
  sampleVerdict({ at: minute(at), ...change });

/** What became of the cause, by the lines after the draft was written. */
function finals(verdicts: readonly DeskVerdict[], lines: readonly Line[] | null = []): (string | null)[] {
  const records = lines === null ? [] : [['C1', sampleRecord([...BEFORE, ...lines])] as const];
  return decidedCauses(verdicts, new Map(records)).map(({ final }) => final);
}

describe('an approval', () => {
  test.each<[string, Line[], string[]]>([
    ['that went out', [[5, 'sent', { revision: 1 }]], ['defect']],
    ['that has not left yet', [], ['defect']],
    [
      'of which nobody knows whether it left',
      [
        [5, 'send_unresolved', { revision: 1 }],
        [6, 'wrote'],
      ],
      ['defect'],
    ],
    [
      'while the buyer wrote, too late to recall it',
      [
        [5, 'wrote'],
        [6, 'sent', { revision: 1 }],
      ],
      ['defect'],
    ],
    ['that was undone', [[4, 'undone', { revision: 1, decision: 'd3' }]], []],
    [
      'that was undone, and the draft dismissed',
      [
        [4, 'undone', { revision: 1, decision: 'd3' }],
        [5, 'dismissed', { revision: 1 }],
      ],
      [],
    ],
    [
      'that the buyer overtook',
      [
        [4, 'wrote'],
        [5, 'diagnosed', DIAGNOSED],
        [6, 'composed', { revision: 2 }],
      ],
      [],
    ],
    ['that was answered in Seller Central', [[4, 'answered_elsewhere']], []],
    [
      'that the gate refused',
      [
        [4, 'send_refused', { revision: 1 }],
        [5, 'composed', { revision: 2 }],
      ],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(finals([approval(3)], [approvedLine(3), ...lines])).toEqual(expected);
  });

  test('that was undone and given again counts once', () => {
    const lines: Line[] = [
      approvedLine(3),
      [4, 'undone', { revision: 1, decision: 'd3' }],
      approvedLine(5),
      [6, 'sent', { revision: 1 }],
    ];
    expect(finals([approval(3), approval(5)], lines)).toEqual(['defect']);
  });

  test('of several letters about one diagnosis counts once', () => {
    const lines: Line[] = [
      approvedLine(3),
      [4, 'sent', { revision: 1 }],
      [8, 'composed', { revision: 2 }],
      approvedLine(9, 2),
    ];
    expect(finals([approval(3), approval(9, { revision: 2 })], lines)).toEqual(['defect']);
  });

  test('of an edited letter neither keeps nor corrects', () => {
    expect(finals([approval(3, { isEdited: true })], [approvedLine(3)])).toEqual([null]);
    const both = [approval(3, { isEdited: true }), approval(9, { revision: 2 })];
    expect(finals(both, [approvedLine(3), [4, 'sent', { revision: 1 }], approvedLine(9, 2)])).toEqual([
      'defect',
    ]);
  });
});

describe('a chosen cause', () => {
  const chosen = (at: number, final: DeskVerdict['final']) =>
    sampleVerdict({ at: minute(at), kind: 'cause_chosen', final });

  test('is a correction, whatever becomes of the letter after it', () => {
    expect(finals([chosen(3, 'misuse')])).toEqual(['misuse']);
    const after = approval(5, { final: 'misuse', revision: 2, isEdited: true });
    expect(finals([after, chosen(3, 'misuse')], [approvedLine(5, 2, true)])).toEqual(['misuse']);
    const undone: Line[] = [approvedLine(5, 2), [6, 'undone', { revision: 2, decision: 'd5' }]];
    expect(finals([chosen(3, 'misuse'), approval(5, { final: 'misuse', revision: 2 })], undone)).toEqual([
      'misuse',
    ]);
  });

  test('can be chosen back: the last one counts', () => {
    expect(finals([chosen(3, 'misuse'), chosen(5, 'defect')])).toEqual(['defect']);
  });
});

describe('a message that tells no cause', () => {
  const CHOICE: readonly Line[] = [
    approvedLine(3),
    [4, 'sent', { revision: 1 }],
    [10, 'wrote'],
    [11, 'diagnosed', DIAGNOSED],
    [12, 'composed', { revision: 2 }],
    approvedLine(13, 2),
    [14, 'sent', { revision: 2 }],
  ];
  const carried = (contact: 'choice' | 'thanks' | 'again') =>
    approval(13, { revision: 2, heard: { ...sampleHeard, contact } });

  test.each(['choice', 'thanks'] as const)('%s confirms no cause of before', (contact) => {
    expect(finals([approval(3), carried(contact)], CHOICE)).toEqual(['defect']);
    // The first decision lies before the months of the report.
    expect(finals([carried(contact)], CHOICE)).toEqual([]);
    expect(finals([carried('again')], CHOICE)).toEqual(['defect']);
  });

  test('does not take a correction back', () => {
    const corrected = sampleVerdict({ at: minute(3), kind: 'cause_chosen', final: 'misuse' });
    const [only, ...others] = decidedCauses(
      [corrected, carried('choice')],
      new Map([['C1', sampleRecord([...BEFORE, ...CHOICE.slice(2)])]]),
    );
    expect(only).toEqual({ verdict: corrected, isOfItsWords: true, final: 'misuse' });
    expect(others).toEqual([]);
  });

  test('has a diagnosis of its own where it comes first', () => {
    const thanks = approval(3, { heard: { ...sampleHeard, contact: 'thanks' } });
    expect(finals([thanks], [approvedLine(3)])).toEqual(['defect']);
  });
});

describe('verdicts of before', () => {
  test('a correction that is approved later counts once, by its end', () => {
    const corrected = oldVerdict({ final: 'misuse' });
    const approved = oldVerdict({ final: 'misuse', revision: 2, at: '2026-11-03T10:05:00.000Z' });
    expect(finals([approved, corrected], null)).toEqual(['misuse']);
    const again = oldVerdict({ confidence: 0.6, at: '2026-11-05T10:00:00.000Z' });
    expect(finals([corrected, again], null)).toEqual(['misuse', 'defect']);
  });

  test('are read with what the case knows of them, if it is there', () => {
    const old = oldVerdict({ at: minute(3) });
    expect(finals([old], [approvedLine(3)])).toEqual(['defect']);
    expect(finals([old], [approvedLine(3, 1, true)])).toEqual([null]);
    expect(finals([old], [approvedLine(3), [4, 'undone', { revision: 1, decision: 'd3' }]])).toEqual([]);
  });
});
