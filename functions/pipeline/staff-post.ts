import { addDays } from '../../core/case/deadlines.ts';
import { NoStoreError } from '../../core/playbook/no-store.ts';
import type { PlaybookStaff, PlaybookStore } from '../../core/playbook/playbook.ts';
import { becauseIn } from '../../core/staff-mail/because-words.ts';
import { staffMail } from '../../core/staff-mail/staff-mail.ts';
import type { StaffMailView } from '../../core/staff-mail/staff-view.ts';
import { domainOf } from '../../core/words/address.ts';
import type { Case } from '../../core/words/case.ts';
import { MakerightError } from '../../core/words/error.ts';
import type { CaseMessage } from '../../core/words/record/message.ts';
import type { StaffLanguage } from '../../templates/copy/languages.ts';
import type { StaffMailKind } from '../../templates/copy/staff/staff-copy.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import type { DraftLink } from '../ports/look-ups.ts';
import { newLinkId, signLink } from './links.ts';
import { mimeBytes } from './mime.ts';
import { photosOf, unshownBecause } from './photos.ts';

/**
 * Mails to the seller's own people. A mail is told once: the mark is written after SES took it, so that a
 * crash in between repeats a mail rather than loses it (A9: a retry finds the mark and sends nothing).
 */

export type PostNeeds = Pick<
  Dependencies,
  'cases' | 'sends' | 'lookUps' | 'outbox' | 'secrets' | 'clock' | 'playbook' | 'reviewUrl' | 'log'
>;

class StaffMailError extends MakerightError {
  override readonly name = 'StaffMailError';
  readonly code = 'staff_mail_refused';
}

interface Telling {
  kind: StaffMailKind;
  /** Unique within the case: the same key is told once. */
  key: string;
  to: PlaybookStaff[];
  purpose: DraftLink['purpose'];
  /** A sentence for all, or one for each language of the staff. */
  detail?: string | null | ((language: StaffLanguage) => string);
}

/** Machines must not answer these mails, and ours must not answer machines (L6). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

function storeById(needs: PostNeeds, id: string | null): PlaybookStore {
  const store = needs.playbook.stores.find((s) => s.id === id) ?? needs.playbook.stores[0];
  if (store === undefined) throw new NoStoreError();
  return store;
}

async function post(
  needs: PostNeeds,
  store: PlaybookStore,
  person: PlaybookStaff,
  mail: { subject: string; text: string; html: string },
  thread: string,
): Promise<void> {
  const domain = domainOf(store.from);
  const raw = await mimeBytes({
    from: { name: 'Makeright', address: store.from },
    to: { name: person.name, address: person.email },
    ...mail,
    messageId: `<${newLinkId()}@${domain}>`,
    // One thread per case in the person's mailbox: a common ancestor that no mail needs to be.
    inReplyTo: `<${thread}@${domain}>`,
    references: [`<${thread}@${domain}>`],
    headers: AUTOMATIC,
  });
  const sent = await needs.outbox.send({ raw, from: store.from, to: [person.email] });
  if (sent.outcome !== 'accepted')
    throw new StaffMailError(`A mail to staff was not taken (${sent.outcome}): ${sent.detail}`);
}

async function linksFor(needs: PostNeeds, c: Case, person: PlaybookStaff, purpose: DraftLink['purpose']) {
  const id = newLinkId();
  const expiresAt = addDays(needs.clock.now(), needs.playbook.clocks.linkValidDays);
  const { email, role } = person;
  await needs.lookUps.addLink({
    id,
    caseId: c.id,
    revision: c.draft?.revision ?? 0,
    purpose,
    person: email,
    role,
    expiresAt,
  });
  const review = `${needs.reviewUrl}/r/${signLink(id, expiresAt, await needs.secrets.signingKey())}`;
  switch (purpose) {
    case 'decision':
      return {
        review,
        approve: `${review}?do=approve`,
        edit: `${review}?do=edit`,
        dismiss: `${review}?do=dismiss`,
        ...(role === 'agent' ? { passOn: `${review}?do=pass` } : {}),
      };
    case 'unresolved':
      return { review, sentAlready: `${review}?do=sent`, again: `${review}?do=again` };
    case 'fulfilment':
      return { review, done: `${review}?do=done` };
    case 'claim':
      return { review };
  }
}

/** Where the pages show the pictures that came since our last answer, or else with the last message. */
function photoAddresses(review: string, messages: CaseMessage[]): string[] {
  const lastOut = messages.findLastIndex((message) => message.direction === 'out');
  const since = messages.slice(lastOut + 1).filter((message) => message.direction === 'in');
  const shown = since.length > 0 ? since : messages.filter((message) => message.direction === 'in').slice(-1);
  return photosOf(messages).flatMap((photo, index) =>
    unshownBecause(photo) === null && shown.some(({ photos }) => photos.includes(photo))
      ? [`${review}/photo/${index + 1}`]
      : [],
  );
}

/** Tells people about a case, each in their language, with links of their own. */
export async function tellStaff(needs: PostNeeds, c: Case, telling: Telling): Promise<void> {
  const [messages, stored] = await Promise.all([
    needs.cases.messages(c.id),
    c.draft === null ? null : needs.cases.readDraft(c.id, c.draft.revision),
  ]);
  for (const person of telling.to) {
    const key = `${telling.key}#${person.email}`;
    if (await needs.sends.wasTold(c.id, key)) continue;
    const draft =
      stored === null
        ? null
        : {
            revision: stored.revision,
            body: stored.body,
            subject: stored.subject,
            language: stored.language,
            sentences: stored.sentences.map(({ text, gloss }) => ({ text, gloss: gloss[person.language] })),
            findings: stored.verdict.findings,
            options: stored.options,
          };
    const links = await linksFor(needs, c, person, telling.purpose);
    const { detail } = telling;
    const reason = typeof detail === 'function' ? detail(person.language) : (detail ?? null);
    const mail = staffMail({
      kind: telling.kind,
      to: { name: person.name, language: person.language, timeZone: person.timeZone },
      case: c,
      messages,
      draft,
      links,
      photos: photoAddresses(links.review, messages),
      detail: reason ?? (stored?.because ? becauseIn(person.language, stored.because) : null),
      now: needs.clock.now(),
    });
    await post(needs, storeById(needs, c.store), person, mail, `makeright.${c.id}`);
    await needs.sends.markTold(c.id, key, needs.clock.now());
    needs.log.info('STAFF_TOLD', { caseId: c.id, kind: telling.kind, role: person.role });
  }
}

/** Mails that belong to no case, and what they say beside their fixed words. */
export interface MailboxNews {
  kind: Extract<StaffMailKind, 'quarantine' | 'set_aside_claim' | 'forwarding'>;
  /** Store to write from; null: the first. */
  store: string | null;
  to: PlaybookStaff[];
  /** Stands for the news in the person's mailbox. */
  thread: string;
  lines(person: PlaybookStaff): string[];
  links?: StaffMailView['links'];
}

/** Tells people what came to the mailboxes and belongs to no case, each in their language. */
export async function tellOfMailbox(needs: PostNeeds, news: MailboxNews): Promise<void> {
  const store = storeById(needs, news.store);
  for (const person of news.to) {
    const lines = news.lines(person);
    if (lines.length === 0) continue;
    const mail = staffMail({
      kind: news.kind,
      to: { name: person.name, language: person.language, timeZone: person.timeZone },
      case: null,
      messages: [],
      draft: null,
      links: news.links ?? {},
      detail: lines,
      now: needs.clock.now(),
    });
    await post(needs, store, person, mail, `makeright.${news.thread}`);
  }
}
