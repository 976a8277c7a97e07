import { HOUR_MS } from '../../core/case/deadlines.ts';
import { normaliseWords } from '../../core/mail/words.ts';
import type { Mail } from '../../core/words/mail.ts';
import { contentHash } from '../pipeline/digest.ts';
import { mailKey, wordsKey } from '../pipeline/lookups.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { CaseBeingOpenedError } from './find-case.ts';

type Needs = Pick<Dependencies, 'cases' | 'lookUps' | 'clock' | 'playbook'>;

export interface FirstCopy {
  mailId: string;
  caseId: string;
}

/** What makes two messages the same: the words, or the photos of a message without words. */
function wordsOf(mail: Mail): string | null {
  const words = mail.text === null ? '' : normaliseWords(mail.text);
  if (words !== '') return words;
  const photos = mail.attachments.map((attachment) => contentHash(attachment.content));
  return photos.length > 0 ? `photos:${photos.sort().join(' ')}` : null;
}

/**
 * The earlier mail that said the same: Amazon sends one message to every registered address, each with a
 * Message-ID of its own. Said again after our answer it is news ("still broken"), not a copy.
 */
export async function firstCopy(
  needs: Needs,
  store: string,
  mail: Mail,
  mailId: string,
): Promise<FirstCopy | null> {
  const words = wordsOf(mail);
  if (words === null || mail.relayAddress === null) return null;
  const now = needs.clock.now();
  const taken = await needs.lookUps.claim(
    wordsKey(store, mail.relayAddress, mail.orderId, words),
    mailId,
    now,
  );
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
