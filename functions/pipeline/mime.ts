import MailComposer from 'nodemailer/lib/mail-composer/index.js';

export interface OutgoingMail {
  from: { name: string; address: string };
  to: { name?: string; address: string };
  subject: string;
  text: string;
  html: string | null;
  messageId: string;
  inReplyTo?: string | undefined;
  references?: string[] | undefined;
  headers?: Record<string, string> | undefined;
}

/** RFC 5322 bytes of a mail. The composer folds, encodes and neutralises line breaks in headers (O3). */
export async function mimeBytes(mail: OutgoingMail): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: mail.from,
    to: mail.to.name === undefined ? mail.to.address : { name: mail.to.name, address: mail.to.address },
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    messageId: mail.messageId,
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: mail.inReplyTo }),
    ...(mail.references === undefined ? {} : { references: mail.references }),
    ...(mail.headers === undefined ? {} : { headers: mail.headers }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
