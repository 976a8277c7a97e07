import { expect, test } from 'vitest';
import type { Case } from '../../../../core/words/case.ts';
import type { CurrentDraft } from '../../../../core/words/record/draft.ts';
import type { CaseEvent, EventType } from '../../../../core/words/record/event.ts';
import { decisionTaken } from '../../../../functions/desk/decision/decision-taken.ts';
import type { DraftLink } from '../../../../functions/ports/look-ups.ts';
import { LIN, pendingDraft, ROBIN, sampleCase } from '../samples.ts';

const minute = (n: number) => `2026-03-10T08:${String(n).padStart(2, '0')}:00.000Z`;

/** One line of a record: what, who, in which minute, about which revision. */
type Line = [type: EventType, by: string, at: number, revision?: number];

const recorded = (lines: Line[]): CaseEvent[] =>
  lines.map(([type, by, at, revision], n) => ({
    seq: n + 1,
    type,
    by,
    at: minute(at),
    facts: revision === undefined ? {} : { revision },
    previousHash: '',
    hash: '',
  }));

const approvedDraft = (status: CurrentDraft['status']): CurrentDraft => ({
  ...pendingDraft,
  status,
  decision: { id: 'd1', type: 'approved', by: LIN, at: minute(10) },
});

const TABLE: [string, DraftLink['purpose'], Partial<Case>, Line[], { type: string; by: string } | null][] = [
  ['nothing was decided', 'decision', {}, [], null],
  [
    'the approval of the current draft',
    'decision',
    { draft: approvedDraft('approved') },
    [['approved', LIN, 10, 2]],
    { type: 'approved', by: LIN },
  ],
  [
    'an approval that was overtaken before the reply left does not count',
    'decision',
    { draft: approvedDraft('superseded') },
    [['approved', LIN, 10, 2]],
    null,
  ],
  [
    'an approval that was overtaken after the reply left counts',
    'decision',
    { draft: approvedDraft('superseded') },
    [
      ['approved', LIN, 10, 2],
      ['sent', 'outbox', 11],
    ],
    { type: 'approved', by: LIN },
  ],
  [
    'an approval that was taken back does not count, though the draft was decided anew',
    'decision',
    {
      draft: {
        ...pendingDraft,
        status: 'superseded',
        decision: { id: 'd2', type: 'dismissed', by: ROBIN, at: minute(20) },
      },
    },
    [
      ['approved', LIN, 10, 2],
      ['undone', LIN, 11, 2],
      ['dismissed', ROBIN, 20, 2],
    ],
    { type: 'dismissed', by: ROBIN },
  ],
  [
    'of an old draft the record tells it',
    'decision',
    { draft: { ...pendingDraft, revision: 3 } },
    [
      ['recompose', ROBIN, 10, 2],
      ['approved', LIN, 20, 3],
    ],
    { type: 'recompose', by: ROBIN },
  ],
  [
    "Amazon's copy confirms a reply without naming its revision",
    'unresolved',
    {},
    [['sent_confirmed', 'amazon', 10]],
    { type: 'sent_confirmed', by: 'amazon' },
  ],
  ['a confirmation of another reply', 'unresolved', {}, [['sent_confirmed', LIN, 10, 1]], null],
  ['a task that waits', 'fulfilment', { fulfilledAt: null }, [['fulfilled', LIN, 10]], null],
  [
    'a task that is done',
    'fulfilment',
    { fulfilledAt: minute(10) },
    [['fulfilled', LIN, 10]],
    { type: 'fulfilled', by: LIN },
  ],
];

test.each(TABLE)('%s (%s)', (_, purpose, changes, lines, expected) => {
  const atHand = {
    case: sampleCase(changes),
    draft: null,
    messages: [],
    events: recorded(lines),
    takenBack: null,
  };
  const taken = decisionTaken(atHand, { purpose, revision: 2 });
  expect(taken === null ? null : { type: taken.type, by: taken.by }).toEqual(expected);
});
