import { riskJudged } from '../../../core/case/transitions/judgement.ts';
import { isSaidInLetters } from '../../../core/letters/occasion.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Judged } from '../../../core/words/record/judged-risk.ts';
import { RISKS, type Risk } from '../../../core/words/risk.ts';
import type { FormContext, Reading } from './form-reading.ts';

/** Would a letter that knows of the risk be another one, or somebody else's to decide? */
function isOtherLetter({ draft }: Case, risk: Risk, { authority }: Playbook): boolean {
  return isSaidInLetters(risk) || (authority.supervisorRisks.includes(risk) && draft?.role !== 'supervisor');
}

/** The form that says whether a possible risk is one. */
export const readJudgement =
  (judged: Judged) =>
  ({ form, visit, playbook }: FormContext): Reading => {
    const risk = RISKS.find((one) => one === form.risk);
    if (risk === undefined) return { ok: false, attempted: null, problem: visit.strings.judging.noRisk };
    return {
      ok: true,
      choice: {
        type: 'risk_judged',
        risk: { risk, judged },
        transition: (c, decision) =>
          riskJudged(c, { ...decision, risk, judged, isRedrafted: isOtherLetter(c, risk, playbook) }),
      },
    };
  };
