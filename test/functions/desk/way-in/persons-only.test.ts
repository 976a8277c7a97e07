import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../../../functions/desk/decision/actions.ts';
import { STRINGS } from '../../../../functions/desk/page/strings-by-language.ts';
import { askNumber } from '../../../../functions/desk/way-in/number.ts';
import { pressMark } from '../../../../functions/desk/way-in/press.ts';
import type { DraftLink } from '../../../../functions/ports/look-ups.ts';
import { formsOf } from '../../../e2e/person.ts';
import {
  LIN,
  MARIT,
  pendingDraft,
  ROBIN,
  type Scene,
  type SceneProps,
  sampleDraft,
  scene,
} from '../samples.ts';
import { type ScannerProps, scanner } from './scanner.ts';

const BODY = sampleDraft().body;
const { en, zh } = STRINGS;
const MINUTES = 60_000;
const HOURS = 60 * MINUTES;

/** A form as a program posts it: its fields, and nothing of a browser. */
const bare = async (s: Scene, path: string, form: Record<string, string> = {}) =>
  s.app.request(path, { method: 'POST', body: new URLSearchParams(form) });

/** The table, without what any visitor leaves who decides nothing. */
const standing = (s: Scene) => JSON.stringify([...s.deps.table.items]);

const BROWSERLIKE = {
  origin: 'https://review.example.com',
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
  'sec-fetch-user': '?1',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
};

const SCANNERS: [string, ScannerProps][] = [
  ['without cookies', { keepsCookies: false, headers: {}, types: '' }],
  ['with cookies', { keepsCookies: true, headers: {}, types: '' }],
  ['like a browser', { keepsCookies: true, headers: BROWSERLIKE, types: '' }],
  [
    'like a browser without a referrer',
    { keepsCookies: true, headers: { ...BROWSERLIKE, origin: 'null' }, types: '' },
  ],
  ['that fills in fields', { keepsCookies: true, headers: BROWSERLIKE, types: '0' }],
  ['that fills in words', { keepsCookies: true, headers: BROWSERLIKE, types: 'test@example.com' }],
];

/** Pages with something to decide, for each thing that a link can be for. */
const PLACES: [string, SceneProps, Partial<DraftLink>][] = [
  ['a draft', {}, {}],
  ['an approved draft', { case: { state: 'held', draft: { ...pendingDraft, status: 'approved' } } }, {}],
  [
    'a reply of which nobody knows',
    { case: { state: 'unresolved', draft: { ...pendingDraft, status: 'approved' } } },
    { purpose: 'unresolved' },
  ],
  [
    'a task',
    { case: { state: 'awaiting_fulfilment', chosen: { kind: 'full_refund' } } },
    { purpose: 'fulfilment' },
  ],
];

describe('V1 a program that has the link of a mail, and submits the forms it finds', () => {
  describe.each(SCANNERS)('%s', (_, props) => {
    test.each(PLACES)('decides nothing about %s', async (_place, given, changes) => {
      const s = await scene(given);
      const link = await s.linkFor(ROBIN, changes);
      const before = standing(s);
      for (const query of ['', '?do=approve', '?do=dismiss', '?do=pass']) {
        const statuses = await scanner(s.app, props).scan(link + query);
        expect(statuses).toContain(422);
        expect(new Set(statuses)).toEqual(new Set([200, 422]));
      }
      expect(standing(s)).toBe(before);
      expect(s.deps.workflow.woken).toEqual([]);
    });

    test('V3 neither uses up a link to sign in, nor gets a session', async () => {
      const s = await scene();
      const link = await s.askedLink(ROBIN);
      const before = standing(s);
      expect(new Set(await scanner(s.app, props).scan(link))).toEqual(new Set([200, 422]));
      expect(standing(s)).toBe(before);
      expect((await s.post(link)).headers.get('location')).toBe('/board');
    });
  });

  test.each([...ACTIONS.keys(), 'constructor', 'anything/below'])(
    'posts to /%s: is asked for a number, whatever the link is for',
    async (action) => {
      for (const purpose of ['decision', 'unresolved', 'fulfilment', 'claim'] as const) {
        const s = await scene();
        const link = await s.linkFor(MARIT, { purpose });
        const before = standing(s);
        const answer = await bare(s, `${link}/${action}`, { body: BODY, option: '1', person: LIN });
        expect(answer.status).toBe(422);
        expect(standing(s)).toBe(before);
      }
    },
  );

  test('every route of a mailed link that takes a form asks so', async () => {
    const s = await scene();
    const routes = s.app.routes.filter(
      ({ method, path }) => method === 'POST' && /^\/(?:r|sign-in)\/:/.test(path),
    );
    expect(new Set(routes.map(({ path }) => path))).toEqual(
      new Set(['/r/:token/:action{.+}', '/r/:token/check', '/r/:token/:action', '/sign-in/:ticket']),
    );
    // The guard is the first of them: Hono asks in this order.
    expect(routes[0]?.path).toBe('/r/:token/:action{.+}');
  });

  test.each([
    ['a link that is not known', '/r/forged', 404],
    ['a link to sign in that is not known', '/sign-in/forged', 410],
  ])('with %s is told so', async (_, page, status) => {
    const s = await scene();
    const answer = await bare(s, page.startsWith('/r/') ? `${page}/approve` : page, { body: BODY });
    expect(answer.status).toBe(status);
  });

  test('is counted in the log, without anything of the case or the person', async () => {
    const s = await scene();
    await bare(s, `${await s.linkFor(ROBIN)}/dismiss`);
    expect(s.deps.log.lines).toEqual([
      { level: 'info', code: 'NUMBER_ASKED', fields: { action: 'dismiss', typed: 'none' } },
    ]);
  });
});

