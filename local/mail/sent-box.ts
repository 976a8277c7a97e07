import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';
import { readJsonFile, writeDurably } from '../storage/durable-file.ts';
import { asSentBySes } from './sent-mail.ts';

const clearedShape = z.object({ upTo: z.number().int().nonnegative() });
const mailShape = z.looseObject({
  /** Counts the accepted mails of this data folder. */
  number: z.number().int().positive(),
  messageId: z.string(),
  from: z.string(),
  subject: z.string(),
  /** Seconds since 1970. */
  at: z.number(),
  /** Bare addresses that SES was told to send to. */
  recipients: z.array(z.string()),
  configurationSet: z.string().nullable(),
});

/** A mail that SES accepted, as the viewer shows it. */
export type AcceptedMail = z.infer<typeof mailShape>;

/**
 * The accepted mails. `NNNNNN-<id>.eml` is the mail as its receiver would get it, `.json` what the viewer shows.
 * A mail is in the viewer only once both are on the disk, so that a crash removes nothing that a person has seen.
 */
export interface SentBox {
  keep(mail: Omit<AcceptedMail, 'number'>, raw: Uint8Array): AcceptedMail;
  /** All that were kept, also those cleared from the viewer. */
  kept(): AcceptedMail[];
  shown(): AcceptedMail[];
  bytes(mail: AcceptedMail): Buffer;
  /** Clears the viewer. The files stay as evidence. */
  clear(): void;
  /** Calls back for each mail that is kept, before its sender hears of it. */
  onKept(told: (mail: AcceptedMail) => void): void;
}

export function openSentBox(folder: string): SentBox {
  const cleared = join(folder, 'cleared.json');
  let upTo = readJsonFile(cleared, clearedShape)?.upTo ?? 0;
  const mails = readdirSync(folder)
    .filter((name) => /^\d+-.*\.json$/.test(name))
    .map((name) => {
      const mail = readJsonFile(join(folder, name), mailShape);
      if (!mail) throw new Trouble(`${join(folder, name)} vanished while it was read: start again.`);
      return mail;
    })
    .sort((a, b) => a.number - b.number);
  let last = Math.max(upTo, mails.at(-1)?.number ?? 0);
  const pathOf = ({ number, messageId }: AcceptedMail, end: string) =>
    join(folder, `${String(number).padStart(6, '0')}-${messageId}.${end}`);
  let tellOf: (mail: AcceptedMail) => void = () => {};
  return {
    keep(given, raw) {
      // The number stays used even if the disk then refuses the mail.
      last += 1;
      const mail = { number: last, ...given } as AcceptedMail;
      writeDurably(pathOf(mail, 'eml'), asSentBySes(raw, mail.messageId));
      // Written last: a mail without its .json was not accepted.
      writeDurably(pathOf(mail, 'json'), JSON.stringify(mail));
      mails.push(mail);
      tellOf(mail);
      return mail;
    },
    kept: () => mails,
    shown: () => mails.filter(({ number }) => number > upTo),
    bytes: (mail) => readFileSync(pathOf(mail, 'eml')),
    clear() {
      writeDurably(cleared, JSON.stringify({ upTo: last }));
      upTo = last;
    },
    onKept(told) {
      tellOf = told;
    },
  };
}
