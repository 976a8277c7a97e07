import type { ForwardingRequest } from '../../words/mail.ts';
import type { Verdicts } from '../trust/verdicts.ts';

/** Pages of Google's on which a forwarding is confirmed. */
const CONFIRMING_HOSTS: readonly string[] = ['mail-settings.google.com', 'mail.google.com'];
const LINK = /https:\/\/mail(?:-settings)?\.google\.com\/mail\/[^\s"'<>]{1,600}/g;

function confirmingLink(text: string): string | null {
  const found = (text.match(LINK) ?? []).find((link) => {
    if (!URL.canParse(link)) return false;
    const { hostname, pathname, username, port } = new URL(link);
    const isPlain = username === '' && port === '';
    // "vf-" confirms; "uf-" in the same mail takes the request back.
    return isPlain && CONFIRMING_HOSTS.includes(hostname) && /^\/mail\/(?:u\/\d\/)?vf-/.test(pathname);
  });
  return found ?? null;
}

/**
 * Gmail asks before it forwards a mailbox to us; null for any other mail. The subject begins with the code in every
 * language: "(#123456789) Gmail Forwarding Confirmation - Receive Mail from name@gmail.com". Only what SES proves to
 * be Google's is shown with its link: a person is asked to follow it.
 */
export function forwardingRequest(
  from: string,
  subject: string,
  text: string,
  verdicts: Verdicts,
): ForwardingRequest | null {
  if (from.toLowerCase() !== 'forwarding-noreply@google.com') return null;
  const code = /\(#(\d{6,12})\)/.exec(subject.slice(0, 300))?.[1] ?? null;
  const link = confirmingLink(text);
  if (code === null && link === null) return null;
  const isGoogles =
    verdicts.isSes &&
    [...verdicts.dmarc, ...verdicts.dkim].some(
      ({ result, domain }) => result === 'pass' && domain !== null && /(?:^|\.)google\.com$/.test(domain),
    );
  const mailbox = /[^\s<>(),;:"'@]{1,64}@[a-z0-9.-]{1,190}/i.exec(
    `${subject.slice(0, 300)} ${text.slice(0, 500)}`,
  );
  const account = mailbox?.[0].toLowerCase() ?? null;
  return isGoogles ? { code, link, account } : null;
}
