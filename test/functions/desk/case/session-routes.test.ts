import { describe, expect, test } from 'vitest';
import { LIN, MARIT, NOW, ROBIN, type SceneProps, sampleCase, sampleDraft, scene } from '../samples.ts';

describe('a case from the board', () => {
  const BODY = sampleDraft().body;
  const CASE = '/case/5f0c2a';

  test('is the review page of the present draft, with the same decisions by the same person', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    expect((await robin.get(CASE)).headers.get('location')).toBe(`${CASE}/2`);
    const html = await robin.page(`${CASE}/2`);
    for (const words of ['Larkfield Personal Blender', 'Approve and send', 'Sign out', 'Robin Hale']) {
      expect(html).toContain(words);
    }
    const answer = await robin.post(`${CASE}/2/approve`, { body: BODY });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${CASE}/2`]);
    expect((await s.deps.cases.decisions('5f0c2a')).map(({ by, type }) => [by, type])).toEqual([
      [ROBIN, 'approved'],
    ]);
    expect((await s.case()).state).toBe('held');
    expect(await robin.page(`${CASE}/2`)).toContain('You approved this reply');
  });

  test.each(['approve', 'recompose', 'pass', 'dismiss', 'chose', 'sent', 'again', 'done'])(
    'a post (%s) without the proof of the session, or with another’s, changes nothing',
    async (action) => {
      const s = await scene();
      const robin = await s.signIn(ROBIN);
      const lin = await s.signIn(LIN);
      const before = JSON.stringify([...s.deps.table.items]);
      for (const proof of ['', 'x', lin.proof]) {
        const answer = await robin.post(`${CASE}/2/${action}`, { body: BODY, cause: 'misuse', proof });
        expect(answer.status).toBe(403);
      }
      expect(JSON.stringify([...s.deps.table.items])).toBe(before);
    },
  );

  test('signing out needs the proof, too', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    const answer = await robin.post('/sign-out', { proof: 'x' });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
  });

  test('A4 a decision on an old draft is refused, from here as from a mail', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    const answer = await robin.post(`${CASE}/1/approve`, { body: BODY });
    expect(answer.status).toBe(409);
    expect((await s.case()).state).toBe('awaiting_decision');
  });

  test('roles: what is the supervisor’s an agent reads only', async () => {
    const s = await scene({ case: { draft: { ...sampleCase().draft, role: 'supervisor' } as never } });
    const robin = await s.signIn(ROBIN);
    expect(await robin.page(`${CASE}/2`)).not.toContain('Approve and send');
    expect((await robin.post(`${CASE}/2/approve`, { body: BODY })).status).toBe(403);
    const marit = await s.signIn(MARIT);
    expect((await marit.post(`${CASE}/2/approve`, { body: BODY })).status).toBe(303);
    expect((await s.case()).draft?.decision?.by).toBe(MARIT);
  });

  test('roles: who was a supervisor when signing in and is none any more decides as an agent', async () => {
    const s = await scene({ case: { draft: { ...sampleCase().draft, role: 'supervisor' } as never } });
    const marit = await s.signIn(MARIT);
    s.deps.playbook.staff = s.deps.playbook.staff.map((person) => ({ ...person, role: 'agent' }));
    expect((await marit.post(`${CASE}/2/approve`, { body: BODY })).status).toBe(403);
  });

  test('a store that is not the person’s is not there for them', async () => {
    const s = await scene({
      case: { store: 'second' },
      staff: (all) => all.map((one) => (one.email === ROBIN ? { ...one, stores: ['main'] } : one)),
    });
    s.deps.playbook.stores.push({ ...(s.deps.playbook.stores[0] as never as object), id: 'second' } as never);
    const robin = await s.signIn(ROBIN);
    expect((await robin.get(CASE)).status).toBe(404);
    expect((await robin.post(`${CASE}/2/approve`, { body: BODY })).status).toBe(404);
    expect(await robin.page('/board')).not.toContain('Larkfield Personal');
    expect((await (await s.signIn(LIN)).get(`${CASE}/2`)).status).toBe(200);
  });

  test.each([
    ['closed', { state: 'closed', closedAt: NOW, closedBecause: 'solved' }, 'closed'],
    ['frozen by a claim', { state: 'frozen', claimOpen: true }, 'Answer the claim in Seller Central'],
    ['without a draft', { state: 'composing', draft: null }, 'a draft is being prepared'],
  ] as [string, SceneProps['case'], string][])(
    '%s: nothing is to be decided, only to be given away',
    async (_, changes, words) => {
      const s = await scene({
        case: {
          ...changes,
          draft: changes?.draft === null ? null : ({ ...sampleCase().draft, status: 'superseded' } as never),
        },
      });
      const robin = await s.signIn(ROBIN);
      const path = (await robin.get(CASE)).headers.get('location') ?? '';
      const html = await robin.page(path);
      expect(html).toContain(words);
      const actions = [...html.matchAll(/action="([^"]*)"/g)].map((match) => match[1]);
      expect(actions.filter((action) => action?.startsWith(path) && !action.endsWith('/assign'))).toEqual([]);
    },
  );

  test.each([
    ['awaiting_fulfilment', 'done', 'You said that it is done'],
    ['unresolved', 'sent', 'You said that the reply went out'],
  ] as const)('%s: the task of a mail is here, too', async (state, action, words) => {
    const draft = { ...sampleCase().draft, status: state === 'unresolved' ? 'approved' : 'sent' } as never;
    const s = await scene({ case: { state, draft, chosen: { kind: 'replacement' } } });
    const robin = await s.signIn(ROBIN);
    expect(await robin.page(`${CASE}/2`)).toContain(`action="${CASE}/2/${action}"`);
    const answer = await robin.post(`${CASE}/2/${action}`);
    expect(answer.status).toBe(303);
    expect(await robin.page(answer.headers.get('location') ?? '')).toContain(words);
  });

  test('no such case', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    for (const path of ['/case/none', '/case/none/1', '/case/__proto__/1']) {
      expect((await robin.get(path)).status).toBe(404);
    }
    expect((await robin.get(`${CASE}/x`)).status).toBe(404);
  });
});
