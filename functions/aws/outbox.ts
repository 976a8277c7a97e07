import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Outbox, SendOutcome } from '../ports/outbox.ts';

/** Answers of SES that say "not now, not taken". */
const TRY_AGAIN = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
  'ServiceUnavailable',
  'RequestLimitExceeded',
]);

/** Errors of the connection that come before a byte of the request has left. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CredentialsProviderError']);

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : '';
}

/** What an error of SendRawEmail means for the mail (O8, O9): not taken, refused for good, or unknown. */
export function outcomeOfError(error: unknown): Exclude<SendOutcome, { outcome: 'accepted' }> {
  const code = codeOf(error);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (NEVER_CONNECTED.has(code)) return { outcome: 'released', detail };
  if (error instanceof SESServiceException) {
    if (TRY_AGAIN.has(error.name)) return { outcome: 'released', detail };
    return error.$fault === 'client' ? { outcome: 'rejected', detail } : { outcome: 'unresolved', detail };
  }
  return { outcome: 'unresolved', detail };
}

export function createOutbox(configurationSet: string): Outbox {
  // One attempt: the SDK's own retry after a broken connection could send a mail twice.
  const client = new SESClient({ maxAttempts: 1 });
  return {
    async send({ raw, from, to }) {
      try {
        const answer = await client.send(
          new SendRawEmailCommand({
            RawMessage: { Data: raw },
            Source: from,
            Destinations: to,
            ConfigurationSetName: configurationSet,
          }),
        );
        return { outcome: 'accepted', sesMessageId: answer.MessageId ?? '' };
      } catch (error) {
        return outcomeOfError(error);
      }
    },
  };
}
