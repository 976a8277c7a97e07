/** The sample letters of each language: what docs/drafts.md shows and bench/reply.ts measures. */
import { readFileSync } from 'node:fs';
import { openCase } from '../core/case/open-case.ts';
import type { DraftRequest } from '../core/letters/draft.ts';
import { marketplaceByCode } from '../core/mail/marketplaces.ts';
import { loadPlaybook } from '../core/playbook/load-playbook.ts';
import { optionsFor, pricedOption } from '../core/playbook/matrix.ts';
import type { Case } from '../core/words/case.ts';
import type { Diagnosis, Heard } from '../core/words/diagnosis.ts';
import type { Contact } from '../core/words/heard/contact.ts';
import type { ProblemSign } from '../core/words/heard/problem.ts';
import type { SolutionOption } from '../core/words/option.ts';
import type { DraftKind } from '../core/words/record/draft.ts';
import type { CaseMessage } from '../core/words/record/message.ts';
import { LETTER_LANGUAGES, type LetterLanguage } from '../templates/copy/languages.ts';

const AT = '2026-11-22T10:00:00.000Z';
const ORDER = '112-0000001-0000001';

/** Full names and titles as they come, also an English title in a letter of another language. */
const PLACES: Readonly<
  Record<LetterLanguage, { marketplace: string; name: string; title: string; price: number }>
> = {
  en: {
    marketplace: 'UK',
    name: 'Imogen Hart',
    title: "Women's Running Shoes Lightweight Breathable",
    price: 2_499,
  },
  de: {
    marketplace: 'DE',
    name: 'Jonas Weber',
    title: 'Premium Stainless Steel Water Bottle Insulated',
    price: 2_499,
  },
  fr: { marketplace: 'FR', name: 'Camille Roux', title: 'Rideaux occultants, lot de 2', price: 2_499 },
  es: { marketplace: 'ES', name: 'Lucía Ramos', title: 'Auriculares inalámbricos 5.3', price: 2_499 },
  it: { marketplace: 'IT', name: 'Ornella Bianchi', title: 'Lenzuola in cotone, set da 4', price: 2_499 },
  ja: { marketplace: 'JP', name: '山田', title: 'オフィスチェア ハイバック', price: 3_980 },
  nl: { marketplace: 'NL', name: 'Bram de Wit', title: 'Groene thee, 100 zakjes', price: 2_499 },
  pl: { marketplace: 'PL', name: 'Anna Nowak', title: 'Lampka biurkowa LED, czarna', price: 10_999 },
  sv: { marketplace: 'SE', name: 'Elsa Berg', title: 'Påslakan 150 x 210, 2-pack', price: 27_900 },
  pt: { marketplace: 'BR', name: 'Beatriz Lima', title: 'Luminária de mesa, preta', price: 12_990 },
  zh: { marketplace: 'US', name: '林悦', title: 'Folding Desk 120 cm', price: 2_499 },
};

interface Sample {
  title: string;
  kind: DraftKind;
  diagnosis: Pick<Diagnosis, 'cause' | 'severity'> & Partial<Diagnosis>;
  signs?: ProblemSign[];
  contact?: Contact;
  channel?: 'fba' | 'seller';
  replies?: number;
  chosen?: Pick<SolutionOption, 'kind' | 'percent'>;
  byWish?: boolean;
}

