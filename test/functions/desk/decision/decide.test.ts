import { describe, expect, test } from 'vitest';
import { buyerWrote } from '../../../../core/case/transitions/news.ts';
import { sendBegun } from '../../../../core/case/transitions/reply.ts';
import { changeCase } from '../../../../functions/pipeline/door.ts';
import {
  LIN,
  MARIT,
  NOW,
  pendingDraft,
  ROBIN,
  type Scene,
  sampleDraft,
  scene,
  TASK_TOKEN,
} from '../samples.ts';

const BODY = sampleDraft().body;
const EDITED = `${BODY}\n\nWir prüfen das Gerät gern.`;

async function decisions(s: Scene) {
  return s.deps.cases.decisions('5f0c2a');
}

const types = async (s: Scene) => (await s.deps.cases.events('5f0c2a')).slice(6).map((event) => event.type);

describe('taking an approval back', () => {
  async function approvedBy(person: string, body = BODY) {
    const s = await scene();
    const link = await s.linkFor(person);
    await s.post(`${link}/approve`, { body, revision: '2' });
    return { s, link };
  }

  test('the page says how long, with a button that works without JavaScript', async () => {
    const { s, link } = await approvedBy(ROBIN);
    s.deps.clock.advance(18_000);
    const html = await s.page(link);
    expect(html).toContain('The reply goes to the buyer in <span>42</span> seconds.');
    expect(html).toContain(`<form method="post" action="${link}/undo"`);
  });

  test('nothing is decided any more, the text is there again, and everybody sees who did it', async () => {
    const { s, link } = await approvedBy(ROBIN, EDITED);
    const answer = await s.post(`${link}/undo`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, link]);
    expect(await s.case()).toMatchObject({ state: 'awaiting_decision', draft: { status: 'pending' } });
    const html = await s.page(link);
    expect(html).toContain('You took the approval back · Tue 10 Mar, 09:00 GMT');
    expect(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1]).toBe(EDITED);
    expect(await s.page(await s.linkFor(LIN))).toContain('Robin Hale已撤回批准');
    expect(await types(s)).toEqual(['approved', 'undone']);
    expect((await s.post(`${link}/approve`, { body: BODY, revision: '2' })).status).toBe(303);
    expect(await s.page(link)).toContain('You approved this reply');
  });

  test('too late: says so, and changes nothing', async () => {
    const { s, link } = await approvedBy(ROBIN);
    await changeCase(s.deps.cases, '5f0c2a', sendBegun);
    const answer = await s.post(`${link}/undo`);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('It was too late to take the reply back.');
    expect((await s.case()).state).toBe('sending');
    expect(await s.page(link)).not.toContain('/undo"');
  });

  test('a colleague may do it, and a second click says who was faster', async () => {
    const { s, link } = await approvedBy(ROBIN);
    const lins = await s.linkFor(LIN);
    expect((await s.post(`${lins}/undo`)).status).toBe(303);
    const second = await s.post(`${link}/undo`);
    expect(second.status).toBe(409);
    expect((await s.case()).state).toBe('awaiting_decision');
  });

  test('the buyer wrote within the window: the page says that the reply did not go', async () => {
    const { s, link } = await approvedBy(ROBIN);
    await changeCase(s.deps.cases, '5f0c2a', (c) =>
      buyerWrote(c, {
        mailId: 'm2',
        at: NOW,
        respondWithinHours: 24,
        relayAddress: c.relayAddress,
        language: 'de',
      }),
    );
    const html = await s.page(link);
    expect(html).toContain('This draft is out of date');
    expect(html).not.toContain('You approved this reply');
    expect(html).not.toContain('/undo"');
  });

  test('from another site it is refused', async () => {
    const { s, link } = await approvedBy(ROBIN);
    expect((await s.post(`${link}/undo`, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await s.case()).state).toBe('held');
  });
});

