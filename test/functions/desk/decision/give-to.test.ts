import { describe, expect, test } from 'vitest';
import { LIN, MARIT, pendingDraft, ROBIN, scene } from '../samples.ts';

/** The case's id ends in an even number: it chooses the first of the two agents. */
const HAS = ROBIN;
const OTHER = LIN;
const NAME = '林悦';

describe('a case is given to a colleague', () => {
  test.each(['link', 'session'])(
    'by %s: recorded with who, said on the page, woken to be told',
    async (way) => {
      const s = await scene();
      const answer =
        way === 'link'
          ? await s.post(`${await s.linkFor(MARIT)}/assign`, { person: OTHER })
          : await (await s.signIn(MARIT)).post('/case/5f0c2a/2/assign', { person: OTHER });
      expect(answer.status).toBe(303);
      expect((await s.case()).assignee).toBe(OTHER);
      expect((await s.deps.cases.events('5f0c2a')).at(-1)).toMatchObject({
        type: 'reassigned',
        by: MARIT,
        facts: { to: OTHER },
      });
      expect(s.deps.workflow.woken.map(({ knock }) => knock.type)).toEqual(['reassigned']);
      const html = await s.page(await s.linkFor(MARIT));
      expect(html).toContain(`You gave the case to ${NAME} · Tue 10 Mar, 09:00 GMT`);
      expect(html).toContain(`Given to a colleague · ${NAME}`);
      expect(html).toContain('<form method="post" action="/r/');
    },
  );

  test.each(['', 'stranger@example.org', ROBIN.toUpperCase()])(
    'to nobody of the playbook (%o): refused',
    async (person) => {
      const s = await scene();
      const answer = await s.post(`${await s.linkFor(MARIT)}/assign`, { person });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Choose a colleague');
      expect((await s.case()).assignee).toBeUndefined();
    },
  );

  test('is found under "mine" of the one, and not of the other', async () => {
    const s = await scene();
    const mine = async (person: string) =>
      (await (await s.signIn(person)).page('/board?mine=1')).includes('/case/5f0c2a');
    expect([await mine(HAS), await mine(OTHER)]).toEqual([true, false]);
    await s.post(`${await s.linkFor(MARIT)}/assign`, { person: OTHER });
    expect([await mine(HAS), await mine(OTHER)]).toEqual([false, true]);
  });

  test('an old page gives nothing away', async () => {
    const s = await scene({ case: { draft: { ...pendingDraft, revision: 3 } } });
    expect((await s.post(`${await s.linkFor(MARIT)}/assign`, { person: OTHER })).status).toBe(409);
  });
});
