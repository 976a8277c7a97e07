/** The ten sample letters of each language: what docs/drafts.md shows and bench/reply.ts measures. */
import { readFileSync } from 'node:fs';
import { openCase } from '../core/case/open-case.ts';
import type { DraftRequest } from '../core/letters/draft.ts';
import { marketplaceByCode } from '../core/mail/marketplaces.ts';
import { loadPlaybook } from '../core/playbook/load-playbook.ts';
import { optionsFor } from '../core/playbook/matrix.ts';
import type { Case } from '../core/words/case.ts';
import type { Diagnosis } from '../core/words/diagnosis.ts';
import type { SolutionOption } from '../core/words/option.ts';
import type { DraftKind } from '../core/words/record/draft.ts';
import type { CaseMessage } from '../core/words/record/message.ts';
import { LETTER_LANGUAGES, type LetterLanguage } from '../templates/copy/languages.ts';

const AT = '2026-11-22T10:00:00.000Z';
const ORDER = '112-0000001-0000001';

const PLACES: Readonly<
  Record<LetterLanguage, { marketplace: string; name: string; title: string; price: number }>
> = {
  en: { marketplace: 'UK', name: 'Imogen', title: 'Larkfield Home Desk Lamp with Dimmer', price: 2_499 },
  de: {
    marketplace: 'DE',
    name: 'Jonas',
    title: 'Larkfield Home Schreibtischlampe mit Dimmer',
    price: 2_499,
  },
  fr: { marketplace: 'FR', name: 'Thibaut', title: 'Larkfield Home Lampe de bureau, noire', price: 2_499 },
  es: {
    marketplace: 'ES',
    name: 'Lucía',
    title: 'Larkfield Home Lámpara de escritorio, negra',
    price: 2_499,
  },
  it: {
    marketplace: 'IT',
    name: 'Ornella',
    title: 'Larkfield Home Lampada da scrivania, nera',
    price: 2_499,
  },
  ja: { marketplace: 'JP', name: '山田', title: 'Larkfield Home デスクライト（調光機能付き）', price: 3_980 },
  nl: { marketplace: 'NL', name: 'Bram', title: 'Larkfield Home Bureaulamp met dimmer', price: 2_499 },
  pl: { marketplace: 'PL', name: 'Anna', title: 'Larkfield Home Lampka biurkowa, czarna', price: 10_999 },
  sv: { marketplace: 'SE', name: 'Elsa', title: 'Larkfield Home Skrivbordslampa med dimmer', price: 27_900 },
  pt: { marketplace: 'BR', name: 'Beatriz', title: 'Larkfield Home Luminária de mesa, preta', price: 12_990 },
};

interface Sample {
  title: string;
  kind: DraftKind;
  diagnosis: Pick<Diagnosis, 'cause' | 'severity'> & Partial<Diagnosis>;
  channel?: 'fba' | 'seller';
  replies?: number;
  chosen?: SolutionOption['kind'];
}

const SAMPLES: readonly Sample[] = [
  { title: 'First answer to a defect', kind: 'response', diagnosis: { cause: 'defect', severity: 'major' } },
  {
    title: 'First answer where somebody could come to harm',
    kind: 'response',
    diagnosis: { cause: 'defect', severity: 'major', risks: ['safety'] },
  },
  {
    title: 'First answer to an unclear complaint',
    kind: 'response',
    diagnosis: { cause: 'unclear', severity: 'minor' },
  },
  { title: 'Not about quality', kind: 'response', diagnosis: { cause: 'not_quality', severity: 'minor' } },
  {
    title: 'Offer for a small flaw',
    kind: 'offer',
    diagnosis: { cause: 'defect', severity: 'minor' },
    replies: 1,
  },
  {
    title: 'Offer for a wrong item that Amazon shipped (FBA)',
    kind: 'offer',
    diagnosis: { cause: 'wrong_item', severity: 'major' },
    channel: 'fba',
    replies: 1,
  },
  { title: 'Guidance', kind: 'guidance', diagnosis: { cause: 'misuse', severity: 'minor' } },
  {
    title: 'Thanks for the hint at the listing',
    kind: 'listing_thanks',
    diagnosis: { cause: 'listing_mismatch', severity: 'minor' },
  },
  {
    title: 'Confirmation of a refund',
    kind: 'confirmation',
    diagnosis: { cause: 'defect', severity: 'minor' },
    replies: 2,
    chosen: 'full_refund',
  },
  { title: 'Follow-up', kind: 'follow_up', diagnosis: { cause: 'defect', severity: 'minor' }, replies: 3 },
];

function caseFor(language: LetterLanguage, sample: Sample): Case {
  const { marketplace, name, title, price } = PLACES[language];
  const currency = marketplaceByCode(marketplace)?.currency ?? 'EUR';
  const money = { minor: price, currency };
  const opened = openCase(
    {
      marketplace,
      buyerKey: 'sample',
      buyerName: name,
      relayAddress: 'sample@marketplace.amazon.example',
      threadKey: null,
      orderId: ORDER,
      asin: null,
      productTitle: title,
      quantity: 1,
      language,
    },
    { caseId: 'sample', mailId: 'sample', store: 'main', at: AT, fallbackLanguage: language },
    playbook,
  );
  return {
    ...opened,
    diagnosis: { confidence: 0.9, risks: [], wants: [], language, evidence: [], ...sample.diagnosis },
    chosen: sample.chosen === undefined ? null : { kind: sample.chosen, amount: money },
    order: { price: money, channel: sample.channel ?? 'seller', purchasedAt: null },
    replies: sample.replies ?? 0,
  };
}

const QUESTION: CaseMessage = {
  id: 'sample',
  direction: 'in',
  kind: 'buyer_message',
  at: AT,
  messageId: null,
  subject: `Order ${ORDER}`,
  text: null,
  language: null,
  rawKey: null,
  photos: [],
  duplicateOf: null,
  confidence: 'high',
  returnReason: null,
  noResponseNeededLink: null,
};

const reading = loadPlaybook(readFileSync(new URL('../playbook.yaml', import.meta.url), 'utf8'));
if (!reading.ok) throw new Error('playbook.yaml is not valid');
const { playbook } = reading;

export const SAMPLE_ORDER = ORDER;
export const SAMPLE_PLAYBOOK = playbook;

export interface SampleLetter {
  language: LetterLanguage;
  title: string;
  request: DraftRequest;
}

/** Ten letters in each language, in the order of `SAMPLES`. */
export function sampleLetters(): SampleLetter[] {
  return LETTER_LANGUAGES.flatMap((language) =>
    SAMPLES.map((sample) => {
      const c = caseFor(language, sample);
      const options = optionsFor(playbook, {
        cause: sample.diagnosis.cause,
        severity: sample.diagnosis.severity,
        price: c.order?.price ?? null,
        channel: c.order?.channel ?? null,
        earlierReplies: c.replies,
        wants: [],
      });
      const request: DraftRequest = {
        kind: sample.kind,
        case: c,
        messages: [QUESTION],
        playbook,
        options,
        now: AT,
        staffLanguage: 'en',
      };
      return { language, title: sample.title, request };
    }),
  );
}