describe('approving', () => {
  test('takes the text as it is: decision kept, case held, workflow woken, page says so', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const response = await s.post(`${link}/approve`, { body: BODY.replaceAll('\n', '\r\n'), revision: '2' });
    expect([response.status, response.headers.get('location')]).toEqual([303, link]);
    const c = await s.case();
    const [decision] = await decisions(s);
    expect(decision).toMatchObject({ type: 'approved', by: ROBIN, body: null, revision: 2, at: NOW });
    expect(c).toMatchObject({
      state: 'held',
      draft: {
        status: 'approved',
        decision: { id: decision?.id, by: ROBIN },
        leavesAt: '2026-03-10T09:01:00.000Z',
      },
    });
    expect(s.deps.workflow.woken).toMatchObject([
      { token: TASK_TOKEN, knock: { id: `decision:${decision?.id}`, type: 'approved' } },
    ]);
    expect(await s.page(link)).toContain('You approved this reply · Tue 10 Mar, 09:00 GMT');
  });

  test.each(['approve', 'edit'])('keeps an edited text with the decision (/%s)', async (action) => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    expect((await s.post(`${link}/${action}`, { body: EDITED, revision: '2' })).status).toBe(303);
    expect((await decisions(s))[0]?.body).toBe(EDITED);
    expect((await s.deps.cases.events('5f0c2a')).at(-1)?.facts).toMatchObject({ edited: true });
    expect(await s.page(link)).toContain('Wir prüfen das Gerät gern.');
  });

  test.each([
    ['empty', '   \r\n ', 'The text is empty'],
    ['over 2,000 characters', 'ü'.repeat(2001), 'The text has 2,001 characters; Amazon takes 2,000 at most'],
    ['with an address', 'Schreiben Sie an hilfe@example.com, bitte.', 'Change the marked words'],
  ])('a text that is %s goes nowhere and is kept in the form', async (_, body, words) => {
    const s = await scene();
    const response = await s.post(`${await s.linkFor(ROBIN)}/approve`, { body, revision: '2' });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain(words);
    expect(html).toContain(`>${body.trim()}</textarea>`);
    expect((await s.case()).state).toBe('awaiting_decision');
    expect(await decisions(s)).toEqual([]);
  });

  test('2,000 characters are not too many', async () => {
    const s = await scene();
    const body = `${BODY}\n\n${'Wir helfen gern. '.repeat(200)}`.slice(0, 1999);
    const response = await s.post(`${await s.linkFor(ROBIN)}/approve`, {
      body,
      revision: '2',
      anyway: 'yes',
    });
    expect(response.status).toBe(303);
  });

  test('a warning is shown first and sent when confirmed; a block is never sent', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const loud = BODY.replace('vielen Dank', 'VIELEN HERZLICHEN DANK LIEBER KUNDE!!!');
    const asked = await s.post(`${link}/approve`, { body: loud, revision: '2' });
    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain('name="anyway"');
    const blocked = await s.post(`${link}/approve`, {
      body: `${loud} hilfe@example.com`,
      revision: '2',
      anyway: 'yes',
    });
    expect(blocked.status).toBe(422);
    expect((await s.case()).state).toBe('awaiting_decision');
    expect((await s.post(`${link}/approve`, { body: loud, revision: '2', anyway: 'yes' })).status).toBe(303);
    expect((await decisions(s)).map((one) => one.body)).toEqual([loud]);
  });

  test('control characters and stray line breaks are taken out before the text is kept', async () => {
    const s = await scene();
    await s.post(`${await s.linkFor(ROBIN)}/approve`, {
      body: `${BODY}\r\rGern\u0000 \u0007geschehen. \n`,
      revision: '2',
    });
    expect((await decisions(s))[0]?.body).toBe(`${BODY}\n\nGern geschehen.`);
  });
});

