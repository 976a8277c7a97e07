import { describe, expect, test } from 'vitest';
import { MARIT, ROBIN, type Scene, scene } from '../samples.ts';

const POSTS = 60;
const LANES = 16;
/** No other test knows when a wait is over: these say so themselves. */
function holdPauses(s: Scene) {
  const waiting: (() => void)[] = [];
  let most = 0;
  Object.assign(s.deps, {
    pause: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        most = Math.max(most, waiting.length);
      }),
  });
  return {
    /** Posts that were held at the same time. */
    most: () => most,
    async goOn() {
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
      for (const each of waiting.splice(0)) each();
    },
  };
}

/** As the function meets a request: API Gateway tells where it came from. */
const from = (s: Scene, sourceIp: string, email: string) =>
  s.app.request(
    '/sign-in',
    { method: 'POST', body: new URLSearchParams({ email }) },
    { event: { requestContext: { http: { sourceIp } } } },
  );

const statuses = async (answers: Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status);

describe('V7 many posts at once that ask for a link to sign in', () => {
  test.each([
    ['for one person', () => ROBIN],
    ['for strangers', (n: number) => `stranger${n}@example.org`],
  ])('%s, from one place: one is worked on, the others are answered at once', async (_, email) => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    const pauses = holdPauses(s);
    const sent = s.deps.outbox.sent.length;
    const told: Response[] = [];
    const answers = Array.from({ length: POSTS }, async (_, n) => {
      const answer = await from(s, '192.0.2.1', email(n));
      told.push(answer);
      return answer.status;
    });
    while (told.length < POSTS - 1) await new Promise((resolve) => setImmediate(resolve));
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set([429]));
    expect(new Set(told.map(({ headers }) => headers.get('retry-after')))).toEqual(new Set(['1']));
    expect(pauses.most()).toBe(1);
    expect(s.deps.outbox.sent.length - sent).toBeLessThanOrEqual(1);
    // While one is held, an agent's page comes.
    expect((await robin.get('/board')).status).toBe(200);
    await pauses.goOn();
    expect((await Promise.all(answers)).filter((status) => status === 200)).toHaveLength(1);
  });

  test('from everywhere: never more than there are lanes, and as few items', async () => {
    const s = await scene();
    const pauses = holdPauses(s);
    const before = s.deps.table.items.size;
    const answers = Array.from({ length: 200 }, (_, n) =>
      Promise.resolve(from(s, `192.0.2.${n}`, `stranger${n}@example.org`)),
    );
    const done = statuses(answers);
    await pauses.goOn();
    const all = await done;
    expect(pauses.most()).toBeGreaterThan(1);
    expect(pauses.most()).toBeLessThanOrEqual(LANES);
    expect(all.filter((status) => status === 200).length).toBe(pauses.most());
    expect(s.deps.table.items.size - before).toBeLessThanOrEqual(LANES);
  });

  test('a turn ends with its answer, also where the mail failed, and by itself where the function died', async () => {
    const s = await scene();
    for (const email of [ROBIN, MARIT, 'stranger@example.org'])
      expect((await from(s, '192.0.2.1', email)).status).toBe(200);
    Object.assign(s.deps, { pause: () => Promise.reject(new Error('gone')) });
    expect((await from(s, '192.0.2.1', ROBIN)).status).toBe(500);
    const pauses = holdPauses(s);
    const died = from(s, '192.0.2.1', 'stranger@example.org');
    while (pauses.most() === 0) await new Promise((resolve) => setImmediate(resolve));
    expect((await from(s, '192.0.2.1', ROBIN)).status).toBe(429);
    s.deps.wallClock.advance(5_000);
    const next = from(s, '192.0.2.1', ROBIN);
    while (pauses.most() === 1) await new Promise((resolve) => setImmediate(resolve));
    await pauses.goOn();
    expect(await statuses([Promise.resolve(died), Promise.resolve(next)])).toEqual([200, 200]);
    expect((await Promise.all([from(s, '192.0.2.1', ROBIN), pauses.goOn()]))[0].status).toBe(200);
  });

  test('says the same to a colleague and to a stranger', async () => {
    const s = await scene();
    const pauses = holdPauses(s);
    const held = from(s, '192.0.2.1', 'stranger@example.org');
    while (pauses.most() === 0) await new Promise((resolve) => setImmediate(resolve));
    const bodies = await Promise.all(
      [ROBIN, 'other@example.org'].map(async (email) => (await from(s, '192.0.2.1', email)).text()),
    );
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('no mail was sent for you');
    await pauses.goOn();
    expect((await held).status).toBe(200);
  });
});
