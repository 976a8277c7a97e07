import { readFileSync } from 'node:fs';
import {
  checkFeedbackReply,
  doneInCase,
  FEEDBACK_DONE,
  type FeedbackDone,
  type FeedbackReply,
  feedbackReply,
} from '../../core/letters/feedback-reply.ts';
import { marketplaceByCode } from '../../core/mail/marketplaces.ts';
import type { Playbook } from '../../core/playbook/playbook.ts';
import { signatureOf } from '../../core/playbook/signature.ts';
import type { Case } from '../../core/words/case.ts';
import { CAUSES, type Cause } from '../../core/words/cause.ts';
import { MakerightError } from '../../core/words/error.ts';
import { readPlaybook } from '../../lib/playbook-file.ts';
import {
  isLetterLanguage,
  LETTER_LANGUAGES,
  type LetterLanguage,
  STAFF_LANGUAGES,
  type StaffLanguage,
} from '../../templates/copy/languages.ts';
import { DONE, type ExitCode, FAILED, WRONG_USE } from './exit-codes.ts';
import { WrongUse } from './wrong-use.ts';

/** The options, as commander reads them. */
export interface FeedbackOptions {
  case?: string;
  language?: string;
  cause?: string;
  done?: string;
  gloss?: string;
  check?: string;
  json?: boolean;
  data?: string;
}

interface Output {
  out: (line: string) => void;
  err: (line: string) => void;
}

function oneOf<T extends string>(
  option: string,
  given: string | undefined,
  values: readonly T[],
): T | undefined {
  if (given === undefined) return undefined;
  const found = values.find((value) => value === given);
  if (found === undefined)
    throw new WrongUse(`--${option} "${given}" is none of ${values.join(', ')}: write one of them.`);
  return found;
}

interface Wanted {
  language: LetterLanguage;
  cause: Cause;
  done: FeedbackDone;
  buyerName: string | null;
  signature: string;
  hours: number;
}

function wanted(options: FeedbackOptions, c: Case | null, playbook: Playbook): Wanted {
  const store = playbook.stores.find(({ id }) => id === c?.store) ?? playbook.stores[0];
  const likely = [c?.language ?? null, ...(marketplaceByCode(c?.marketplace ?? null)?.languages ?? [])];
  const language =
    oneOf('language', options.language, LETTER_LANGUAGES) ??
    likely.find((tag) => tag !== null && isLetterLanguage(tag)) ??
    'en';
  return {
    language,
    cause: oneOf('cause', options.cause, CAUSES) ?? c?.causeByAgent ?? c?.diagnosis?.cause ?? 'unclear',
    done: oneOf('done', options.done, FEEDBACK_DONE) ?? (c === null ? 'nothing' : doneInCase(c)),
    buyerName: c?.buyerName ?? null,
    // In public nobody's name stands.
    signature: store === undefined ? '' : signatureOf(store, language, null),
    hours: playbook.clocks.respondWithinHours,
  };
}

/**
 * `makeright feedback-reply`: drafts a public answer to a negative seller feedback. With `--check` it checks an
 * edited answer. With `--case` it takes the facts from that case of the running pipeline.
 * @returns the exit code: 1 where the answer must not be published
 */
export async function feedbackReplyCommand(
  options: FeedbackOptions,
  { out, err }: Output,
): Promise<ExitCode> {
  try {
    const gloss = oneOf('gloss', options.gloss, STAFF_LANGUAGES) ?? 'en';
    const { c, playbook } = await sourceOf(options);
    if (options.case !== undefined && c === null) {
      err(`There is no case ${options.case}: "makeright cases" lists the open ones.`);
      return FAILED;
    }
    const want = wanted(options, c, playbook);
    const reply = options.check === undefined ? feedbackReply({ ...want, staffLanguage: gloss }) : null;
    const text = reply?.body ?? readFileSync(options.check ?? '', 'utf8');
    const checked = checkFeedbackReply(text, want.language, want.buyerName);
    if (options.json)
      out(JSON.stringify({ language: want.language, ...(reply ?? { body: text }), ...checked }));
    else
      for (const line of [...(reply === null ? [] : linesOf(reply, gloss)), ...complaints(checked)])
        out(line);
    return checked.findings.length + checked.faults.length === 0 ? DONE : FAILED;
  } catch (error) {
    if (error instanceof WrongUse) {
      err(error.message);
      return WRONG_USE;
    }
    const unreadable =
      error instanceof Error &&
      !(error instanceof MakerightError) &&
      'code' in error &&
      options.check !== undefined;
    if (!unreadable) throw error;
    err(`${options.check} cannot be read: name the file with the edited answer.`);
    return FAILED;
  }
}

async function sourceOf(options: FeedbackOptions): Promise<{ c: Case | null; playbook: Playbook }> {
  if (options.case === undefined)
    return { c: null, playbook: readPlaybook(process.env.MAKERIGHT_PLAYBOOK ?? 'playbook.yaml') };
  // A draft without a case does not load the client of the table, which is large.
  const { runningTable } = await import('./running-table.ts');
  const { cases, playbook } = runningTable(options.data);
  return { c: (await cases.readCase(options.case)) ?? null, playbook };
}

function linesOf({ body, sentences }: FeedbackReply, gloss: StaffLanguage): string[] {
  const heading = gloss === 'zh' ? '译文：' : 'What it says:';
  return [body, '', heading, ...sentences.map((sentence) => `  ${sentence.gloss.replaceAll('\n', ' ')}`)];
}

const FAULTS: Readonly<Record<string, string>> = {
  order_id: 'names an order, and everybody can read it: remove the number',
  amount: 'names an amount, and everybody can read it: say "a refund"',
  buyer_name: 'names or greets a person, and everybody can read it: leave the name out',
  too_long: 'is too long for a public answer: at most 500 characters',
};

function complaints({ findings, faults }: ReturnType<typeof checkFeedbackReply>): string[] {
  return [
    ...faults.map(({ rule, excerpt }) => `${rule}: "${excerpt}" ${FAULTS[rule] ?? ''}.`),
    ...findings.map(({ rule, excerpt, why }) => `${rule}: "${excerpt}". ${why}`),
  ];
}
