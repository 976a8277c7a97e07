import { describe, expect, test } from 'vitest';
import { STRINGS } from '../../../../functions/desk/page/strings-by-language.ts';
import { SESSION_HOURS } from '../../../../functions/desk/way-in/session.ts';
import { SIGN_IN_LINK_MINUTES } from '../../../../functions/desk/way-in/sign-in.ts';
import { signValue } from '../../../../functions/desk/way-in/signed-value.ts';
import { LIN, MARIT, ROBIN, scene, signInPath } from '../samples.ts';

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

  test('strangers leave nothing in the table but whose turn it is, and no address stands in a log line', async () => {
    const s = await scene();
    const before = new Set(s.deps.table.items.keys());
    for (let n = 0; n < 5; n += 1) await s.post('/sign-in', { email: `stranger${n}@example.org` });
    const left = [...s.deps.table.items.keys()].filter((key) => !before.has(key));
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/^LOOKUP#sign-in-turn#\d+$/);
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

  test('ends after 12 hours', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    s.deps.wallClock.advance(12 * HOURS - 1_000);
    expect((await robin.get('/board')).status).toBe(200);
    s.deps.wallClock.advance(1_000);
    expect((await robin.get('/board')).status).toBe(303);
  });

  test('V5 signing out ends it on the server: a cookie that was kept opens nothing and decides nothing', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    const lin = await s.signIn(LIN);
    expect((await robin.get('/board')).status).toBe(200);
    const out = await robin.post('/sign-out');
    expect(out.headers.get('location')).toBe('/sign-in');
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-makeright=;.*Max-Age=0/);
    const before = JSON.stringify([...s.deps.table.items]);
    for (const path of ['/board', '/playbook', '/case/5f0c2a/2', '/case/5f0c2a/2/stamp'])
      expect([path, (await robin.get(path)).headers.get('location')]).toEqual([path, '/sign-in']);
    for (const path of ['/case/5f0c2a/2/dismiss', '/board/act', '/board', '/sign-out'])
      expect([path, (await robin.post(path)).headers.get('location')]).toEqual([path, '/sign-in']);
    expect(JSON.stringify([...s.deps.table.items])).toBe(before);
    expect((await lin.get('/board')).status).toBe(200);
  });

  test('V5 signing out on one device ends the sessions of all, and signing in again begins a good one', async () => {
    const s = await scene();
    const [desk, phone] = [await s.signIn(ROBIN), await s.signIn(ROBIN)];
    await desk.post('/sign-out');
    expect((await phone.get('/board')).status).toBe(303);
    const [again, other] = [await s.signIn(ROBIN), await s.signIn(ROBIN)];
    expect((await again.get('/board')).status).toBe(200);
    await Promise.all([again.post('/sign-out'), other.post('/sign-out')]);
    for (const one of [desk, phone, again, other]) expect((await one.get('/board')).status).toBe(303);
    expect([...s.deps.table.items.keys()].filter((key) => key.startsWith('LOOKUP#sessions#'))).toHaveLength(
      1,
    );
  });

  test('V6 ends when the person leaves the playbook: at once, by cookie, by the link of a mail and by a sign-in link', async () => {
    const s = await scene();
    const [link, ticket] = [await s.linkFor(LIN), await s.askedLink(LIN)];
    const lin = await s.signIn(LIN);
    expect((await lin.get('/board')).status).toBe(200);
    s.deps.playbook.staff = s.deps.playbook.staff.filter((person) => person.email !== LIN);
    expect((await lin.get('/board')).status).toBe(303);
    expect((await lin.post('/case/5f0c2a/2/dismiss')).headers.get('location')).toBe('/sign-in');
    expect([(await s.app.request(link)).status, (await s.post(`${link}/dismiss`)).status]).toEqual([
      403, 403,
    ]);
    expect([(await s.app.request(ticket)).status, (await s.post(ticket)).status]).toEqual([410, 410]);
    expect((await s.case()).state).toBe('awaiting_decision');
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
    const words = JSON.stringify({ id: 'x', person: ROBIN, series: 'first' });
    const forged = signValue('makeright-session-2', words, '2027-01-01T00:00:00.000Z', other);
    expect(
      (await s.app.request('/board', { headers: { cookie: `__Host-makeright=${forged}` } })).status,
    ).toBe(303);
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
