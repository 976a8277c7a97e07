import type { PlaybookStaff } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Instant } from '../../../core/words/instant.ts';
import type { Role } from '../../../core/words/role.ts';
import { readLink } from '../../pipeline/links.ts';
import type { DraftLink } from '../../ports/look-ups.ts';
import type { DeskNeeds } from '../needs.ts';
import { type Formats, formatsFor } from '../page/formats.ts';
import type { Strings } from '../page/strings.ts';
import { STRINGS } from '../page/strings-by-language.ts';
import { pressMark } from './press.ts';

/** A person of the playbook, with words and times in their way. */
export interface Visitor {
  staff: PlaybookStaff;
  strings: Strings;
  formats: Formats;
  now: Instant;
}

/** A visitor before a draft: by the link of a mail, or signed in. */
export interface Visit extends Visitor {
  /** Path of the page, which its forms post under. */
  base: string;
  /** What ties the forms to the session; null for a visit by a mailed link. */
  proof: string | null;
  /** What the script adds to a form that a person sends; null for a person who signed in. */
  press: string | null;
  /** For a person who signed in: the same facts as a link's, made from the session. */
  link: DraftLink;
  /** What they may decide: never more than the link or the playbook of today says. */
  role: Role;
}

export function visitorOf(staff: PlaybookStaff, now: Instant): Visitor {
  const strings = STRINGS[staff.language];
  return { staff, strings, formats: formatsFor(strings, staff.timeZone), now };
}

/** The visit of a person who signed in: the playbook of today says what they may decide. */
export function visitBySession(
  visitor: Visitor,
  proof: string,
  { id }: Case,
  { revision, purpose }: Pick<DraftLink, 'revision' | 'purpose'>,
): Visit {
  const { staff, now } = visitor;
  return {
    ...visitor,
    base: `/case/${id}/${revision}`,
    proof,
    press: null,
    role: staff.role,
    link: {
      id: `session:${id}`,
      caseId: id,
      revision,
      purpose,
      person: staff.email,
      role: staff.role,
      expiresAt: now,
    },
  };
}

export const draftPath = (token: string) => `/r/${token}`;

export type Arrival = { ok: true; visit: Visit } | { ok: false; why: 'unknown' | 'expired' | 'notStaff' };

/** The visit by a mailed link, or why the link lets nobody in. Reads only. */
export async function visitByLink(
  needs: Pick<DeskNeeds, 'lookUps' | 'secrets' | 'clock' | 'wallClock' | 'playbook'>,
  token: string,
): Promise<Arrival> {
  const { lookUps, secrets, clock, playbook } = needs;
  const now = clock.now();
  const reading = readLink(token, await secrets.signingKey(), now);
  if (!reading.valid) return { ok: false, why: reading.why === 'expired' ? 'expired' : 'unknown' };
  const link = await lookUps.readLink(reading.id);
  if (link === null) return { ok: false, why: 'unknown' };
  if (link.expiresAt <= now) return { ok: false, why: 'expired' };
  const staff = playbook.staff.find((person) => person.email === link.person);
  if (staff === undefined) return { ok: false, why: 'notStaff' };
  const base = draftPath(token);
  return {
    ok: true,
    visit: {
      ...visitorOf(staff, now),
      base,
      proof: null,
      press: await pressMark(needs, base),
      link,
      role: link.role === 'supervisor' && staff.role === 'supervisor' ? 'supervisor' : 'agent',
    },
  };
}
