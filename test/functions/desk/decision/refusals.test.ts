import { describe, expect, test } from 'vitest';
import { chainEvents } from '../../../../core/case/events.ts';
import { LIN, pendingDraft, ROBIN, type SceneProps, sampleCase, sampleDraft, scene } from '../samples.ts';

const BODY = sampleDraft().body;

/** A case in which this happened last. */
function after(type: 'claim_opened' | 'answered_elsewhere' | 'send_refused' | 'undelivered' | 'wrote') {
  const c = sampleCase();
  return {
    eventTail: [...c.eventTail, ...chainEvents(c, [{ type, at: '2026-03-10T08:59:30.000Z', by: 'amazon' }])],
  };
}

const decision = { id: 'd1', type: 'approved', by: LIN, at: '2026-03-10T08:59:20.000Z' } as const;

const REFUSALS: [string, SceneProps, number, string[]][] = [
  [
    'already decided',
    { case: { state: 'sending', draft: { ...pendingDraft, status: 'approved', decision } } },
    409,
    [
      '林悦 approved this reply · Tue 10 Mar, 08:59 GMT',
      'the reply is on its way',
      'The first decision counts',
    ],
  ],
  [
    'decided, and sent since',
    { case: { state: 'awaiting_buyer', draft: { ...pendingDraft, status: 'sent', decision } } },
    409,
    ['林悦 approved this reply', 'the buyer has the reply'],
  ],
  [
    'decided, and refused by the gate since',
    {
      case: {
        state: 'composing',
        draft: { ...pendingDraft, status: 'superseded', decision },
        ...after('send_refused'),
      },
    },
    409,
    ['林悦 approved this reply', 'Reply refused'],
  ],
  [
    'superseded by a newer draft',
    { case: { draft: { ...pendingDraft, revision: 3 } } },
    409,
    ['This draft is out of date', 'Draft 3 took its place', 'its own links'],
  ],
  [
    'superseded by the buyer',
    { case: { state: 'composing', draft: { ...pendingDraft, status: 'superseded' }, ...after('wrote') } },
    409,
    ['This draft is out of date', 'The buyer wrote', 'a new draft is being prepared'],
  ],
  [
    'answered in Seller Central',
    {
      case: {
        state: 'awaiting_buyer',
        draft: { ...pendingDraft, status: 'superseded' },
        ...after('answered_elsewhere'),
      },
    },
    409,
    ['This draft is out of date', 'Answered in Seller Central', 'the buyer has the reply'],
  ],
  [
    'for a supervisor only',
    { case: { draft: { ...pendingDraft, role: 'supervisor' } } },
    403,
    ['A supervisor decides this one', 'Marit Osei can approve it'],
  ],
  [
    'frozen by a claim',
    { case: { state: 'frozen', claimOpen: true } },
    409,
    ['An A-to-z claim is open', 'Answer the claim in Seller Central'],
  ],
  [
    'in another state',
    { case: { state: 'awaiting_buyer' } },
    409,
    ['There is nothing to decide here now', 'the buyer has the reply'],
  ],
  [
    'closed',
    { case: { state: 'closed', closedAt: '2026-03-10T08:00:00.000Z', closedBecause: 'unanswered' } },
    409,
    ['This case is closed', 'nobody decided in time', 'Tue 10 Mar, 08:00 GMT'],
  ],
];

describe('a decision that comes too late has a page that says why', () => {
  test.each(REFUSALS)('A4 %s', async (_, given, status, words) => {
    const s = await scene(given);
    const link = await s.linkFor(ROBIN);
    const before = await s.case();
    for (const [action, form] of [
      ['approve', { body: `${BODY} Danke.` }],
      ['dismiss', {}],
      ['recompose', { cause: 'misuse' }],
      ['pass', {}],
    ] as const) {
      const answer = await s.post(`${link}/${action}`, form);
      expect([action, answer.status]).toEqual([action, status]);
      const html = await answer.text();
      for (const word of words) expect(html).toContain(word);
      expect(html).not.toContain('<textarea');
      if (action === 'approve') expect(html).toContain('it was not sent');
    }
    expect(await s.case()).toEqual(before);
    expect(s.deps.workflow.woken).toEqual([]);
    expect(await s.deps.cases.decisions('5f0c2a')).toHaveLength(4);
  });

  test.each(REFUSALS)('the page shows it before anybody clicks: %s', async (_, given, _status, words) => {
    const s = await scene(given);
    const response = await s.app.request(await s.linkFor(ROBIN));
    expect(response.status).toBe(200);
    const html = await response.text();
    const says = words.filter((word) => word !== 'The first decision counts');
    for (const word of says) expect(html).toContain(word);
    expect(html).not.toContain('<form');
    expect(await s.page(await s.linkFor(LIN))).toContain('lang="zh-CN"');
  });

  test('a newer draft does not lend its link to the old page', async () => {
    const s = await scene({ case: { draft: { ...pendingDraft, revision: 3 } } });
    const fresh = await s.linkFor(ROBIN, { revision: 3 });
    expect(await s.page(await s.linkFor(ROBIN))).not.toContain(fresh);
  });
});