describe('deciding otherwise', () => {
  test('another cause and solution: a new draft is asked for', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const response = await s.post(`${link}/recompose`, { cause: 'misuse', option: 'guidance' });
    expect(response.status).toBe(303);
    expect(await s.case()).toMatchObject({
      state: 'composing',
      causeByAgent: 'misuse',
      draft: { status: 'superseded' },
    });
    expect(await decisions(s)).toMatchObject([
      { type: 'recompose', cause: 'misuse', option: 'guidance', body: null },
    ]);
    const html = await s.page(link);
    expect(html).toContain('You asked for a new draft');
    expect(html).toContain('The new draft comes by mail.');
  });

  test.each([
    [{}, 'Choose another cause'],
    [{ cause: 'nonsense', option: '__proto__' }, 'Choose another cause'],
  ])('a change of nothing (%j) is told so', async (form, words) => {
    const s = await scene();
    const response = await s.post(`${await s.linkFor(ROBIN)}/recompose`, form);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(words);
    expect(await types(s)).toEqual([]);
  });

  test('a solution that only Amazon can give is not taken', async () => {
    const s = await scene({ case: { order: { price: null, channel: 'fba', purchasedAt: null } } });
    expect((await s.post(`${await s.linkFor(ROBIN)}/recompose`, { option: 'full_refund' })).status).toBe(422);
  });

  test('passing on: the supervisor decides, the agent no more', async () => {
    const s = await scene();
    const [agent, supervisor] = [await s.linkFor(ROBIN), await s.linkFor(MARIT)];
    expect((await s.post(`${agent}/pass`)).status).toBe(303);
    expect(await s.case()).toMatchObject({
      state: 'awaiting_decision',
      draft: { role: 'supervisor', status: 'pending' },
    });
    expect(s.deps.workflow.woken.map(({ knock }) => knock.type)).toEqual(['passed_on']);
    const html = await s.page(agent);
    expect(html).toContain('You passed this to the supervisor');
    expect(html).not.toContain('<textarea');
    expect((await s.post(`${agent}/approve`, { body: BODY })).status).toBe(403);
    expect((await s.post(`${supervisor}/pass`)).status).toBe(403);
    expect((await s.post(`${supervisor}/approve`, { body: BODY })).status).toBe(303);
  });

  test('no reply needed: nothing is sent, the clock stops', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    expect((await s.post(`${link}/dismiss`)).status).toBe(303);
    expect(await s.case()).toMatchObject({
      respondBy: null,
      unansweredSince: null,
      draft: { status: 'dismissed' },
    });
    expect(await s.page(link)).toContain('You marked this: no reply needed');
  });

  test("the buyer's choice is one of the options that went out, in the numbering that the buyer saw", async () => {
    const offered = [
      { kind: 'partial_refund' as const, percent: 30, amount: { minor: 1200, currency: 'EUR' } },
      { kind: 'replacement' as const },
    ];
    const s = await scene({
      case: { replies: 1, options: offered, draft: { ...pendingDraft, revision: 3 } },
    });
    const c = await s.case();
    await s.deps.cases.addDraft(c.id, sampleDraft({ revision: 3, kind: 'response', options: [] }));
    const link = await s.linkFor(ROBIN, { revision: 3 });
    expect(await s.page(link)).toContain('1. Partial refund, buyer keeps the item · 30 % · €12.00');
    for (const option of ['0', '3', '', 'x', '1.5']) {
      expect((await s.post(`${link}/chose`, { option })).status).toBe(422);
    }
    expect((await s.post(`${link}/chose`, { option: '1' })).status).toBe(303);
    expect((await s.case()).chosen).toEqual(offered[0]);
  });

  test('before an offer went out there is nothing to choose', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    expect(await s.page(link)).not.toContain(`${link}/chose`);
    expect((await s.post(`${link}/chose`, { option: '1' })).status).toBe(422);
  });
});

describe('replies of which nobody knows, and tasks', () => {
  test.each([
    ['sent', 'composing', 'sent_confirmed', 'You said that the reply went out'],
    ['again', 'sending', 'send_again', 'You had the reply sent again'],
  ] as const)('/%s', async (action, state, type, words) => {
    const s = await scene({ case: { state: 'unresolved', draft: { ...pendingDraft, status: 'approved' } } });
    const link = await s.linkFor(ROBIN, { purpose: 'unresolved' });
    expect(await s.page(link)).toContain('Did this reply go out?');
    expect((await s.post(`${link}/${action}`)).status).toBe(303);
    expect((await s.case()).state).toBe(state);
    expect(await types(s)).toEqual([type]);
    expect(await s.page(link)).toContain(words);
    // A colleague with the other opinion comes too late (A7).
    const other = await s.linkFor(LIN, { purpose: 'unresolved' });
    const late = await s.post(`${other}/${action === 'sent' ? 'again' : 'sent'}`);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Robin Hale');
    expect(await types(s)).toEqual([type]);
  });

  test('/done closes the task once', async () => {
    const s = await scene({
      case: {
        state: 'awaiting_fulfilment',
        chosen: { kind: 'full_refund', amount: { minor: 3999, currency: 'EUR' } },
        fulfilBy: '2026-03-12T09:00:00.000Z',
        respondBy: null,
        unansweredSince: null,
      },
    });
    const link = await s.linkFor(ROBIN, { purpose: 'fulfilment' });
    const html = await s.page(link);
    expect(html).toContain('Full refund, buyer keeps the item · €39.99');
    expect(html).toContain('in 2 d');
    expect(html).not.toContain('<textarea');
    expect((await s.post(`${link}/done`)).status).toBe(303);
    expect((await s.case()).fulfilledAt).toBe(NOW);
    const again = await s.post(`${link}/done`);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('You said that it is done');
    expect(await types(s)).toEqual(['fulfilled']);
  });

  test('a claim is shown, and nothing can be decided on its link', async () => {
    const s = await scene({ case: { state: 'frozen', claimOpen: true } });
    const link = await s.linkFor(MARIT, { purpose: 'claim' });
    const html = await s.page(link);
    expect(html).toContain('Answer the claim in Seller Central within 3 days');
    expect(html).not.toContain('<form');
    expect((await s.post(`${link}/approve`, { body: BODY })).status).toBe(403);
  });
});

