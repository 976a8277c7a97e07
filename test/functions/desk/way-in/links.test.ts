import { describe, expect, test } from 'vitest';
import { LIN, pendingDraft, ROBIN, sampleDraft, scene } from '../samples.ts';

const BODY = sampleDraft().body;

describe('links', () => {
  const token = async (change: (token: string) => string) => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    return { s, path: `/r/${change(link.slice('/r/'.length))}` };
  };

  test.each([
    ['another signature', (t: string) => `${t.slice(0, -2)}${t.endsWith('AA') ? 'BB' : 'AA'}`],
    ['another id', (t: string) => t.replace('link-1', 'link-2')],
    ['a later expiry', (t: string) => t.replace(/\.[a-z0-9]+\./, '.zzzzzz.')],
    ['another key', (t: string) => t.replace('.k1.', '.k2.')],
    ['a piece missing', (t: string) => t.slice(0, t.lastIndexOf('.'))],
    ['a piece too many', (t: string) => `${t}.x`],
    ['anything', () => '%00%ff'],
    ['a long tail', (t: string) => `${t}${'A'.repeat(5000)}`],
  ])('with %s are not known (404), read or posted', async (_, change) => {
    const { s, path } = await token(change);
    expect((await s.app.request(path)).status).toBe(404);
    expect((await s.post(`${path}/approve`, { body: BODY })).status).toBe(404);
    expect((await s.case()).state).toBe('awaiting_decision');
    expect(await s.deps.cases.decisions('5f0c2a')).toEqual([]);
  });

  test('that were signed but never kept are not known either', async () => {
    const { s, path } = await token((t) => t);
    s.deps.table.items.delete('LINK#link-1');
    expect((await s.app.request(path)).status).toBe(404);
  });

  test.each([ROBIN, LIN])('A4 that have expired say so (410), to the second', async (person) => {
    const s = await scene();
    const link = await s.linkFor(person, { expiresAt: '2026-03-11T09:00:00.000Z' });
    s.deps.clock.set('2026-03-11T08:59:59.000Z');
    expect((await s.app.request(link)).status).toBe(200);
    s.deps.clock.set('2026-03-11T09:00:00.000Z');
    const answer = await s.post(`${link}/approve`, { body: BODY });
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('has expired');
    expect((await s.case()).state).toBe('awaiting_decision');
  });

  test('of somebody who left the playbook decide nothing (403)', async () => {
    const s = await scene({ staff: (staff) => staff.filter((person) => person.email !== ROBIN) });
    const link = await s.linkFor(ROBIN);
    expect((await s.app.request(link)).status).toBe(403);
    expect((await s.post(`${link}/approve`, { body: BODY })).status).toBe(403);
  });

  test('of a supervisor who is one no longer decide as an agent', async () => {
    const s = await scene({
      case: { draft: { ...pendingDraft, role: 'supervisor' } },
      staff: (staff) => staff.map((person) => ({ ...person, role: 'agent' as const })),
    });
    const link = await s.linkFor(ROBIN, { role: 'supervisor' });
    expect((await s.post(`${link}/approve`, { body: BODY })).status).toBe(403);
  });

  test.each([
    ['unresolved', 'approve'],
    ['decision', 'sent'],
    ['decision', 'done'],
    ['fulfilment', 'dismiss'],
  ] as const)('for %s do not allow /%s (403)', async (purpose, action) => {
    const s = await scene();
    const answer = await s.post(`${await s.linkFor(ROBIN, { purpose })}/${action}`, { body: BODY });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('This link is for something else');
  });

  test('to an action that does not exist are no page', async () => {
    const s = await scene();
    expect((await s.post(`${await s.linkFor(ROBIN)}/constructor`)).status).toBe(404);
  });
});
