import { readFile } from 'node:fs/promises';
import { readMail } from '../../core/mail/read-mail.ts';
import type { Mail } from '../../core/words/mail.ts';
import { DONE, type ExitCode, FAILED } from './exit-codes.ts';

/** The fields that the command promises, in this order. Other fields of a mail are internal. */
function lineOf(file: string, mail: Mail): string {
  return JSON.stringify({
    file,
    kind: mail.kind,
    marketplace: mail.marketplace,
    language: mail.language,
    buyerName: mail.buyerName,
    relayAddress: mail.relayAddress,
    buyerKey: mail.buyerKey,
    threadKey: mail.threadKey,
    orderId: mail.orderId,
    asin: mail.asin,
    productTitle: mail.productTitle,
    text: mail.text,
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({ filename, contentType, size })),
    messageId: mail.messageId,
    subject: mail.subject,
  });
}

const FILE_ERRORS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file.'],
  ['EISDIR', 'This is a folder, not a mail.'],
  ['EACCES', 'This file may not be read.'],
]);

function sentenceOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FILE_ERRORS.get(code) ?? `The file could not be read (${code || 'unknown reason'}).`;
}

/** Forwarders that the playbook trusts, where MAKERIGHT_PLAYBOOK names one: mails are then read as the pipeline would. */
async function forwardersOfPlaybook(): Promise<string[]> {
  const path = process.env.MAKERIGHT_PLAYBOOK;
  if (path === undefined || path === '') return [];
  return (await import('../../lib/playbook-file.ts')).readPlaybook(path).trustedForwarders;
}

/**
 * `makeright parse`: one JSON line for each mail. A file that cannot be read gives an error line; the others are
 * still read.
 * @returns the exit code: 0 when every file was read, 1 otherwise
 */
export async function parseCommand(files: string[], out: (line: string) => void): Promise<ExitCode> {
  let failed = false;
  const trustedForwarders = await forwardersOfPlaybook();
  for (const file of files) {
    try {
      const reading = readMail(await readFile(file), { trustedForwarders });
      if (reading.readable) {
        out(lineOf(file, reading.mail));
        continue;
      }
      out(
        JSON.stringify({
          file,
          error: `This is not a readable mail (${reading.reason}): ${reading.detail}.`,
        }),
      );
    } catch (error) {
      out(JSON.stringify({ file, error: sentenceOf(error) }));
    }
    failed = true;
  }
  return failed ? FAILED : DONE;
}