describe('exactly one decision wins', () => {
  test('A5 a double click approves once', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const form = { body: BODY, revision: '2' };
    const answers = await Promise.all([s.post(`${link}/approve`, form), s.post(`${link}/approve`, form)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409]);
    expect(await types(s)).toEqual(['approved']);
    expect(s.deps.workflow.woken).toHaveLength(1);
    const late = answers.find((answer) => answer.status === 409);
    expect(await late?.text()).toContain('You approved this reply');
  });

  test('A5 a double click on an edited text does not say that the text was not sent', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    await s.post(`${link}/approve`, { body: EDITED });
    const again = await (await s.post(`${link}/approve`, { body: EDITED })).text();
    expect(again).not.toContain('it was not sent');
    const other = await (await s.post(`${link}/approve`, { body: `${EDITED} Bis bald.` })).text();
    expect(other).toContain('it was not sent');
    expect(other).toContain('Bis bald.');
  });

  test.each([
    ['approve', 'dismiss'],
    ['dismiss', 'approve'],
    ['approve', 'recompose'],
    ['recompose', 'dismiss'],
    ['dismiss', 'pass'],
    ['approve', 'pass'],
  ])('A6 %s, then %s: the second is refused from the exact state, and kept', async (first, second) => {
    const s = await scene();
    const [robin, lin] = [await s.linkFor(ROBIN), await s.linkFor(LIN)];
    const form = { body: BODY, cause: 'misuse' };
    expect((await s.post(`${robin}/${first}`, form)).status).toBe(303);
    const after = await s.case();
    const late = await s.post(`${lin}/${second}`, form);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Robin Hale');
    expect(await s.case()).toEqual(after);
    expect(await decisions(s)).toHaveLength(2);
  });

  test.each(Array.from({ length: 8 }, (_, index) => index))(
    'A7 opposite decisions from many tabs at once: one counts (round %i)',
    async (round) => {
      const s = await scene();
      const actions = ['approve', 'dismiss', 'recompose', 'approve', 'dismiss'];
      const people = [ROBIN, LIN, MARIT, ROBIN, LIN];
      const turned = [...actions.slice(round % 5), ...actions.slice(0, round % 5)];
      const links = await Promise.all(people.map((person) => s.linkFor(person)));
      const answers = await Promise.all(
        turned.map((action, index) => s.post(`${links[index]}/${action}`, { body: BODY, cause: 'misuse' })),
      );
      expect(answers.filter((answer) => answer.status === 303)).toHaveLength(1);
      expect(answers.filter((answer) => answer.status === 409)).toHaveLength(4);
      expect(await types(s)).toHaveLength(1);
      expect(s.deps.workflow.woken).toHaveLength(1);
      expect(await decisions(s)).toHaveLength(5);
    },
  );

  test('A6 a buyer who writes between page and click supersedes the draft', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    s.deps.cases.beforeNextWrite(() =>
      changeCase(s.deps.cases, '5f0c2a', (c) =>
        buyerWrote(c, {
          mailId: 'm2',
          at: NOW,
          respondWithinHours: 24,
          relayAddress: c.relayAddress,
          language: 'de',
        }),
      ),
    );
    const answer = await s.post(`${link}/approve`, { body: EDITED });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain('This draft is out of date');
    expect(html).toContain('The buyer wrote');
    expect(html).toContain('Wir prüfen das Gerät gern.');
    expect((await s.case()).draft?.decision).toBeNull();
  });

  test('A5 a write whose answer was lost, and that the SDK repeated, is our own decision', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const write = s.deps.cases.writeCase;
    s.deps.cases.writeCase = async (next, before) => {
      s.deps.cases.writeCase = write;
      await write(next, before);
      return false;
    };
    expect((await s.post(`${link}/approve`, { body: BODY })).status).toBe(303);
    expect(await types(s)).toEqual(['approved']);
    expect(s.deps.workflow.woken).toHaveLength(1);
  });

  test('A4 a decision while nothing waits is kept on the case for the next wait', async () => {
    const s = await scene({ case: { wait: null } });
    expect((await s.post(`${await s.linkFor(ROBIN)}/approve`, { body: BODY })).status).toBe(303);
    expect((await s.case()).inbox.map((knock) => knock.type)).toEqual(['approved']);
  });

  test('a case that others keep changing is told as busy, and nothing is lost', async () => {
    const s = await scene();
    s.deps.cases.writeCase = async () => false;
    const answer = await s.post(`${await s.linkFor(ROBIN)}/dismiss`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('Others are working on this case');
  });
});
