import { describe, expect, test } from 'vitest';
import { buyerWrote } from '../../../../core/case/transitions/news.ts';
import { sendBegun, sent } from '../../../../core/case/transitions/reply.ts';
import type { Case } from '../../../../core/words/case.ts';
import type { SolutionOption } from '../../../../core/words/option.ts';
import type { StoredDraft } from '../../../../core/words/record/draft.ts';
import { changeCase } from '../../../../functions/pipeline/door.ts';
import { formsOf } from '../../../e2e/person.ts';
import { LIN, MARIT, NOW, pendingDraft, ROBIN, type Scene, scene } from '../samples.ts';

const GBP = (minor: number) => ({ minor, currency: 'GBP' });
const third: SolutionOption = { kind: 'partial_refund', percent: 30, amount: GBP(1_950) };
const less: SolutionOption = { kind: 'partial_refund', percent: 15, amount: GBP(975) };
const anew: SolutionOption = { kind: 'replacement', amount: GBP(6_500) };
const whole: SolutionOption = { kind: 'full_refund', amount: GBP(6_500) };

const OFFER =
  'Hello Dana,\n\nPlease choose:\n1. You keep it, and we refund £19.50 (30% of the price).\n2. We send you a new one.\n\nKind regards';
const LESS = OFFER.replace('£19.50 (30%', '£9.75 (15%');
const PLAIN = 'Hello Dana,\n\nThank you for your message.\n\nKind regards';
const FULL = PLAIN.replace('message.', 'message. We are refunding you in full now.');

async function letter(
  body: string,
  options: SolutionOption[],
  changes: { case?: Partial<Case>; draft?: Partial<StoredDraft> } = {},
) {
  const kind = changes.draft?.kind ?? 'offer';
  const order = { price: GBP(6_500), channel: 'seller' as const, purchasedAt: null };
  const s = await scene({
    case: {
      order,
      marketplace: 'UK',
      language: 'en',
      draft: { ...pendingDraft, kind, options },
      ...changes.case,
    },
    draft: { language: 'en', body, sentences: [], options, ...changes.draft },
  });
  // What the draft offers is an agent's to give.
  s.deps.playbook.authority.agent.amounts = { GBP: 100 };
  const link = await s.linkFor(ROBIN);
  return { s, link, post: poster(s, link) };
}

