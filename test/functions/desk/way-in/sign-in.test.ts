import { describe, expect, test } from 'vitest';
import { STRINGS } from '../../../../functions/desk/page/strings.ts';
import { SESSION_HOURS } from '../../../../functions/desk/way-in/session.ts';
import { SIGN_IN_LINK_MINUTES } from '../../../../functions/desk/way-in/sign-in.ts';
import { seal } from '../../../../functions/desk/way-in/signed-cookie.ts';
import {
  LIN,
  MARIT,
  NOW,
  ROBIN,
  type SceneProps,
  sampleCase,
  sampleDraft,
  scene,
  signInPath,
} from '../samples.ts';

const MINUTES = 60_000;
const HOURS = 60 * MINUTES;

describe('asking for a link', () => {
  test('a person of the playbook gets one, in their language, and nothing else', async () => {
    const s = await scene();
    const answer = await s.post('/sign-in', { email: '  Lin.Yue@example.com ' });
    expect(answer.status).toBe(200);
    expect(s.deps.outbox.sent).toHaveLength(1);
    const [mail] = s.deps.outbox.sent;
    expect(mail).toMatchObject({ from: 'support@example.com', to: [LIN] });
    const raw = Buffer.from(mail?.raw ?? []).toString();
    expect(raw).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(raw).toContain('<https://review.example.com/sign-in/'.slice(1));
    expect(signInPath(mail?.raw ?? new Uint8Array())).not.toContain('example');
  });

  test('the answer is the same, after the same time, whether the address is known or not', async () => {
    const s = await scene();
    const answers = [
      await s.post('/sign-in', { email: ROBIN }),
      await s.post('/sign-in', { email: 'stranger@example.org' }),
      await s.post('/sign-in', { email: '<script>' }),
      await s.post('/sign-in'),
    ];
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).not.toContain('example.com');
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
    expect(new Set(s.deps.pauses).size).toBe(1);
    expect(s.deps.pauses).toHaveLength(4);
    expect(s.deps.outbox.sent).toHaveLength(1);
  });

  test('SES that does not take the mail changes nothing in the answer', async () => {
    const s = await scene();
    s.deps.outbox.outcomes.push({ outcome: 'released', detail: 'throttled' });
    const failed = await (await s.post('/sign-in', { email: ROBIN })).text();
    expect(failed).toBe(await (await s.post('/sign-in', { email: ROBIN })).text());
    expect(s.deps.log.lines.some(({ code }) => code === 'SIGN_IN_NOT_MAILED')).toBe(true);
  });

  test('no address is flooded: three mails in a quarter of an hour, then again', async () => {
    const s = await scene();
    for (let n = 0; n < 6; n += 1) await s.post('/sign-in', { email: ROBIN });
    expect(s.deps.outbox.sent).toHaveLength(3);
    await s.post('/sign-in', { email: MARIT });
    expect(s.deps.outbox.sent).toHaveLength(4);
    s.deps.wallClock.advance(16 * MINUTES);
    await s.post('/sign-in', { email: ROBIN });
    expect(s.deps.outbox.sent).toHaveLength(5);
  });

  test('strangers leave nothing in the table, and no address stands in a log line', async () => {
    const s = await scene();
    const before = s.deps.table.items.size;
    for (let n = 0; n < 5; n += 1) await s.post('/sign-in', { email: `stranger${n}@example.org` });
    expect(s.deps.table.items.size).toBe(before);
    await s.post('/sign-in', { email: ROBIN });
    expect(JSON.stringify(s.deps.log.lines)).not.toContain('@');
  });
});

