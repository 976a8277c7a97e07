import { describe, expect, test } from 'vitest';
import { dismissAside, listAsides, releaseAside } from '../../bin/commands/set-aside.ts';
import { REPLAYED } from '../../functions/pipeline/replay.ts';
import { standingOfAside } from '../../functions/ports/aside-shelf.ts';
import { FORGED, mailbox, SIGNED, twoStores } from '../functions/intake/mailbox.ts';
import { buyerMail } from '../functions/mails.ts';

const forged = (n: number, more: Parameters<typeof buyerMail>[0] = {}) =>
  buyerMail({
    headers: [FORGED],
    relay: `buyer${n}buyer${n}`,
    messageId: `<s${n}@email.example.com>`,
    ...more,
  });

function terminal(...given: Parameters<typeof mailbox>) {
  const box = mailbox(...given);
  const out: string[] = [];
  const err: string[] = [];
  const say = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const only = async () => {
    const [item] = await box.asides();
    if (item === undefined) throw new Error('nothing is set aside');
    return item;
  };
  return { ...box, out, err, say, only };
}

describe('makeright set-aside', () => {
  test('lists what waits for a judgement, the newest first', async () => {
    const t = terminal();
    await t.arrive(forged(1, { subject: 'First', words: 'It broke.' }));
    t.later(1);
    await t.arrive(forged(2, { subject: 'Second' }));
    expect(await listAsides(t.deps, {}, t.say)).toBe(0);
    expect(t.out).toHaveLength(3);
    expect(t.out[0]).toContain('Second');
    expect(t.out[1]).toMatch(/suspicious .*First .*It broke\./);
    expect(t.out[2]).toContain('makeright set-aside release ID');
  });

  test('says so where nothing waits', async () => {
    const t = terminal();
    await listAsides(t.deps, {}, t.say);
    expect(t.out).toEqual(['No mail waits for a judgement.']);
  });

  test('as JSON lines, with everything that is known', async () => {
    const t = terminal();
    await t.arrive(forged(1));
    await listAsides(t.deps, { json: true }, t.say);
    expect(t.out.map((line) => JSON.parse(line))).toEqual(await t.asides());
  });

  test('--all shows what was judged, too', async () => {
    const t = terminal();
    await t.arrive(forged(1));
    await dismissAside(t.deps, (await t.only()).id, {}, t.say);
    t.out.length = 0;
    await listAsides(t.deps, {}, t.say);
    expect(t.out).toEqual(['No mail waits for a judgement.']);
    await listAsides(t.deps, { all: true }, t.say);
    expect(t.out[1]).toContain('dismissed by operator');
  });

  test('--store shows that store only, and names the stores where it knows none of that name', async () => {
    const t = terminal(twoStores());
    await t.arrive(forged(1, { to: 'hilfe@example.org', headers: [FORGED] }));
    await t.arrive(forged(2, { to: 'lost@example.net', headers: [SIGNED] }));
    await listAsides(t.deps, { store: 'de', json: true }, t.say);
    expect(t.out).toHaveLength(1);
    t.out.length = 0;
    await listAsides(t.deps, { store: 'main', json: true }, t.say);
    expect(t.out).toEqual([]);
    expect(await listAsides(t.deps, { store: 'fr' }, t.say)).toBe(2);
    expect(t.err).toEqual(['The playbook knows no store "fr"; it has main, de.']);
  });

  test('a sender cannot write to the terminal', async () => {
    const t = terminal();
    await t.arrive(forged(1));
    const item = await t.only();
    await t.deps.asides.setAside({ ...item, subject: '\u001b[2Jgone\u0007', from: 'a\nb' }, item);
    await listAsides(t.deps, {}, t.say);
    expect(t.out.join('')).not.toMatch(/[\u001b\u0007\n]/);
  });
});

describe('makeright set-aside release', () => {
  test('puts it before the intake as a buyer’s, and says since when the clock runs', async () => {
    const t = terminal();
    await t.arrive(forged(1));
    const { id, at } = await t.only();
    t.later(60);
    expect(await releaseAside(t.deps, id, {}, t.say)).toBe(0);
    expect(t.out).toEqual([`${id} goes to its case; its 24 hours run since ${at}.`]);
    expect([...t.deps.bucket.objects.keys()].filter((key) => key.startsWith(REPLAYED))).toHaveLength(1);
    expect((await t.only()).judgements).toMatchObject([{ what: 'released', by: 'operator', asBuyers: true }]);
  });

  test('says what is in the way', async () => {
    const t = terminal(twoStores());
    expect(await releaseAside(t.deps, 'none', {}, t.say)).toBe(1);
    await t.arrive(buyerMail({ headers: [SIGNED], to: 'lost@example.net' }));
    const { id } = await t.only();
    expect(await releaseAside(t.deps, id, {}, t.say)).toBe(1);
    expect(await releaseAside(t.deps, id, { store: 'fr' }, t.say)).toBe(2);
    expect(await releaseAside(t.deps, id, { json: true }, t.say)).toBe(1);
    expect(t.err[0]).toContain('none is not set aside');
    expect(t.err[1]).toContain('give it with --store');
    expect(JSON.parse(t.out[0] ?? '')).toMatchObject({ id, error: expect.stringContaining('--store') });
    expect(await releaseAside(t.deps, id, { store: 'de' }, t.say)).toBe(0);
  });

  test('of one that is in a case changes nothing', async () => {
    const t = terminal();
    await t.arrive(forged(1));
    const item = await t.only();
    await t.deps.asides.setAside({ ...item, caseId: 'c1' }, item);
    expect(await releaseAside(t.deps, item.id, {}, t.say)).toBe(1);
    expect(t.err[0]).toContain('in the case c1 already');
  });
});

describe('makeright set-aside dismiss', () => {
  test('says that it is no case; a later release is still possible', async () => {
    const t = terminal();
    await t.arrive(forged(1));
    const { id } = await t.only();
    expect(await dismissAside(t.deps, id, { json: true }, t.say)).toBe(0);
    expect(t.out.map((line) => JSON.parse(line))).toEqual([{ id, dismissed: true }]);
    expect(standingOfAside(await t.only())).toBe('dismissed');
    expect(await releaseAside(t.deps, id, {}, t.say)).toBe(0);
    expect(await dismissAside(t.deps, id, {}, t.say)).toBe(1);
    expect(await dismissAside(t.deps, 'none', {}, t.say)).toBe(1);
  });
});
