import { describe, expect, test } from 'vitest';
import { buyerWrote } from '../../../../core/case/transitions/news.ts';
import { isSaidInLetters } from '../../../../core/letters/occasion.ts';
import { composeHandler } from '../../../../functions/compose/compose.ts';
import { changeCase } from '../../../../functions/pipeline/door.ts';
import { openOrder } from '../../../../functions/ports/urgency-order.ts';
import { HEARD_TEXT, heardDiagnosis, SMOKE } from '../heard-samples.ts';
import {
  LIN,
  MARIT,
  NOW,
  pendingDraft,
  ROBIN,
  type Scene,
  type SceneProps,
  sampleDraft,
  sampleMessage,
  scene,
} from '../samples.ts';

const asked = (given: SceneProps = {}) =>
  scene({
    messages: [sampleMessage({ text: HEARD_TEXT })],
    ...given,
    case: { diagnosis: heardDiagnosis(), ...given.case },
  });
const SAFETY = { risk: 'safety' };
const lines = async (s: Scene) => (await s.deps.cases.events('5f0c2a')).slice(6);
const maybeOf = async (s: Scene) => (await s.case()).diagnosis?.heard?.maybe;

describe('the question', () => {
  test('stands on the page with its words and two buttons, at the place that the mail leads to', async () => {
    const s = await asked();
    const link = await s.linkFor(ROBIN);
    const html = await s.page(link);
    const card = /<section [^>]*id="possible-danger"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    expect(card).toContain(`Possible danger: <q dir="auto" lang="de">${SMOKE}</q>`);
    expect(card).toContain('Could somebody come to harm?');
    expect(card).toContain(`<form method="post" action="${link}/danger"`);
    expect(card).toContain(`<form method="post" action="${link}/no-danger"`);
  });

  test('changes nothing by looking, whatever is asked for', async () => {
    const s = await asked();
    const link = await s.linkFor(ROBIN);
    const before = await s.case();
    for (const path of ['', '/danger?risk=safety', '/no-danger?risk=safety', '?do=danger'])
      await s.page(link + path);
    expect(await s.case()).toEqual(before);
  });

  test('is not put to whom it is not to decide, though they see what it is about', async () => {
    const s = await asked({ case: { draft: { ...pendingDraft, role: 'supervisor' } } });
    const html = await s.page(await s.linkFor(ROBIN));
    expect(html).not.toContain('/danger"');
    expect(html).toContain('To be judged');
    expect(html).toContain(SMOKE);
    expect(await s.page(await s.linkFor(MARIT))).toContain('/danger"');
  });
});

describe('yes', () => {
  test('is a risk of the case, in the record and first on the board; a new draft is asked for', async () => {
    const s = await asked();
    const link = await s.linkFor(ROBIN);
    const answer = await s.post(`${link}/danger`, SAFETY);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, link]);
    const c = await s.case();
    expect(c).toMatchObject({
      state: 'composing',
      draft: { status: 'superseded', decision: { type: 'recompose', by: ROBIN } },
      diagnosis: {
        risks: ['safety', 'negative_review'],
        severity: 'major',
        heard: { maybe: [], severityReason: 'danger' },
      },
    });
    expect(c.diagnosis?.heard?.risks).toContainEqual({ risk: 'safety', words: SMOKE });
    expect(openOrder(c)).toMatch(/^0#/);
    const [decision] = await s.deps.cases.decisions('5f0c2a');
    expect(decision).toMatchObject({ type: 'risk_judged', risk: { risk: 'safety', judged: 'yes' } });
    expect(await lines(s)).toMatchObject([
      {
        type: 'risk_judged',
        by: ROBIN,
        at: NOW,
        facts: { risk: 'safety', judged: 'yes', words: SMOKE, revision: 2, decision: decision?.id },
      },
      { type: 'recompose', by: ROBIN, facts: { revision: 2 } },
    ]);
    expect(s.deps.workflow.woken).toMatchObject([{ knock: { type: 'recompose' } }]);
    const html = await s.page(link);
    expect(html).toContain('You said yes: Safety hazard · Tue 10 Mar, 09:00 GMT');
    expect(html).toContain('The new draft comes by mail.');
    expect(html).toContain(`Safety hazard: yes <q dir="auto" lang="de">${SMOKE}</q>`);
    expect(await s.page(await s.linkFor(LIN))).toContain('Robin Hale判断为“是”：安全隐患');
  });

  test('the new draft warns the buyer, and a supervisor decides it', async () => {
    const s = await asked();
    await s.post(`${await s.linkFor(ROBIN)}/danger`, SAFETY);
    await composeHandler(s.deps)({ state: { caseId: '5f0c2a', stage: 'offer' } });
    expect((await s.case()).draft).toMatchObject({ revision: 3, role: 'supervisor', status: 'pending' });
    const draft = await s.deps.cases.readDraft('5f0c2a', 3);
    expect(draft).toMatchObject({ role: 'supervisor', because: 'risk safety' });
    expect(draft?.sentences.map(({ gloss }) => gloss.en).join(' ')).toMatch(/stop using|not use/i);
  });

  test('of a risk of which no letter and no approver depends leaves the draft as it waits', async () => {
    const diagnosis = heardDiagnosis({ maybe: [{ risk: 'a_to_z', words: null }] });
    const s = await asked({ case: { diagnosis } });
    expect(isSaidInLetters('a_to_z')).toBe(false);
    const link = await s.linkFor(ROBIN);
    expect((await s.post(`${link}/danger`, { risk: 'a_to_z' })).status).toBe(303);
    expect(await s.case()).toMatchObject({
      state: 'awaiting_decision',
      draft: { status: 'pending' },
      diagnosis: { risks: ['negative_review', 'a_to_z'] },
    });
    expect(s.deps.workflow.woken).toEqual([]);
    expect((await lines(s)).map(({ type, facts }) => [type, facts.words])).toEqual([['risk_judged', null]]);
    expect(await s.page(link)).toContain('You said yes: A-to-z claim threatened');
  });

  test.each([
    ['agent', 'composing'],
    ['supervisor', 'awaiting_decision'],
  ] as const)('of a risk for supervisors, with a draft of the %s: the case is %s', async (role, state) => {
    const diagnosis = heardDiagnosis({ maybe: [{ risk: 'legal', words: null }] });
    const s = await asked({ case: { diagnosis, draft: { ...pendingDraft, role } } });
    expect((await s.post(`${await s.linkFor(MARIT)}/danger`, { risk: 'legal' })).status).toBe(303);
    expect((await s.case()).state).toBe(state);
  });
});