/** Posts what the page holds, with what a person changed; `undefined`: a tick taken out. */
function poster(s: Scene, link: string) {
  return async (changes: Record<string, string | undefined>) => {
    const forms = formsOf(await s.page(link), 'https://review.example.com');
    const form = forms.find(({ action }) => action.endsWith('/approve'));
    const fields = Object.entries({ ...form?.fields, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return s.post(`${link}/approve`, Object.fromEntries(fields));
  };
}

const stopped = async (answer: Response): Promise<string> => {
  expect(answer.status).toBe(422);
  return (await answer.text()).replaceAll('&quot;', '"');
};

const leave = async (s: Scene) => {
  await changeCase(s.deps.cases, '5f0c2a', sendBegun);
  await changeCase(s.deps.cases, '5f0c2a', (c) => sent(c, NOW, { revision: 2, sesMessageId: 'x' }));
  return s.case();
};

describe('letter and options of an offer', () => {
  test('the page has a row for each option, and an empty one', async () => {
    const { s, link } = await letter(OFFER, [third, anew]);
    const [form] = formsOf(await s.page(link), 'https://review.example.com').filter(({ action }) =>
      action.endsWith('/approve'),
    );
    expect(form?.fields).toMatchObject({ rows: '3', 'percent-1': '30', 'amount-1': '19.50' });
    const html = await s.page(link);
    expect(html).toContain('<legend>Row 1: Partial refund, buyer keeps the item · 30 % · £19.50</legend>');
    expect(html).toContain('<option value="replacement" selected>');
    expect(/<select id="kind-3"[\s\S]*?<\/select>/.exec(html)?.[0]).not.toContain('ask_more');
  });

  test('Enter in a field sends nothing: the first button of the form is disabled', async () => {
    const { s, link } = await letter(OFFER, [third, anew]);
    const form = (await s.page(link)).split(`action="${link}/approve"`)[1] ?? '';
    expect(/<button[^>]*>/.exec(form)?.[0]).toBe('<button type="submit" disabled hidden>');
  });

  test('untouched it goes as it is', async () => {
    const { s, post } = await letter(OFFER, [third, anew]);
    expect((await post({})).status).toBe(303);
    expect((await s.deps.cases.decisions('5f0c2a'))[0]).not.toHaveProperty('options');
    expect((await leave(s)).options).toEqual([third, anew]);
  });

  test('A14 the text alone is edited: stopped, with what was typed', async () => {
    const { s, post } = await letter(OFFER, [third, anew]);
    const html = await stopped(await post({ body: LESS, 'kind-3': 'guidance' }));
    expect(html).toContain('The letter names £9.75, the options do not: change the one or the other.');
    expect(html).toContain('The letter names 15 %, the options do not');
    expect(html).toContain(
      'Option 1 is “Partial refund, buyer keeps the item · 30 % · £19.50”, the letter does not',
    );
    expect(html).toContain('The letter numbers 2 choices, the options are 3');
    expect(html).toContain('£9.75 (15% of the price)');
    expect(html).toContain('<option value="guidance" selected>');
    expect((await s.case()).state).toBe('awaiting_decision');
  });

  test('A14 also from a page without rows, and in Chinese', async () => {
    const { s, link } = await letter(OFFER, [third, anew]);
    expect(await stopped(await s.post(`${link}/approve`, { body: LESS }))).toContain(
      'The letter names £9.75',
    );
    const lins = await s.linkFor(LIN);
    expect(await stopped(await s.post(`${lins}/approve`, { body: LESS }))).toContain(
      '信中写了 £9.75，方案里没有',
    );
  });

  test('A14 text and option are edited: the buyer gets what they read', async () => {
    const { s, link, post } = await letter(OFFER, [third, anew]);
    expect((await post({ body: LESS, 'percent-1': '15' })).status).toBe(303);
    expect((await leave(s)).options).toEqual([less, anew]);
    expect((await s.deps.cases.decisions('5f0c2a'))[0]).toMatchObject({ body: LESS, options: [less, anew] });
    const html = await s.page(link);
    expect(html).toContain('15 % · £9.75');
    expect(html).toContain('with changes');
  });

  test('A14 a row that is switched off is offered no more', async () => {
    const { s, post } = await letter(OFFER, [third, anew]);
    expect(await stopped(await post({ 'on-1': undefined }))).toContain('The letter names £19.50');
    const body = 'Hello Dana,\n\nWe would like to send you a new one. May we?\n\nKind regards';
    expect((await post({ body, 'on-1': undefined })).status).toBe(303);
    expect((await leave(s)).options).toEqual([anew]);
  });

  test.each([
    [{ 'percent-1': '150' }, 'The share in row 1 is none. Write a whole number from 1 to 99'],
    [{ 'percent-1': '', 'amount-1': '<b>' }, 'The sum in row 1 is none. Write a number, such as 19.50.'],
    [{ 'percent-1': '', 'amount-1': '' }, 'Row 1 is a partial refund without its size'],
    [{ 'percent-1': '', 'amount-1': '70' }, 'the whole price (£65.00) or more'],
    [{ 'percent-1': '20', 'amount-1': '5' }, '20 % of the price is £13.00'],
    [{ 'kind-2': 'constructor' }, 'Row 2 does not say what is offered'],
    [{ 'percent-3': '5' }, 'Row 3 does not say what is offered'],
  ])('rubbish in the fields (%j): one sentence, text and rows as typed', async (typed, words) => {
    const { s, post } = await letter(OFFER, [third, anew]);
    const html = await stopped(await post({ ...typed, body: `${OFFER}\n\nBye.` }));
    expect(html).toContain(words);
    expect(html).toContain('Bye.</textarea>');
    const [field = '', value = ''] = Object.entries(typed).at(-1) ?? [];
    if (!field.startsWith('kind')) expect(html).toContain(`value="${value.replace('<b>', '&lt;b&gt;')}"`);
    expect(await s.deps.cases.decisions('5f0c2a')).toEqual([]);
  });

  test.each([
    ['a share', { 'percent-1': '60' }, OFFER.replace('£19.50 (30%', '£39.00 (60%')],
    ['a sum', { 'percent-1': '', 'amount-1': '40' }, OFFER.replace('£19.50 (30% of the price)', '£40.00')],
    ['another kind', { 'kind-1': 'full_refund' }, OFFER.replace('£19.50 (30% of the price)', '£65.00')],
  ])('more than an agent may give, as %s: only a supervisor sends it', async (_, typed, body) => {
    const { s, post } = await letter(OFFER, [third, { kind: 'missing_part' }]);
    s.deps.playbook.authority.agent.amounts = { GBP: 60 };
    expect(await stopped(await post({ ...typed, body }))).toContain('more than you may decide alone');
    const marits = poster(s, await s.linkFor(MARIT));
    expect((await marits({ ...typed, body })).status).toBe(303);
  });

  test('A16 taken back: the draft is as it was, and the page shows what had been approved', async () => {
    const { s, link, post } = await letter(OFFER, [third, anew]);
    await post({ body: LESS, 'percent-1': '15' });
    await s.post(`${link}/undo`);
    expect((await s.case()).draft).toMatchObject({ status: 'pending', options: [third, anew] });
    const html = await s.page(link);
    expect(html).toContain('£9.75 (15% of the price)');
    expect(html).toContain('value="9.75"');
    expect((await post({})).status).toBe(303);
    expect((await leave(s)).options).toEqual([less, anew]);
  });
});

describe('a promise without waiting', () => {
  const plain = { draft: { kind: 'response' as const } };

  test('A15 a full refund that was typed is stopped while no option holds it', async () => {
    const { s, post } = await letter(PLAIN, [], plain);
    const html = await stopped(await post({ body: FULL }));
    expect(html).toContain('The letter promises a full refund, the options do not');
    expect(html).toContain('add it as an option and tick “done now”');
    expect((await s.case()).chosen).toBeNull();
  });

  test('A15 with its option and the tick it is agreed, and taken back with the letter', async () => {
    const { s, link, post } = await letter(PLAIN, [], plain);
    expect((await post({ body: FULL, 'kind-1': 'full_refund', done: 'yes' })).status).toBe(303);
    expect(await s.case()).toMatchObject({ chosen: whole, draft: { options: [whole] } });
    await s.post(`${link}/undo`);
    expect(await s.case()).toMatchObject({ chosen: null, draft: { options: [] } });
    expect(await s.page(link)).toMatch(/name="done" value="yes" [^>]*checked/);
    expect((await post({})).status).toBe(303);
    expect((await leave(s)).chosen).toEqual(whole);
  });

  test('A16 the buyer writes before the letter leaves: nothing of it stands', async () => {
    const { s, post } = await letter(PLAIN, [], plain);
    await post({ body: FULL, 'kind-1': 'full_refund', done: 'yes' });
    await changeCase(s.deps.cases, '5f0c2a', (c) =>
      buyerWrote(c, {
        mailId: 'm2',
        at: NOW,
        respondWithinHours: 24,
        relayAddress: c.relayAddress,
        language: 'en',
      }),
    );
    expect((await s.case()).chosen).toBeNull();
  });

  test.each([
    ['no option', {}],
    ['two', { 'kind-1': 'full_refund', rows: '2', 'on-2': 'yes', 'kind-2': 'replacement' }],
    ['nothing to carry out', { 'kind-1': 'guidance' }],
  ])('the tick with %s is stopped', async (_, typed) => {
    const { post } = await letter(PLAIN, [], plain);
    expect(await stopped(await post({ ...typed, done: 'yes' }))).toContain('Only one option can be done now');
  });

  test('beside what is agreed already another option counts only with the tick', async () => {
    const { s, link, post } = await letter(PLAIN, [], { ...plain, case: { chosen: anew } });
    expect(await s.page(link)).toContain('The tick puts it in the place of what is agreed');
    const body = PLAIN.replace('message.', 'message. We refund £9.75 now.');
    const typed = { body, 'kind-1': 'partial_refund', 'amount-1': '9.75' };
    expect(await stopped(await post(typed))).toContain('Something is agreed with the buyer already');
    expect((await post({ ...typed, done: 'yes' })).status).toBe(303);
    expect((await s.case()).chosen).toEqual(less);
  });

  test('what is agreed, and what an earlier letter offers, may be named again', async () => {
    const { post } = await letter(PLAIN, [], { ...plain, case: { chosen: third } });
    const body = PLAIN.replace('message.', 'message. Our refund of £19.50 is on its way.');
    expect((await post({ body })).status).toBe(303);
    const earlier = await letter(PLAIN, [], { ...plain, case: { options: [third, anew] } });
    expect((await earlier.post({ body })).status).toBe(303);
  });
});

describe('the letter that grants a wish', () => {
  const GRANT = 'Hello Dana,\n\nWe refund £19.50 (30% of the price), and you keep it.\n\nKind regards';
  const granting = () =>
    letter(GRANT, [third], {
      case: { chosen: third, chosenBy: 'wish' },
      draft: { kind: 'confirmation' },
    });

  test('A14 does the option as it was approved, and has no tick for that', async () => {
    const { s, link, post } = await granting();
    expect(await s.page(link)).not.toContain('name="done"');
    expect(await s.page(link)).toContain('This reply does what its one option says.');
    const body = GRANT.replace('£19.50 (30%', '£9.75 (15%');
    expect(await stopped(await post({ body }))).toContain('The letter names £9.75');
    expect(await stopped(await post({ 'percent-1': '15' }))).toContain('The letter names £19.50');
    expect((await post({ body, 'percent-1': '15' })).status).toBe(303);
    expect((await s.case()).chosen).toEqual(less);
    await s.post(`${link}/undo`);
    expect(await s.case()).toMatchObject({ chosen: third, chosenBy: 'wish', draft: { options: [third] } });
  });
});

test('a sum that the machine offered stays an agent’s when only the words around it are changed', async () => {
  const sum: SolutionOption = { kind: 'partial_refund', amount: GBP(3_900) };
  const body = OFFER.replace('£19.50 (30% of the price)', '£39.00');
  const { post } = await letter(body, [sum, anew]);
  expect((await post({ body: `${body} from us` })).status).toBe(303);
});
