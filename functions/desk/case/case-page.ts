import { html } from 'hono/html';
import type { Refusal } from '../../../core/case/transitions/transition.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { assignCard, assignedNotice } from '../decision/assign.ts';
import type { Wanted } from '../decision/mail-button.ts';
import { otherDecisions } from '../decision/other-decisions.ts';
import { type Notice, refusalNotice, refusalNow, undoneNotice } from '../decision/why-not.ts';
import { type Html, layout, noticeCard } from '../page/layout.ts';
import type { CaseView, Visit } from '../way-in/visitor.ts';
import { caseHead, storeName, titleOf } from './case-head.ts';
import { earlierMessages, timeline } from './case-history.ts';
import { diagnosisCard } from './diagnosis-card.ts';
import { type Attempted, draftCard, keptText } from './draft-card.ts';
import { buyersWords } from './messages-card.ts';
import { changedNotice } from './stale-banner.ts';
import { claimCard, fulfilmentCard, undoCard, unresolvedCard } from './task-cards.ts';

export interface PageProps {
  view: CaseView;
  visit: Visit;
  playbook: Playbook;
  wanted: Wanted;
  /** What is wrong with a form, and what to do. */
  problem?: string | undefined;
  /** The reply that the form held. */
  attempted?: Attempted | null | undefined;
  /** Why a decision did not count. */
  refused?: Refusal | undefined;
  /** What the decision that did not count was too late for. */
  note?: string | undefined;
  /** A text that was not sent and that stands nowhere else. */
  kept?: string | undefined;
  /** What stands in the head in place of the store's name. */
  aside?: Html | undefined;
}

/** The rest stands at the text itself. */
const MAX_NAMED_FINDINGS = 3;

/** What stands in front: the forms of the link's purpose, while there is something to decide. */
function decisions({ view, visit, playbook, wanted, attempted }: PageProps, open: boolean): Html[] {
  const editable = open && visit.link.purpose === 'decision';
  const draft = draftCard({ view, visit, playbook, open: editable, wanted, attempted: attempted ?? null });
  if (!open) return [draft];
  if (visit.link.purpose === 'unresolved') return [unresolvedCard(visit), draft];
  if (visit.link.purpose === 'fulfilment') return [fulfilmentCard(view, visit), draft];
  const others = otherDecisions(view, visit, playbook, wanted);
  return [html`${others.front}`, draft, others.rest];
}

/** What stands above: what is wrong with the form, why a decision did not count, or how things are. */
function noticeFor(
  { view, visit, playbook, problem, attempted, refused, note }: PageProps,
  refusal: Refusal | null,
): Notice | null {
  const { notices } = visit.strings;
  if (refused !== undefined) {
    const { title, lines, way } = refusalNotice(refused, view, visit, playbook);
    const consequence = refused.code === 'already_decided' ? notices.oneDecision : notices.nothingChanged;
    return {
      tone: 'warn',
      title,
      lines: [...(note === undefined ? [] : [note]), ...lines, consequence],
      way,
    };
  }
  if (problem !== undefined) {
    // On a phone the text is a screen further down: what is wrong with it is said up here, too.
    const findings = attempted?.verdict?.findings.slice(0, MAX_NAMED_FINDINGS) ?? [];
    const lines = findings.map(({ rule, excerpt }) => {
      const name = visit.strings.rules[rule];
      return excerpt === '' ? name : `${name}${visit.strings.colon}${excerpt}`;
    });
    return { tone: 'warn', title: problem, lines };
  }
  return (
    assignedNotice(view, visit, playbook) ??
    (refusal === null ? undoneNotice(view, visit, playbook) : refusalNotice(refusal, view, visit, playbook))
  );
}

/** The page of one link: the case, the draft, and what the visitor may decide about it. */
export function casePage(props: PageProps): Html {
  const { view, visit, playbook, kept } = props;
  const { link, strings } = visit;
  const refusal = refusalNow(view.case, visit);
  const open = refusal === null && link.purpose !== 'claim';
  const notice = noticeFor(props, refusal);
  const read = html`<div class="read">${buyersWords(view, visit)}${diagnosisCard(view, visit)}</div>`;
  const assign = assignCard(view, visit, playbook, open);
  const decide = html`<div class="decide">${kept === undefined ? '' : keptText(kept, visit)}${decisions(props, open)}${assign === '' ? '' : html`<section class="card">${assign}</section>`}</div>`;
  // On a phone the columns stand below each other: whoever came by a button finds what it was for first.
  const decideFirst =
    view.case.state === 'held' ||
    (open && (props.wanted !== null || props.problem !== undefined || link.purpose !== 'decision'));
  const past = [earlierMessages(view, visit), timeline(view, visit, playbook)].filter((part) => part !== '');
  const history = past.length === 0 ? '' : html`<section class="card">${past}</section>`;
  return layout(
    strings,
    titleOf(view.case, strings),
    props.aside ?? html`<span>${storeName(view.case, playbook)}</span>`,
    html`${open ? changedNotice(view, visit) : ''}${notice === null ? '' : noticeCard(notice)}${undoCard(view, visit)}${view.case.claimOpen && refusal === null ? claimCard(visit, playbook) : ''}${caseHead(view, visit, playbook)}
<div class="columns">${decideFirst ? [decide, read] : [read, decide]}<div class="history">${history}</div></div>`,
    { script: true },
  );
}
