import type { StaffLanguage } from '../../templates/copy/languages.ts';
import type { StaffLink, StaffMailKind } from '../../templates/copy/staff/staff-copy.ts';
import type { Sentence } from '../letters/pieces.ts';
import type { Case } from '../words/case.ts';
import { MakerightError } from '../words/error.ts';
import type { Finding } from '../words/finding.ts';
import type { Instant } from '../words/instant.ts';
import type { SolutionOption } from '../words/option.ts';
import type { CaseMessage } from '../words/record/message.ts';

/** What a mail to staff shows. Everything of it but `links` may hold hostile text. */
export interface StaffMailView {
  kind: StaffMailKind;
  to: {
    name: string;
    language: StaffLanguage;
    /** IANA name: all times of the mail are in it. */
    timeZone: string;
  };
  /** null for mail that belongs to no case. */
  case: Case | null;
  /** Oldest first. */
  messages: CaseMessage[];
  draft: {
    revision: number;
    body: string;
    subject: string;
    language: string;
    sentences: Sentence[];
    findings: Finding[];
    /** What this draft offers; the case's own options where absent. */
    options?: SolutionOption[] | undefined;
  } | null;
  /** Addresses of the pictures that came with what is to be answered; none where they cannot be shown. */
  photos?: string[] | undefined;
  /** Absolute https links (http only to this machine). */
  links: { [link in StaffLink]?: string | undefined };
  /** Sentences of ours, a line each: why something was refused, what Amazon wrote, what was set aside … */
  detail: string | readonly string[] | null;
  now: Instant;
}

/** A link that must not stand in a mail: a fault of ours. */
export class StaffLinkError extends MakerightError {
  override readonly name = 'StaffLinkError';
  readonly code = 'staff_link_unsafe';
}

/**
 * The link as it may be written into a mail.
 * @throws StaffLinkError for anything but https, or http to this machine
 */
export function staffLink(href: string): string {
  if (!URL.canParse(href)) throw new StaffLinkError('A link of a mail to staff is not an absolute URL.');
  const url = new URL(href);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback);
  if (!safe || url.username !== '' || url.password !== '') {
    throw new StaffLinkError(`A link of a mail to staff has the scheme ${url.protocol} instead of https.`);
  }
  return url.href;
}
