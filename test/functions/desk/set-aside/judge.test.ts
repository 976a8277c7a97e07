import { describe, expect, test } from 'vitest';
import { SIGNED, twoStores } from '../../intake/mailbox.ts';
import { LIN, MARIT, ROBIN } from '../samples.ts';
import { asideScene, suspicious } from './samples.ts';

const direct = (from: string) =>
  [
    `From: ${from}`,
    'To: support@example.com',
    'Message-ID: <d1@example.net>',
    'Subject: Broken grinder',
    '',
    'Order 112-0000001-0000001: the grinder broke.',
  ].join('\r\n');

async function desk(raw = suspicious(), person = ROBIN) {
  const s = await asideScene({ case: { state: 'closed' } });
  const { id } = await s.comes(raw);
  const who = await s.signIn(person);
  const base = `/set-aside/${id}`;
  const open = async () =>
    (await s.deps.cases.openCases(['main'], 10)).filter((c) => c.orderId === '112-0000001-0000001');
  return { s, id, who, base, open, item: () => s.item(id) };
}

describe('opening a case', () => {
  test('W4 takes the mail through the intake, with its old clock, and the case says who did it', async () => {
    const { s, who, base, open, item } = await desk();
    s.deps.clock.advance(5 * 3_600_000);
    const page = await who.page(base);
    expect(page).toContain(`<form method="post" action="${base}/release"`);
    const answer = await who.post(`${base}/release`, { version: '0', sure: 'yes' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, base]);
    expect(await who.page(base)).toContain('You opened a case for it');
    await s.intake();
    const [c, ...more] = await open();
    expect(more).toEqual([]);
    expect(c).toMatchObject({ respondBy: '2026-03-11T09:00:00.000Z', openedAt: '2026-03-10T14:00:00.000Z' });
    expect(await item()).toMatchObject({ caseId: c?.id });
    const after = await who.page(base);
    expect(after).toContain(`href="/case/${c?.id}"`);
    expect(after).not.toContain('/release"');
    const timeline = await (await s.signIn(LIN)).page(`/case/${c?.id}/0`);
    expect(timeline).toContain('放行了一封被搁置的邮件 · 无法确认来自亚马逊');
    expect(timeline).toContain('Robin');
  });

  test('W8 of a mail that the machine does not trust has to be confirmed', async () => {
    const { s, who, base, open, item } = await desk();
    expect(await who.page(base)).toMatch(
      /<input type="checkbox" name="sure" value="yes" required><span>[^<]+marketplace\.amazon\.com\.<\/span>/,
    );
    const answer = await who.post(`${base}/release`, { version: '0' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Please confirm it');
    expect((await item()).judgements).toBeUndefined();
    await s.intake();
    expect(await open()).toEqual([]);
  });

  test('W8 whose answers would not go by the relay has to be confirmed, and says so', async () => {
    const { s, who, base, open } = await desk(direct('Renata <renata@example.net>'));
    const page = await who.page(base);
    expect(page).toContain('This is no relay address of Amazon');
    expect((await who.post(`${base}/release`, { version: '0' })).status).toBe(422);
    expect((await who.post(`${base}/release`, { version: '0', sure: 'yes' })).status).toBe(303);
    await s.intake();
    expect(await open()).toMatchObject([{ relayAddress: 'renata@example.net' }]);
  });

  test('W8 is not offered where no letter could go anywhere', async () => {
    const { who, base, item } = await desk(direct('Amazon <help@arnazon-support.example>'));
    expect(await who.page(base)).toContain('It names no address that a letter could go to');
    const answer = await who.post(`${base}/release`, { version: '0', sure: 'yes' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('There is nowhere to answer');
    expect((await item()).judgements).toBeUndefined();
  });

  test('A5 twice by a double click is once', async () => {
    const { s, who, base, open, item } = await desk();
    const form = { version: '0', sure: 'yes' };
    const answers = await Promise.all([who.post(`${base}/release`, form), who.post(`${base}/release`, form)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    await s.intake();
    expect(await open()).toHaveLength(1);
    expect((await item()).judgements).toHaveLength(1);
  });

  test('W5 A7 of two people one counts, and the other is told by whom', async () => {
    const { s, who, base, open, item } = await desk();
    const lin = await s.signIn(LIN);
    const answers = await Promise.all([
      who.post(`${base}/release`, { version: '0', sure: 'yes' }),
      lin.post(`${base}/dismiss`, { version: '0' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const judgements = (await item()).judgements ?? [];
    expect(judgements).toHaveLength(1);
    const loser = answers.find(({ status }) => status === 409);
    const told = (await loser?.text()) ?? '';
    expect(told).toMatch(judgements[0]?.by === ROBIN ? /Robin/ : /林悦/);
    await s.intake();
    expect(await open()).toHaveLength(judgements[0]?.what === 'released' ? 1 : 0);
  });

  test('W5 from a page that is out of date changes nothing', async () => {
    const { s, who, base, item } = await desk();
    await (await s.signIn(LIN)).post(`${base}/dismiss`, { version: '0' });
    const answer = await who.post(`${base}/release`, { version: '0', sure: 'yes' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('No case: 林悦');
    expect((await item()).judgements).toMatchObject([{ what: 'dismissed', by: LIN }]);
  });

  test('W7 that a crash cut off can be done once more, and is done once', async () => {
    const { s, who, base, open, item } = await desk();
    await who.post(`${base}/release`, { version: '0', sure: 'yes' });
    const lost = [...s.deps.bucket.objects.keys()].filter((key) => key.startsWith('inbound/replay-'));
    for (const key of lost) s.deps.bucket.objects.delete(key);
    expect(await who.page(base)).not.toContain('/release"');
    expect(await who.page('/set-aside')).toContain(base);
    s.deps.clock.advance(3 * 60_000);
    const page = await who.page(base);
    expect(page).toContain('Open the case once more');
    const { version = 0 } = await item();
    await who.post(`${base}/release`, { version: String(version), sure: 'yes' });
    await s.intake();
    expect(await open()).toHaveLength(1);
    expect(await who.page('/set-aside')).not.toContain(base);
  });

  test('of an unknown store asks for the store, of those that the person works for', async () => {
    const s = await asideScene({ case: { state: 'closed' } });
    Object.assign(s.deps.playbook, twoStores());
    const { id } = await s.comes(suspicious({ headers: [SIGNED], to: 'lost@example.org' }));
    const anke = await s.signIn('anke@example.org');
    const base = `/set-aside/${id}`;
    const page = await anke.page(base);
    expect(page).toMatch(/<select id="store" name="store" required>/);
    expect(page).not.toContain('<option value="main"');
    expect((await anke.post(`${base}/release`, { version: '0' })).status).toBe(422);
    expect((await anke.post(`${base}/release`, { version: '0', store: 'main' })).status).toBe(422);
    expect((await anke.post(`${base}/release`, { version: '0', store: 'de' })).status).toBe(303);
    await s.intake();
    expect(await s.deps.cases.openCases(['de'], 10)).toHaveLength(1);
  });
});

describe('no case', () => {
  test('is recorded with who and when, leaves the list, and can be judged again', async () => {
    const { s, who, base, item } = await desk();
    expect((await who.post(`${base}/dismiss`, { version: '0' })).status).toBe(303);
    expect((await item()).judgements).toEqual([
      { what: 'dismissed', by: ROBIN, at: '2026-03-10T09:00:00.000Z' },
    ]);
    expect(await who.page('/set-aside')).not.toContain(base);
    expect(await who.page('/set-aside?shelf=judged')).toContain(base);
    const page = await who.page(base);
    expect(page).toContain('No case: You');
    expect(page).not.toContain('/release"');
    const marit = await s.signIn(MARIT);
    expect((await marit.post(`${base}/reopen`, { version: '1' })).status).toBe(303);
    expect(await who.page('/set-aside')).toContain(base);
    const again = await who.page(base);
    expect(again).toContain('/release"');
    expect(again).toContain('Marit');
    expect((await who.post(`${base}/release`, { version: '2', sure: 'yes' })).status).toBe(303);
  });

  test('after a release is refused', async () => {
    const { s, who, base } = await desk();
    await who.post(`${base}/release`, { version: '0', sure: 'yes' });
    await s.intake();
    const { version = 0 } = await s.item(base.slice('/set-aside/'.length));
    const answer = await who.post(`${base}/dismiss`, { version: String(version) });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('It is in a case');
  });
});

describe('a judgement', () => {
  test.each(['release', 'dismiss', 'reopen'])(
    '%s needs the proof of the session, from our own page',
    async (act) => {
      const { s, who, base, item } = await desk();
      const form = { version: '0', sure: 'yes' };
      const bare = await s.post(`${base}/${act}`, form, { cookie: who.cookie });
      expect(bare.status).toBe(403);
      expect((await who.post(`${base}/${act}`, { ...form, proof: 'x' })).status).toBe(403);
      expect((await who.post(`${base}/${act}`, form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
      expect((await who.get(`${base}/${act}`)).status).toBe(404);
      expect((await item()).judgements).toBeUndefined();
    },
  );

  test('works without a script: every form is a plain one', async () => {
    const { who, base } = await desk();
    const page = await who.page(base);
    expect(page).not.toContain('<script');
    expect(page.match(/<form method="post"/g)).toHaveLength(2);
  });

  test('logs what and by which role, and nothing of the mail or the person', async () => {
    const { s, who, base, id } = await desk();
    await who.post(`${base}/dismiss`, { version: '0' });
    const line = s.deps.log.lines.find(({ code }) => code === 'ASIDE_JUDGED');
    expect(line?.fields).toEqual({ id, act: 'dismiss', why: 'suspicious', role: 'agent' });
  });
});
