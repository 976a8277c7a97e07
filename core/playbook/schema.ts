import * as z from 'zod';
import { LETTER_LANGUAGES } from '../../templates/copy/languages.ts';
import { CAUSES } from '../words/cause.ts';
import { OPTION_KINDS } from '../words/option.ts';
import { SEVERITIES } from '../words/severity.ts';
import { trustedForwarders } from './forwarders.ts';

/** Amazon's guidance for a concession that lets the buyer keep the item (docs/playbook.md). */
export const LEAST_PARTIAL_PERCENT = 20;
export const MOST_PARTIAL_PERCENT = 50;
/** Buyers do not read more than three choices, and the numbers stay one digit. */
const MOST_OPTIONS = 3;
const MAX_SIGNATURE_CHARS = 120;
/** Six numbered steps must fit into a letter of 1,500 characters. */
const MAX_STEP_CHARS = 120;
const MAX_STEPS = 6;

const email = z
  .string()
  .regex(
    /^[^\s@<>"(),;:]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i,
    'is not an e-mail address; write name@example.com',
  );
const nonEmpty = z.string().trim().min(1, 'is empty; write at least one character');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

const perLanguage = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(LETTER_LANGUAGES), value);

const match = z
  .strictObject({
    asin: z
      .string()
      .regex(/^[A-Z0-9]{10}$/, 'is no ASIN; write its 10 capitals and digits')
      .optional(),
    /** All of them must stand in the product title (case does not count). */
    productWords: z.array(nonEmpty).min(1).optional(),
  })
  .refine((value) => value.asin !== undefined || value.productWords !== undefined, {
    message: 'matches nothing; write an "asin" or "productWords"',
  });

/** Last line of a letter; {agent} is the first name of the person who answers. */
const signature = nonEmpty
  .max(MAX_SIGNATURE_CHARS, 'is longer than 120 characters; shorten it')
  .refine((text) => !/[{}]/.test(text.replace('{agent}', '')), {
    message: 'has a place that is not known; only {agent} stands for a name',
  });

const store = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,32}$/, 'is not a short id; write small letters, digits and hyphens, such as "main"'),
  name: nonEmpty.max(60, 'is longer than 60 characters; shorten it'),
  /** Mailboxes that receive; the first is the default. */
  addresses: z.array(email).min(1, 'names no mailbox; write at least one address'),
  /** Registered sender or approved sender in Seller Central. */
  from: email,
  replyFormat: z.enum(['html+text', 'text']),
  signature,
  /** The same in single languages, where it differs. */
  signatures: perLanguage(signature).default({}),
  /** Words at the beginning of product titles that letters leave out. */
  brands: z.array(nonEmpty.max(40)).default([]),
});

const staffMember = z.strictObject({
  name: nonEmpty.max(60, 'is longer than 60 characters; shorten it'),
  /** First name under letters; absent: the first word of the name. */
  signsAs: nonEmpty.max(30, 'is longer than 30 characters; shorten it').optional(),
  email,
  role: z.enum(['agent', 'supervisor']),
  language: z.enum(['zh', 'en']),
  timeZone: z
    .string()
    .refine(isTimeZone, 'is no IANA time zone; write for example "Europe/London" or "Asia/Shanghai"'),
  /** Store ids; absent = all stores. */
  stores: z
    .array(z.string())
    .min(1, 'is empty; name a store id or leave the line out for all stores')
    .optional(),
});

const hours = z.number().positive('is not above 0; write a number of hours').max(720);
const days = z.number().positive('is not above 0; write a number of days').max(3650);

const clocks = z.strictObject({
  respondWithinHours: hours.max(48, "is over 48; Amazon's clock is 24 hours and claims start at 48"),
  remindAfterHours: z.array(hours).min(1, 'is empty; write at least one hour, such as [12, 20]'),
  escalateAfterHours: hours,
  remindAgainEveryHours: hours,
  giveUpAfterDays: days,
  buyerSilenceDays: days,
  fulfilWithinHours: hours.min(2, 'is below 2; the promise to the buyer reads "within N hours"'),
  fulfilRemindEveryHours: hours,
  followUpAfterDays: days,
  followUpWithinDaysOfOrder: days.max(
    30,
    'is over 30; Amazon forbids messages later than 30 days after the order',
  ),
  claimRespondWithinDays: days.max(3, 'is over 3; an A-to-z claim must be answered within 3 days'),
  linkValidDays: days,
  /** Time in which an approval can be taken back; 0: the reply leaves at once. */
  undoWithinSeconds: z
    .number()
    .min(0, 'is below 0; write 0 to send at once')
    .max(600, 'is over 600; a buyer should not wait longer for a reply that is approved')
    .default(60),
  duplicateWindowHours: hours,
  relayRecentDays: days,
});

