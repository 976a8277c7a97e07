import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import PostalMime, { type Email } from 'postal-mime';
import * as z from 'zod';
import type { RunningFacts } from '../../local/machine/running.ts';

/** What the mail viewer shows, and of each mail the bytes that its receiver got. */

const store = z.object({
  emails: z.array(
    z.looseObject({ messageId: z.string(), destination: z.looseObject({ to: z.array(z.string()) }) }),
  ),
});

export interface SentMail {
  /** SES' id. */
  id: string;
  /** Bare addresses. */
  to: string[];
  mail: Email;
  raw: string;
  /** Values of a header in the raw mail, unfolded. */
  header(name: string): string | null;
  /** Every address of a page that the mail holds, in its text and in its HTML. */
  links: string[];
  /** For mails to staff: the case, by the thread that all mails of a case share. */
  about: string | null;
  /** For replies to buyers: which, by the Message-ID that was given to SES. */
  reply: { caseId: string; revision: number } | null;
}

const opened = new Map<string, SentMail>();

/** All mails that were sent, oldest first. */
export async function sentMails(running: Pick<RunningFacts, 'viewer' | 'data'>): Promise<SentMail[]> {
  const { emails } = store.parse(await (await fetch(`${running.viewer}/store`)).json());
  const folder = join(running.data, 'sent');
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    emails.map(async ({ messageId }) => {
      const file = files.find((name) => name.endsWith(`-${messageId}.eml`));
      if (file === undefined) throw new Error(`The viewer shows ${messageId}, of which there are no bytes`);
      const path = join(folder, file);
      const known = opened.get(path);
      if (known !== undefined) return known;
      const mail = await openMail(messageId, readFileSync(path));
      opened.set(path, mail);
      return mail;
    }),
  );
}

async function openMail(id: string, bytes: Buffer): Promise<SentMail> {
  const mail = await PostalMime.parse(bytes);
  const raw = bytes.toString('latin1');
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string): string | null =>
    head
      .split('\r\n')
      .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
      ?.slice(name.length + 1)
      .trim() ?? null;
  const references = header('References') ?? '';
  const about = /<makeright\.([0-9a-f]+)@/.exec(references)?.[1] ?? null;
  const [, caseId, revision] = /<mr\.([0-9a-f]+)\.(\d+)\.[0-9a-f]+@[^>]+>$/.exec(references) ?? [];
  return {
    id,
    to: (mail.to ?? []).flatMap((each) => each.address ?? []),
    mail,
    raw,
    header,
    links: linksOf(mail),
    about,
    reply: caseId === undefined ? null : { caseId, revision: Number(revision) },
  };
}

function linksOf({ text = '', html = '' }: Email): string[] {
  const found: string[] = text.match(/http:\/\/127\.0\.0\.1:\d+\/r\/\S+/g) ?? [];
  const parser = new Parser({
    onattribute(name, value) {
      if (name === 'href' && value.includes('/r/')) found.push(value);
    },
  });
  parser.end(html);
  return [...new Set(found)];
}
