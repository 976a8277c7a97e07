import { parseRelay } from '../relay.ts';
import { readHeaderBlock } from '../text/header-block.ts';
import { typeInLinks } from './by-body-link.ts';
import { kindOfType } from './by-notification-type.ts';
import type { KindFilter } from './filter.ts';

const PREFIX = /^\s*(?:fwd?|wg|tr|rv|i|inoltro|doorst|pd|enc|vb|vs|転送|转发|轉寄|ynt|ilt)\s*:/i;

/** Where a forward's header block may stand. */
const HEAD_LINES = 40;

export interface ForwardedSender {
  /** The buyer's relay address. */
  address: string;
  /** Display name as the header block shows it; empty where it shows none. */
  name: string;
}

/** Whom a forwarded mail's own header block names as its sender, if that is a buyer. */
export function forwardedSender(text: string): ForwardedSender | null {
  const lines = text.split('\n', HEAD_LINES);
  for (let at = 0; at < lines.length; at += 1) {
    const from = readHeaderBlock(lines, at)?.from ?? '';
    const found = /[^\s<>[\]():"]{1,128}@[^\s<>[\]():"]{1,100}/.exec(from);
    if (found === null || parseRelay(found[0]) === null) continue;
    const name = from
      .slice(0, found.index)
      .replace(/(?:\[mailto:|[<[(])\s*$/i, '')
      .trim();
    return { address: found[0], name: name.replace(/^"|"$/g, '') };
  }
  return null;
}

/** What mail programs set above a forwarded mail, never above one that is answered: for a changed subject. */
const DIVIDER =
  /^[\s>*_-]{0,20}(?:begin forwarded message|forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transféré|message réexpédié|début du message réexpédié|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|wiadomość przekazana|mensagem encaminhada|vidarebefordrat meddelande|転送されたメッセージ|转发的邮件|转发邮件信息|轉寄郵件)/imu;

/**
 * A forward by hand, or by a rule that writes anew, has lost Amazon's headers. It is believed only from the seller's
 * own people (core/mail/trust/forwarders.ts): anybody else who "forwards" a buyer's message may have written it.
 */
export const byForward: KindFilter = ({ mail, subject, text, forwarder = null }) => {
  if (forwarder === null) return null;
  const head = text.split('\n', HEAD_LINES).join('\n');
  if (!PREFIX.test(subject) && !DIVIDER.test(head)) return null;
  const type = typeInLinks(text, mail.html?.links.map(({ href }) => href) ?? []);
  const kind = type === null ? null : kindOfType(type);
  if (kind !== null && (kind !== 'buyer_message' || forwardedSender(text) !== null)) {
    return { kind, decidedBy: `forward:${type}` };
  }
  return forwardedSender(text) === null ? null : { kind: 'buyer_message', decidedBy: 'forward:relay' };
};
