import type { Mail } from '../../words/mail.ts';
import type { OpenMail } from '../open-mail.ts';
import { messageIdsIn, referencesOf } from './references.ts';

const ADDRESS = /[^\s<>()[\],;:"'=]{1,128}@[a-z0-9.-]{1,190}\.[a-z]{2,24}/gi;
const RECIPIENT_FIELD =
  /^(?:final-recipient|original-recipient|original-rcpt-to|x-actual-recipient)[ \t]{0,8}:[ \t]{0,8}(?:rfc822[ \t]{0,8};)?(?:\r?\n[ \t])?[ \t]{0,8}(\S.{0,1000})/gim;
const MESSAGE_ID_FIELD =
  /^(?:>\s?)?(?:message-id|original-message-id|x-original-message-id|x-ms-exchange-organization-network-message-id)[ \t]{0,8}:[ \t]{0,8}(?:\r?\n[ \t]{1,8})?(\S{1,1000})/gim;
const TO_FIELD = /^(?:>\s?)?to[ \t]{0,8}:[ \t]{0,8}(\S.{0,4000})/im;
const MAX_FOUND = 50;

function addressesIn(text: string): string[] {
  return (text.slice(0, 4_000).match(ADDRESS) ?? []).map((address) => address.toLowerCase());
}

/** The line of a bounce in prose below which the returned mail begins. */
function prose(text: string): { ids: string[]; recipients: string[] } {
  const ids = [...text.matchAll(MESSAGE_ID_FIELD)].flatMap(([, value = '']) => messageIdsIn(value));
  return { ids, recipients: addressesIn(TO_FIELD.exec(text)?.[1] ?? '') };
}

/**
 * Which of our mails a failure, opt-out or copy is about. Addresses are in lower case, as relay addresses are
 * compared.
 */
export function aboutOf(mail: OpenMail, text: string): Mail['about'] {
  const messageIds: string[] = [];
  const recipients: string[] = addressesIn(mail.header('x-failed-recipients') ?? '');
  for (const part of mail.reportParts) {
    if (part.type.includes('rfc822') || part.type === 'message/global') {
      // RFC 3464: the returned mail or its header has our id, or the id of SES where SES replaced ours (T1).
      const head = part.text.split(/\r?\n\r?\n/, 1)[0] ?? '';
      messageIds.push(
        ...[...head.matchAll(MESSAGE_ID_FIELD)].flatMap(([, value = '']) => messageIdsIn(value)),
      );
      if (recipients.length === 0) recipients.push(...addressesIn(TO_FIELD.exec(head)?.[1] ?? ''));
    } else {
      for (const [, value = ''] of part.text.matchAll(RECIPIENT_FIELD))
        recipients.unshift(...addressesIn(value));
    }
  }
  const written = prose(text);
  messageIds.push(...written.ids, ...referencesOf(mail));
  if (recipients.length === 0) recipients.push(...written.recipients);
  return {
    messageIds: [...new Set(messageIds)].slice(0, MAX_FOUND),
    recipients: [...new Set(recipients)].slice(0, MAX_FOUND),
  };
}
