import { html } from 'hono/html';
import type { Diagnosis, Heard } from '../../../../core/words/diagnosis.ts';
import type { Risk } from '../../../../core/words/risk.ts';
import type { Html } from '../../page/layout.ts';
import type { Strings } from '../../page/strings.ts';
import type { Visit } from '../../way-in/visitor.ts';
import { buyerSaid } from './buyer-said.ts';

/** What a message says beside its cause: one line each, in the reader's language, with the buyer's words. */

/** "leaks: lid", and the words that tell it. */
export function problemLines(
  { problems }: Pick<Heard, 'problems'>,
  language: string,
  { problems: names, colon }: Strings,
): Html[] {
  return problems.map(({ sign, part, words }) => {
    const about =
      part === null ? '' : html`${colon}<bdi lang="${language}">${part.replace(/\s+/g, ' ').trim()}</bdi>`;
    return html`<li><strong>${names[sign]}${about}</strong> ${buyerSaid(words, language)}</li>`;
  });
}

/** The name of a risk with the words that tell of it, where there are some. */
export function riskLine(name: string, risk: Risk, told: Heard['risks'] | undefined, language: string): Html {
  const words = told?.find((one) => one.risk === risk)?.words ?? null;
  return html`<li>${name}${words === null ? '' : html` ${buyerSaid(words, language)}`}</li>`;
}

/** What the buyer wishes, with the share and the sum that they name. */
function wished({ wants, heard, language }: Diagnosis, { strings, formats }: Visit): Html[] {
  if (heard === undefined) return wants.map((want) => html`${strings.wants[want]}`);
  return heard.wishes.map(({ kind, percent, amount }) => {
    const share = percent === undefined ? [] : [html`${formats.percent(percent / 100)}`];
    const sum = amount === undefined ? [] : [buyerSaid(amount, language)];
    const terms = [...share, ...sum].map((term, n) => html`${n === 0 ? '' : ', '}${term}`);
    return html`${strings.wants[kind]}${terms.length === 0 ? '' : html` (${terms})`}`;
  });
}

/** What is wanted, by when, what is told already, and how much there is to answer. */
export function wishLines(diagnosis: Diagnosis, visit: Visit): Html[] {
  const { heard, language } = diagnosis;
  const { strings, formats } = visit;
  const wishes = wished(diagnosis, visit);
  const line = (label: string, value: Html | string) => html`<li>${label}${strings.colon}${value}</li>`;
  const wants = wishes.map((wish, n) => html`${n === 0 ? '' : ' · '}${wish}`);
  return [
    ...(wishes.length === 0 ? [] : [line(strings.heard.wishes, html`${wants}`)]),
    ...(heard === undefined || heard.deadline === null
      ? []
      : [line(strings.heard.deadline, buyerSaid(heard.deadline, language))]),
    ...(heard === undefined || heard.asks === 0
      ? []
      : [line(strings.heard.asks, formats.number(heard.asks))]),
    ...(heard === undefined || heard.told.length === 0
      ? []
      : [line(strings.heard.told, formats.list(heard.told.map((fact) => strings.told[fact])))]),
  ];
}