/** Currency code → amount in major units (12.5 = 12.50 USD). */
const amounts = z.record(
  z.string().regex(/^[A-Z]{3}$/, 'is no currency code; write three capitals such as USD'),
  z.number().nonnegative('is below 0; write an amount such as 30 or 12.50'),
);

const authority = z.strictObject({
  agent: z.strictObject({
    /** Highest share of a partial refund that an agent may grant alone. */
    percent: z.number().min(0).max(100),
    /** Highest cost of an option that an agent may grant alone, by currency. */
    amounts,
  }),
  /** Who decides an offer that costs money when the price of the order is unknown. */
  whenPriceUnknown: z.enum(['agent', 'supervisor']),
  /** A supervisor decides every complaint with one of these risks, whatever it costs. */
  supervisorRisks: z.array(z.enum(['safety', 'legal', 'negative_review', 'a_to_z'])),
});

const optionRule = z
  .strictObject({
    kind: z.enum(OPTION_KINDS),
    percent: z
      .number()
      .min(LEAST_PARTIAL_PERCENT, 'is below 20; a partial refund is 20 to 50 percent')
      .max(MOST_PARTIAL_PERCENT, 'is over 50; a partial refund is 20 to 50 percent')
      .optional(),
    /** Offered only where the buyer asked for it. */
    ifWanted: z.boolean().optional(),
  })
  .refine((option) => (option.kind === 'partial_refund') === (option.percent !== undefined), {
    message: 'needs "percent" with partial_refund, and only there',
    path: ['percent'],
  });

const oneOrMore = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).min(1)]);

const row = z.strictObject({
  cause: oneOrMore(z.enum([...CAUSES, 'any'])),
  severity: z.enum([...SEVERITIES, 'any']).default('any'),
  price: z.enum(['low', 'middle', 'high', 'any']).default('any'),
  channel: z.enum(['fba', 'seller', 'any']).default('any'),
  /** A row for safety holds only where a person could come to harm; without it the row holds for all others too. */
  risk: z.enum(['safety', 'any']).default('any'),
  /** true: the buyer wrote again after an offer; false: the first offer. */
  repeat: z.union([z.boolean(), z.literal('any')]).default('any'),
  options: z.array(optionRule).max(MOST_OPTIONS, 'has more than 3 options; keep the three best'),
});

const howTo = z.strictObject({
  match,
  /** What the instruction is about, for the agent. */
  feature: nonEmpty.max(80),
  /** Words of buyers who need it, in any language; absent: it fits whatever they see. */
  symptom: z.array(nonEmpty.max(60)).min(1).optional(),
  /** One sentence that says why the product does so. */
  because: perLanguage(nonEmpty.max(MAX_STEP_CHARS, 'is longer than 120 characters; shorten it')).optional(),
  steps: perLanguage(
    z.array(nonEmpty.max(MAX_STEP_CHARS, 'is longer than 120 characters; shorten it')).min(1).max(MAX_STEPS),
  ),
  manualPage: z.int().positive().optional(),
});

const product = z.strictObject({
  match,
  /** What to call it in a letter, in the form that docs/playbook.md shows for each language: "your desk lamp". */
  words: perLanguage(nonEmpty.max(60, 'is longer than 60 characters; shorten it')),
});

const listingNote = z.strictObject({
  match,
  /** One true sentence about the product that the listing leaves unclear. */
  note: perLanguage(nonEmpty.max(MAX_STEP_CHARS, 'is longer than 120 characters; shorten it')),
});

export const playbookSchema = z.strictObject({
  stores: z.array(store).min(1, 'names no store; write at least one'),
  staff: z.array(staffMember).min(1, 'names nobody; write at least one agent and one supervisor'),
  /** Mailboxes and mail servers that forward to the stores and are believed. */
  trustedForwarders,
  clocks,
  authority,
  priceBands: z.strictObject({
    /** Prices under this are "low". */
    lowBelow: amounts,
    /** Prices from this up are "high". */
    highFrom: amounts,
  }),
  /** Who ships an order that the orders report does not have. */
  whenChannelUnknown: z.enum(['seller', 'fba']),
  matrix: z.array(row).min(1, 'has no row; write at least one'),
  products: z.array(product).default([]),
  howTos: z.array(howTo).default([]),
  listingNotes: z.array(listingNote).default([]),
  retention: z.strictObject({
    mailDays: z.int().min(30, 'is below 30; Amazon lets claims be appealed for 30 days'),
  }),
});

/** The seller's rules, validated. Money is in major units as the seller wrote it. */
export type Playbook = z.infer<typeof playbookSchema>;
export type MatrixRow = Playbook['matrix'][number];
export type PlaybookStore = Playbook['stores'][number];
export type PlaybookStaff = Playbook['staff'][number];
export type HowTo = Playbook['howTos'][number];
