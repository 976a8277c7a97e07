import { openCase } from '../../../core/case/open-case.ts';
import { type Draft, draft } from '../../../core/letters/draft.ts';
import { MARKETPLACES } from '../../../core/mail/marketplaces.ts';
import { optionsFor } from '../../../core/playbook/matrix.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Instant } from '../../../core/words/instant.ts';
import { DRAFT_KINDS, type DraftKind } from '../../../core/words/record/draft.ts';
import type { LetterLanguage, StaffLanguage } from '../../../templates/copy/languages.ts';

/** An invented complaint about an invented order, as far along as the letter needs it. */
function inventedCase(kind: DraftKind, language: LetterLanguage, playbook: Playbook, now: Instant): Case {
  const place = MARKETPLACES.find(({ languages }) => languages[0] === language);
  const cause = { guidance: 'misuse', listing_thanks: 'listing_mismatch' } as const;
  const answered = kind === 'confirmation' || kind === 'follow_up';
  const opened = openCase(
    {
      marketplace: place?.code ?? null,
      buyerKey: 'preview',
      buyerName: 'Alex',
      relayAddress: 'preview@example.com',
      threadKey: null,
      orderId: '111-0000001-0000001',
      asin: 'B0EXAMPLE1',
      productTitle: playbook.howTos[0]?.match.productWords?.join(' ') ?? 'Example',
      quantity: 1,
      language,
    },
    {
      caseId: 'preview',
      mailId: 'preview',
      store: playbook.stores[0]?.id ?? '',
      at: now,
      fallbackLanguage: language,
    },
    playbook,
  );
  return {
    ...opened,
    stage: kind === 'follow_up' ? 'follow_up' : kind === 'response' ? 'respond' : 'offer',
    diagnosis: {
      cause: kind === 'guidance' || kind === 'listing_thanks' ? cause[kind] : 'defect',
      severity: 'major',
      confidence: 1,
      risks: [],
      wants: [],
      language,
      evidence: [],
    },
    chosen: answered ? { kind: 'replacement' } : null,
    fulfilledAt: kind === 'follow_up' ? now : null,
    lastReplyAt: answered ? now : null,
    order: { price: null, channel: 'seller', purchasedAt: now },
    replies: answered ? 2 : kind === 'response' ? 0 : 1,
  };
}

/** Every letter in one language, written by the same code that writes to buyers. */
export function lettersIn(
  language: LetterLanguage,
  staffLanguage: StaffLanguage,
  playbook: Playbook,
  now: Instant,
): Draft[] {
  return DRAFT_KINDS.map((kind) => {
    const c = inventedCase(kind, language, playbook, now);
    const options = optionsFor(playbook, {
      cause: c.diagnosis?.cause ?? 'defect',
      severity: 'major',
      price: null,
      channel: 'seller',
      unsafe: false,
      earlierReplies: 0,
      wants: [],
    });
    return draft({ kind, case: c, messages: [], playbook, options, now, staffLanguage });
  });
}