describe('the link', () => {
  test('A1 shown as often as scanners like, it is used by a POST, once', async () => {
    const s = await scene();
    const link = await s.askedLink(ROBIN);
    const before = JSON.stringify([...s.deps.table.items]);
    for (const method of ['GET', 'HEAD', 'GET']) {
      const shown = await s.app.request(link, { method });
      expect([shown.status, shown.headers.get('set-cookie')]).toEqual([200, null]);
    }
    expect(JSON.stringify([...s.deps.table.items])).toBe(before);
    const entered = await s.post(link);
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/board']);
    const again = await s.post(link);
    expect([again.status, again.headers.get('set-cookie')]).toEqual([410, null]);
    expect((await s.app.request(link)).status).toBe(410);
  });

  test('A5 pressed twice at once, it opens one session', async () => {
    const s = await scene();
    const link = await s.askedLink(ROBIN);
    const answers = await Promise.all([s.post(link), s.post(link)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 410]);
  });

  test.each([
    ['after a quarter of an hour', (link: string) => link, 15 * MINUTES],
    ['with another end', (link: string) => `${link.slice(0, -2)}xx`, 0],
    ['with a later expiry', (link: string) => link.replace(/\.[^.]+\./, '.zzzzzz.'), 0],
    ['made up', () => '/sign-in/x.y.z.w', 0],
    ['far too long', () => `/sign-in/${'a'.repeat(3000)}`, 0],
  ])('is refused %s', async (_, change, later) => {
    const s = await scene();
    const link = change(await s.askedLink(ROBIN));
    s.deps.wallClock.advance(later);
    expect((await s.app.request(link)).status).toBe(410);
    const answer = await s.post(link);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([410, null]);
  });

  test('of somebody who left the playbook is refused', async () => {
    const s = await scene();
    const link = await s.askedLink(ROBIN);
    s.deps.playbook.staff = s.deps.playbook.staff.filter((person) => person.email !== ROBIN);
    expect((await s.post(link)).status).toBe(410);
  });

  test('is not used from another site (nobody is signed in as somebody else)', async () => {
    const s = await scene();
    const link = await s.askedLink(ROBIN);
    for (const path of [link, '/sign-in', '/sign-out', '/board']) {
      const answer = await s.post(path, { email: ROBIN }, { 'sec-fetch-site': 'cross-site' });
      expect([path, answer.status, answer.headers.get('set-cookie')]).toEqual([path, 403, null]);
    }
    expect((await s.post(link)).status).toBe(303);
  });
});

describe('the session', () => {
  test('is a cookie that scripts and other sites do not get', async () => {
    const s = await scene();
    const answer = await s.post(await s.askedLink(ROBIN));
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-makeright=/);
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=43200']) {
      expect(cookie.split('; ')).toContain(attribute);
    }
    expect(cookie).not.toContain('Domain');
  });

  test.each([
    ['http://127.0.0.1:3000', false],
    ['http://localhost:3000', false],
    ['http://desk.example.com', true],
    ['https://127.0.0.1', true],
  ])('at %s Secure is %s: only on this machine there is no HTTPS', async (reviewUrl, secure) => {
    const s = await scene();
    Object.assign(s.deps, { reviewUrl });
    const cookie = (await s.post(await s.askedLink(ROBIN))).headers.get('set-cookie') ?? '';
    expect(cookie.includes('; Secure')).toBe(secure);
    expect(cookie.startsWith('__Host-')).toBe(secure);
  });

  test.each(['/board', '/case/5f0c2a', '/case/5f0c2a/2', '/case/5f0c2a/2/photo/1', '/playbook'])(
    'without one %s shows the way in and nothing else',
    async (path) => {
      const s = await scene();
      for (const cookie of ['', '__Host-makeright=forged', 'makeright=a.b.c.d']) {
        const answer = await s.app.request(path, { headers: { cookie } });
        expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in']);
        expect(await answer.text()).not.toContain('Larkfield');
      }
    },
  );

  test('ends after 12 hours, on signing out, and when the person leaves the playbook', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    const lin = await s.signIn(LIN);
    expect((await robin.get('/board')).status).toBe(200);
    const out = await robin.post('/sign-out');
    expect(out.headers.get('location')).toBe('/sign-in');
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-makeright=;.*Max-Age=0/);
    s.deps.playbook.staff = s.deps.playbook.staff.filter((person) => person.email !== LIN);
    expect((await lin.get('/board')).status).toBe(303);
    s.deps.wallClock.advance(12 * HOURS);
    expect((await robin.get('/board')).status).toBe(303);
  });

  test('a sign-in link is no cookie, and a cookie no sign-in link', async () => {
    const s = await scene();
    const link = await s.askedLink(ROBIN);
    const ticket = link.slice('/sign-in/'.length);
    const swapped = await s.app.request('/board', { headers: { cookie: `__Host-makeright=${ticket}` } });
    expect(swapped.status).toBe(303);
    const robin = await s.signIn(ROBIN);
    expect((await s.post(`/sign-in/${robin.cookie.split('=')[1]}`)).status).toBe(410);
    const other = { keyId: 'k1', key: 'another-key-'.padEnd(64, 'y') };
    const words = JSON.stringify({ id: 'x', person: ROBIN });
    const forged = seal('makeright-session-1', words, '2027-01-01T00:00:00.000Z', other);
    expect(
      (await s.app.request('/board', { headers: { cookie: `__Host-makeright=${forged}` } })).status,
    ).toBe(303);
  });
});

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

test('what the pages say about times is what is kept', () => {
  for (const { desk, pages } of Object.values(STRINGS)) {
    expect(desk.signIn.enterText).toMatch(new RegExp(`\\b${SESSION_HOURS} `));
    for (const words of [desk.signIn.mail.text, pages.signInSent.text, pages.signInStale.text]) {
      expect(words).toMatch(new RegExp(`${SIGN_IN_LINK_MINUTES} (?:minutes|分钟)`));
    }
  }
});
