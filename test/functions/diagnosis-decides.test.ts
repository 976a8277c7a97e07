import { describe, expect, it } from 'vitest';
import type { Cause } from '../../core/words/cause.ts';
import type { OptionKind } from '../../core/words/option.ts';
import type { DraftKind } from '../../core/words/record/draft.ts';
import type { Role } from '../../core/words/role.ts';
import type { Severity } from '../../core/words/severity.ts';
import type { Stage } from '../../core/words/stage.ts';
import { composeHandler } from '../../functions/compose/compose.ts';
import { diagnoseHandler } from '../../functions/diagnose/diagnose.ts';
import { receiveMail } from '../../functions/intake/receive.ts';
import { openOrder } from '../../functions/ports/urgency-order.ts';
import { fakeDependencies } from './fakes/dependencies.ts';
import { buyerMail } from './mails.ts';

/** From the buyer's mail through the handlers to the draft: what the diagnosis decides on the way. */
async function drafted(
  words: string,
  subject = 'Product enquiry from Amazon customer (Order: 112-0000001-0000001)',
) {
  const deps = fakeDependencies({ now: '2026-10-05T09:00:00.000Z' });
  await deps.bucket.write('inbound/1', buyerMail({ words, subject }), 'message/rfc822');
  const filed = await receiveMail(deps, { rawKey: 'inbound/1', at: deps.clock.now() });
  if (filed.outcome !== 'filed') throw new Error('no case');
  const next = await diagnoseHandler(deps)({ state: { caseId: filed.caseId } });
  await composeHandler(deps)({ state: next });
  const c = await deps.cases.readCase(filed.caseId);
  const draft = await deps.cases.readDraft(filed.caseId, 1);
  if (c === null || draft === null) throw new Error('no draft');
  return { c, draft };
}

interface Expected {
  cause: Cause;
  severity: Severity;
  stage: Stage;
  letter: DraftKind;
  role: Role;
  options: OptionKind[];
}

const CASES: readonly (readonly [string, Expected])[] = [
  [
    'The grinder stopped working after three uses.',
    {
      cause: 'defect',
      severity: 'major',
      stage: 'offer',
      letter: 'offer',
      role: 'agent',
      options: ['replacement', 'full_refund'],
    },
  ],
  [
    'The grinder stopped working after three uses. Please send me a new one.',
    {
      cause: 'defect',
      severity: 'major',
      stage: 'offer',
      letter: 'confirmation',
      role: 'agent',
      options: ['replacement'],
    },
  ],
  [
    'How do I set the grinding level? I pressed the button but I do not understand the instructions.',
    {
      cause: 'misuse',
      severity: 'minor',
      stage: 'offer',
      letter: 'guidance',
      role: 'agent',
      options: [],
    },
  ],
  [
    'The colour is not as shown in the picture, it is much darker. I want my money back.',
    {
      cause: 'listing_mismatch',
      severity: 'minor',
      stage: 'offer',
      letter: 'confirmation',
      role: 'agent',
      options: ['return_for_refund'],
    },
  ],
  [
    'The parcel was crushed and the jar inside shattered. Please send a replacement.',
    {
      cause: 'transit_damage',
      severity: 'major',
      stage: 'offer',
      letter: 'confirmation',
      role: 'agent',
      options: ['replacement'],
    },
  ],
  [
    'You sent me the wrong item, a tea kettle instead of the grinder. Please send the right one.',
    {
      cause: 'wrong_item',
      severity: 'major',
      stage: 'offer',
      letter: 'confirmation',
      role: 'agent',
      options: ['replacement'],
    },
  ],
  [
    'Very disappointed.',
    { cause: 'unclear', severity: 'minor', stage: 'respond', letter: 'response', role: 'agent', options: [] },
  ],
  [
    'The parcel is still not delivered. Where is my order?',
    {
      cause: 'not_quality',
      severity: 'minor',
      stage: 'respond',
      letter: 'answer',
      role: 'agent',
      options: [],
    },
  ],
  [
    'Smoke came out of the plug and I burnt my hand. I want a refund.',
    {
      cause: 'defect',
      severity: 'major',
      stage: 'offer',
      letter: 'confirmation',
      role: 'supervisor',
      options: ['full_refund'],
    },
  ],
  [
    'The grinder stopped working after three uses. My lawyer will write to you.',
    {
      cause: 'defect',
      severity: 'major',
      stage: 'offer',
      letter: 'offer',
      role: 'supervisor',
      options: ['replacement', 'full_refund'],
    },
  ],
];

describe('what the diagnosis decides', () => {
  it.each(CASES)('%s', async (words, expected) => {
    const { c, draft } = await drafted(words);
    expect({
      cause: c.diagnosis?.cause,
      severity: c.diagnosis?.severity,
      stage: c.stage,
      letter: draft.kind,
      role: draft.role,
      options: draft.options.map(({ kind }) => kind),
    }).toEqual(expected);
    expect(c.loudestFeatures?.length).toBeGreaterThan(0);
  });

  it('a danger comes first, whatever the clock says', async () => {
    const danger = await drafted('Smoke came out of the plug and I burnt my hand.');
    const plain = await drafted('The grinder stopped working after three uses.');
    const sooner = { ...plain.c, respondBy: '2026-10-05T09:30:00.000Z' };
    expect(openOrder(danger.c) < openOrder(sooner)).toBe(true);
    expect(danger.draft.because).toBe('risk safety');
  });

  it('a danger is answered without admission: stop using it, no trying again', async () => {
    const { draft } = await drafted('Smoke came out of the plug and I burnt my hand.');
    expect(draft.body).toMatch(/stop using|do not use/i);
    expect(draft.verdict.verdict).toBe('pass');
  });

  it('an unsure diagnosis asks instead of offering, about the cause that came nearest', async () => {
    const { c, draft } = await drafted('Hmm, the grinder, what can I say. My aunt has the other one.');
    expect(c.stage).toBe('respond');
    expect(draft.kind).toBe('response');
    expect(draft.body).toMatch(/\?|photo/);
    expect(draft.options).toEqual([]);
  });
});
