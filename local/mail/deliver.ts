import { readFile } from 'node:fs/promises';
import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';

/** The recipient of a mail whose header names none. */
const FALLBACK_RECIPIENT = 'support@example.com';
/** Enough of a mail to find its sender and recipients. */
const HEADER_BYTES = 262_144;

export type Delivery = { file: string; ok: true } | { file: string; ok: false; sentence: string };

/** Hands .eml files to an SMTP server, one after the other. A file that cannot be delivered does not stop the rest. */
export async function deliver(
  files: string[],
  smtp: { host: string; port: number },
  told: (delivery: Delivery) => void,
): Promise<void> {
  const transport = createTransport({
    ...smtp,
    secure: false,
    ignoreTLS: true,
    pool: true,
    maxConnections: 1,
  });
  try {
    for (const file of files) {
      try {
        const raw = await readFile(file);
        await transport.sendMail({ envelope: await envelopeOf(raw), raw });
        told({ file, ok: true });
      } catch (error) {
        told({ file, ok: false, sentence: `${file}: ${reason(error)}` });
      }
    }
  } finally {
    transport.close();
  }
}

/** The sender is the mail's Return-Path, else its From; the recipients are those of its To. */
async function envelopeOf(raw: Buffer): Promise<{ from: string; to: string[] }> {
  const end = raw.indexOf('\n\n') < 0 ? raw.indexOf('\r\n\r\n') : raw.indexOf('\n\n');
  const header = raw.subarray(0, Math.min(end < 0 ? raw.length : end, HEADER_BYTES));
  const mail = await PostalMime.parse(Buffer.concat([header, Buffer.from('\r\n\r\n')]));
  const usable = (address: string | undefined): address is string =>
    /^[^\s<>@]+@[^\s<>@]+$/.test(address ?? '');
  const to = (mail.to ?? []).flatMap((each) => each.group ?? [each]).map((each) => each.address);
  const from = [mail.returnPath, mail.from?.address].find(usable) ?? '';
  const known = to.filter(usable);
  return { from, to: known.length > 0 ? known : [FALLBACK_RECIPIENT] };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'there is no such file.';
  if ('code' in error && error.code === 'EISDIR') return 'this is a folder, not a mail.';
  if ('code' in error && error.code === 'ESOCKET')
    return 'the pipeline does not answer; is it still running?';
  return 'response' in error ? `not taken: ${error.response}` : error.message;
}
