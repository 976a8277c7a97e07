import type { Hono } from 'hono';
import { html } from 'hono/html';
import { dismissed } from '../../../core/case/transitions/decisions.ts';
import type { Case } from '../../../core/words/case.ts';
import { peopleOfStore } from '../../pipeline/staff.ts';
import { caseTitle } from '../case/cards/case-head.ts';
import { type Choice, decide } from '../decision/decide.ts';
import { giveTo } from '../decision/give-to.ts';
import type { DeskNeeds } from '../needs.ts';
import { proofField } from '../page/form.ts';
import { type Html, layout } from '../page/layout.ts';
import { plainPage } from '../page/plain-page.ts';
import { deskHead } from '../way-in/desk-head.ts';
import { formLimit } from '../way-in/form-limit.ts';
import { isCrossSite } from '../way-in/security.ts';
import { isProven, readSession, storesOf } from '../way-in/session.ts';
import { type Visitor, visitBySession, visitorOf } from '../way-in/visitor.ts';

const MAX_CASES = 50;
/** `<case id>.<revision>`: the revision that the board showed, so that a newer draft is not dismissed unseen. */
const PICKED = /^([\w-]{1,64})\.(\d{1,6})$/;

interface Picked {
  c: Case;
  revision: number;
}

/** Where a board with this filter is; anything but a board of ours is the board. */
function boardOf(given: unknown): string {
  return typeof given === 'string' && /^\/board(?:\?[\w=&%-]{0,300})?$/.test(given) ? given : '/board';
}

function confirmPage(visitor: Visitor, proof: string, picked: Picked[], back: string): Html {
  const { strings, formats } = visitor;
  const { board } = strings.desk;
  const items = picked.map(
    ({ c, revision }) =>
      html`<li><input type="hidden" name="case" value="${c.id}.${revision}"><a href="/case/${c.id}"><bdi>${caseTitle(c, strings)}</bdi></a> · <bdi>${c.orderId ?? c.buyerName ?? strings.aBuyer}</bdi></li>`,
  );
  return layout(
    strings,
    board.dismissTitle(formats.number(picked.length)),
    deskHead(visitor, proof, null),
    html`<section class="card"><h1>${board.dismissTitle(formats.number(picked.length))}</h1><p>${strings.dismissHelp}</p>
<form method="post" action="/board/act">${proofField(proof)}<input type="hidden" name="back" value="${back}"><input type="hidden" name="sure" value="yes"><ul>${items}</ul>
<p class="ways"><button class="main" type="submit" name="do" value="dismiss">${strings.dismiss}</button><a href="${back}">${board.back}</a></p></form></section>`,
  );
}

/** What is done from the board to the cases that were ticked on it: given to a colleague, or dismissed. */
export function boardActs(app: Hono, needs: DeskNeeds): void {
  app.post('/board/act', formLimit('ticks'), async (c) => {
    if (isCrossSite(c)) return plainPage(c, 'crossSite');
    const session = await readSession(c, needs);
    if (session === null) return c.redirect('/sign-in', 303);
    const visitor = visitorOf(session.staff, needs.clock.now());
    const form = await c.req.parseBody({ all: true });
    if (!isProven(form, session)) return plainPage(c, 'formStale', visitor.strings);
    const back = boardOf(form.back);
    const stores = storesOf(needs, session.staff);
    const picked = await readPicked([form.case ?? []].flat(), stores);
    if (picked.length === 0) return c.redirect(withCounts(back, 0, 0), 303);
    if (form.do === 'dismiss' && form.sure !== 'yes')
      return c.html(confirmPage(visitor, session.proof, picked, back));

    let taken = 0;
    for (const { c: one, revision } of picked) {
      const choice = choiceOf(form, one);
      if (choice === null) continue;
      const visit = visitBySession(visitor, session.proof, one, { revision, purpose: 'decision' });
      if ((await decide(needs, visit, choice)).taken) taken += 1;
    }
    return c.redirect(withCounts(back, taken, picked.length - taken), 303);
  });

  async function readPicked(given: unknown[], stores: string[]): Promise<Picked[]> {
    const wanted = given.slice(0, MAX_CASES).flatMap((one) => {
      const [, id, revision] = typeof one === 'string' ? (PICKED.exec(one) ?? []) : [];
      return id === undefined ? [] : [{ id, revision: Number(revision) }];
    });
    const found = await Promise.all(
      wanted.map(async ({ id, revision }) => ({ c: await needs.cases.readCase(id), revision })),
    );
    // A case of another store looks like no case at all.
    return found.flatMap(({ c, revision }) =>
      c === null || !stores.includes(c.store) ? [] : [{ c, revision }],
    );
  }

  function choiceOf(form: Record<string, unknown>, c: Case): Choice | null {
    if (form.do === 'dismiss') return { type: 'dismissed', transition: dismissed };
    const person = peopleOfStore(needs.playbook, c.store).find(({ email }) => email === form.person);
    return form.do === 'assign' && person !== undefined ? giveTo(person) : null;
  }
}

/** Numbers only: an address stands in histories and logs. */
function withCounts(back: string, taken: number, refused: number): string {
  return `${back}${back.includes('?') ? '&' : '?'}taken=${taken}&refused=${refused}`;
}
