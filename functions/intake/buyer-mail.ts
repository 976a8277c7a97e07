import { clockStart } from '../../core/case/clock-start.ts';
import { openCase } from '../../core/case/open-case.ts';
import { buyerWrote, noted } from '../../core/case/transitions/news.ts';
import { marketplaceByCode } from '../../core/mail/marketplaces.ts';
import type { Case } from '../../core/words/case.ts';
import type { Instant } from '../../core/words/instant.ts';
import type { EventType } from '../../core/words/record/event.ts';
import { knock } from '../pipeline/door.ts';
import { mailKey } from '../pipeline/lookups.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { firstCopy } from './duplicate.ts';
import { CaseBeingOpenedError, caseIdFor, decideCase, rememberWays, withOwnOrder } from './find-case.ts';
import { type Arrival, storedMessage } from './stored-message.ts';
import { readByThread } from './thread-texts.ts';

type Needs = Pick<
  Dependencies,
  'cases' | 'lookUps' | 'orders' | 'bucket' | 'workflow' | 'clock' | 'playbook' | 'log'
>;

export interface Filed {
  caseId: string;
  opened: boolean;
}

/** A Date so little before the arrival needs no look at the order: a mail takes seconds. */
const USUAL_DELAY_MS = 10 * 60_000;

/** Since when the buyer waits; undefined: since the mail came. */
async function sinceWhen(
  { orders, playbook }: Needs,
  store: string,
  { mail, at, arrivedAt }: Arrival,
): Promise<Instant | undefined> {
  const { sentAt, isDateSigned = false, orderId } = mail;
  const isLate = sentAt !== null && Date.parse(arrivedAt) - Date.parse(sentAt) > USUAL_DELAY_MS;
  const order = isDateSigned && isLate && orderId !== null ? await orders.readOrder(store, orderId) : null;
  const since = clockStart({
    now: at,
    arrivedAt,
    sentAt,
    isDateSigned,
    purchasedAt: order?.purchasedAt ?? null,
    giveUpAfterDays: playbook.clocks.giveUpAfterDays,
  });
  return since === at ? undefined : since;
}

/** What a buyer (or Amazon's support for them) wrote opens a case or goes on with one. Repeatable. */
export async function fileBuyerMail(needs: Needs, store: string, received: Arrival): Promise<Filed> {
  const { mailId } = received;
  const mail = await withOwnOrder(needs, store, received.mail);
  const arrival = { ...received, mail, since: await sinceWhen(needs, store, received) };
  const filed = await needs.lookUps.lookUp(mailKey(mailId));
  if (filed === null) {
    const copy = await firstCopy(needs, store, mail, mailId);
    if (copy !== null) return fileCopy(needs, arrival, copy.caseId, copy.mailId);
  }
  const caseId = filed?.holder ?? (await decideCase(needs, store, mail, mailId));
  const isOpener = caseId === caseIdFor(mailId);
  if (!isOpener && (await needs.cases.readCase(caseId)) === null) {
    throw new CaseBeingOpenedError(
      `Mail ${mailId} belongs to the case ${caseId}, which is being opened right now.`,
    );
  }
  const known = isOpener ? arrival : await readByThread(needs, arrival, caseId);
  // The message stands before the case: a case without its message cannot be (D3).
  await needs.cases.addMessage(caseId, await storedMessage(needs.bucket, known));
  await rememberWays(needs, store, mail, mailId, caseId);
  return isOpener ? open(needs, store, known, caseId) : goOn(needs, known, caseId);
}

async function open(
  needs: Needs,
  store: string,
  { mail, mailId, at, since, released }: Arrival,
  caseId: string,
): Promise<Filed> {
  const fallbackLanguage = marketplaceByCode(mail.marketplace ?? '')?.languages[0] ?? 'en';
  const c: Case = openCase(
    mail,
    { caseId, mailId, store, at, since, released, fallbackLanguage },
    needs.playbook,
  );
  const opened = await needs.cases.createCase(c);
  await needs.workflow.start(caseId, c.run);
  if (opened) needs.log.info('CASE_OPENED', { caseId, store, marketplace: mail.marketplace });
  return { caseId, opened };
}

async function goOn(
  needs: Needs,
  { mail, mailId, at, since, released }: Arrival,
  caseId: string,
): Promise<Filed> {
  await knock(needs, caseId, (c) =>
    buyerWrote(c, {
      mailId,
      at,
      since,
      released,
      respondWithinHours: needs.playbook.clocks.respondWithinHours,
      relayAddress: mail.relayAddress ?? c.relayAddress,
      language: mail.language,
    }),
  );
  needs.log.info('CASE_CONTINUED', { caseId });
  return { caseId, opened: false };
}

/** The same words under another id: kept as evidence, changes nothing. */
async function fileCopy(needs: Needs, arrival: Arrival, caseId: string, of: string): Promise<Filed> {
  const { mailId, at, released } = arrival;
  await needs.cases.addMessage(caseId, await storedMessage(needs.bucket, arrival, of));
  await needs.lookUps.claim(mailKey(mailId), caseId, at);
  const type: EventType = 'duplicate_seen';
  await knock(needs, caseId, (c) =>
    noted(c, type, { mailId, at }, { of, ...(released === undefined ? {} : { releasedBy: released.by }) }),
  );
  needs.log.info('DUPLICATE_KEPT', { caseId });
  return { caseId, opened: false };
}
