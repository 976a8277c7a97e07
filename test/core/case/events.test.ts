import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLink, chainEvents, checkRecord, FIRST_HASH } from '../../../core/case/events.ts';
import type { CaseEvent } from '../../../core/words/record/event.ts';

const AT = '2026-10-05T09:00:00.000Z';
const start = { eventCount: 0, eventHash: FIRST_HASH };

const recordOf = (count: number): CaseEvent[] =>
  chainEvents(
    start,
    Array.from({ length: count }, (_, index) => ({
      type: 'notice_attached',
      at: AT,
      by: 'li@example.com',
      facts: { index },
    })),
  );
const endOf = (events: CaseEvent[]) => ({
  eventCount: events.length,
  eventHash: events.at(-1)?.hash ?? FIRST_HASH,
});

describe('the record of a case', () => {
  const events = recordOf(6);
  const end = endOf(events);
  const forge = (at: number, changes: Partial<CaseEvent>) =>
    events.map((event, index) => (index === at - 1 ? { ...event, ...changes } : event));
  /** Line 4 on, written anew with right hashes by somebody who changed line 4. */
  const rewritten = [
    ...events.slice(0, 3),
    ...chainEvents(
      endOf(events.slice(0, 3)),
      events.slice(3).map((event, index) => ({ ...event, by: index === 0 ? 'x@example.com' : event.by })),
    ),
  ];

  it('is whole as it was written', () => {
    expect(checkRecord(end, events)).toEqual({ lines: 6, whole: true, brokenAt: null });
    expect(checkRecord(start, [])).toEqual({ lines: 0, whole: true, brokenAt: null });
  });

  it.each<[string, CaseEvent[], number]>([
    ['another person', forge(3, { by: 'x@example.com' }), 3],
    ['another fact', forge(3, { facts: { index: 9 } }), 3],
    ['another time', forge(1, { at: '2026-10-05T09:00:01.000Z' }), 1],
    ['another number', forge(6, { seq: 7 }), 6],
    ['a hash of its own', forge(2, { hash: 'f'.repeat(64) }), 2],
    ['a line taken out', events.filter((_, index) => index !== 3), 4],
    ['two lines in another order', [events[1], events[0], ...events.slice(2)] as CaseEvent[], 1],
    ['the last lines taken away', events.slice(0, 4), 5],
    ['all lines taken away', [], 1],
    [
      'a line put at the end',
      [...events, ...chainEvents(end, [{ type: 'notice_attached', at: AT, by: 'x' }])],
      7,
    ],
    ['the end written anew, its hashes right', rewritten, 6],
  ])('is broken by %s', (_name, forged, brokenAt) => {
    expect(checkRecord(end, forged)).toEqual({ lines: forged.length, whole: false, brokenAt });
  });

  it('is broken by any change of any field of any line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('at', 'type', 'by', 'hash', 'previousHash'),
        fc.string(),
        (line, field, value) => {
          const forged = forge(line, { [field]: value });
          const isSame = events[line - 1]?.[field as 'by'] === value;
          expect(checkRecord(end, forged).whole).toBe(isSame);
          if (!isSame) expect(brokenLink(forged)?.seq).toBeLessThanOrEqual(line + 1);
        },
      ),
    );
  });
});