describe('the mark that the script adds', () => {
  test.each([
    ['of another link', async (s: Scene) => pressMark(s.deps, await s.linkFor(ROBIN)), 0],
    ['of an address below', async (s: Scene, link: string) => pressMark(s.deps, `${link}/approve`), 0],
    ['cut short', async (s: Scene, link: string) => (await pressMark(s.deps, link)).slice(0, -2), 0],
    ['made up', async () => 'yes', 0],
    [
      'of a page that was open for half a day',
      async (s: Scene, link: string) => pressMark(s.deps, link),
      12 * HOURS,
    ],
  ])('%s does not count', async (_, forge, later) => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const pressed = await forge(s, link);
    s.deps.clock.advance(later);
    const answer = await bare(s, `${link}/approve`, { body: BODY, pressed });
    expect(answer.status).toBe(422);
    expect((await s.case()).state).toBe('awaiting_decision');
  });

  test('stands in no field of a form, on any page of a mailed link', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    for (const path of [link, await s.askedLink(ROBIN)]) {
      const html = await s.page(path);
      expect(html).toContain('<meta name="makeright-press" content="');
      for (const { fields } of formsOf(html, 'https://review.example.com'))
        expect(Object.keys(fields)).not.toContain('pressed');
    }
  });

  test('a person who signed in needs none: the proof of the session stands in the forms', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    expect(await robin.page('/case/5f0c2a/2')).not.toContain('makeright-press');
    expect((await robin.post('/case/5f0c2a/2/approve', { body: BODY })).status).toBe(303);
  });
});

