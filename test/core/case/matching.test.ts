import { describe, expect, it } from 'vitest';
import {
  findCase,
  type Lookups,
  MAX_RELAY_ENTRIES,
  type RelayEntry,
  withEntry,
} from '../../../core/case/matching.ts';
import { AT, hoursLater } from './samples.ts';

const none: Lookups = { thread: null, order: null, reference: null, relay: [] };
const mail = { threadKey: 't1', orderId: 'o1' };

function entry(changes: Partial<RelayEntry> = {}): RelayEntry {
  return { caseId: 'r', threadKey: null, orderId: 'o1', at: AT, ...changes };
}

describe('which case a mail belongs to', () => {
  it.each<[string, { threadKey: string | null; orderId: string | null }, Partial<Lookups>, string | null]>([
    ['nothing known', mail, {}, null],
    ['the thread before the order', mail, { thread: 'a', order: 'b' }, 'a'],
    ['the order before the relay', mail, { order: 'b', relay: [entry()] }, 'b'],
    ['the relay with the same order', mail, { relay: [entry()] }, 'r'],
    ['T6 never a case about another order', mail, { relay: [entry({ orderId: 'o2' })] }, null],
    [
      'a mail without order joins the recent case',
      { threadKey: null, orderId: null },
      { relay: [entry()] },
      'r',
    ],
    [
      'another thread without order is another case',
      { threadKey: 't2', orderId: null },
      { relay: [entry({ threadKey: 't1', orderId: null })] },
      null,
    ],
    [
      'a Message-ID of ours',
      { threadKey: null, orderId: null },
      { reference: { id: 'x', orderId: 'o1' } },
      'x',
    ],
    ['but not across orders', mail, { reference: { id: 'x', orderId: 'o2' } }, null],
  ])('%s', (_name, addressing, found, expected) => {
    expect(findCase(addressing, { ...none, ...found }, hoursLater(24), 30)?.caseId ?? null).toBe(expected);
  });

  it('an old case of the address is left alone', () => {
    expect(findCase(mail, { ...none, relay: [entry()] }, hoursLater(31 * 24), 30)).toBeNull();
  });

  it('takes the newest of several', () => {
    const relay = [entry({ caseId: 'old' }), entry({ caseId: 'new', at: hoursLater(2) })];
    expect(findCase(mail, { ...none, relay }, hoursLater(3), 30)?.caseId).toBe('new');
  });
});

describe('the relay register', () => {
  it('keeps one line a case, the newest last, and stays bounded', () => {
    let entries: RelayEntry[] = [];
    for (let n = 0; n < MAX_RELAY_ENTRIES + 5; n += 1)
      entries = withEntry(entries, entry({ caseId: `c${n}` }));
    entries = withEntry(entries, entry({ caseId: 'c20', orderId: 'o9' }));
    expect(entries).toHaveLength(MAX_RELAY_ENTRIES);
    expect(entries.filter((e) => e.caseId === 'c20')).toEqual([entry({ caseId: 'c20', orderId: 'o9' })]);
    expect(entries.at(-1)?.caseId).toBe('c20');
  });
});