const SAMPLES: readonly Sample[] = [
  {
    title: 'A clear defect, nothing wished',
    kind: 'offer',
    diagnosis: { cause: 'defect', severity: 'major' },
    signs: ['leaks'],
  },
  {
    title: 'Two problems',
    kind: 'offer',
    diagnosis: { cause: 'defect', severity: 'minor' },
    signs: ['noise', 'cosmetic'],
  },
  {
    title: 'A missing part is asked for',
    kind: 'confirmation',
    diagnosis: { cause: 'defect', severity: 'minor' },
    signs: ['missing_part'],
    chosen: { kind: 'missing_part' },
    byWish: true,
  },
  {
    title: 'The buyer names what would settle it',
    kind: 'confirmation',
    diagnosis: { cause: 'transit_damage', severity: 'minor' },
    signs: ['damaged_on_arrival'],
    chosen: { kind: 'partial_refund', percent: 20 },
    byWish: true,
  },
  {
    title: 'Somebody could come to harm',
    kind: 'offer',
    diagnosis: { cause: 'defect', severity: 'major', risks: ['safety'] },
    signs: ['overheats'],
  },
  {
    title: 'Food or cosmetics gone off',
    kind: 'offer',
    diagnosis: { cause: 'defect', severity: 'major' },
    signs: ['spoiled'],
  },
  {
    title: 'Unhappy without a detail',
    kind: 'response',
    diagnosis: { cause: 'unclear', severity: 'minor' },
    signs: ['vague'],
  },
  {
    title: 'A wrong item that Amazon shipped (FBA)',
    kind: 'offer',
    diagnosis: { cause: 'wrong_item', severity: 'major' },
    signs: ['other_received'],
    channel: 'fba',
  },
  {
    title: 'Guidance',
    kind: 'guidance',
    diagnosis: { cause: 'misuse', severity: 'minor' },
    signs: ['hard_to_use'],
  },
  {
    title: 'Other than the page shows',
    kind: 'listing_thanks',
    diagnosis: { cause: 'listing_mismatch', severity: 'minor' },
    signs: ['differs'],
  },
  {
    title: 'The second letter',
    kind: 'offer',
    diagnosis: { cause: 'defect', severity: 'major' },
    signs: ['stopped_working'],
    replies: 1,
  },
  {
    title: 'The buyer has chosen',
    kind: 'confirmation',
    diagnosis: { cause: 'defect', severity: 'minor' },
    replies: 1,
    chosen: { kind: 'full_refund' },
  },
  {
    title: 'The promised refund has not come',
    kind: 'chase',
    diagnosis: { cause: 'not_quality', severity: 'minor' },
    signs: ['order_handling'],
    contact: 'again',
    replies: 2,
    chosen: { kind: 'full_refund' },
  },
  {
    title: 'A question',
    kind: 'answer',
    diagnosis: { cause: 'not_quality', severity: 'minor' },
    contact: 'question',
  },
  {
    title: 'Follow-up after a refund',
    kind: 'follow_up',
    diagnosis: { cause: 'defect', severity: 'minor' },
    replies: 3,
    chosen: { kind: 'full_refund' },
  },
];

function heardOf({ signs = [], contact = 'complaint' }: Sample): Heard {
  return {
    contact,
    problems: signs.map((sign) => ({ sign, part: null, words: '', likely: 0.9 })),
    told: ['what_happens'],
    wishes: [],
    risks: [],
    maybe: [],
    severityReason: null,
    deadline: null,
    asks: 0,
  };
}

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
    diagnosis: {
      confidence: 0.9,
      risks: [],
      wants: [],
      language,
      evidence: [],
      heard: heardOf(sample),
      ...sample.diagnosis,
    },
    chosen:
      sample.chosen === undefined ? null : pricedOption(sample.chosen.kind, sample.chosen.percent, money),
    ...(sample.byWish === true ? { chosenBy: 'wish' as const } : {}),
    lastReplyAt: sample.replies === undefined ? null : AT,
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

/** The letters of each language, in the order of `SAMPLES`. */
export function sampleLetters(): SampleLetter[] {
  return LETTER_LANGUAGES.flatMap((language) =>
    SAMPLES.map((sample) => {
      const c = caseFor(language, sample);
      const options = optionsFor(playbook, {
        cause: sample.diagnosis.cause,
        severity: sample.diagnosis.severity,
        price: c.order?.price ?? null,
        channel: c.order?.channel ?? null,
        unsafe: sample.diagnosis.risks?.includes('safety') === true,
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
