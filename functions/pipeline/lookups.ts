import { digestId } from './digest.ts';

/** Keys of the look-ups by which a mail finds its case. Everything is per store: two sellers never mix. */

export const mailKey = (mailId: string) => `mail#${mailId}`;
export const orderKey = (store: string, orderId: string) => `order#${store}#${orderId}`;
export const threadKey = (store: string, relayAddress: string) =>
  `thread#${store}#${relayAddress.toLowerCase()}`;

/** The relay address without its suffix: the buyer on one marketplace. */
export function relayKey(store: string, relayAddress: string): string {
  const at = relayAddress.lastIndexOf('@');
  const [base] = relayAddress.slice(0, at).split('+');
  return `relay#${store}#${base}${relayAddress.slice(at)}`.toLowerCase();
}

/** The mail that was set aside and lies under this object again: it keeps its old arrival. */
export const replayKey = (rawKey: string) => `replay#${rawKey}`;

export const wordsKey = (store: string, relayAddress: string, orderId: string | null, words: string) =>
  `words#${digestId(relayKey(store, relayAddress), orderId ?? '', words)}`;

/**
 * A Message-ID of ours. SES replaces it, answers a bare id without its domain, and mail programs quote
 * either: the part before the @ is what all forms share (T1, T2).
 */
export function ourMessageKey(messageId: string): string {
  const bare = messageId.trim().replace(/^<|>$/g, '');
  return `out#${bare.split('@')[0] ?? bare}`;
}
