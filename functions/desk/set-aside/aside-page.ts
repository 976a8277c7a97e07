import { html } from 'hono/html';
import { addHours } from '../../../core/case/deadlines.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { lastJudgement, standingOfAside } from '../../ports/aside-shelf.ts';
import type { SetAside } from '../../ports/asides.ts';
import type { ShownMail } from '../case/shown-mail.ts';
import { type Html, layout } from '../page/layout.ts';
import { type Notice, noticeCard } from '../page/notice.ts';
import { deskHead } from '../way-in/desk-head.ts';
import { personName } from '../way-in/person-names.ts';
import type { Visitor } from '../way-in/visitor.ts';
import { kindOf, senderOf, storeNameOf, subjectOf } from './aside-names.ts';
import { isStuck, judgeCard } from './judge-card.ts';
import { mailCard } from './mail-card.ts';

export interface AsideProps {
  item: SetAside;
  shown: ShownMail;
  visitor: Visitor;
  proof: string;
  playbook: Playbook;
  /** Ids of the stores that the person works for. */
  stores: string[];
}

const BYTES_PER_KB = 1024;
/** Addresses are long, and an order is not broken. */
const CLASSES: Readonly<Record<string, string>> = { from: 'wide', answers: 'wide', order: 'order' };

function standing({ item, visitor, playbook }: AsideProps): Notice | null {
  const { strings, formats } = visitor;
  const words = strings.desk.setAside.standing;
  const last = lastJudgement(item);
  const name = last === null ? '' : personName(last.by, visitor, playbook);
  const at = last === null ? '' : formats.at(last.at);
  switch (standingOfAside(item)) {
    case 'open':
      return null;
    case 'released': {
      const stuck = isStuck(item, visitor.now);
      const way = { href: `/set-aside/${item.id}`, words: words.loadAgain };
      const lines = [stuck ? words.stuckHelp : words.releasedHelp];
      return { tone: stuck ? 'warn' : 'plain', title: words.released(name, at), lines, way };
    }
    case 'case': {
      const way = { href: `/case/${item.caseId ?? ''}`, words: words.toCase };
      return { tone: 'done', title: words.case, lines: last === null ? [] : [words.caseBy(name, at)], way };
    }
    case 'dismissed':
      return { tone: 'plain', title: words.dismissed(name, at), lines: [words.dismissedHelp] };
    case 'replayed':
      return { tone: 'plain', title: words.replayed, lines: [] };
  }
}

function headCard({ item, shown, visitor, playbook }: AsideProps): Html {
  const { strings, formats } = visitor;
  const words = strings.desk.setAside;
  const bytes = item.bytes ?? null;
  const kilobytes = bytes === null ? null : formats.number(Math.max(1, Math.round(bytes / BYTES_PER_KB)));
  const address = shown.state === 'read' ? shown.address : null;
  // Mostly it is the sender: then it stands there, and again where the case is opened.
  const answers = address?.toLowerCase() === item.from?.toLowerCase() ? null : address;
  const facts: [keyof typeof words.facts, string | null][] = [
    ['from', senderOf(item, strings)],
    ['came', formats.at(item.at)],
    ['store', storeNameOf(item, playbook, strings)],
    ['kind', kindOf(item, strings)],
    ['order', item.orderId],
    ['size', kilobytes === null ? null : words.kilobytes(kilobytes)],
    ['answers', answers],
  ];
  const rows = facts.flatMap(([name, value]) =>
    value === null
      ? []
      : [
          html`<div class="${CLASSES[name] ?? ''}"><dt>${words.facts[name]}</dt><dd><bdi>${value}</bdi></dd></div>`,
        ],
  );
  const isUnjudged = standingOfAside(item) === 'open';
  const until = addHours(item.at, playbook.clocks.respondWithinHours);
  const chips = [
    html`<li${item.why === 'suspicious' ? html` class="major"` : ''}>${words.reasons[item.why]}</li>`,
    item.maybeBuyers === true ? html`<li>${words.maybeBuyers}</li>` : '',
  ];
  return html`<section class="card"><h1><bdi>${subjectOf(item, strings)}</bdi></h1><ul class="chips" aria-label="${words.whyTitle}">${chips}</ul>
<dl class="facts">${rows}</dl>
<p class="small">${words.detail}${strings.colon}<bdi lang="en">${item.detail}</bdi></p>
${isUnjudged ? html`<p>${words.dueBy(formats.at(until))}</p>` : ''}</section>`;
}

function record({ item, visitor, playbook }: AsideProps): Html | string {
  const { strings, formats } = visitor;
  const words = strings.desk.setAside;
  const lines = (item.judgements ?? [])
    .toReversed()
    .map(
      ({ what, by, at }) =>
        html`<li><time datetime="${at}">${formats.at(at)}</time><span>${words.judgements[what]} <span class="small">(${personName(by, visitor, playbook)})</span></span></li>`,
    );
  if (lines.length === 0) return '';
  return html`<section class="card"><h2>${words.record}</h2><ol class="timeline">${lines}</ol></section>`;
}

/** One mail that became no case: why, what it says, and what can be done. */
export function asidePage(props: AsideProps, refusal: Notice | null = null): Html {
  const { item, shown, visitor, proof } = props;
  const { strings } = visitor;
  const base = `/set-aside/${item.id}`;
  const notices = [refusal, standing(props)].filter((one) => one !== null);
  return layout(
    strings,
    subjectOf(item, strings),
    deskHead(visitor, proof, null),
    html`${notices.map(noticeCard)}${headCard(props)}
<div class="columns"><div class="read">${mailCard(shown, base, visitor)}</div>
<div class="decide">${judgeCard({ ...props, base })}${record(props)}</div></div>
<p><a href="/set-aside">${strings.desk.setAside.back}</a></p>`,
  );
}
