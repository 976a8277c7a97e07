import { html } from 'hono/html';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { MailButton } from '../decision/mail-button.ts';
import { refusalOnPaper } from '../decision/on-paper.ts';
import { type Html, layout } from '../page/layout.ts';
import { noticeCard } from '../page/notice.ts';
import type { Visit } from '../way-in/visitor.ts';
import { assignCard } from './cards/assign-card.ts';
import { buyersWordsCard } from './cards/buyers-words-card.ts';
import { caseHead, caseTitle, storeName } from './cards/case-head.ts';
import { earlierMessages, timeline } from './cards/case-history.ts';
import { diagnosisCard } from './cards/diagnosis-card.ts';
import { draftCard, keptTextCard } from './cards/draft-card.ts';
import { otherDecisions } from './cards/other-decisions.ts';
import { riskQuestionCard } from './cards/risk-question-card.ts';
import { staleBanner } from './cards/stale-banner.ts';
import { claimCard, fulfilmentCard, undoCard, unresolvedCard } from './cards/task-cards.ts';
import type { CaseView } from './case-view.ts';
import { noticeAbove, type PostedForm } from './notice-above.ts';

export interface PageProps extends PostedForm {
  view: CaseView;
  visit: Visit;
  playbook: Playbook;
  mailButton: MailButton | null;
  /** A text that was not sent and that stands nowhere else. */
  kept?: string | undefined;
  /** What stands in the head in place of the store's name. */
  aside: Html | undefined;
  head: Html;
}

/** What stands in front: the forms of the link's purpose, while there is something to decide. */
function decisions({ view, visit, playbook, mailButton, attempted }: PageProps, open: boolean): Html[] {
  const editable = open && visit.link.purpose === 'decision';
  const draft = draftCard({
    view,
    visit,
    playbook,
    open: editable,
    mailButton,
    attempted: attempted ?? null,
  });
  if (!open) return [draft];
  if (visit.link.purpose === 'unresolved') return [unresolvedCard(visit), draft];
  if (visit.link.purpose === 'fulfilment') return [fulfilmentCard(view, visit), draft];
  const others = otherDecisions(view, visit, playbook, mailButton);
  return [html`${others.front}`, draft, others.rest];
}

/** The page of a draft: the case, the draft, and what the visitor may decide about it. */
export function casePage(props: PageProps): Html {
  const { view, visit, playbook, kept, mailButton, problem, aside, head } = props;
  const { link, strings } = visit;
  const refusal = refusalOnPaper(view.case, visit);
  const open = refusal === null && link.purpose !== 'claim';
  const notice = noticeAbove(props, refusal, { view, visit, playbook });
  const isAsked = open && link.purpose === 'decision';
  const read = html`<div class="read">${buyersWordsCard(view, visit)}${diagnosisCard(view, visit, isAsked)}</div>`;
  const assign = assignCard(view, visit, playbook, open);
  const decide = html`<div class="decide">${kept === undefined ? '' : keptTextCard(kept, visit)}${decisions(props, open)}${assign === '' ? '' : html`<section class="card">${assign}</section>`}</div>`;
  // On a phone the columns stand below each other: a visitor who pressed a button finds first what it was for.
  const decideFirst =
    view.case.state === 'held' ||
    (open && (mailButton !== null || problem !== undefined || link.purpose !== 'decision'));
  const past = [earlierMessages(view, visit), timeline(view, visit, playbook)].filter((part) => part !== '');
  const history = past.length === 0 ? '' : html`<section class="card">${past}</section>`;
  return layout(
    strings,
    caseTitle(view.case, strings),
    aside ?? html`<span>${storeName(view.case, playbook)}</span>`,
    html`${open ? staleBanner(view, visit) : ''}${notice === null ? '' : noticeCard(notice)}${undoCard(view, visit)}${view.case.claimOpen && refusal === null ? claimCard(visit, playbook) : ''}${caseHead(view, visit, playbook)}
${isAsked ? riskQuestionCard(view, visit) : ''}<div class="columns">${decideFirst ? [decide, read] : [read, decide]}<div class="history">${history}</div></div>`,
    { head },
  );
}
