import { html } from 'hono/html';
import type { PlaybookStaff } from '../../../../core/playbook/playbook.ts';
import { checklistFor } from '../../../../core/understanding/checklist.ts';
import type { Cause } from '../../../../core/words/cause.ts';
import type { Html } from '../../page/layout.ts';
import type { Strings } from '../../page/strings.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';
import { problemLines, riskLine, wishLines } from './heard-parts.ts';

/**
 * What to look for, ask and have photographed, for the cause that counts now. Folded, because it is long and most
 * who decide know it; the script unfolds it where there is room.
 */
function checklist(cause: Cause, language: PlaybookStaff['language'], strings: Strings): Html {
  const { look, ask, photo } = checklistFor(cause, language);
  const { title, toLook, toAsk, toPhoto } = strings.checklist;
  return html`<details data-wide><summary>${title(strings.causes[cause])}</summary>
<h3>${toLook}</h3><ul>${look.map((point) => html`<li>${point}</li>`)}</ul>
<h3>${toAsk}</h3><p>${ask}</p>
<h3>${toPhoto}</h3><p>${photo}</p></details>`;
}

/**
 * What the words were taken for, and why.
 * @param isAsked true where the page asks about possible risks in a card of their own
 */
export function diagnosisCard(view: CaseView, visit: Visit, isAsked: boolean): Html {
  const { staff, strings, formats } = visit;
  const { diagnosis, causeByAgent } = view.case;
  if (diagnosis === null)
    return html`<section class="card"><h2>${strings.diagnosis}</h2><p>${strings.noDiagnosis}</p></section>`;
  const { heard, language, severity } = diagnosis;
  const why = heard?.severityReason ?? null;
  const problems = heard === undefined ? [] : problemLines(heard, language, strings);
  const wishes = wishLines(diagnosis, visit);
  const risks = diagnosis.risks.map((risk) => riskLine(strings.risks[risk], risk, heard?.risks, language));
  const maybe = (isAsked ? [] : (heard?.maybe ?? [])).map(({ risk }) =>
    riskLine(strings.riskQuestions[risk].name, risk, heard?.maybe, language),
  );
  return html`<section class="card"><h2>${strings.diagnosis}</h2>
<p><strong>${strings.causes[diagnosis.cause]}</strong> · ${strings.severities[severity]} · ${strings.confidence(formats.percent(diagnosis.confidence))}</p>
${causeByAgent === null ? '' : html`<p>${strings.causeByAgent(strings.causes[causeByAgent])}</p>`}
${why === null ? '' : html`<p>${strings.heard.severity(strings.severities[severity])}${strings.colon}${strings.severityReasons[why]}</p>`}
${problems.length === 0 ? '' : html`<h3>${strings.heard.problems}</h3><ul class="heard">${problems}</ul>`}
${risks.length === 0 ? '' : html`<h3>${strings.riskTitle}</h3><ul class="risks">${risks}</ul>`}
${maybe.length === 0 ? '' : html`<h3>${strings.heard.maybe}</h3><ul>${maybe}</ul>`}
${wishes.length === 0 ? '' : html`<h3>${strings.heard.title}</h3><ul>${wishes}</ul>`}
${diagnosis.evidence.length === 0 ? '' : html`<h3>${strings.evidence}</h3><ul>${diagnosis.evidence.map((phrase) => html`<li dir="auto" lang="${language}"><mark>${phrase}</mark></li>`)}</ul>`}
${checklist(causeByAgent ?? diagnosis.cause, staff.language, strings)}
</section>`;
}
