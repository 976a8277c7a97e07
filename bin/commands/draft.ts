import * as z from 'zod';
import { judgedMessage } from '../../core/case/judged-message.ts';
import { openCase } from '../../core/case/open-case.ts';
import { composeLetter } from '../../core/letters/compose-letter.ts';
import { MARKETPLACES } from '../../core/mail/marketplaces.ts';
import type { Playbook } from '../../core/playbook/playbook.ts';
import { toMinor } from '../../core/playbook/price.ts';
import { diagnosisOf } from '../../core/understanding/diagnosis.ts';
import { understand } from '../../core/understanding/understand.ts';
import type { Case } from '../../core/words/case.ts';
import { MakerightError } from '../../core/words/error.ts';
import type { Message } from '../../core/words/heard/understanding.ts';
import { OPTION_KINDS, type SolutionOption } from '../../core/words/option.ts';
import type { CaseMessage, KeptFile } from '../../core/words/record/message.ts';
import { readPlaybook } from '../../lib/playbook-file.ts';
import { DONE, type ExitCode, FAILED } from './exit-codes.ts';
import { MessageLine, messageOf, readJsonLine } from './message-line.ts';

/** Names of options that others use for the same. */
const OTHER_NAMES: Readonly<Record<string, SolutionOption['kind']>> = {
  partial: 'partial_refund',
  refund: 'full_refund',
  part: 'missing_part',
  return: 'return_for_refund',
  help: 'guidance',
};
const OptionKindNamed = z
  .string()
  .transform((kind) => OTHER_NAMES[kind] ?? kind)
  .pipe(z.enum(OPTION_KINDS));
const Chosen = z.object({ kind: OptionKindNamed, percent: z.number().nullish() });

const Line = MessageLine.extend({
  order: z
    .object({
      price: z.coerce.number().positive().nullish(),
      currency: z.string().length(3).nullish(),
      channel: z.enum(['seller', 'fba']).nullish(),
      purchased: z.string().nullish(),
    })
    .nullish(),
  store: z.string().nullish(),
  stage: z.literal('follow_up').nullish(),
  chosen: Chosen.nullish(),
  playbook: z.string().nullish(),
});
type Line = z.infer<typeof Line>;

/** A case that nobody sees: whose the letter would be. */
const ORDER_ID = '000-0000000-0000000';

const money = (price: number | null | undefined, currency: string) =>
  price == null ? null : { minor: toMinor(price, currency), currency };

/** Only the number of photos is known: what a letter says depends on nothing else of them. */
const photosOf = (count: number): KeptFile[] =>
  Array.from({ length: count }, () => ({ key: '', contentType: 'image/jpeg', filename: null, size: 0 }));

function messageOfCase(message: Message, at: string): CaseMessage {
  return {
    id: 'message',
    direction: 'in',
    kind: 'buyer_message',
    at,
    messageId: null,
    subject: message.subject ?? '',
    text: message.text,
    language: message.language ?? null,
    rawKey: null,
    photos: photosOf(message.photos ?? 0),
    duplicateOf: null,
    confidence: 'high',
    returnReason: message.returnReason ?? null,
    noResponseNeededLink: null,
  };
}

function optionsOf(offered: Line['offered']): SolutionOption[] {
  return (offered ?? []).flatMap(({ kind, percent }) => {
    const read = OptionKindNamed.safeParse(kind);
    return read.success ? [{ kind: read.data, ...(percent == null ? {} : { percent }) }] : [];
  });
}

function caseOf(line: Line, message: Message, playbook: Playbook, now: string): Case {
  const language = message.language ?? 'en';
  const speaking = MARKETPLACES.filter(({ languages }) => languages[0] === language);
  // Spanish is the language of Mexico too: the country that the language is called after goes first.
  const home = speaking.find(({ country }) => country === language.toUpperCase()) ?? speaking[0];
  const paid = line.order?.currency ?? home?.currency;
  const place = home?.currency === paid ? home : MARKETPLACES.find(({ currency }) => currency === paid);
  const opened = openCase(
    {
      marketplace: place?.code ?? null,
      buyerKey: '',
      buyerName: null,
      relayAddress: '',
      threadKey: null,
      orderId: ORDER_ID,
      asin: null,
      productTitle: message.product ?? null,
      quantity: 1,
      language,
    },
    {
      caseId: '0',
      mailId: '0',
      store: line.store ?? playbook.stores[0]?.id ?? '',
      at: now,
      fallbackLanguage: language,
    },
    playbook,
  );
  const replies = message.replied ?? 0;
  const currency = line.order?.currency ?? place?.currency ?? 'EUR';
  const { order } = line;
  const chosen: SolutionOption | null =
    line.chosen == null
      ? null
      : { kind: line.chosen.kind, ...(line.chosen.percent == null ? {} : { percent: line.chosen.percent }) };
  return {
    ...opened,
    replies,
    lastReplyAt: replies > 0 ? now : null,
    options: optionsOf(line.offered),
    chosen,
    ...(line.stage === 'follow_up' ? { fulfilledAt: now } : {}),
    order:
      order == null
        ? null
        : {
            price: money(order.price, currency),
            channel: order.channel ?? null,
            purchasedAt: order.purchased == null ? null : new Date(order.purchased).toISOString(),
          },
  };
}

function answer(line: Line, playbook: Playbook, now: string): object {
  const heard = understand(messageOf(line));
  const message: Message = { ...messageOf(line), language: line.language ?? heard.language };
  const opened = caseOf(line, message, playbook, now);
  const judged = judgedMessage(opened, { heard, found: diagnosisOf(heard) }, playbook);
  const stage = line.stage ?? judged.stage;
  const c: Case = {
    ...opened,
    diagnosis: judged.diagnosis,
    chosen: opened.chosen ?? judged.chosen,
    chosenBy: judged.chosenBy,
  };
  const messages = [messageOfCase(message, now)];
  const made = composeLetter(c, { stage, messages, playbook, agent: null, now });
  return {
    kind: made.kind,
    language: made.language,
    subject: made.subject,
    text: made.body,
    gloss: {
      zh: made.sentences.map(({ gloss }) => gloss.zh),
      en: made.sentences.map(({ gloss }) => gloss.en),
    },
    options: made.options.map(({ kind, percent, amount }) => ({
      kind,
      ...(percent === undefined ? {} : { percent }),
      ...(amount === undefined ? {} : { amount }),
    })),
    names: made.names,
    asks: made.asks,
    approver: made.approver.role,
    verdict: made.verdict.verdict,
    stage,
  };
}

/** JSON lines of messages in, the letter that would be put before an agent out. @returns 1 if a line failed */
export async function draftCommand(
  input: AsyncIterable<string>,
  out: (line: string) => void,
): Promise<ExitCode> {
  let failed = false;
  const playbooks = new Map<string, Playbook>();
  const playbookAt = (path: string): Playbook => {
    const known = playbooks.get(path) ?? readPlaybook(path);
    playbooks.set(path, known);
    return known;
  };
  for await (const text of input) {
    if (text.trim() === '') continue;
    const read = readJsonLine(text, Line);
    let made: object;
    if ('error' in read) made = read;
    else {
      try {
        const path = read.line.playbook ?? process.env.MAKERIGHT_PLAYBOOK ?? 'playbook.yaml';
        made = { id: read.line.id, ...answer(read.line, playbookAt(path), new Date().toISOString()) };
      } catch (error) {
        if (!(error instanceof MakerightError)) throw error;
        made = { id: read.line.id, error: error.message };
      }
    }
    failed ||= 'error' in made;
    out(JSON.stringify(made));
  }
  return failed ? FAILED : DONE;
}
