import { html } from 'hono/html';
import type { Playbook } from '../../../../core/playbook/playbook.ts';
import { NO_MARKS } from '../../../../core/staff-mail/heard-marks.ts';
import { CAUSES, type Cause } from '../../../../core/words/cause.ts';
import type { CaseEvent } from '../../../../core/words/record/event.ts';
import type { CaseMessage } from '../../../../core/words/record/message.ts';
import { RISKS, type Risk } from '../../../../core/words/risk.ts';
import type { Html } from '../../page/layout.ts';
import { personName } from '../../way-in/person-names.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';
import { buyerSaid } from './buyer-said.ts';
import { wordsToAnswer } from './buyers-words-card.ts';
import { messageCard, messageWords } from './message-card.ts';

/** A page stays below 60 KB, whatever was written: each message has a page of its own. */
const MAX_MESSAGES = 20;
const MAX_EVENTS = 60;
const EARLIER_CHARS = 300;

function card(message: CaseMessage, view: CaseView, visit: Visit): Html {
  if (message.direction === 'in') return messageCard(message, view, visit, EARLIER_CHARS);
  const number = view.messages.indexOf(message) + 1;
  const { strings, formats } = visit;
  return html`<article><p class="from"><strong>${strings.weTo}</strong><span><time datetime="${message.at}">${formats.at(message.at)}</time></span></p>${messageWords(message, { marks: NO_MARKS, most: EARLIER_CHARS, number }, visit)}</article>`;
}

/** All messages but those that stand above in full, newest first. */
export function earlierMessages(view: CaseView, visit: Visit): Html | string {
  const above = new Set(wordsToAnswer(view).map((message) => message.id));
  const others = view.messages
    .filter((message) => !above.has(message.id))
    .slice(-MAX_MESSAGES)
    .reverse();
  if (others.length === 0) return '';
  return html`<details><summary>${visit.strings.earlier} (${others.length})</summary><div>${others.map((message) => card(message, view, visit))}</div></details>`;
}

const isCause = (value: unknown): value is Cause => CAUSES.some((cause) => cause === value);

const isRisk = (value: unknown): value is Risk => RISKS.some((risk) => risk === value);

/** The buyer's words that were judged, as a line holds them. */
function judgedWords({ type, facts }: CaseEvent, { case: { diagnosis } }: CaseView): Html | '' {
  return type === 'risk_judged' && typeof facts.words === 'string'
    ? html` ${buyerSaid(facts.words, diagnosis?.language ?? '')}`
    : '';
}

/** The facts of a line that a person wants to see; ids stay in the record. */
function telling(event: CaseEvent, visit: Visit, playbook: Playbook): string[] {
  const { strings } = visit;
  const { revision, cause, because, edited, options, done, to, why, risk, judged } = event.facts;
  const reasons: Readonly<Record<string, string>> = strings.desk.setAside.reasons;
  return [
    typeof revision === 'number' ? strings.draftNumber(revision) : '',
    isCause(cause) ? strings.causes[cause] : '',
    typeof because === 'string' ? (strings.closings[because] ?? '') : '',
    event.type === 'released' && typeof why === 'string' ? (reasons[why] ?? '') : '',
    event.type === 'risk_judged' && isRisk(risk)
      ? `${strings.risks[risk]}${strings.colon}${judged === 'yes' ? strings.judgedYes : strings.judgedNo}`
      : '',
    edited === true || typeof options === 'string' ? strings.changedText : '',
    typeof done === 'string' ? strings.optionRows.doneNow : '',
    typeof to === 'string' ? personName(to, visit, playbook) : '',
  ].filter((words) => words !== '');
}

/** The record of the case, newest first. */
export function timeline(view: CaseView, visit: Visit, playbook: Playbook): Html | string {
  const { strings, formats } = visit;
  const lines = view.events
    .slice(-MAX_EVENTS)
    .reverse()
    .map((event) => {
      const what = [strings.events[event.type], ...telling(event, visit, playbook)].join(' · ');
      return html`<li><time datetime="${event.at}">${formats.at(event.at)}</time><span>${what}${judgedWords(event, view)} <span class="small">(${personName(event.by, visit, playbook)})</span></span></li>`;
    });
  if (lines.length === 0) return '';
  return html`<details><summary>${strings.timeline}</summary><ol class="timeline">${lines}</ol></details>`;
}
