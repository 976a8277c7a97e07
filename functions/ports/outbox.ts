export type SendOutcome =
  | { outcome: 'accepted'; sesMessageId: string }
  /** SES said no before taking it: trying again is safe. */
  | { outcome: 'released'; detail: string }
  /** SES will never take it. */
  | { outcome: 'rejected'; detail: string }
  /** The connection broke or timed out: SES may have it. */
  | { outcome: 'unresolved'; detail: string };

export interface Outbox {
  send(mail: { raw: Uint8Array; from: string; to: string[] }): Promise<SendOutcome>;
}
