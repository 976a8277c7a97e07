import { html } from 'hono/html';
import { RISK_QUESTION_ANCHOR } from '../../../../core/staff-mail/risk-questions.ts';
import { decisionForm } from '../../page/form.ts';
import type { Html } from '../../page/layout.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';
import { buyerSaid } from './buyer-said.ts';

/** What the words may threaten: a person says yes or no. The mail leads to this place. */
export function riskQuestionCard({ case: c }: CaseView, visit: Visit): Html | '' {
  const { diagnosis } = c;
  const open = diagnosis?.heard?.maybe ?? [];
  if (diagnosis === null || open.length === 0) return '';
  const { strings } = visit;
  const { judging, riskQuestions, colon } = strings;
  const questions = open.map(({ risk, words }) => {
    const { name, question, yes, no } = riskQuestions[risk];
    const told = words === null ? judging.wholeMessage : buyerSaid(words, diagnosis.language);
    const field = html`<input type="hidden" name="risk" value="${risk}">`;
    const form = (action: string, label: string, help: string) =>
      decisionForm(
        visit,
        action,
        html`${field}<button type="submit">${label}</button><p class="small">${help}</p>`,
      );
    return html`<article><h2>${name}${colon}${told}</h2><p>${question}</p><div class="two">
${form('danger', yes, judging.yesHelp)}
${form('no-danger', no, judging.noHelp)}
</div></article>`;
  });
  return html`<section class="notice warn" id="${RISK_QUESTION_ANCHOR}" tabindex="-1">${questions}</section>`;
}