describe('V4 a person whose press no script saw', () => {
  const numberOn = (html: string) => /<strong class="number">(\d{4})<\/strong>/.exec(html)?.[1] ?? '';

  async function asked(s: Scene, path: string, form: Record<string, string> = {}) {
    const answer = await bare(s, path, form);
    const html = await answer.text();
    const [step] = formsOf(html, 'https://review.example.com');
    if (step === undefined) throw new Error('the page has no form');
    return { html, step, number: numberOn(html), path };
  }
  const typing = (s: Scene, { step, path }: Awaited<ReturnType<typeof asked>>, number: string) =>
    bare(s, path, { ...step.fields, number });

  test('types the number of the page, and the form counts as it was', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const written = `${BODY}\r\n\r\nMit "Grüßen" & <b>allem</b>.`;
    const page = await asked(s, `${link}/approve`, { body: written, revision: '2', anyway: 'yes' });
    expect(page.step.fields).toMatchObject({ body: written, revision: '2', anyway: 'yes', number: '' });
    const answer = await typing(s, page, page.number);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, link]);
    const [decision] = await s.deps.cases.decisions('5f0c2a');
    expect(decision).toMatchObject({ by: ROBIN, body: written.replaceAll('\r\n', '\n') });
  });

  test.each([
    [
      'full-width digits',
      (n: string) => String.fromCodePoint(...[...n].map((d) => d.charCodeAt(0) + 0xfee0)),
    ],
    ['spaces', (n: string) => ` ${n.slice(0, 2)} ${n.slice(2)} `],
  ])('may type it with %s', async (_, write) => {
    const s = await scene();
    const page = await asked(s, `${await s.linkFor(LIN)}/dismiss`);
    expect((await typing(s, page, write(page.number))).status).toBe(303);
  });

  test.each([
    ['another number', (n: string) => String(Number(n) - 1), 0],
    ['nothing', () => '', 0],
    ['it after half an hour', (n: string) => n, 30 * MINUTES],
  ])('who types %s gets a new one, and loses nothing', async (_, write, later) => {
    const s = await scene();
    const page = await asked(s, `${await s.linkFor(ROBIN)}/approve`, { body: `${BODY} Bis bald.` });
    s.deps.clock.advance(later);
    const answer = await typing(s, page, write(page.number));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('role="alert"');
    expect(html).toMatch(/<input id="number"[^>]* aria-invalid="true" aria-describedby="number-wrong">/);
    const [again] = formsOf(html, 'https://review.example.com');
    expect(again?.fields.body).toBe(`${BODY} Bis bald.`);
    expect(again?.fields.asked).not.toBe(page.step.fields.asked);
    expect((await typing(s, { ...page, step: again ?? page.step }, numberOn(html))).status).toBe(303);
  });

  test('a number is for one form: it opens no other action and no other link', async () => {
    const s = await scene();
    const [robins, lins] = [await s.linkFor(ROBIN), await s.linkFor(LIN)];
    const { step, number } = await asked(s, `${robins}/undo`);
    for (const path of [`${robins}/approve`, `${lins}/undo`, `${lins}/approve`])
      expect((await bare(s, path, { ...step.fields, body: BODY, number })).status).toBe(422);
    expect((await s.case()).state).toBe('awaiting_decision');
  });

  test('the number is text, and no field, address or mark of the page holds it', async () => {
    const s = await scene();
    const { html, number } = await asked(s, `${await s.linkFor(ROBIN)}/dismiss`);
    expect(html.split(number)).toHaveLength(2);
    const { asked: sealed } = await askNumber(s.deps, '/x');
    for (const part of sealed.split('.'))
      expect(Buffer.from(part, 'base64url').toString('latin1')).not.toMatch(/^\d{4}$/);
  });

  test.each([
    [ROBIN, en],
    [LIN, zh],
  ])(
    'for %s reads it in the own language, with a label, the focus and a way back',
    async (person, strings) => {
      const s = await scene();
      const link = await s.linkFor(person);
      const { html, number } = await asked(s, `${link}/dismiss`);
      const { title, text, label } = strings.numberStep;
      expect(html).toContain(`<html lang="${strings.tag}">`);
      expect(html).toContain(`<h1>${title}</h1><p>${text}</p>`);
      expect(html).toContain(
        `<label for="number">${label}${strings.colon}<strong class="number">${number}</strong></label>`,
      );
      expect(html).toMatch(/<input id="number" name="number" inputmode="numeric"[^>]* required autofocus/);
      expect(html).toContain(`<button class="main" type="submit">${strings.dismiss}</button>`);
      expect(html).toContain(`<a href="${link}">`);
    },
  );

  test.each([...ACTIONS.keys()])('the button says what it does: %s', async (action) => {
    const s = await scene();
    const { html } = await asked(s, `${await s.linkFor(ROBIN)}/${action}`);
    expect(html).toContain('<button class="main" type="submit">');
    expect(html).not.toContain(`>${en.numberStep.goOn}</button>`);
  });

  test('signs in by the number, too', async () => {
    const s = await scene();
    const page = await asked(s, await s.askedLink(ROBIN));
    expect(page.html).toContain(`<button class="main" type="submit">${en.desk.signIn.enter}</button>`);
    const answer = await typing(s, page, page.number);
    expect(answer.headers.get('location')).toBe('/board');
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-makeright=/);
  });

  test('from another site no number helps', async () => {
    const s = await scene();
    const page = await asked(s, `${await s.linkFor(ROBIN)}/dismiss`);
    const answer = await s.app.request(page.path, {
      method: 'POST',
      body: new URLSearchParams({ ...page.step.fields, number: page.number }),
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.status).toBe(403);
    expect((await s.case()).state).toBe('awaiting_decision');
  });
});