describe('no', () => {
  test('is recorded with who and what; the draft can be approved as it was', async () => {
    const s = await asked();
    const link = await s.linkFor(ROBIN);
    expect((await s.post(`${link}/no-danger`, SAFETY)).status).toBe(303);
    expect(await s.case()).toMatchObject({
      state: 'awaiting_decision',
      draft: { status: 'pending', role: 'agent' },
      diagnosis: { risks: ['negative_review'], heard: { maybe: [], severityReason: 'main_function' } },
      judgedRisks: [{ risk: 'safety', words: SMOKE, judged: 'no' }],
    });
    expect(await lines(s)).toMatchObject([
      { type: 'risk_judged', by: ROBIN, facts: { risk: 'safety', judged: 'no', words: SMOKE } },
    ]);
    expect(s.deps.workflow.woken).toEqual([]);
    const html = await s.page(link);
    expect(html).toContain('You said no: Safety hazard');
    expect(html).not.toContain('possible-danger');
    expect(html).toContain('Safety hazard: no');
    expect(html).not.toContain('<mark class="danger">');
    expect((await s.post(`${link}/approve`, { body: sampleDraft().body, revision: '2' })).status).toBe(303);
  });
});

describe('an answer that does not count', () => {
  test.each([
    ['danger', 'no-danger', 'You said yes'],
    ['no-danger', 'danger', 'You said no'],
    ['danger', 'danger', 'You said yes'],
    ['no-danger', 'no-danger', 'You said no'],
  ])('after %s, %s: the first stands, and the page says so', async (first, second, says) => {
    const s = await asked();
    const link = await s.linkFor(ROBIN);
    await s.post(`${link}/${first}`, SAFETY);
    const before = await s.case();
    const answer = await s.post(`${link}/${second}`, SAFETY);
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain(says);
    expect(html).toContain('The first decision counts; nothing was changed by this one.');
    expect(await s.case()).toEqual(before);
  });

  test('at the same instant as another: one counts', async () => {
    const s = await asked();
    const links = [await s.linkFor(ROBIN), await s.linkFor(LIN)];
    const answers = await Promise.all(links.map((link) => s.post(`${link}/no-danger`, SAFETY)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await lines(s)).toHaveLength(1);
  });

  test.each([
    ['on the page of an old draft', { draft: { ...pendingDraft, revision: 3 } }, ROBIN, 409],
    ['after the case was closed', { state: 'closed', closedBecause: 'solved' }, ROBIN, 409],
    ['while a claim is open', { state: 'frozen', claimOpen: true }, ROBIN, 409],
    [
      'of an agent, where a supervisor decides',
      { draft: { ...pendingDraft, role: 'supervisor' } },
      ROBIN,
      403,
    ],
  ] as [string, NonNullable<SceneProps['case']>, string, number][])(
    '%s',
    async (_, given, person, status) => {
      const s = await asked({ case: given });
      const link = await s.linkFor(person);
      const before = await s.case();
      for (const action of ['danger', 'no-danger'])
        expect((await s.post(`${link}/${action}`, SAFETY)).status).toBe(status);
      expect(await s.case()).toEqual(before);
      expect(await lines(s)).toEqual([]);
    },
  );

  test('after the buyer wrote again', async () => {
    const s = await asked();
    const link = await s.linkFor(ROBIN);
    await changeCase(s.deps.cases, '5f0c2a', (c) =>
      buyerWrote(c, {
        mailId: 'm2',
        at: NOW,
        respondWithinHours: 24,
        relayAddress: c.relayAddress,
        language: 'de',
      }),
    );
    const answer = await s.post(`${link}/no-danger`, SAFETY);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('This draft is out of date');
    expect(await maybeOf(s)).toHaveLength(1);
  });

  test.each([{}, { risk: '' }, { risk: 'fire' }, { risk: 'constructor' }])(
    'with %j says what is wrong and what to do',
    async (form) => {
      const s = await asked();
      const answer = await s.post(`${await s.linkFor(ROBIN)}/danger`, form);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('The form does not say which risk is judged.');
      expect(await maybeOf(s)).toHaveLength(1);
    },
  );

  test('about a risk that was never in question says so', async () => {
    const s = await asked();
    const answer = await s.post(`${await s.linkFor(ROBIN)}/danger`, { risk: 'legal' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Nobody is asked about this any more: Legal action mentioned');
  });

  test('from another site, or without the proof of a session', async () => {
    const s = await asked();
    const link = await s.linkFor(ROBIN);
    expect((await s.post(`${link}/danger`, SAFETY, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const robin = await s.signIn(ROBIN);
    expect((await robin.post('/case/5f0c2a/2/danger', { ...SAFETY, proof: 'x' })).status).not.toBe(303);
    expect(await maybeOf(s)).toHaveLength(1);
    expect((await robin.post('/case/5f0c2a/2/danger', SAFETY)).status).toBe(303);
  });
});
