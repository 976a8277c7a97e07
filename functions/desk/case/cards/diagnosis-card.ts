import { html } from 'hono/html';
import type { PlaybookStaff } from '../../../../core/playbook/playbook.ts';
import { checklistFor } from '../../../../core/understanding/checklist.ts';
import type { Cause } from '../../../../core/words/cause.ts';
import type { Html } from '../../page/layout.ts';
import type { Strings } from '../../page/strings.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';

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

/** What the words were taken for, and why. */
export function diagnosisCard(view: CaseView, { staff, strings, formats }: Visit): Html {
  const { diagnosis, causeByAgent } = view.case;
  if (diagnosis === null)
    return html`<section class="card"><h2>${strings.diagnosis}</h2><p>${strings.noDiagnosis}</p></section>`;
  const wants = diagnosis.wants.map((want) => strings.wants[want]);
  return html`<section class="card"><h2>${strings.diagnosis}</h2>
<p><strong>${strings.causes[diagnosis.cause]}</strong> · ${strings.severities[diagnosis.severity]} · ${strings.confidence(formats.percent(diagnosis.confidence))}</p>
${causeByAgent === null ? '' : html`<p>${strings.causeByAgent(strings.causes[causeByAgent])}</p>`}
${wants.length === 0 ? '' : html`<p>${strings.wanted(formats.list(wants))}</p>`}
${diagnosis.risks.length === 0 ? '' : html`<h3>${strings.riskTitle}</h3><ul class="risks">${diagnosis.risks.map((risk) => html`<li>${strings.risks[risk]}</li>`)}</ul>`}
${diagnosis.evidence.length === 0 ? '' : html`<h3>${strings.evidence}</h3><ul>${diagnosis.evidence.map((phrase) => html`<li dir="auto" lang="${diagnosis.language}"><mark>${phrase}</mark></li>`)}</ul>`}
${checklist(causeByAgent ?? diagnosis.cause, staff.language, strings)}
</section>`;
}
