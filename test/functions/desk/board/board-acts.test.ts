import { describe, expect, test } from 'vitest';
import { LIN, MARIT, sampleCase, scene } from '../samples.ts';

describe('from the board', () => {
  const others = [1, 2].map((n) => sampleCase({ id: `c00000${n}`, productTitle: `Product ${n}` }));
  const act = (fields: [string, string][]) => new URLSearchParams(fields);

  async function board(form: [string, string][]) {
    const s = await scene({ others });
    for (const { wait } of others) if (wait !== null) s.deps.workflow.wait(wait.token);
    const marit = await s.signIn(MARIT);
    const send = (more: [string, string][] = []) =>
      s.app.request('/board/act', {
        method: 'POST',
        body: act([['proof', marit.proof], ...form, ...more]),
        headers: { cookie: marit.cookie },
      });
    const stateOf = async (id: string) => (await s.deps.cases.readCase(id))?.state;
    return { s, marit, send, stateOf };
  }

  test('ticked cases are given to somebody; the board says how many, and stays filtered', async () => {
    const { s, marit, send } = await board([
      ['case', 'c000001.2'],
      ['case', 'c000002.2'],
      ['case', '5f0c2a.1'],
      ['do', 'assign'],
      ['person', LIN],
      ['back', '/board?stage=offer'],
    ]);
    const answer = await send();
    expect(answer.headers.get('location')).toBe('/board?stage=offer&taken=2&refused=1');
    expect((await s.deps.cases.readCase('c000001'))?.assignee).toBe(LIN);
    expect((await s.case()).assignee).toBeUndefined();
    const html = await marit.page('/board?stage=offer&taken=2&refused=1');
    expect(html).toContain('Done for 2. Not done for 1');
  });

  test('dismissing is asked once more, with the names of the cases, and then done', async () => {
    const { marit, send, stateOf } = await board([
      ['case', 'c000001.2'],
      ['case', 'c000002.1'],
      ['do', 'dismiss'],
    ]);
    const asked = await send();
    expect(asked.status).toBe(200);
    const html = await asked.text();
    expect(html).toContain('Product 1');
    expect(html).toContain('name="case" value="c000001.2"');
    expect(await stateOf('c000001')).toBe('awaiting_decision');
    const done = await send([['sure', 'yes']]);
    expect(done.headers.get('location')).toBe('/board?taken=1&refused=1');
    expect([await stateOf('c000001'), await stateOf('c000002')]).toEqual(['composing', 'awaiting_decision']);
    expect(await marit.page('/case/c000001/2')).toContain('You marked this: no reply needed');
  });

  test.each([
    ['nothing ticked', [['do', 'dismiss']], '/board?taken=0&refused=0'],
    [
      'nonsense',
      [
        ['case', '../x'],
        ['case', 'none.1'],
        ['do', 'dismiss'],
        ['sure', 'yes'],
      ],
      '/board?taken=0&refused=0',
    ],
    [
      'another site to go back to',
      [
        ['case', 'none.1'],
        ['do', 'assign'],
        ['back', '//evil.example.com'],
      ],
      '/board?taken=0&refused=0',
    ],
    [
      'an act that there is not',
      [
        ['case', 'c000001.2'],
        ['do', 'delete'],
      ],
      '/board?taken=0&refused=1',
    ],
  ] as [string, [string, string][], string][])('%s changes nothing', async (_, form, location) => {
    const { s, send } = await board(form);
    const before = JSON.stringify([...s.deps.table.items].filter(([key]) => key.startsWith('CASE#')));
    expect((await send()).headers.get('location')).toBe(location);
    expect(JSON.stringify([...s.deps.table.items].filter(([key]) => key.startsWith('CASE#')))).toBe(before);
  });

  test('a case of another store is not touched, nor by a form without proof or from elsewhere', async () => {
    const { s, marit } = await board([]);
    const elsewhere = sampleCase({ id: 'e00001', store: 'other' });
    await s.deps.cases.createCase(elsewhere);
    const post = (fields: [string, string][], headers: Record<string, string> = {}) =>
      s.app.request('/board/act', {
        method: 'POST',
        body: act(fields),
        headers: { cookie: marit.cookie, ...headers },
      });
    const form: [string, string][] = [
      ['case', 'e00001.2'],
      ['case', 'c000001.2'],
      ['do', 'dismiss'],
      ['sure', 'yes'],
    ];
    expect((await post(form)).status).toBe(403);
    expect((await post([['proof', marit.proof], ...form], { 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
    expect(
      (await s.app.request('/board/act', { method: 'POST', body: act(form) })).headers.get('location'),
    ).toBe('/sign-in');
    await post([['proof', marit.proof], ...form]);
    expect((await s.deps.cases.readCase('e00001'))?.state).toBe('awaiting_decision');
    expect((await s.deps.cases.readCase('c000001'))?.state).toBe('composing');
  });
});
