import { describe, expect, test } from 'vitest';
import { MARIT, ROBIN, sampleDraft, scene } from '../../samples.ts';

const BODY = sampleDraft().body;

describe('a text that is being written', () => {
  test.each([
    ['the draft as it is', BODY, /<div id="gate" aria-live="polite"><\/div>/],
    [
      'an address',
      `${BODY}\n\nSchreiben Sie an hilfe@example.com.`,
      /<li class="block">.*hilfe@example\.com/,
    ],
    ['nothing', ' \r\n ', /The text is empty/],
    ['too much', 'ü'.repeat(2_001), /2,001 characters/],
  ])('%s: the gate says what it would', async (_, body, expected) => {
    const s = await scene();
    const answer = await s.post(`${await s.linkFor(ROBIN)}/check`, { body });
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toMatch(expected);
    expect(html).not.toMatch(/<html|<script|<form/);
  });

  test('more money than an agent may grant: says so, and is not sent', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const body = `${BODY}\n\nWir erstatten Ihnen 500 EUR.`;
    const said = /<div id="gate"[^>]*><ul class="findings"><li class="block">This text promises more than/;
    expect(await (await s.post(`${link}/check`, { body })).text()).toMatch(said);
    const answer = await s.post(`${link}/approve`, { body, revision: '2' });
    expect(await answer.text()).toContain('This text promises more than you may decide alone');
    expect((await s.case()).state).toBe('awaiting_decision');
    expect(await (await s.post(`${await s.linkFor(MARIT)}/check`, { body })).text()).not.toMatch(said);
  });

  test('changes nothing, and is told in no log', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const before = JSON.stringify([...s.deps.table.items]);
    await s.post(`${link}/check`, { body: 'Schreiben Sie an hilfe@example.com.' });
    expect(JSON.stringify([...s.deps.table.items])).toBe(before);
    expect(JSON.stringify(s.deps.log.lines)).not.toContain('hilfe');
  });

  test('hostile words stay words', async () => {
    const s = await scene();
    const body = '<script>alert(1)</script><img src=x onerror=alert(1)> +49 30 1234567';
    const html = await (await s.post(`${await s.linkFor(ROBIN)}/check`, { body })).text();
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;');
  });

  test('is locked like a decision: from our own pages, for the person of the session, small', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    expect((await s.post(`${link}/check`, { body: BODY }, { 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
    expect((await s.post('/r/forged/check', { body: BODY })).status).toBe(404);
    expect((await s.post(`${link}/check`, { body: 'x'.repeat(100_000) })).status).toBe(413);
    expect((await s.post(`${link}/check`, {})).status).toBe(404);
    const marit = await s.signIn(MARIT);
    expect((await marit.post('/case/5f0c2a/2/check', { body: BODY })).status).toBe(200);
    expect((await marit.post('/case/5f0c2a/2/check', { body: BODY, proof: 'x' })).status).toBe(403);
    expect((await s.post('/case/5f0c2a/2/check', { body: BODY })).headers.get('location')).toBe('/sign-in');
  });
});
