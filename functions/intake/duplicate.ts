import { HOUR_MS } from '../../core/case/deadlines.ts';
import { readEvidence } from '../../core/mail/attachments/evidence.ts';
import { isSharedRelay } from '../../core/mail/relay.ts';
import { normaliseWords } from '../../core/mail/words.ts';
import type { Mail } from '../../core/words/mail.ts';
import { contentHash } from '../pipeline/digest.ts';
import { mailKey, threadKey, wordsKey } from '../pipeline/lookups.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { CaseBeingOpenedError } from './find-case.ts';

type Needs = Pick<Dependencies, 'cases' | 'lookUps' | 'clock' | 'playbook'>;

export interface FirstCopy {
  mailId: string;
  caseId: string;
}

/** Content hashes of what a mail shows beside its words; logos and signatures are in every copy of a mail programme. */
function evidenceOf(mail: Mail): string[] {
  const telling = mail.attachments.filter(
    (attachment) => attachment.size > 0 && readEvidence(attachment).kind !== 'decoration',
  );
  return [...new Set(telling.map(({ content }) => contentHash(content)))].sort();
}

/** What makes two messages the same: the words, or the files of a message without words. */
function wordsOf(mail: Mail, evidence: readonly string[]): string | null {
  const words = mail.text === null ? '' : normaliseWords(mail.text);
  if (words !== '') return words;
  return evidence.length > 0 ? `photos:${evidence.join(' ')}` : null;
}

/** Many buyers share the address and nothing else tells them apart: the same few words may be another's. */
function isAnybodys({ relayAddress, threadKey, orderId }: Mail): boolean {
  return threadKey === null && orderId === null && isSharedRelay(relayAddress ?? '');
}

/** Whether a mail with known words holds a file that its case does not, or comes by a thread that leads elsewhere. */
async function hasNews(
  { cases, lookUps }: Needs,
  store: string,
  mail: Mail,
  evidence: readonly string[],
  caseId: string,
): Promise<boolean> {
  if (mail.threadKey !== null) {
    const thread = await lookUps.lookUp(threadKey(store, mail.relayAddress ?? ''));
    if (thread?.holder !== caseId) return true;
  }
  if (evidence.length === 0) return false;
  const messages = await cases.messages(caseId);
  const known = new Set(
    messages.flatMap(({ photos, files = [] }) =>
      [...photos, ...files].map(({ key }) => key.split('/').at(-1)),
    ),
  );
  return evidence.some((hash) => !known.has(hash));
}

/**
 * The earlier mail that said the same: Amazon sends one message to every registered address, each with a Message-ID
 * of its own. No copy is what says it again after our answer ("still broken"), or says it with a photo, with an order
 * or in another thread: that is news, and the first mail with these news has copies of its own.
 */
export async function firstCopy(
  needs: Needs,
  store: string,
  mail: Mail,
  mailId: string,
): Promise<FirstCopy | null> {
  const evidence = evidenceOf(mail);
  const words = wordsOf(mail, evidence);
  if (words === null || mail.relayAddress === null || isAnybodys(mail)) return null;
  const asFirst = await earlierMail(needs, wordsKey(store, mail.relayAddress, mail.orderId, words), mailId);
  if (asFirst === null || !(await hasNews(needs, store, mail, evidence, asFirst.caseId))) return asFirst;
  const news = [words, mail.threadKey ?? '', ...evidence].join('\n');
  return earlierMail(needs, wordsKey(store, mail.relayAddress, mail.orderId, news), mailId);
}

/** The mail that took a key first, unless that was long ago or was answered since. */
async function earlierMail(needs: Needs, key: string, mailId: string): Promise<FirstCopy | null> {
  const now = needs.clock.now();
  const taken = await needs.lookUps.claim(key, mailId, now);
  if (taken.claimed) return null;
  const age = Date.parse(now) - Date.parse(taken.at);
  if (age > needs.playbook.clocks.duplicateWindowHours * HOUR_MS) return null;
  const first = await needs.lookUps.lookUp(mailKey(taken.holder));
  if (first === null)
    throw new CaseBeingOpenedError(`Mail ${mailId} repeats ${taken.holder}, which is being filed right now.`);
  const c = await needs.cases.readCase(first.holder);
  if (c === null)
    throw new CaseBeingOpenedError(
      `Mail ${mailId} repeats ${taken.holder}, whose case is being opened right now.`,
    );
  return c.lastReplyAt !== null && c.lastReplyAt > taken.at ? null : { mailId: taken.holder, caseId: c.id };
}
