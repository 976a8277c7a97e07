import { randomBytes } from 'node:crypto';
import type { Server } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { ReceiptPlan } from '../blueprint/entrances.ts';
import { REGION } from '../blueprint/template.ts';
import { LOOPBACK } from '../http/ports.ts';
import type { CallCounts } from '../machine/call-counts.ts';
import type { Log } from '../machine/log.ts';
import type { Clock } from '../time/clock.ts';

/** SES' limit of an incoming mail. */
const MAX_MAIL_BYTES = 40 * 1_048_576;
/** A sender that keeps its connection open must not keep the machine running. */
const CLOSE_WITHIN_MS = 1_000;
const ID_LENGTH = 40;
const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Puts an object into a bucket; resolves when it and its notice are on the disk. */
export type PutObject = (bucket: string, key: string, bytes: Buffer) => Promise<void>;

/**
 * Takes mail in, as SES does by its receipt rule. The sender gets 250 only when the mail and its queue message are on
 * the disk. Without a 250 the sender tries again.
 */
export function createSmtp(
  behind: Promise<{ receipts: ReceiptPlan[]; put: PutObject }>,
  clock: Clock,
  log: Log,
  counts: CallCounts,
): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_MAIL_BYTES,
    banner: 'Makeright',
    closeTimeout: CLOSE_WITHIN_MS,
    onData(stream, session, done) {
      receive(stream, session).then(
        (id) => done(null, `OK ${id}`),
        (error) => done(error),
      );
    },
  });
  server.on('error', () => {
    // A sender that hangs up has got no 250 and tries again.
  });

  const receive = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> => {
    const mail = await readMail(stream);
    if (!mail) {
      throw smtpError(
        552,
        `This mail is larger than ${MAX_MAIL_BYTES / 1_048_576} MB, the most that SES takes`,
      );
    }
    const id = Array.from(randomBytes(ID_LENGTH), (byte) => ID_LETTERS[byte % ID_LETTERS.length]).join('');
    const { receipts, put } = await behind;
    const bytes = Buffer.concat([Buffer.from(trace(session, id, clock.now())), mail]);
    for (const receipt of receipts) await put(receipt.bucket, receipt.prefix + id, bytes);
    counts.count('ses', 'ReceiveMail');
    log.line('mail', 'received', { id, bytes: mail.length });
    return id;
  };
  return server;
}

async function readMail(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size <= MAX_MAIL_BYTES) chunks.push(chunk);
  }
  return size > MAX_MAIL_BYTES ? null : Buffer.concat(chunks);
}

/** The lines that SES puts before a mail; verdicts are left out, as nothing here checks SPF, DKIM or DMARC. */
function trace(session: SMTPServerSession, id: string, nowMs: number): string {
  const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
  const to = session.envelope.rcptTo.map((recipient) => recipient.address).join(', ');
  const date = new Date(nowMs).toUTCString().replace('GMT', '+0000 (UTC)');
  const host = headerSafe(session.hostNameAppearsAs || LOOPBACK);
  return [
    `Return-Path: <${headerSafe(from)}>`,
    `Received: from ${host} (${host} [${session.remoteAddress}])`,
    ` by inbound-smtp.${REGION}.amazonaws.com with SMTP id ${id}`,
    ` for ${headerSafe(to)};`,
    ` ${date}`,
    '',
  ].join('\r\n');
}

/** A sender chooses its own name, which must not add lines to the header. */
const headerSafe = (text: string) => text.replace(/[^\x20-\x7e\u0080-\u{10ffff}]/gu, '');

function smtpError(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

export const netServerOf = (smtp: SMTPServer): Server => smtp.server as Server;
