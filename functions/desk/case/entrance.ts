import type { Context } from 'hono';
import type { DraftLink } from '../../ports/look-ups.ts';
import type { DeskNeeds } from '../needs.ts';
import type { Html } from '../page/layout.ts';
import { plainPage } from '../page/plain-page.ts';
import type { Visit } from '../way-in/visitor.ts';
import { type CaseView, readCaseView } from './case-view.ts';

/** What a visitor does: look (null), or decide something of that purpose. */
export type Intent = DraftLink['purpose'] | null;

/** A way to a draft: by the link of a mail, or from the board. */
export interface Entrance {
  /** The path below which page, photos and decisions lie, with its parameters. */
  path: string;
  /** Lets a person in, or answers why not. Reads only. */
  enter(c: Context, intent: Intent): Promise<Visit | Response>;
  /** Is this form from a page of ours for this person? Asked after the check for other sites. */
  isOurs(form: Record<string, unknown>, visit: Visit): boolean;
  /** May its pictures stand on a page of another origin? The address alone lets a person in. */
  embeddable: boolean;
  /** Where a decision that counted leads: the page that says so. */
  after(visit: Visit): string;
  /** What stands in the head of the page; the store's name where absent. */
  aside?(visit: Visit): Html;
  /** What stands in the page's `head`: the script, and what it needs. */
  head(visit: Visit): Html;
}

/** Calls `then` for a visitor who may see the case; answers all others itself. */
export async function admit(
  c: Context,
  needs: DeskNeeds,
  { enter }: Pick<Entrance, 'enter'>,
  intent: Intent,
  then: (visit: Visit, view: CaseView) => Promise<Response> | Response,
): Promise<Response> {
  const visit = await enter(c, intent);
  if (visit instanceof Response) return visit;
  const view = await readCaseView(needs, visit.link);
  return view === null ? plainPage(c, 'unknown', visit.strings) : then(visit, view);
}
